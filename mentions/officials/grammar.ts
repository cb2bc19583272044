import type { OfficePhrase } from './office-phrase.ts';
import type { Spelling } from '../tokens/spelling.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A person's name as token indexes. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** What stands before it is polite ("Mr", "ông"). */
  readonly polite: boolean;
  /** A rank stands before it ("General"): its words, or empty. */
  readonly rank: string;
  /** A word after it makes it the name of a place or a thing: "Ho Chi Minh City". */
  readonly namesake: boolean;
  /** The last token ends here when a lost space glued the next word to it ("Hungconveyed"). */
  readonly cut: number | null;
}

/** A name while it is being read. */
export interface NameSoFar {
  readonly from: number;
  readonly words: number;
  /** An office stands right before: less is needed to believe in a name. */
  readonly afterOffice: boolean;
  readonly polite: boolean;
}

/** Words of clauses that say who holds an office. */
export interface ClauseWords {
  /** Right before the office: is, as, appointed, "post of". */
  readonly introducers: ReadonlySet<string>;
  /** Before "of" and the office: post. */
  readonly ofWhat: ReadonlySet<string>;
  /** Between a name and that: was, sworn, in, since. */
  readonly links: ReadonlySet<string>;
  /** Stand for the person named before: she. */
  readonly pronouns: ReadonlySet<string>;
  /** Before a name that the office follows: named. */
  readonly appointing: ReadonlySet<string>;
  /** Between who holds an office now and who held it: succeeded. */
  readonly replacing: ReadonlySet<string>;
  /** Between a name and what its bearer leads: heads. */
  readonly leading: ReadonlySet<string>;
  /** Between a name and its verb: who, has. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Between a name and what its bearer won. */
  readonly winning: ReadonlySet<string>;
  /** What is won, and whose office it is, if that is told: presidency. */
  readonly prizes: ReadonlyMap<string, string>;
  /** Before office or power: took. */
  readonly taking: ReadonlySet<string>;
  readonly power: ReadonlySet<string>;
  /** After a form of "be": sworn in. */
  readonly swornIn: readonly (readonly string[])[];
  /** Between a body and its leader's name: led by. */
  readonly ledBy: readonly (readonly string[])[];
  /** Bodies of states in lower case. */
  readonly publicBodies: ReadonlySet<string>;
}

/**
 * What one language knows: its lexicon and how it builds titles and names. A third language is another of these.
 * Its rules read a `Passage`, which has a grammar in turn: `passage.ts` names the two together.
 */
export interface GrammarOf<Passage> {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** The spelling of a token this language's lexicon is written in. */
  readonly keyOf: (spelling: Spelling) => string;
  /** The office phrase whose first office word stands at `head`, not reaching before `floor`; `null` when none does. */
  readonly readOffice: (passage: Passage, head: number, floor: number) => OfficePhrase | null;
  /** A polite word of the lexicon at `[from, end)` is one here. */
  readonly isHonorific: (passage: Passage, from: number, end: number) => boolean;
  /** A rank of the lexicon at `[from, end)` stands before a name here. */
  readonly isRank: (passage: Passage, from: number, end: number) => boolean;
  /** False where no name can begin: what most words are is told at once. */
  readonly mayStartName: (passage: Passage, at: number, afterOffice: boolean) => boolean;
  /** Whether a capitalised word goes on with a name, ends it, or makes it a place's or a thing's. */
  readonly partOfName: (passage: Passage, at: number, sofar: NameSoFar) => 'part' | 'end' | 'namesake';
  /** The last word on a name that was read. */
  readonly acceptsName: (passage: Passage, at: number, run: NameRun, afterOffice: boolean) => NameRun | null;
  /** One word beside a title, which no longer name of the text has, is a name. */
  readonly canBeUnknown: (passage: Passage, run: NameRun) => boolean;
  /** Lower-case words inside names: bin, de, van. */
  readonly particles: ReadonlySet<string>;
  /** A name and the verb that a lost space glued to it, or `null` where spaces part syllables. */
  readonly gluedVerb: RegExp | null;
  /** A veto on a country's or body's name where it is a common word or part of a person's name. */
  readonly acceptsAffiliation: (tokens: readonly Token[], start: number, end: number) => boolean;
  /** The words before an office make it the name of a place: "Khu di tích Chủ tịch …". */
  readonly namesakeBefore: (tokens: readonly Token[], at: number) => boolean;
  /** Words that make a government of the name before them: administration. */
  readonly governments: ReadonlySet<string>;
  /** Words that make one who governs of whose they are: cabinet. */
  readonly governmentsOf: ReadonlySet<string>;
  /** Verbs after the name of who is quoted: said. */
  readonly sayings: ReadonlySet<string>;
  /** Words of a headline that an office without determiner follows: "talks with foreign minister". */
  readonly takesObject: ReadonlySet<string>;
  /** Before a name these can be polite, and a part of another: "Don", "Pak". */
  readonly courtesies: ReadonlySet<string>;
  /** Ranks that make an official of their holder without another office. */
  readonly highRanks: RegExp;
  /** Words that join offices of one person: and, và. */
  readonly joiners: ReadonlySet<string>;
  /** Words, alone or up to three, before an office that make it a predicate, a post or a building: as, become, office of. */
  readonly predicates: ReadonlySet<string>;
  /** How a clause says who holds an office. */
  readonly clauses: ClauseWords;
  /** Which part of a name stands for the whole: indexes into its tokens, best first. */
  readonly shortParts: (parts: readonly Token[]) => readonly number[];
  /** A single part that stands for a person only behind "ông", "bà": in Vietnamese every syllable is also a word. */
  readonly needsHonorific: (part: Token) => boolean;
  /** A bare office without determiner can name its holder ("Thủ tướng bày tỏ"). */
  readonly bareNominals: boolean;
  /** Offices whose one word names their portfolio, and it, folded. */
  readonly ownPortfolios: ReadonlyMap<string, string>;
  /** The state whose officials go without its name. */
  readonly homeOf: string | null;
  /** Offices, in lower case, that the home state does not have. */
  readonly foreignOffices: RegExp | null;
  /** The state a name points to by its form alone; not sure where a neighbour's names look the same, `orNext` where some do. */
  readonly stateOfName: (
    parts: readonly Token[],
  ) => { readonly code: string; readonly sure: boolean; readonly orNext?: boolean } | null;
  /** Surnames without which no one serves the state an agency writes for. */
  readonly surnamesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** States whose people have names that look like the home's: Chinese ones in Vietnamese letters. */
  readonly neighbours: ReadonlySet<string>;
  /** States whose own people `stateOfName` recognises. */
  readonly namesTell: ReadonlySet<string>;
}
