import { dayNumber } from '../text/civil-date.ts';
import type { Official } from '../mentions/mention.ts';
import { isState, officeWording } from './office-wording.ts';

/** What one article says of a person's office. */
export interface OfficeSaid extends Pick<Official, 'country' | 'former'> {
  readonly role: string;
  /** Day of the article. */
  readonly day: string;
}

/** Articles this many days apart speak of the same time; an office may change and change back in longer. */
export const SAME_TIME = 90;

interface Office {
  readonly words: string;
  readonly ranks: string;
  readonly country: string | null;
  readonly former: boolean;
}

function officeOf({ role, country, former }: Omit<OfficeSaid, 'day'>): Office {
  const { words, ranks } = officeWording(role);
  return { words: words.join(' '), ranks: ranks.join(' '), country, former };
}

const HEAD_OF_GOVERNMENT = 'minister prime';
/** Without a portfolio, which a head of government may hold too. */
const MINISTER = 'minister';

/** What nobody is called who is a head of government. */
const belowHead = (a: Office, b: Office) =>
  a.words === HEAD_OF_GOVERNMENT && b.words === MINISTER && !a.former && !b.former && a.ranks === '';

/**
 * One person cannot hold both at a time: another state's office, another rank of one office, one held and left, or
 * the government's head and one of its ministers.
 */
function contradict(a: Office, b: Office): boolean {
  if (!a.former && !b.former && isState(a.country) && isState(b.country) && a.country !== b.country) return true;
  if (a.country !== b.country) return false;
  if (a.words !== b.words) return belowHead(a, b) || belowHead(b, a);
  return a.former === b.former ? a.ranks !== b.ranks && !a.former : a.ranks === b.ranks;
}

/** Those of a person's offices that cannot go together with another of them, whenever they were held. */
export function offendingOffices<Said extends Omit<OfficeSaid, 'day'>>(said: readonly Said[]): Said[] {
  const offices = said.map(officeOf);
  return said.filter((_, index) => offices.some((other) => contradict(offices[index] ?? other, other)));
}

/**
 * The newest of `said` that stands on a day of one of `others`, or between two
 * of them that are of the same time, with the nearest of those. An office that
 * is followed by another for good is no contradiction: people rise and retire.
 */
function clash<Said extends OfficeSaid, Other extends OfficeSaid = Said>(
  said: readonly Said[],
  others: readonly Other[],
): [Said, Other] | null {
  for (const one of said.toReversed()) {
    const before = others.findLast(({ day }) => day <= one.day);
    const after = others.find(({ day }) => day >= one.day);
    if (before === undefined || after === undefined) continue;
    if (dayNumber(after.day) - dayNumber(before.day) > SAME_TIME) continue;
    const isNearer = dayNumber(one.day) - dayNumber(before.day) <= dayNumber(after.day) - dayNumber(one.day);
    return [one, isNearer ? before : after];
  }
  return null;
}

/**
 * What stands against one article's word: of each other office, its nearest
 * claim, when this article stands between two of them or on the day of one.
 *
 * @param others by office, each oldest first, none that goes together with `said`
 */
export function disputesOf<Said extends OfficeSaid>(said: OfficeSaid, others: readonly (readonly Said[])[]): Said[] {
  return others.flatMap((claims) => {
    const pair = clash<OfficeSaid, Said>([said], claims);
    return pair === null ? [] : [pair[1]];
  });
}

/**
 * Pairs of what articles of the same time say of one person's office that
 * cannot both be right, one pair for each two offices, newest first.
 * Wordings of the two languages are compared as far as `office-terms.ts` knows
 * them.
 *
 * @param said oldest first
 */
export function contradictionsIn<Said extends OfficeSaid>(said: readonly Said[]): [Said, Said][] {
  const offices = new Map<string, { office: Office; said: Said[] }>();
  // Thousands of articles give a person a handful of offices.
  const read = new Map<string, Office>();
  for (const one of said) {
    const wording = `${one.role}\n${one.country ?? ''}\n${one.former}`;
    const office = read.get(wording) ?? officeOf(one);
    read.set(wording, office);
    const key = Object.values(office).join('\n');
    const known = offices.get(key) ?? { office, said: [] };
    known.said.push(one);
    offices.set(key, known);
  }
  const all = [...offices.values()];
  const found = all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      if (!contradict(a.office, b.office)) return [];
      const pair = clash(a.said, b.said) ?? clash(b.said, a.said);
      return pair === null ? [] : [pair];
    }),
  );
  return found.sort(([a], [b]) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}
