import { beAllPolite } from './vietnamese/name-lists.ts';
import { isAssistantsOwn } from './english/inner-office.ts';
import { listedWith } from './english/listed-nominals.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { withoutRepeats } from './without-repeats.ts';
import { enlisted } from './english/enlisted.ts';
import { holdersInOrder } from './holders-in-order.ts';
import { isOnce } from './descriptions.ts';
import { loneNames } from './lone-names.ts';
import { readName } from './names.ts';
import { knownHolders } from './known-holders.ts';
import { speakerLines } from './speaker-lines.ts';
import { singularRole } from './singular-role.ts';
import { namesAfter } from './names-after.ts';
import { nameBefore } from './names-before.ts';
import { isNameInside, wholeNameAtEnd } from './names-in-offices.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';
import { namedWithSeat } from './seats.ts';
import { rosterLines } from './roster-lines.ts';
import type { NamedSighting, Sighting } from './sighting.ts';
import { goesOn, isDouble, isInPlural, isSameOffice, joins, onlyCommas, partedStack, resumed } from './stacks.ts';

/** What one pass over the tokens gives to the linking. */
export interface Sightings {
  readonly titled: readonly NamedSighting[];
  readonly alone: readonly Sighting[];
  /** Every run of name tokens, by text order; those of `titled` included. */
  readonly runs: readonly NameRun[];
  /** Names of whom a government is called: "the Carver administration". */
  readonly governed: readonly NameRun[];
}

/** "the incoming Carver administration" */
const OF_TIME = /^(?:incoming|outgoing|current|previous|former|late|new|first|second)$/;

/** Offices one person holds at most: longer stacks are no text. */
const MAX_STACK = 8;

/** Puts names and offices together: stacks, shared titles, apposition before and after. */
export function attachNames(passage: Passage, found: readonly OfficePhrase[]): Sightings {
  const { tokens, grammar } = passage;
  const roster = rosterLines(passage, found);
  const inRoster = new Uint8Array(tokens.length + 1);
  for (const { from, to } of roster.lines) inRoster.fill(1, from, to);
  const offices = found.filter(({ from }) => inRoster[from] === 0);
  const runs: NameRun[] = roster.sightings.map(({ name }) => name);
  const inOffice = new Uint8Array(tokens.length + 1);
  for (const office of offices) inOffice.fill(1, office.core, office.to);
  const endingAt = new Map<number, NameRun>();
  for (let index = 0; index < tokens.length; index++) {
    if (inOffice[index] === 1 || inRoster[index] === 1 || !passage.opensName(index) || isInHandle(passage, index))
      continue;
    const run = readName(passage, index, false);
    if (run === null) continue;
    let to = run.to;
    for (let position = run.from; position < run.to; position++) {
      if (inOffice[position] === 1) {
        to = position;
        break;
      }
    }
    if (to <= run.from) continue;
    const clipped = to === run.to ? run : { ...run, to };
    runs.push(clipped);
    endingAt.set(clipped.to, clipped);
    index = to - 1;
  }
  // "a spokesman for Carver said", "senior Carver administration officials": a name inside an office, of someone who may be known.
  for (const { patron, core, head, to } of offices) {
    if (grammar.bareNominals) {
      const run = patron !== null && patron > head ? readName(passage, patron, false) : null;
      // "cố vấn của ông Reed"
      if (run !== null && run.from === patron) runs.push({ ...run, polite: true });
      continue;
    }
    const whole = wholeNameAtEnd(passage, head, to);
    if (whole !== null) {
      runs.push(whole);
      endingAt.set(to, whole);
      continue;
    }
    for (let at = core; at < to; at++)
      if (isNameInside(passage, at))
        runs.push({ from: at, to: at + 1, polite: false, rank: '', namesake: false, cut: null });
  }
  runs.sort((a, b) => a.from - b.from);
  if (grammar.bareNominals) beAllPolite(passage, runs);

  const isLone = loneNames(passage, runs);
  const titled: NamedSighting[] = [...roster.sightings];
  const alone: Sighting[] = [];
  const governed: NameRun[] = [];
  const places = new Set<number>();
  let index = 0;
  while (index < offices.length) {
    const first = offices[index];
    if (first === undefined) break;
    const stack = [first];
    let next = index + 1;
    while (next < offices.length && stack.length < MAX_STACK) {
      const office = offices[next];
      const last = stack[stack.length - 1];
      if (office === undefined || last === undefined || !joins(passage, last, office)) break;
      stack.push(office);
      next++;
    }
    const last = stack[stack.length - 1] ?? first;
    const parted = partedStack(passage, stack, endingAt);
    if (parted > 0) {
      const own = stack.slice(0, parted);
      const before = nameBefore(passage, first, own[own.length - 1] ?? first, endingAt, isLone);
      if (before !== null) {
        titled.push({ offices: own, name: before.name, rule: before.rule });
        index += parted;
        continue;
      }
    }
    // "Khu lưu niệm Chủ tịch …": a place, and no one's mention.
    if (grammar.namesakeBefore(tokens, grammar.bareNominals ? first.from : first.core)) {
      places.add(last.to);
      index = next;
      continue;
    }
    const each = holdersInOrder(passage, offices, next);
    if (each.length > 0) {
      titled.push(...each);
      while (
        alone.length > 0 &&
        each.some(({ offices: [own] }) => own?.from === alone[alone.length - 1]?.offices[0]?.from)
      )
        alone.pop();
      index = next;
      continue;
    }
    const names = namesAfter(passage, stack, last, offices[next], isLone);
    // "Secretary to the President Ann Hill" is one title; "Ann Hill, secretary to the president" names him too.
    const isTitle = names[0] !== undefined && names[0].rule !== 'title-comma';
    for (const { inner } of isTitle ? [] : stack)
      if (inner !== undefined && !isAssistantsOwn(passage, inner))
        alone.push({ offices: [inner], name: null, rule: 'office-alone' });
    const seated = names.length === 0 ? namedWithSeat(passage, last, offices[next], endingAt) : null;
    if (seated !== null) names.push({ offices: stack, name: seated, rule: 'title' });
    // "Ann Hill, the trade minister, Tom Reed, the chair, …": the name before, as far as there is one.
    const mayBePlace = names[0] !== undefined && isPlaceAfter(passage, last, names[0].name);
    // "Mr. A, Minister of Trade Ms. B, Director of …": a list that has lost its marks.
    const isNextOnes = names[0]?.name.polite === true && isOfNext(passage, names[0].name, last, offices[next]);
    const own =
      names[0]?.rule === 'title-comma' || mayBePlace || isNextOnes
        ? nameBefore(passage, first, last, endingAt, isLone)
        : null;
    const isFree = own !== null && titled[titled.length - 1]?.name.from !== own.name.from;
    if (names.length > 0 && !isFree) {
      titled.push(...names.map((named) => ({ ...named, offices: resumed(passage, named.offices, alone) })));
      index = next;
      continue;
    }
    const before = own ?? nameBefore(passage, first, last, endingAt, isLone);
    const previous = titled[titled.length - 1];
    const isTaken =
      before !== null &&
      previous?.name.from === before.name.from &&
      previous.offices.some((office) => office.isPublic) &&
      !goesOn(passage, previous.offices, stack);
    if (before !== null && !isTaken) {
      const role = first.plural ? { role: singularRole(passage, first, false) } : {};
      const was = !grammar.bareNominals && isOnce(passage, first);
      const held = was ? stack.map((office) => ({ ...office, former: true })) : stack;
      titled.push({ offices: held, name: before.name, rule: before.rule, ...role });
      index = next;
      continue;
    }
    // "King Tom, the King and Commander of Chile": said of the same holder once more.
    if (isTaken && !grammar.bareNominals && isSameOffice(previous?.offices ?? [], first)) {
      index++;
      continue;
    }
    // "his Chinese counterpart Foreign Minister Chen Bo": said of the one named next.
    const title = offices[index + 1];
    const apart = (title?.from ?? 0) - first.to;
    const isNext = apart === 0 || (apart === 1 && passage.written(first.to) === ',');
    if (first.counterpart && title !== undefined && isNext && !passage.startsLine(title.from)) {
      index++;
      // "her Chilean counterpart, Undersecretary for Trade Tom Reed"
      const named = title.served.length === 0 ? readName(passage, title.to, true) : null;
      const isSaying = named === null || grammar.sayings.has(passage.plain(named.to));
      if (!isSaying && passage.plain(first.from) !== 'its') offices[index] = { ...title, served: first.served };
      continue;
    }
    // Without a name each office stands for itself.
    const [, second] = stack;
    const isOneOffice = second !== undefined && stack.length === 2 && isDouble(passage, first, second);
    const whole = grammar.bareNominals ? onlyCommas(passage, stack) : isOneOffice;
    const listed = grammar.bareNominals ? first : listedWith(passage, alone, first, offices[index + 1]);
    if (!isInPlural(passage, offices[index - 1], first))
      alone.push({ offices: whole ? stack : [listed], name: null, rule: 'office-alone' });
    index = whole ? next : index + 1;
  }
  for (const [place, run] of runs.entries()) {
    if (!places.has(run.from)) continue;
    const namesake = { ...run, namesake: true };
    runs[place] = namesake;
    endingAt.set(run.to, namesake);
  }
  for (const run of runs) {
    const behind = tokens[run.to]?.plain ?? '';
    const isWhole = run.to - run.from > 1 && grammar.governmentsOf.has(behind);
    if (
      !run.namesake &&
      (grammar.governments.has(behind) || isWhole) &&
      passage.key(OF_TIME.test(passage.key(run.from - 1)) ? run.from - 2 : run.from - 1) === 'the'
    ) {
      governed.push(run);
    }
    if (run.rank !== '' && !run.namesake && grammar.highRanks.test(run.rank) && !isOfKind(passage, run)) {
      titled.push({ offices: [], name: run, role: run.rank, classes: ['commander'], rule: 'rank' });
    }
  }
  if (!grammar.bareNominals) titled.push(...speakerLines(passage, runs));
  const known = knownHolders(passage, runs, endingAt, alone, titled);
  titled.push(...known);
  // What a clause says of someone names no one: "who is now president".
  const said = new Set(
    known.flatMap(({ rule, offices: own }) =>
      /^(?:predicate|received)$/.test(rule) ? own.map(({ from }) => from) : [],
    ),
  );
  titled.sort((a, b) => a.name.from - b.name.from);
  const one = withoutRepeats(titled);
  const whole = (grammar.bareNominals ? one : enlisted(passage, one)).map((sighting) => {
    const alias = aliasAfter(passage, sighting.name);
    return alias === null ? sighting : { ...sighting, alias };
  });
  return {
    titled: whole,
    alone: alone.filter(({ offices: own }) => !said.has(own[0]?.from ?? -1)),
    runs,
    governed,
  };
}

/** "Ms. Ann Hill, Director of Mines": polite, and with an office of his own behind a comma. */
const isOfNext = (passage: Passage, { from, to }: NameRun, title: OfficePhrase, next: OfficePhrase | undefined) =>
  next?.from === to + 1 &&
  next.determiner === 'none' &&
  next.capital &&
  passage.written(to) === ',' &&
  passage.is(from - 1, Word.honorific) &&
  title.capital &&
  !passage.grammar.bareNominals;

/** "A General Introduction": a word for what something is like. */
const isOfKind = (passage: Passage, { from, to, rank }: NameRun): boolean =>
  to - from === 1 && /^an?$/.test(passage.key(from - 1 - rank.split(' ').length));

/** Parts of a handle: "@realAnnHill" has three. */
const HANDLE_REACH = 6;

function isInHandle(passage: Passage, at: number): boolean {
  for (let index = at; index > at - HANDLE_REACH && passage.tokens[index]?.gap === 'none'; index--)
    if (passage.written(index - 1) === '@') return true;
  return false;
}

/**
 * "ông A, Thị trưởng Paju, nói", "A, chief of the Service for Rights Protection, said": one word after an office that
 * is of a place, or in the body's own name.
 */
function isPlaceAfter(passage: Passage, { classes, head }: OfficePhrase, name: NameRun): boolean {
  const isOne = name.to - name.from === 1 && !name.polite && name.rank === '';
  const isClosed = passage.isMark(name.to) || passage.startsLine(name.to);
  const isOfBody = !passage.grammar.bareNominals && name.from > head + 1 && passage.isCapital(name.from - 1);
  return isOne && isClosed && (isOfBody || /^(?:mayor|governor)$/.test(classes[0] ?? ''));
}

/** "Đô-nan Trăm (Donald Trump)": the same name in other letters, two words or more. */
function aliasAfter(passage: Passage, name: NameRun): NameRun | null {
  if (passage.written(name.to) !== '(') return null;
  const alias = readName(passage, name.to + 1, true);
  if (alias === null || alias.to - alias.from < 2) return null;
  // "Ann Hill (Leicester South)": where she sits.
  if (/^(?:north|south|east|west|central)$/.test(passage.plain(alias.to - 1))) return null;
  return passage.written(alias.to) === ')' ? alias : null;
}
