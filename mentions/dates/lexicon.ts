/**
 * The words a language's date grammar knows. A word has one class, a letter
 * that stands for it in the detectors' patterns, and a value.
 *
 * Letters that mean the same in every grammar (each may have more of its own, named in its `words.ts`):
 *
 * | letter | meaning | value |
 * |---|---|---|
 * | `W` | weekday, or the word before its number | 1 Monday – 7 Sunday |
 * | `c` `o` | cardinal and ordinal number | the number |
 * | `p` | part of a day (morning) | – |
 * | `l` `h` `k` | last, this, next | – |
 * | `E` `H` | early or late part; half | – |
 * | `i` | preposition | – |
 * | `F` `z` `&` | from, to, and | – |
 * | `v` | every | – |
 * | `s` `j` | same, that | – |
 * | `x` `X` | any other word, without and with a capital | – |
 *
 * Numbers and punctuation have their letters from `tokens.ts`. `capital` words count only with a capital (May).
 */
export interface LexiconEntry {
  readonly class: string;
  readonly value: number;
  readonly capital: boolean;
}

export type Lexicon = ReadonlyMap<string, LexiconEntry>;

/** Units of time, by the index that is a unit word's value, and their letter in an ISO 8601 duration. */
export const UNITS = ['day', 'week', 'month', 'year', 'decade', 'century', 'quarter', 'weekend', 'fortnight'] as const;
export type Unit = (typeof UNITS)[number];

/** Words of one class: a list whose words mean 0, 1, 2 …, or each word with its value. */
export type LexiconData = Readonly<Record<string, string | Readonly<Record<string, number>>>>;

/**
 * Builds a lexicon from data: class → words. Words of a string are parted by spaces and have the value 0.
 *
 * @param capitalised words that count only with a capital
 */
export function lexicon(data: LexiconData, capitalised = ''): Lexicon {
  const words = new Map<string, LexiconEntry>();
  const withCapital = new Set(capitalised.split(' '));
  for (const [letter, list] of Object.entries(data)) {
    const entries = typeof list === 'string' ? list.split(' ').map((word) => [word, 0] as const) : Object.entries(list);
    for (const [word, value] of entries) {
      words.set(word, { class: letter, value, capital: withCapital.has(word) });
    }
  }
  return words;
}
