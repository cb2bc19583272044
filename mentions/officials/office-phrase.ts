/** A phrase that names an office, as token indexes; found by a language's grammar. */
export interface OfficePhrase {
  /** First token, determiner and country included. */
  readonly from: number;
  /** First token of the role as a reader would quote it. */
  readonly core: number;
  /** The word that is the office: minister. */
  readonly head: number;
  /** One past the last token. */
  readonly to: number;
  /** Classes of the office words in it, first one first. */
  readonly classes: readonly string[];
  readonly determiner: 'the' | 'possessor' | 'pronoun' | 'indefinite' | 'none';
  readonly plural: boolean;
  readonly former: boolean;
  /** The words themselves make it public: a minister, or a post beside a state or its body. */
  readonly isPublic: boolean;
  /** A company's or university's: its holder is no official. */
  readonly isPrivate: boolean;
  readonly capital: boolean;
  /** ISO codes or short names of those served, in text order. */
  readonly served: readonly string[];
  /** The one state that has such an office, when the text names none. */
  readonly implied: string | null;
  /** First token of the person whose official this is: "Zelenskiy's chief of staff". */
  readonly owner: number | null;
  /** First token of the office whose holder's this is: "the minister's spokesman"; its own where it is no one's. */
  readonly start: number;
  /** A capitalised word no list knows right before: "Carver spokesman" is public where Carver holds an office. */
  readonly patron: number | null;
  /** "his Serbian counterpart": the office is the other party's. */
  readonly counterpart: boolean;
  /** Has words beyond the bare head: a portfolio, a state, a body. */
  readonly specific: boolean;
  /** The office whose holder this one serves, which its words contain: "the President" of "Secretary to the President". */
  readonly inner?: OfficePhrase;
  /** Of such an inner office: a token of the name of him who serves its holder. */
  readonly aide?: number;
}

/** The office as one person's who no longer holds it. */
export const inPast = (office: OfficePhrase): OfficePhrase => ({ ...office, former: true, plural: false });
