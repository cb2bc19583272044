import { isState } from './affiliations.ts';
import type { NameRun } from './grammar.ts';
import { EVER, leaderOf } from './leader-table.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { nameKeys } from './people.ts';

/** True for the name of a leader whose states are none of those the offices say. */
export function leadsOther({ tokens }: Passage, name: NameRun, offices: readonly OfficePhrase[]): boolean {
  const served = offices.flatMap((office) => office.served).filter(isState);
  const terms = served.length > 0 ? leaderOf(nameKeys(tokens, name).keys, EVER)?.terms : undefined;
  return terms !== undefined && !terms.some(({ code }) => served.includes(code));
}
