import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** How a write of the database fails. */
export type Fault = (store: IDBObjectStore) => void;

/** The browser says that the disk is full. */
export const quotaExceeded: Fault = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

/** The worker is killed: whatever transaction it had open is aborted by the browser. */
export const killed: Fault = (store) => {
  store.transaction.abort();
  throw new DOMException('The transaction was aborted.', 'AbortError');
};

const WRITES = ['add', 'put', 'delete'] as const;

/**
 * Lets the database fail at its nth write from now (1 is the next), and at all
 * that follow, until `restore` is called.
 */
export function failAtWrite(nth: number, fault: Fault): { restore(): void; reached(): boolean; writes(): number } {
  let writes = 0;
  const spies = WRITES.map((name) => {
    const original = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      writes++;
      if (writes >= nth) fault(this);
      return Reflect.apply(original, this, args);
    });
  });
  return {
    restore: () => spies.forEach((spy) => spy.mockRestore()),
    reached: () => writes >= nth,
    writes: () => writes,
  };
}
