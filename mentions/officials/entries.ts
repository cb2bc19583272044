/** A phrase of a list, with what it stands for. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A country or an organisation, as a word of the text names it. */
export interface Affiliation {
  /** ISO code or short name; empty for a body whose state is not told by its name. */
  readonly code: string;
  readonly kind: 'country' | 'city' | 'organisation';
}

/** A word or phrase of the lists. */
export interface Term {
  readonly flags: number;
  /** The class of an office or post. */
  readonly office: string | null;
}

/** A term of the lexicon at some token; `end` is one past its last. */
export interface TermAt {
  readonly value: Term;
  readonly end: number;
}

/** What the lexicon knows of a word and of the phrases that begin with it. */
export interface Entry {
  /** What the word can be by itself. */
  flags: number;
  readonly terms: Phrase<Term>[];
  readonly affiliations: Phrase<Affiliation>[];
  /** Offices only one state has. */
  readonly telling: Phrase<string>[];
}

/** What can begin at a word, as far as its spelling tells. */
export const Opens = {
  /** An office: its head word, or a phrase in which none is sought. */
  office: 1,
  /** A person's name, or what is polite before one. */
  name: 2,
  /** A state's or a body's name. */
  place: 4,
  /** Anything with a capital. */
  capital: 8,
} as const;

/** What one language makes of a spelling. */
export interface Known {
  readonly entry: Entry;
  readonly flags: number;
  /** `Opens` flags. */
  readonly opens: number;
}
