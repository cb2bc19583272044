/** The spellings of the texts read lately: most of a text's words stood in the last one too. */
import { Spelling } from './spelling.ts';

/** Secret numbers, so that no page can be written whose words all have one hash. */
const secret = () => Math.floor(Math.random() * 0x7fffffff) * 2 + 1;
const MULTIPLIER = secret() | 0;

/** Hash of no characters; each code unit is added with `addToHash`. */
export const EMPTY_HASH = secret() | 0;
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, MULTIPLIER);

/** More are forgotten before the next text. */
const MOST_KEPT = 20_000;
/** Longer words are not kept. */
const LONGEST_KEPT = 40;
const SLOTS_AT_FIRST = 1 << 12;

const emptySlots = (length: number): (Spelling | null)[] => Array.from({ length }, () => null);

/** A hash table over the characters of a text, so that no word is cut out of it that is known. */
class Spellings {
  /** At most half of the slots are taken; their number is a power of two. */
  #slots = emptySlots(SLOTS_AT_FIRST);
  #kept = 0;

  /** What stands at `[start, end)` of a composed text, whose characters have that hash. */
  find(text: string, start: number, end: number, hash: number): Spelling {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = firstSlot(hash) & last;
    for (let known = slots[slot]; known !== null && known !== undefined; known = slots[slot]) {
      if (known.hash === hash && standsAt(text, start, end, known.text)) return known;
      slot = (slot + 1) & last;
    }
    const spelling = text.slice(start, end);
    return spelling.length > LONGEST_KEPT ? new Spelling(spelling, hash) : this.#keep(spelling, hash, slot);
  }

  #keep(text: string, hash: number, slot: number): Spelling {
    // A slice can keep the whole text in memory.
    const spelling = new Spelling(` ${text}`.slice(1), hash);
    this.#slots[slot] = spelling;
    if (++this.#kept * 2 > this.#slots.length) this.#grow();
    return spelling;
  }

  #grow(): void {
    const slots = emptySlots(this.#slots.length * 2);
    const last = slots.length - 1;
    for (const spelling of this.#slots) {
      if (spelling === null) continue;
      let slot = firstSlot(spelling.hash) & last;
      while (slots[slot] !== null) slot = (slot + 1) & last;
      slots[slot] = spelling;
    }
    this.#slots = slots;
  }

  /** Keeps the memory small; between two texts only. */
  tidy(): void {
    if (this.#kept <= MOST_KEPT) return;
    this.#slots = emptySlots(SLOTS_AT_FIRST);
    this.#kept = 0;
  }
}

const firstSlot = (hash: number): number => hash ^ (hash >>> 15);

export const SPELLINGS = new Spellings();

function standsAt(text: string, start: number, end: number, word: string): boolean {
  const { length } = word;
  if (end - start !== length) return false;
  for (let index = 0; index < length; index++)
    if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false;
  return true;
}

/** The spelling that is the whole of a composed text. */
export function spellingOf(text: string): Spelling {
  let hash = EMPTY_HASH;
  for (let index = 0; index < text.length; index++) hash = addToHash(hash, text.charCodeAt(index));
  return SPELLINGS.find(text, 0, text.length, hash);
}
