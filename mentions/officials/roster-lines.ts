import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { beforeAside, linesOf, type Line } from './roster-entries.ts';
import type { NamedSighting } from './sighting.ts';
import { countedStart } from './words-before.ts';

/** Fewer entries are no list. */
const LEAST_ENTRIES = 3;
/** What follows is where the holder lives. */
const LIVES = /^(?:based|resident|residing|accredited|concurrently)$/;

/** The most tokens of a state's whole name: "Democratic Socialist Republic of …". */
const LONGEST_STATE = 8;

/** Those of the lists of a text, and the tokens of their lines. */
export interface Roster {
  readonly sightings: readonly NamedSighting[];
  /** Where the lines begin and end, in text order. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

const NO_ROSTER: Roster = { sightings: [], lines: [] };

/** A line of offices: one, or several of one holder beneath each other. */
interface Group {
  readonly offices: readonly Line[];
  /** The lines before and behind. */
  readonly above: Line | undefined;
  readonly below: Line | undefined;
}

/**
 * Lists in which an office and its holder have a line each, turn about: "Minister of Trade / REED Ann / Minister of
 * Finance / …", or the name first, "1. Mr. Tom Reed / Ambassador of Chile / 2. …". Or both in one line: "Honourable Tom
 * Reed Minister for Trade".
 */
export function rosterLines(passage: Passage, offices: readonly OfficePhrase[]): Roster {
  if (offices.length < LEAST_ENTRIES) return NO_ROSTER;
  const lines = linesOf(passage, offices);
  const whole = lines.filter(({ office, name }) => office !== null && name !== null);
  const groups = groupsOf(lines);
  const [above, below] = [groups.filter((group) => isName(group.above)), groups.filter((group) => isName(group.below))];
  const onlyAbove = above.filter((group) => !isName(group.below) || group.above?.hasLetters === true).length;
  const onlyBelow = below.filter((group) => !isName(group.above)).length;
  // Where nothing tells, the name comes first.
  const balance = onlyAbove - onlyBelow || balanceOf(lines);
  const isBelow = balance < 0;
  const entries: Entry[] = whole.length < LEAST_ENTRIES ? [] : whole.map((line) => ({ lines: [line] }));
  if ((isBelow ? below : above).length >= LEAST_ENTRIES) {
    for (const { offices: held, above: before, below: behind } of isBelow ? below : above) {
      const name = isBelow ? behind : before;
      if (name !== undefined)
        entries.push({ lines: [name, ...held], served: isBelow ? null : sender(passage, held, behind) });
    }
  }
  entries.sort(({ lines: [one] }, { lines: [other] }) => (one?.from ?? 0) - (other?.from ?? 0));
  return {
    sightings: entries.flatMap((entry) => sightingOf(passage, entry) ?? []),
    lines: entries.flatMap((entry) => entry.lines).sort((one, other) => one.from - other.from),
  };
}

/** A holder's name and offices. */
interface Entry {
  readonly lines: readonly Line[];
  readonly served?: string | null;
}

/** "Ambassador to Chile / Republic of Peru": whose ambassador it is, in a line of its own; `null` where none tells. */
function sender(passage: Passage, held: readonly Line[], behind: Line | undefined): string | null {
  const isSent = held.some(({ office }) => office?.classes[0] === 'ambassador');
  if (!isSent || behind === undefined || behind.office !== null || behind.to - behind.from > LONGEST_STATE) return null;
  const states = passage.affiliations.slice(behind.from, behind.to).filter((state) => state?.kind === 'country');
  return states.length === 1 ? (states[0]?.code ?? null) : null;
}

const isName = (line: Line | undefined): boolean => line !== undefined && line.name !== null && line.office === null;

const isOffice = (line: Line | undefined): line is Line =>
  line !== undefined && line.office !== null && line.name === null;

/**
 * Where as many offices have a name above alone as below: in how many the name stands above, less those in which it stands below: a list that begins with a
 * name and ends with an office has them above, and one that begins with an office and ends with a name below.
 */
function balanceOf(lines: readonly Line[]): number {
  let balance = 0;
  for (let at = 0; at < lines.length; at++) {
    const start = at;
    let offices = 0;
    for (let line = lines[at]; isName(line) || isOffice(line); line = lines[++at]) if (isOffice(line)) offices++;
    const [begins, ends] = [isName(lines[start]), isName(lines[at - 1])];
    if (at > start && begins !== ends) balance += begins ? offices : -offices;
  }
  return balance;
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < lines.length; at++) {
    const offices: Line[] = [];
    const above = lines[at - 1];
    for (let line = lines[at]; isOffice(line); line = lines[++at]) offices.push(line);
    if (offices.length > 0) groups.push({ offices, above, below: lines[at] });
  }
  return groups;
}

function sightingOf(passage: Passage, { lines, served = null }: Entry): NamedSighting | null {
  const name = lines.find((line) => line.name !== null)?.name ?? null;
  if (name === null) return null;
  const held = lines.flatMap((line) => (line.office === null ? [] : [{ line, office: line.office }]));
  return {
    offices: held.map(({ office }) => office),
    name,
    role: held.map(({ line, office }) => roleOf(passage, Math.max(line.from, office.from), line.to)).join(', '),
    ...(served !== null && { served }),
    rule: 'roster',
  };
}

/** The line as a reader would quote it, without where the holder lives. */
function roleOf(passage: Passage, from: number, line: number): string {
  const to = beforeAside(passage, from, line);
  let end = from + 1;
  while (end < to && !LIVES.test(passage.key(end))) end++;
  // "1st Deputy Prime Minister"
  const start = passage.startsLine(from) ? from : countedStart(passage, from);
  return passage.text.slice(passage.tokens[start]?.start ?? 0, passage.tokens[end - 1]?.end ?? 0);
}
