/** Sets of article numbers as bits, in blocks: what filters and search are reckoned with. */

/** Articles in one block. Larger ones make fewer rows to read, smaller ones less to write for each article saved. */
export const BLOCK = 16_384;
const WORDS = BLOCK / 32;
/** As many places weigh less as a list than as bits. */
const LONGEST_LIST = 512;

/** A list of places rather than bits. Databases may give arrays of another realm, which no `instanceof` knows. */
const isList = (docs: Uint16Array | Uint8Array): docs is Uint16Array =>
  docs.BYTES_PER_ELEMENT === Uint16Array.BYTES_PER_ELEMENT;

export const blockOf = (n: number): number => Math.floor(n / BLOCK);

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A set of article numbers. Changed in place by `add` and `addBlock` only. */
export class DocSet {
  readonly #blocks = new Map<number, Uint32Array>();

  static of(numbers: Iterable<number>): DocSet {
    const set = new DocSet();
    for (const n of numbers) set.add(n);
    return set;
  }

  #block(block: number): Uint32Array {
    let words = this.#blocks.get(block);
    if (words === undefined) this.#blocks.set(block, (words = new Uint32Array(WORDS)));
    return words;
  }

  add(n: number): void {
    const words = this.#block(blockOf(n));
    const place = n % BLOCK;
    words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  /** Adds a block as `packDocs` made it. */
  addBlock(block: number, docs: Uint16Array | Uint8Array): void {
    const words = this.#block(block);
    if (isList(docs)) {
      for (const place of docs) words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
      return;
    }
    // Copied, because a typed array read from the database may begin anywhere in its buffer.
    const bits = new Uint32Array(docs.slice().buffer);
    for (let index = 0; index < WORDS; index++) words[index] = (words[index] ?? 0) | (bits[index] ?? 0);
  }

  has(n: number): boolean {
    const place = n % BLOCK;
    return (((this.#blocks.get(blockOf(n))?.[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  /** The blocks it may have articles in. */
  get blocks(): number[] {
    return [...this.#blocks.keys()];
  }

  get size(): number {
    let size = 0;
    for (const words of this.#blocks.values()) for (const word of words) size += bitCount(word);
    return size;
  }

  #combined(other: DocSet, combine: (mine: number, theirs: number) => number): DocSet {
    const result = new DocSet();
    for (const [block, words] of this.#blocks) {
      const theirs = other.#blocks.get(block);
      result.#blocks.set(
        block,
        words.map((word, index) => combine(word, theirs?.[index] ?? 0)),
      );
    }
    return result;
  }

  and(other: DocSet): DocSet {
    return this.#combined(other, (mine, theirs) => mine & theirs);
  }

  without(other: DocSet): DocSet {
    return this.#combined(other, (mine, theirs) => mine & ~theirs);
  }

  or(other: DocSet): DocSet {
    const result = this.#combined(other, (mine, theirs) => mine | theirs);
    for (const [block, words] of other.#blocks) if (!this.#blocks.has(block)) result.#blocks.set(block, words.slice());
    return result;
  }

  /** How many of a packed block are in the set. */
  countIn(block: number, docs: Uint16Array | Uint8Array): number {
    const words = this.#blocks.get(block);
    if (words === undefined) return 0;
    let count = 0;
    if (isList(docs)) {
      for (const place of docs) count += ((words[place >>> 5] ?? 0) >>> (place & 31)) & 1;
      return count;
    }
    const bits = new Uint32Array(docs.slice().buffer);
    for (let index = 0; index < WORDS; index++) count += bitCount((words[index] ?? 0) & (bits[index] ?? 0));
    return count;
  }

  /** The numbers, from the smallest. */
  *[Symbol.iterator](): Generator<number> {
    for (const block of [...this.#blocks.keys()].sort((a, b) => a - b)) {
      const words = this.#block(block);
      for (const [index, word] of words.entries()) {
        for (let rest = word; rest !== 0; rest &= rest - 1) {
          yield block * BLOCK + index * 32 + (31 - Math.clz32(rest & -rest));
        }
      }
    }
  }
}

/** The articles of a packed block, without making a set of them. */
export function numbersIn(block: number, docs: Uint16Array | Uint8Array): number[] {
  if (isList(docs)) return Array.from(docs, (place) => block * BLOCK + place);
  return placesIn(docs).map((place) => block * BLOCK + place);
}

/** The places of a block (0 to `BLOCK` − 1, in order) in the smaller of two forms. */
export function packDocs(places: readonly number[]): Uint16Array | Uint8Array {
  if (places.length <= LONGEST_LIST) return Uint16Array.from(places);
  const bits = new Uint32Array(WORDS);
  for (const place of places) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  return new Uint8Array(bits.buffer);
}

/** The packed block with one place more or less; the smaller of the two forms again. */
export function withPlace(
  docs: Uint16Array | Uint8Array | undefined,
  place: number,
  present: boolean,
): Uint16Array | Uint8Array {
  if (docs !== undefined && !isList(docs)) {
    const bits = docs.slice();
    const mask = 1 << (place & 7);
    bits[place >>> 3] = present ? (bits[place >>> 3] ?? 0) | mask : (bits[place >>> 3] ?? 0) & ~mask;
    const count = bits.reduce((sum, byte) => sum + bitCount(byte), 0);
    return count > LONGEST_LIST ? bits : packDocs(placesIn(bits));
  }
  const places = [...(docs ?? [])].filter((one) => one !== place);
  if (present) {
    const after = places.findIndex((one) => one > place);
    places.splice(after < 0 ? places.length : after, 0, place);
  }
  return packDocs(places);
}

function placesIn(bits: Uint8Array): number[] {
  const set = new DocSet();
  set.addBlock(0, bits);
  return [...set];
}
