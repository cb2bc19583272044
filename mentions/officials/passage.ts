import { type AffiliationAt, type AffiliationMap, isState, tellsStance } from './affiliations.ts';
import type { GrammarOf } from './grammar.ts';
import { longestPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { type Affiliation, type Known, Opens, type Term, type TermAt } from './entries.ts';
import { Word, type Vocabulary } from './vocabulary.ts';

export type Grammar = GrammarOf<Passage>;

/** Codes of several states that have a name or a body in common. */
const SHARED = /^[A-Z]{2}(?: [A-Z]{2})+$/;
/** Less than any mention weighs. */
const HALF = 0.5;
/** So often a state is named that a text is about it. */
const OFTEN = 5;
/** A dateline's city stands before this token. */
const DATELINE = 3;
/** What an acronym of a body stands for. */
export const ACRONYM: Term = { flags: Word.body, office: null };

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
  /** The state of the text's publisher. */
  readonly writers: string | null;
  /** The states and bodies of `affiliations`, each once, in text order. */
  places: readonly AffiliationAt[];
  /** Indexes of the words that begin with a capital. */
  readonly capitals: readonly number[];
  readonly #affiliations: (AffiliationAt | undefined)[];
  readonly #known: readonly Known[];
  /** `Opens` flags of each token. */
  readonly #opens: Uint8Array;
  /** Acronyms of bodies the text names whole. */
  #acronyms: ReadonlySet<number> = new Set();
  /** Terms asked for so far, by index; `null` where none begins. */
  readonly #terms: (TermAt | null | undefined)[];
  /** How often each word stands with a capital; counted when first asked for. */
  #capitalised: Map<string, number> | null = null;
  /** The words the text has in lower case; collected when first asked for. */
  #lowers: ReadonlySet<string> | null = null;
  /** How often each state is named; counted when first asked for. */
  #named: ReadonlyMap<string, number> | null = null;

  /** @param writers the state of the text's publisher, which decides between states the text names as often */
  constructor(text: string, tokens: readonly Token[], grammar: Grammar, writers: string | null = null) {
    this.text = text;
    this.writers = writers;
    this.tokens = tokens;
    this.grammar = grammar;
    this.vocabulary = grammar.vocabulary;
    const { knownOf } = grammar.vocabulary;
    const known: Known[] = [];
    const capitals: number[] = [];
    /** Where a state's or a body's name can begin. */
    const openings: number[] = [];
    this.#opens = new Uint8Array(tokens.length);
    for (const { spelling } of tokens) {
      const one = knownOf(spelling);
      const { opens } = one;
      const index = known.push(one) - 1;
      this.#opens[index] = opens;
      if ((opens & Opens.capital) !== 0) capitals.push(index);
      if ((opens & Opens.place) !== 0) openings.push(index);
    }
    const affiliations: (AffiliationAt | undefined)[] = [];
    affiliations.length = tokens.length;
    this.#terms = [];
    this.#terms.length = tokens.length;
    this.#known = known;
    this.capitals = capitals;
    this.affiliations = affiliations;
    this.#affiliations = affiliations;
    this.places = this.#findPlaces(openings, affiliations);
  }

  /** Countries and bodies: left to right, the longest first. */
  #findPlaces(openings: readonly number[], affiliations: (AffiliationAt | undefined)[]): AffiliationAt[] {
    const places: AffiliationAt[] = [];
    const { keyOf, acceptsAffiliation } = this.grammar;
    let free = 0;
    for (const index of openings) {
      if (index < free) continue;
      const match = longestPhrase(this.#known[index]?.entry.affiliations ?? [], this.tokens, index, keyOf);
      if (match === null || !(this.isCapital(index) || this.#endsInName(index, match.end, match.value))) continue;
      if (!acceptsAffiliation(this.tokens, index, match.end)) continue;
      free = match.end;
      // "the firebrand anti-US President" serves another state.
      const code = tellsStance(this.tokens, index) ? '' : match.value.code;
      const place = { ...match.value, code, start: index, end: free };
      if (code !== '') places.push(place);
      for (let position = index; position < free; position++) affiliations[position] = place;
    }
    // "Congress", "Punjab": of the states that have one, the one the text names most.
    const shared = places.map(({ code }) => SHARED.test(code));
    if (!shared.includes(true)) return places;
    const all = new Set(places.map(({ code }) => code));
    const isOfStates = places.filter(({ kind, code }) => kind === 'country' && !SHARED.test(code)).length > 2;
    return places.map((place, order) => {
      if (shared[order] !== true) return place;
      const codes = place.code.split(' ');
      // "Georgia": a state's own name, if the text says anything else of it.
      const state = place.kind === 'country' ? codes.find((code) => all.has(code)) : undefined;
      // "the new Congress" of a state that has one too, and is not listed.
      const isOthers =
        place.kind === 'organisation' && isOfStates && !codes.some((code) => all.has(code) || code === this.writers);
      const own = { ...place, code: isOthers ? '' : (state ?? this.#mostNamed(codes, places) ?? '') };
      for (let index = place.start; index < place.end; index++) affiliations[index] = own;
      return own;
    });
  }

  /** "thành phố Hồ Chí Minh": two words at its end have capitals, though its first has none; of a body, "điện Kremlin", one. */
  #endsInName(start: number, end: number, { kind }: Affiliation): boolean {
    if (end < start + 2 || !this.isCapital(end - 1)) return false;
    return kind === 'organisation' ? end === start + 2 : end > start + 2 && this.isCapital(end - 2);
  }

  /** Takes back places that turn out to be parts of names. */
  forgetPlaces(gone: ReadonlySet<AffiliationAt>): void {
    if (gone.size === 0) return;
    this.places = this.places.filter((place) => !gone.has(place));
    for (const { start } of gone) this.#affiliations[start] = undefined;
  }

  /** Takes note of tokens that stand for bodies the text names whole. */
  knowAcronyms(acronyms: ReadonlySet<number>): void {
    this.#acronyms = acronyms;
  }

  /** What the word at `index` can be by itself: `Word` flags. */
  flags(index: number): number {
    const flags = this.#known[index]?.flags ?? 0;
    return this.#acronyms.size > 0 && this.#acronyms.has(index) ? flags | Word.body : flags;
  }

  is(index: number, flags: number): boolean {
    return (this.flags(index) & flags) !== 0;
  }

  /** An office can begin at `index`: its head word, or a phrase in which none is sought. */
  opensOffice(index: number): boolean {
    return ((this.#opens[index] ?? 0) & Opens.office) !== 0;
  }

  /** A person's name, or what is polite before one, can begin at `index`. */
  opensName(index: number): boolean {
    return ((this.#opens[index] ?? 0) & Opens.name) !== 0;
  }

  /** The longest term that begins at `index`. */
  term(index: number): TermAt | null {
    const asked = this.#terms[index];
    if (asked !== undefined) return asked;
    const terms = this.#known[index]?.entry.terms;
    if (terms === undefined) return null;
    const isAcronym = this.#acronyms.has(index);
    const term =
      longestPhrase(terms, this.tokens, index, this.grammar.keyOf) ??
      (isAcronym ? { value: ACRONYM, end: index + 1 } : null);
    this.#terms[index] = term;
    return term;
  }

  termIs(index: number, flags: number): boolean {
    return ((this.term(index)?.value.flags ?? 0) & flags) !== 0;
  }

  /** How often the text has the word of `index` with a capital. */
  timesCapital(index: number): number {
    if (this.#capitalised === null) {
      this.#capitalised = new Map();
      for (const at of this.capitals)
        this.#capitalised.set(this.plain(at), (this.#capitalised.get(this.plain(at)) ?? 0) + 1);
    }
    return this.#capitalised.get(this.plain(index)) ?? 0;
  }

  /** True for a sentence's first word that the text has in lower case as well: "Confident Carver takes the stage". */
  opensWithWord(index: number): boolean {
    const token = this.tokens[index];
    if (token?.opens !== true || token.shape !== 'title') return false;
    this.#lowers ??= new Set(this.tokens.filter(({ shape }) => shape === 'lower').map(({ plain }) => plain));
    return this.#lowers.has(token.plain);
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

  /** "(NSA)" begins at `index`: three tokens, letters in brackets. */
  hasLetters(index: number): boolean {
    return this.written(index) === '(' && this.tokens[index + 1]?.shape === 'upper' && this.written(index + 2) === ')';
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
      const telling = this.#known[index]?.entry.telling ?? [];
      const match = longestPhrase(telling, this.tokens, index, this.grammar.keyOf);
      if (match !== null && match.end <= to) return this.#mostNamed(match.value.split(' '));
    }
    return null;
  }

  /** False where the text names another state again and again, or in its dateline, and this one never: "Sen." in Dublin is no American. */
  isLikely(code: string): boolean {
    const named = this.#timesNamed(this.places);
    if (named.has(code) || code === this.writers || !isState(code)) return true;
    // "Union Minister U Than", in a paper of Myanmar; "SEOUL, Dec. 4 (Yonhap) -- Rep. Kim"
    const [first] = this.places;
    if (this.writers !== null || (first?.kind === 'city' && first.start < DATELINE)) return false;
    for (const [other, times] of named) if (isState(other) && times >= OFTEN) return false;
    return true;
  }

  #timesNamed(places: Passage['places']): ReadonlyMap<string, number> {
    if (this.#named !== null) return this.#named;
    const named = new Map<string, number>();
    for (const { code } of places) named.set(code, (named.get(code) ?? 0) + 1);
    this.#named = named;
    return named;
  }

  #mostNamed(codes: readonly string[], places = this.places): string | null {
    const named = codes.length > 1 ? this.#timesNamed(places) : null;
    const times = (code: string | undefined) => (named?.get(code ?? '') ?? 0) + (code === this.writers ? HALF : 0);
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
