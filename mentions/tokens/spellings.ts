/** The spellings of the texts read lately: most of a text's words stood in the last one too. */
import { Spelling } from './spelling.ts';

/** Secret numbers, so that no page can be written whose words all have one hash. */
const secret = () => Math.floor(Math.random() * 0x7fffffff) * 2 + 1;
const MULTIPLIER = secret() | 0;

/** Hash of no characters; each code unit is added with `addToHash`. */
export const EMPTY_HASH = secret() | 0;
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, MULTIPLIER);

/** More words are forgotten before the next text. */
const MOST_WORDS = 20_000;
/** Longer words are not kept. */
const LONGEST_KEPT = 40;
const SLOTS_AT_FIRST = 1 << 12;

/** A hash table over the characters of a text, so that no word is cut out of it that is known. */
class Spellings {
  /** Places in `#known`, plus one; 0 in a free slot. At most half of the slots are taken. */
  #slots = new Int32Array(SLOTS_AT_FIRST);
  #hashes: number[] = [];
  #known: Spelling[] = [];

  /** The word that stands at `[start, end)` of a composed text, whose characters have that hash. */
  find(text: string, start: number, end: number, hash: number): Spelling {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
      if (this.#hashes[place - 1] === hash) {
        const word = this.#known[place - 1];
        if (word !== undefined && standsAt(text, start, end, word.text)) return word;
      }
      slot = (slot + 1) & last;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  #add(text: string, hash: number, slot: number): Spelling {
    if (text.length > LONGEST_KEPT) return new Spelling(text);
    // A slice can keep the whole text in memory.
    const word = new Spelling(` ${text}`.slice(1));
    this.#known.push(word);
    this.#hashes.push(hash);
    this.#slots[slot] = this.#known.length;
    if (this.#known.length * 2 > this.#slots.length) this.#grow();
    return word;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (const [place, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }

  /** Keeps the memory small; between two texts only. */
  tidy(): void {
    if (this.#known.length <= MOST_WORDS) return;
    this.#slots = new Int32Array(SLOTS_AT_FIRST);
    this.#hashes = [];
    this.#known = [];
  }
}

export const SPELLINGS = new Spellings();

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++)
    if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false;
  return true;
}

/** The word that is the whole of a composed text. */
export function spellingOf(text: string): Spelling {
  let hash = EMPTY_HASH;
  for (let index = 0; index < text.length; index++) hash = addToHash(hash, text.charCodeAt(index));
  return SPELLINGS.find(text, 0, text.length, hash);
}
