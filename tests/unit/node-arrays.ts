/**
 * For tests in jsdom that read the catalogue: jsdom brings typed arrays of a
 * realm of its own, the database in memory gives Node's, and Dexie, which takes
 * them for plain objects, lets every live query on them reject. Browsers have
 * one realm. To be imported before Dexie loads.
 */
for (const own of [Uint8Array, Uint16Array, Uint32Array]) {
  Reflect.set(globalThis, own.name, structuredClone(new own()).constructor);
}
