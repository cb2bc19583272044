import { isState } from './affiliations.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';

/** Offices that organisations of states have, and which of them: any that the text names where the list is empty. */
const OFFICES: readonly { readonly role: RegExp; readonly of: readonly string[] }[] = [
  { role: /^Commission\b/, of: ['EU'] },
  { role: /^(?:Executive Vice-President|Commissioner(?: (?:for|in charge of) .*)?)$/, of: ['EU', 'African Union'] },
  { role: /^(?:Deputy |Assistant |Under-)Secretary[- ]General\b/, of: ['UN', 'NATO', 'ASEAN', 'OECD'] },
  { role: /^(?:Deputy )?Special Representative (?:of the Secretary|for )/, of: ['UN'] },
  { role: /^(?:First )?Deputy Managing Director$/, of: ['IMF', 'WB'] },
  { role: /^Deputy Director[- ]General$/, of: [] },
];
/** More places in a text are not looked at. */
const MOST = 400;

/**
 * "the Deputy Secretary-General, Ann Hill", "Commissioner Ann Hill": the organisation of states that has such an office
 * and that the text named last, or names first; `null` where it names none.
 */
export function ownOrganisation(passage: Passage, { roles, firstAt }: Person): string | null {
  const { places, grammar } = passage;
  if (grammar.bareNominals) return null;
  const office = OFFICES.find(({ role }) => roles.some(({ text }) => role.test(text)));
  if (office === undefined) return null;
  const has = (code: string) => !isState(code) && (office.of.length === 0 || office.of.includes(code));
  let last: string | null = null;
  for (const { start, end, kind, code } of places.slice(0, MOST)) {
    // The Security Council is its members, and has no such officials.
    if (kind !== 'organisation' || !has(code) || passage.plain(end - 1) === 'council') continue;
    if (start > firstAt) return last ?? code;
    last = code;
  }
  return last;
}
