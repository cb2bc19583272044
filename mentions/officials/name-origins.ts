import { nameOrders } from '../lexicons/name-orders.ts';
import { givenNames, nameEndings, peoples } from '../lexicons/name-origins.ts';
import { isState } from './affiliations.ts';
import { statesOfGivenName } from './leader-table.ts';
import { soundOf } from './people.ts';
import type { Token } from './tokens.ts';

/** True for the states whose officials bear such a name. */
export type Origin = (code: string) => boolean;

const FAMILY_FIRST = new Set(nameOrders.familyFirst.split(' '));
/** "Li", "Jianguo": one Chinese syllable or two. */
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?[aeo](?:i|o|u|ng?)?|[iu](?:ng?)?|u[ei]|i[uo]|iong|er)';
const CHINESE = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`);
const ARTICLE = /^(?:al|el|abd|abu)-|^abdel|^abu$/;
/** "Serhiy", "Oleksii", "Vadym", which Russians write otherwise. */
const UKRAINIAN = /^(?!dmitr|gennad|grigor|arkad|georg|vasil).*(?:i[iy]|ym)$/;
/** The longest and the shortest ending of the list. */
const ENDING = { most: 7, least: 3 };

const linesOf = (lines: string) => lines.trim().split('\n');
const oneOf = (codes: string): Origin => {
  const states = new Set(codes.replaceAll(/\d/g, (line) => linesOf(peoples)[Number(line)] ?? '').split(' '));
  return (code) => states.has(code);
};
const chinese = oneOf('CN TW HK MO SG MY');
/** "Kim Min-ji", "Lin Hsin-yi", "Lee Boon Keng" */
const inParts = oneOf('KR KP TW HK SG MY ID');
/** Where people have names that Vietnamese reads as its own: "Lý Hiển Long". */
export const isReadAsVietnamese: Origin = oneOf('CN TW HK MO SG MY');
const ukrainian = oneOf('UA');
const PEOPLES = linesOf(peoples).map(oneOf);
const arab: Origin = (code) => PEOPLES[1]?.(code) === true;

/** Reads `ISO ISO:name name` lines. */
function readLines(lines: string): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const line of linesOf(lines)) {
    const [codes = '', names = ''] = line.split(':');
    const bears = oneOf(codes.replace('-', ''));
    const origin: Origin = codes.startsWith('-') ? (code) => !bears(code) : bears;
    for (const name of names.split(' ')) origins.set(soundOf(name), origin);
  }
  return origins;
}

let tables: { readonly given: ReadonlyMap<string, Origin>; readonly endings: ReadonlyMap<string, Origin> } | null =
  null;

/** Whose officials bear this name, as far as it tells; `null` where it tells nothing. */
export function originOf(parts: readonly Token[]): Origin | null {
  tables ??= { given: readLines(givenNames), endings: readLines(nameEndings) };
  const [first = '', ...rest] = parts.map(({ plain }) => plain).filter((part) => part.length > 1);
  if (rest.length === 0) return null;
  if (FAMILY_FIRST.has(first)) {
    if (rest.length > 1 || rest[0]?.includes('-') === true) return inParts;
    if (rest.every((part) => CHINESE.test(part))) return chinese;
  }
  if ([first, ...rest].some((part) => ARTICLE.test(part))) return arab;
  if (UKRAINIAN.test(first)) return ukrainian;
  const given = tables.given.get(soundOf(first)) ?? tables.given.get(first.split('-')[0] ?? '');
  if (given !== undefined) return given;
  // Leaders of that given name, and whose people bear the same names.
  const states = statesOfGivenName(first).filter(isState);
  if (states.length > 0) {
    const bearers = PEOPLES.filter((bears) => states.some(bears));
    return (code) => states.includes(code) || bearers.some((bears) => bears(code));
  }
  const last = rest[rest.length - 1] ?? '';
  for (let length = Math.min(ENDING.most, last.length - 2); length >= ENDING.least; length--) {
    const origin = tables.endings.get(soundOf(last.slice(-length)));
    if (origin !== undefined) return origin;
  }
  return null;
}
