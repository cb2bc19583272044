/** What a language brings: a lexicon, ordered detectors, and how its clauses show their tense. */
import type { Lexicon } from './lexicon.ts';
import type { Expression, Tense, Time } from './time.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './reading.ts';

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
  /** True when the group took part. */
  has(group: string): boolean;
  /** Class of the first token of a named group; empty when it took no part. */
  letter(group: string): string;
  /** Class and word of the token before the match, and of the one after it. */
  readonly before: string;
  readonly after: string;
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** Sum of the values in a named group ("mười hai" is 12), or `null`. */
  value(group: string): number | null;
  /** The first token of a named group as a lexicon key, or an empty string. */
  word(group: string): string;
}

/** Recognises one kind of expression. */
export interface Detector {
  readonly rule: string;
  /** Over classes, flags `dg`; every repetition bounded. */
  readonly pattern: RegExp;
  /** Sets of classes: without one of each the pattern cannot match. */
  readonly needs: readonly string[];
  /** The meaning of the whole match, or of parts of it; `null` when it is no date after all. */
  read(match: Match): Time | Expression | readonly Expression[] | null;
}

export interface Grammar {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly lexicon: Lexicon;
  /** Very common words no other language of ours has: they decide a paragraph's language. */
  readonly functionWords: ReadonlySet<string>;
  readonly detectors: readonly Detector[];
  tense(reading: Reading, first: number, last: number): Tense;
  /** Words that show whether a text goes on with the year it told of. */
  readonly telling: {
    /** They look at a year from outside: "Before 1991, May 1 was a holiday." */
    readonly outside: RegExp;
    /** Two words, of what follows from a treaty's or a war's day in the same sentence: "signed on … and took effect on …". */
    readonly following: RegExp;
  };
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

  has(group: string): boolean {
    return this.at(group) !== -1;
  }

  letter(group: string): string {
    return this.reading.classes.charAt(this.at(group));
  }

  get before(): string {
    return this.reading.classes.charAt(this.first - 1);
  }

  get after(): string {
    return this.reading.classes.charAt(this.last + 1);
  }

  get wordBefore(): string {
    return wordAt(this.reading.tokens, this.first - 1);
  }

  get wordAfter(): string {
    return wordAt(this.reading.tokens, this.last + 1);
  }

  value(group: string): number | null {
    const [from, until] = [this.at(group), this.end(group)];
    if (from === -1) return null;
    let sum = 0;
    for (let index = from; index <= until; index++) sum += this.reading.valueAt(index);
    return sum;
  }

  word(group: string): string {
    const index = this.at(group);
    return index === -1 ? '' : wordAt(this.reading.tokens, index);
  }
}

/** True when the text has a class of each set. */
function hasAll({ counts }: Reading, needs: readonly string[]): boolean {
  for (const set of needs) {
    let count = 0;
    for (let index = 0; index < set.length && count === 0; index++) count += counts[set.charCodeAt(index)] ?? 0;
    if (count === 0) return false;
  }
  return true;
}

/** Every expression the detector finds; a refused match gives its tokens back. */
export function* runDetector(detector: Detector, reading: Reading): Generator<Expression> {
  const { pattern, needs } = detector;
  if (!hasAll(reading, needs)) return;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(reading.classes); match !== null; match = pattern.exec(reading.classes)) {
    const place = new PatternMatch(reading, match);
    const found = detector.read(place);
    if (found === null) pattern.lastIndex = match.index + 1;
    else if ('kind' in found) yield { first: place.first, last: place.last, time: found };
    else if ('time' in found) yield found;
    else yield* found;
  }
}
