import type { Person } from './people.ts';

/** What is known of an official whose state the text does not say beside the office. */
export interface Unsaid {
  readonly classes: ReadonlySet<string>;
  readonly parts: Person['parts'];
  /** Token the official is named at first. */
  readonly at: number;
  /** "its defence minister", "his adviser": whose, stands before. */
  readonly possessed: boolean;
  /** Of another state than the writers' own. */
  readonly isOther: boolean;
  /** The office in words, where they tell that it is not the home's. */
  readonly isAbroad: boolean;
  /** Who it is, where the text names someone. */
  readonly person?: Person;
  /** Of the presidents and prime ministers whose state is unsaid, the one named most. */
  readonly isMain: boolean;
  /** States whose president or prime minister the text names already. */
  readonly held: ReadonlySet<string>;
  /** The state of the first one known whom the text names with a title and without his state. */
  readonly led?: string | null;
  /** It is the state of the first official, which the text names most, rather. */
  readonly isLedByMost?: boolean;
  /** States of this one's counterparts. */
  readonly others?: ReadonlySet<string>;
}
