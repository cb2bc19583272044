import { isState } from './affiliations.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
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
/** The most words between a name and the office it is said to have. */
const REACH = 6;
/** Offices that a sentence says of someone; of members, heads and the like it says too much. */
const SAID = new Set(
  'president pm minister ambassador governor mayor legislator monarch speaker general-secretary secretary-general party-secretary secretary spokes chancellor'.split(
    ' ',
  ),
);

/** Those whom a sentence says to hold an office or to lead a body, without a title beside the name. */
export function knownHolders(
  passage: Passage,
  runs: readonly NameRun[],
  endingAt: ReadonlyMap<number, NameRun>,
  alone: readonly Sighting[],
): (Sighting & { readonly name: NameRun })[] {
  const { grammar } = passage;
  const found: (Sighting & { readonly name: NameRun })[] = [];
  let longer: ReadonlyMap<string, NameRun | null> | null = null;
  for (const { offices } of alone) {
    const [office] = offices;
    if (office === undefined) continue;
    const quoted = canBeQuoted(passage, office)
      ? (quotedBefore(passage, office, endingAt) ?? leadBefore(passage, office, endingAt))
      : null;
    if (quoted !== null) found.push({ offices, name: quoted, rule: 'said-before', isKnown: true });
    if (!canBeSaid(office)) continue;
    const name = saidOf(passage, office, endingAt);
    if (name === null || name.namesake) continue;
    if (name.to - name.from === 1) longer ??= wholeNames(passage, runs);
    const whole = name.to - name.from > 1 ? name : longer?.get(passage.plain(name.from));
    if (whole !== null && whole !== undefined) found.push({ offices, name: whole, rule: 'predicate', isKnown: true });
  }
  const isName = aPersons(passage, runs);
  const phrases = grammar.leads.map((phrase) => phrase.split(' '));
  for (const name of runs) {
    if (!governs(passage, name.to) || name.namesake || !isName(name)) continue;
    longer ??= wholeNames(passage, runs);
    const whole = name.to - name.from > 1 ? name : (longer.get(passage.plain(name.from)) ?? name);
    found.push({ offices: [], name: whole, classes: ['leader'], role: 'leader', rule: 'government-of', isKnown: true });
  }
  for (const name of runs) {
    const body = leads(passage, name.from, phrases);
    if (body === null || name.namesake || name.to - name.from < 2) continue;
    found.push({ offices: [], name, role: 'leader', served: body, rule: 'led-by', isKnown: true });
  }
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

function canBeSaid(office: OfficePhrase): boolean {
  const [own = ''] = office.classes;
  const isSaid = SAID.has(own.replace('deputy ', ''));
  return isSaid && office.isPublic && !office.isPrivate && !office.plural && !office.counterpart;
}

/** "A has been the MP for B", "A as prime minister", "ông A giữ chức Bộ trưởng": the name right before such words. */
function saidOf(passage: Passage, office: OfficePhrase, endingAt: ReadonlyMap<number, NameRun>): NameRun | null {
  const { copulas } = passage.grammar;
  if (passage.startsLine(office.from)) return null;
  for (let at = office.from - 1; at >= 0 && at >= office.from - REACH; at--) {
    if (!copulas.has(passage.key(at))) return null;
    const name = endingAt.get(at);
    if (name !== undefined) return name;
    if (passage.startsLine(at)) return null;
  }
  return null;
}

/** The only longer name of the text that ends or begins with each part: "Boris Johnson" for "Mr Johnson". */
function wholeNames(passage: Passage, runs: readonly NameRun[]): ReadonlyMap<string, NameRun | null> {
  const whole = new Map<string, NameRun | null>();
  for (const run of runs) {
    if (run.to - run.from < 2 || run.namesake) continue;
    for (const part of [passage.plain(run.from), passage.plain(run.to - 1)]) {
      const known = whole.get(part);
      const same = known === undefined || (known !== null && written(passage, known) === written(passage, run));
      whole.set(part, same ? (known ?? run) : null);
    }
  }
  return whole;
}

const written = (passage: Passage, run: NameRun) => passage.slice(run.from, run.to);

/** What stands before "led by": the state's code, empty for a party or a government; `null` for anything else. */
function leads(passage: Passage, at: number, phrases: readonly (readonly string[])[]): string | null {
  for (const words of phrases) {
    const start = at - words.length;
    if (start < 1 || !words.every((word, place) => passage.key(start + place) === word)) continue;
    const state = passage.affiliationTo(start, 0);
    if (state !== undefined) return state.code;
    if (passage.is(start - 1, Word.body)) return '';
  }
  return null;
}
