import { acronymsOfBodies } from './acronyms.ts';
import type { AffiliationAt, AffiliationMap } from './affiliations.ts';
import type { Grammar } from './grammar.ts';
import { longestPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Term } from './entries.ts';
import { Word, type Vocabulary } from './vocabulary.ts';

/** A term of the lexicon at some token; `end` is one past its last. */
export interface TermAt {
  readonly value: Term;
  readonly end: number;
}

/** Less than any mention weighs. */
const HALF = 0.5;
/** What an acronym of a body stands for. */
const BODY: Term = { flags: Word.body, office: null };

/**
 * One language's share of a text: its tokens, and what the lexicon says of each.
 * Every word is looked up once; the rules then ask by index. Asked beyond its
 * ends it knows nothing: no flags, an empty word.
 */
export class Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly vocabulary: Vocabulary;
  readonly affiliations: AffiliationMap;
  readonly #writers: string | null;
  readonly #flags: Uint16Array;
  /** How often each state is named; counted when first asked for. */
  #named: Map<string, number> | null = null;
  readonly #terms: (TermAt | undefined)[];

  /** @param writers the state of the text's publisher, which decides between states the text names as often */
  constructor(text: string, tokens: readonly Token[], grammar: Grammar, writers: string | null = null) {
    this.text = text;
    this.#writers = writers;
    this.tokens = tokens;
    this.grammar = grammar;
    const { vocabulary, keyOf } = grammar;
    this.vocabulary = vocabulary;
    this.#flags = new Uint16Array(tokens.length);
    this.#terms = tokens.map(() => undefined);
    const affiliations: (AffiliationAt | undefined)[] = tokens.map(() => undefined);
    const several: AffiliationAt[] = [];
    let free = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      const entry = vocabulary.entryOf(token.spelling);
      this.#flags[index] = entry.flags;
      this.#terms[index] = longestPhrase(entry.terms, tokens, index, keyOf) ?? undefined;
      // Countries and bodies: left to right, the longest first.
      if (index < free || entry.affiliations.length === 0) continue;
      const match = longestPhrase(entry.affiliations, tokens, index, keyOf);
      if (match === null || !(this.isCapital(index) || this.#endsInName(index, match.end))) continue;
      if (!grammar.acceptsAffiliation(tokens, index, match.end)) continue;
      free = match.end;
      const found = { ...match.value, start: index, end: free };
      if (found.code.includes(' ') && found.kind === 'organisation' && /^[A-Z ]+$/.test(found.code))
        several.push(found);
      for (let position = index; position < free; position++) affiliations[position] = found;
    }
    this.affiliations = affiliations;
    for (const index of acronymsOfBodies(this)) {
      this.#flags[index] = this.flags(index) | Word.body;
      this.#terms[index] ??= { value: BODY, end: index + 1 };
    }
    // "Congress": of the states that have one, the one the text names most.
    for (const shared of several) {
      const code = this.#mostNamed(shared.code.split(' ')) ?? '';
      for (let index = shared.start; index < shared.end; index++) affiliations[index] = { ...shared, code };
    }
  }

  /** "thành phố Hồ Chí Minh": two words at its end have capitals, though its first has none. */
  #endsInName(start: number, end: number): boolean {
    return end > start + 2 && this.isCapital(end - 2) && this.isCapital(end - 1);
  }

  /** What the word at `index` can be by itself: `Word` flags. */
  flags(index: number): number {
    return this.#flags[index] ?? 0;
  }

  is(index: number, flags: number): boolean {
    return (this.flags(index) & flags) !== 0;
  }

  /** The longest term that begins at `index`. */
  term(index: number): TermAt | null {
    return this.#terms[index] ?? null;
  }

  termIs(index: number, flags: number): boolean {
    return ((this.term(index)?.value.flags ?? 0) & flags) !== 0;
  }

  /** The word at `index` without diacritics, in lower case. */
  plain(index: number): string {
    return this.tokens[index]?.plain ?? '';
  }

  /** The word at `index` in lower case. */
  key(index: number): string {
    return this.tokens[index]?.key ?? '';
  }

  /** A word or mark as written. */
  written(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  isLower(index: number): boolean {
    return this.tokens[index]?.shape === 'lower';
  }

  isMark(index: number): boolean {
    return this.tokens[index]?.shape === 'mark';
  }

  /** A word that begins with a capital, whatever follows: a word, an acronym, an initial. */
  isCapital(index: number): boolean {
    const shape = this.tokens[index]?.shape;
    return shape === 'title' || shape === 'upper' || shape === 'initial';
  }

  /** "'s", or the mark behind a plural: "the Democrats'". */
  isPossessive(index: number): boolean {
    const token = this.tokens[index];
    if (token?.shape !== 'mark') return false;
    return (
      token.plain === "'s" || (/^['’]$/.test(token.text) && token.gap === 'none' && this.plain(index - 1).endsWith('s'))
    );
  }

  /** True at a line's first token, and beyond the ends. */
  startsLine(index: number): boolean {
    const gap = this.tokens[index]?.gap;
    return gap === undefined || gap === 'line' || gap === 'start';
  }

  /** The state or body whose name begins at `index`. */
  affiliationFrom(index: number): AffiliationAt | undefined {
    const found = this.affiliations[index];
    return found?.start === index ? found : undefined;
  }

  /** The state or body whose name ends right before `end` and begins at `floor` or later. */
  affiliationTo(end: number, floor: number): AffiliationAt | undefined {
    const found = this.affiliations[end - 1];
    return found !== undefined && found.end === end && found.start >= floor ? found : undefined;
  }

  /** The state that has the office of these tokens: of several the one this text names most. `null` when the office tells none. */
  telling(from: number, to: number): string | null {
    for (let index = from; index < to; index++) {
      const token = this.tokens[index];
      const telling = token === undefined ? [] : this.vocabulary.entryOf(token.spelling).telling;
      const match = longestPhrase(telling, this.tokens, index, this.grammar.keyOf);
      if (match !== null && match.end <= to) return this.#mostNamed(match.value.split(' '));
    }
    return null;
  }

  #mostNamed(codes: readonly string[]): string | null {
    if (codes.length > 1 && this.#named === null) {
      this.#named = new Map();
      for (const [index, found] of this.affiliations.entries()) {
        if (found?.start === index) this.#named.set(found.code, (this.#named.get(found.code) ?? 0) + 1);
      }
    }
    const times = (code: string | undefined) =>
      (this.#named?.get(code ?? '') ?? 0) + (code === this.#writers ? HALF : 0);
    let best = codes[0];
    for (const code of codes) if (times(code) > times(best)) best = code;
    return best ?? null;
  }

  /** The tokens `[from, to)` as written, on one line. */
  slice(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first === undefined || last === undefined
      ? ''
      : this.text.slice(first.start, last.end).replaceAll(/\s+/g, ' ').trim();
  }
}
