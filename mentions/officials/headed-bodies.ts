import { isState } from './affiliations.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import { hasPortfolio } from './portfolios.ts';
import { nearest } from './timeline.ts';

/** Offices over a ministry, a committee or an organisation. */
const OVER_BODIES =
  'minister party-secretary secretary-general director-general chair governor director head leader'.split(' ');

/**
 * "người đứng đầu ngành tài chính", "tư lệnh ngành y tế", "người đứng đầu NATO": who holds the office over what
 * these words name, whatever that office is called; `null` where the text named no one who does.
 */
export function headOfBody(
  passage: Passage,
  { head, to, classes, served }: OfficePhrase,
  stems: readonly string[],
  holding: (names: readonly string[]) => readonly Person[],
): Person | null {
  if (!passage.grammar.bareNominals || classes[0] !== 'leader' || !/^(?:người|tư)$/.test(passage.key(head)))
    return null;
  const [code] = served;
  const holders = holding(OVER_BODIES);
  if (stems.length > 0) return nearest(holders.filter((person) => hasPortfolio(person, stems)));
  if (code !== undefined && !isState(code)) return nearest(holders.filter((person) => person.served.includes(code)));
  const body = passage.slice(passage.term(head)?.end ?? to, to).toLowerCase();
  const isOver = ({ roles }: Person) => roles.some(({ text }) => text.toLowerCase().includes(body));
  return body === '' || body === 'đảng' ? null : nearest(holders.filter(isOver));
}
