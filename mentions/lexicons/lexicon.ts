/**
 * The shape of a language's lexicon. Each list is one string of words parted by
 * white space, or of phrases parted by `|`: compact to ship, easy to read, sorted
 * by nothing but sense. All entries are lower case unless said otherwise.
 */
export interface OfficeLexicon {
  /** ISO code, names and demonyms, cities: see `countries.ts`. Case as written. */
  readonly countries: string;
  /** Organisations that have officials: `CODE:name|name`, one a line; the code may be a country's, several countries', or empty. Case as written. */
  readonly organisations: string;
  /** Offices that make their holder an official by themselves: `class:word word`, one class a line. */
  readonly offices: string;
  /** Words for posts that are public only beside a state, an organisation or a portfolio. Same format. */
  readonly posts: string;
  /** Ranks inside an office: deputy, first, acting. */
  readonly grades: string;
  /** The office is past, or not yet held: former, late, outgoing. */
  readonly statuses: string;
  /** What a portfolio is about: foreign, affairs, trade. */
  readonly topics: string;
  /** Bodies of a state: ministry, committee. */
  readonly bodies: string;
  /** Bodies that are not of a state: university, company. Beside these a head is no official. */
  readonly privateBodies: string;
  /** Polite forms that stand before names and are no office. */
  readonly honorifics: string;
  /** Military ranks. */
  readonly ranks: string;
  /** After a name these make it the name of a place, a building, a doctrine. */
  readonly namesakes: string;
  /** Capitalised words that cannot be part of a person's name. */
  readonly notNames: string;
  /** Offices only one state has: `ISO:phrase|phrase`. */
  readonly tellingOffices: string;
  /** What the letters of `leaders.ts` stand for: `letter:class:words`, parted by `|`; the words may be the class. Empty: its names are not read. */
  readonly leaderOffices: string;
  /** News agencies, which tell whose news this is: `ISO:name|name`. Case as written. */
  readonly agencies: string;
  /** Papers and broadcasters whose name does not tell their state: it is asked when nothing else tells. Same format. */
  readonly papers: string;
  /** Persons mentioned as such and without office: wife, journalist. */
  readonly privatePersons: string;
}
