import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** A name beside an office, or an office alone. */
export interface Sighting {
  readonly offices: readonly OfficePhrase[];
  /** The role in words where the phrase itself would mislead: one of several "Presidents". */
  readonly role?: string;
  readonly name: NameRun | null;
  readonly rule: string;
}
