import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

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
    if (office === undefined || !canBeSaid(office)) continue;
    const name = saidOf(passage, office, endingAt);
    if (name === null || name.namesake) continue;
    if (name.to - name.from === 1) longer ??= wholeNames(passage, runs);
    const whole = name.to - name.from > 1 ? name : longer?.get(passage.plain(name.from));
    if (whole !== null && whole !== undefined) found.push({ offices, name: whole, rule: 'predicate', isKnown: true });
  }
  for (const name of runs) {
    const body = leads(passage, name.from, grammar.leads);
    if (body === null || name.namesake || name.to - name.from < 2) continue;
    found.push({ offices: [], name, role: 'leader', served: body, rule: 'led-by', isKnown: true });
  }
  return found;
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
function leads(passage: Passage, at: number, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const start = at - words.length;
    if (start < 1 || !words.every((word, place) => passage.key(start + place) === word)) continue;
    const state = passage.affiliationTo(start, 0);
    if (state !== undefined) return state.code;
    if (passage.is(start - 1, Word.body)) return '';
  }
  return null;
}
