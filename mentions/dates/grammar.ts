/** What a language brings: a lexicon, ordered detectors, and how its clauses show their tense. */
import type { Lexicon } from './lexicon.ts';
import type { Expression, Tense } from './time.ts';
import type { Reading } from './tokens.ts';
import { wordAt } from './tokens.ts';

/** One match of a detector's pattern over the classes. Groups are token indices. */
export interface Match {
  readonly reading: Reading;
  /** First and last token of the whole match. */
  readonly first: number;
  readonly last: number;
  /** First token of a named group, or −1 when it took no part. */
  at(group: string): number;
  /** Last token of a named group, or −1. */
  end(group: string): number;
  /** Value of the first token of a named group, or `null`. */
  value(group: string): number | null;
  /** The first token of a named group as a lexicon key, or an empty string. */
  word(group: string): string;
}

/** Recognises one kind of expression. */
export interface Detector {
  readonly rule: string;
  /** Over classes, flags `dg`; every repetition bounded. */
  readonly pattern: RegExp;
  /** The meaning of a match, or `null` when it is none after all. */
  read(match: Match): Expression | readonly Expression[] | null;
}

export interface Grammar {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly lexicon: Lexicon;
  /** Very common words no other language of ours has: they decide a paragraph's language. */
  readonly functionWords: ReadonlySet<string>;
  readonly detectors: readonly Detector[];
  tense(reading: Reading, first: number, last: number): Tense;
}

class PatternMatch implements Match {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  readonly #groups: Readonly<Record<string, [number, number] | undefined>>;

  constructor(reading: Reading, match: RegExpExecArray) {
    this.reading = reading;
    this.first = match.index;
    this.last = match.index + match[0].length - 1;
    this.#groups = match.indices?.groups ?? {};
  }

  at(group: string): number {
    const found = this.#groups[group];
    return found === undefined || found[0] === found[1] ? -1 : found[0];
  }

  end(group: string): number {
    const found = this.#groups[group];
    return found === undefined || found[0] === found[1] ? -1 : found[1] - 1;
  }

  value(group: string): number | null {
    const index = this.at(group);
    return index === -1 ? null : (this.reading.values[index] ?? null);
  }

  word(group: string): string {
    const index = this.at(group);
    return index === -1 ? '' : wordAt(this.reading.tokens, index);
  }
}

/** Every expression the detector finds; a refused match gives its tokens back. */
export function* runDetector(detector: Detector, reading: Reading): Generator<Expression> {
  const { pattern } = detector;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(reading.classes); match !== null; match = pattern.exec(reading.classes)) {
    const found = match[0] === '' ? null : detector.read(new PatternMatch(reading, match));
    if (found === null) pattern.lastIndex = match.index + 1;
    else if (Array.isArray(found)) yield* found as readonly Expression[];
    else yield found as Expression;
  }
}
