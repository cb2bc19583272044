import { nameOrders } from '../lexicons/name-orders.ts';
import { givenNames, nameEndings } from '../lexicons/name-origins.ts';
import type { Token } from './tokens.ts';

/** True for the states whose officials bear such a name. */
export type Origin = (code: string) => boolean;

const FAMILY_FIRST = new Set(nameOrders.familyFirst.split(' '));
/** "Li", "Jianguo": one Chinese syllable or two. */
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?[aeo](?:i|o|u|ng?)?|[iu]ng?|u[ei]|i[uo]|iong|er)';
const CHINESE = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`);
const ARTICLE = /^(?:al|el|abd|abu)-|^abdel/;
/** The longest and the shortest ending of the list. */
const ENDING = { most: 8, least: 3 };

const chinese: Origin = (code) => /^(?:CN|TW|HK|MO|SG|MY)$/.test(code);
/** "Kim Min-ji", "Lin Hsin-yi", "Lee Boon Keng" */
const inParts: Origin = (code) => /^(?:KR|KP|TW|HK|SG|MY|ID)$/.test(code);
const arab: Origin = (code) =>
  /^(?:SA|AE|QA|KW|BH|OM|YE|IQ|SY|LB|JO|PS|EG|LY|TN|DZ|MA|SD|MR|SO|DJ|KM|TD|IR|NG)$/.test(code);

/** Reads `ISO ISO:name name` lines. */
function readLines(lines: string): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const line of lines.trim().split('\n')) {
    const [codes = '', names = ''] = line.split(':');
    const states = new Set(codes.replace('-', '').split(' '));
    const isNot = codes.startsWith('-');
    const origin: Origin = (code) => states.has(code) !== isNot;
    for (const name of names.split(' ')) origins.set(name, origin);
  }
  return origins;
}

let tables: { readonly given: ReadonlyMap<string, Origin>; readonly endings: ReadonlyMap<string, Origin> } | null =
  null;

/** Whose officials bear this name, as far as it tells; `null` where it tells nothing. */
export function originOf(parts: readonly Token[]): Origin | null {
  if (parts.length < 2) return null;
  tables ??= { given: readLines(givenNames), endings: readLines(nameEndings) };
  const [first = '', ...rest] = parts.map(({ plain }) => plain);
  if (FAMILY_FIRST.has(first)) {
    if (rest.length > 1 || rest[0]?.includes('-') === true) return inParts;
    if (rest.every((part) => CHINESE.test(part))) return chinese;
  }
  const last = rest[rest.length - 1] ?? '';
  if (ARTICLE.test(first) || rest.some((part) => ARTICLE.test(part))) return arab;
  const given = tables.given.get(first) ?? tables.given.get(first.split('-')[0] ?? '');
  if (given !== undefined) return given;
  for (let length = Math.min(ENDING.most, last.length - 2); length >= ENDING.least; length--) {
    const origin = tables.endings.get(last.slice(-length));
    if (origin !== undefined) return origin;
  }
  return null;
}
