import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** A name beside an office, or an office alone. */
export interface Sighting {
  readonly offices: readonly OfficePhrase[];
  /** What the sentence goes on to say of the one titled so: "Senator Ann Hill was elected speaker". */
  readonly also?: readonly (readonly OfficePhrase[])[];
  /** The office the text tells that this one is given: "bổ nhiệm ông A, Vụ trưởng, giữ chức Thứ trưởng". */
  readonly given?: readonly OfficePhrase[];
  /** The role in words where the phrase itself would mislead: one of several "Presidents". */
  readonly role?: string;
  readonly name: NameRun | null;
  /** Another writing of the name, in parentheses after it. */
  readonly alias?: NameRun;
  /** Code of what is served where no office says it. */
  readonly served?: string;
  /** Classes of the office where no phrase tells them. */
  readonly classes?: readonly string[];
  /** First token of the name of whom this one replaces, or is replaced by: both have one office. */
  readonly partner?: number;
  /** The partner's deputy, with no office of the partner's own. */
  readonly isDeputy?: boolean;
  /** Who had the office first, or has it next. */
  readonly side?: 'heir' | 'former';
  /** The name stands without a title: a sentence says the office. */
  readonly isKnown?: boolean;
  readonly rule: string;
}

/** One with a name. */
export type NamedSighting = Sighting & { readonly name: NameRun };
