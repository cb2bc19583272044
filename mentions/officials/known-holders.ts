import { clauseHolders } from './clauses.ts';
import { isState } from './affiliations.ts';
import { wholeNamesOf } from './whole-names.ts';
import type { NameRun } from './grammar.ts';
import { loneNames } from './lone-names.ts';
import { namedNext } from './named-next.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { NamedSighting, Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** The most words between a saying and the end of its sentence: "has said on Tuesday". */
const SAYING_REACH = 4;
/** Title and lead, in tokens. */
const LEAD_TOKENS = 60;
/** Words right after a lead's subject. */
const LEADS_ON = /^(?:has|have|is|was|will|says|said)$/;
/** Offices of which one in a sentence of its own can only be the person just quoted. */
const QUOTED = new Set(
  'president pm minister ambassador governor mayor legislator speaker general-secretary secretary-general secretary chancellor lead commissioner leader'.split(
    ' ',
  ),
);
/** Those whom a sentence says to hold an office or to lead a body, without a title beside the name. */
export function knownHolders(
  passage: Passage,
  runs: readonly NameRun[],
  endingAt: ReadonlyMap<number, NameRun>,
  alone: readonly Sighting[],
  titled: readonly NamedSighting[],
): NamedSighting[] {
  const found: NamedSighting[] = [];
  const longer = wholeNamesOf(passage, runs);
  let startingAt: ReadonlyMap<number, NameRun> | null = null;
  for (const { offices } of alone) {
    const [office] = offices;
    if (office === undefined) continue;
    startingAt ??= new Map(runs.map((run) => [run.from, run]));
    const next = namedNext(passage, office, startingAt);
    if (next !== null) found.push({ offices, name: next, rule: 'named-next', isKnown: true });
    const quoted = canBeQuoted(passage, office)
      ? (quotedBefore(passage, office, endingAt) ?? leadBefore(passage, office, endingAt))
      : null;
    if (quoted !== null) found.push({ offices, name: quoted, rule: 'said-before', isKnown: true });
  }
  const isName = aPersons(passage, runs);
  for (const name of runs) {
    // "Ann Hill's premiership": no province has one.
    const isSure = name.to - name.from > 1 && /^(?:presidency|premiership)$/.test(passage.plain(name.to + 1));
    if (!governs(passage, name.to) || name.namesake || !(isSure || isName(name))) continue;
    const whole = name.to - name.from > 1 ? name : (longer().get(passage.plain(name.from)) ?? name);
    found.push({
      offices: [],
      name: whole,
      classes: ['leader'],
      role: roleOf(passage, name),
      rule: 'government-of',
      isKnown: true,
    });
  }
  found.push(
    ...clauseHolders(passage, runs, endingAt, alone, titled, isName, loneNames(passage, runs, longer), longer),
  );
  return found;
}

/** "The trade minister said …" as a sentence's first words. */
function canBeQuoted(passage: Passage, office: OfficePhrase): boolean {
  const [own = ''] = office.classes;
  const opens = passage.tokens[office.from]?.opens === true && office.determiner === 'the';
  const isPerson = office.isPublic && !office.isPrivate && !office.plural && !office.counterpart;
  return opens && isPerson && office.served.every(isState) && QUOTED.has(own.replace('deputy ', ''));
}

/**
 * "… is very clear, Alun Moss has said. The rural affairs minister …": who is quoted by the whole name at a
 * sentence's end, and then by an office. News leads are built so.
 */
function quotedBefore(passage: Passage, office: OfficePhrase, endingAt: ReadonlyMap<number, NameRun>): NameRun | null {
  const { sayings } = passage.grammar;
  let at = office.from - 1;
  while (passage.isMark(at) && /^["”’]$/.test(passage.written(at))) at--;
  if (passage.written(at) !== '.') return null;
  // 'a call to "pause for thought" from Ann Hill.'
  const last = endingAt.get(at);
  if (
    last !== undefined &&
    last.to - last.from > 1 &&
    !last.namesake &&
    /^(?:from|by)$/.test(passage.plain(last.from - 1))
  )
    return last;
  for (let end = at - 1; end >= at - SAYING_REACH; end--) {
    if (!sayings.has(passage.plain(end))) continue;
    const name = endingAt.get(/^(?:has|have)$/.test(passage.plain(end - 1)) ? end - 1 : end);
    const isWhole = name !== undefined && name.to - name.from > 1 && !name.namesake;
    // "analyst Ann Hill has said": what she is stands beside the name.
    const isBare = isWhole && (passage.isMark(name.from - 1) || passage.tokens[name.from]?.opens === true);
    return isBare ? name : null;
  }
  return null;
}

/**
 * "Tom Reed has flown to Lima. The foreign minister …": who opens the lead by the whole name, the only one in that
 * sentence, and the next one by an office. In the body the next sentence can be about another.
 */
function leadBefore(passage: Passage, office: OfficePhrase, endingAt: ReadonlyMap<number, NameRun>): NameRun | null {
  if (office.from > LEAD_TOKENS) return null;
  let subject: NameRun | null = null;
  for (let at = office.from - 1; at > 0; at--) {
    const name = endingAt.get(at);
    const isWhole = name !== undefined && name.to - name.from > 1;
    if (isWhole && subject !== null) return null;
    if (isWhole && !name.namesake) subject = name;
    if (passage.tokens[at - 1]?.opens === true) {
      const isSubject = subject?.from === at - 1 && LEADS_ON.test(passage.plain(subject.to));
      // "Singer Tom Reed"
      return isSubject && !passage.is(at - 1, Word.privatePerson) ? subject : null;
    }
  }
  return null;
}

/** "Ann Hill's presidency" is a president's. */
const roleOf = (passage: Passage, { to }: NameRun): string =>
  passage.grammar.clauses.prizes.get(passage.plain(to + 1)) ?? 'leader';

/** "Carver's government", "Mr Carver's official spokesman": what only one who governs has. */
function governs(passage: Passage, at: number): boolean {
  const { governments, governmentsOf } = passage.grammar;
  if (passage.plain(at) !== "'s") return false;
  const next = passage.plain(at + 1);
  return (
    governments.has(next) ||
    governmentsOf.has(next) ||
    (next === 'official' && passage.plain(at + 2).startsWith('spokes'))
  );
}

/** Tells a person's name from a province's: "Mr" somewhere, or the whole name here and one part of it there. */
function aPersons(passage: Passage, runs: readonly NameRun[]): (run: NameRun) => boolean {
  let known: { readonly polite: Set<string>; readonly single: Set<string>; readonly last: Set<string> } | null = null;
  const read = () => {
    const seen = { polite: new Set<string>(), single: new Set<string>(), last: new Set<string>() };
    for (const run of runs) {
      const last = passage.plain(run.to - 1);
      if (run.polite) seen.polite.add(last);
      (run.to - run.from === 1 ? seen.single : seen.last).add(last);
    }
    return seen;
  };
  return (run) => {
    known ??= read();
    const last = passage.plain(run.to - 1);
    return known.polite.has(last) || (known.single.has(last) && known.last.has(last));
  };
}
