import { isState } from './affiliations.ts';
import { HEIR, HEIRS } from './office-classes.ts';
import { counterpartOffice } from './offices-elsewhere.ts';
import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import type { Person } from './people.ts';
import type { Sighting } from './sighting.ts';
import { Timeline } from './timeline.ts';

/** The most tokens of a sentence on either side of a counterpart. */
const SENTENCE_REACH = 40;

/** "Speaking beside his Chilean counterpart A, Minister B said": who is named next in a sentence that has named no one else. */
function nextInSentence(
  tokens: Passage['tokens'],
  at: number,
  seenAt: number,
  officialAt: (index: number) => Person | undefined,
): Person | undefined {
  for (let index = at; index > Math.max(0, at - SENTENCE_REACH) && tokens[index]?.opens === false; index--)
    if (index <= seenAt) return undefined;
  for (let index = at + 1; index < at + SENTENCE_REACH && tokens[index]?.opens === false; index++) {
    const found = officialAt(index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "The head of Chile's diplomacy will meet the Peruvian counterpart": the state named last in the sentence. */
function stateBefore({ tokens, affiliations }: Passage, at: number, seenAt: number, own: Person): string | null {
  for (let index = at - 1; index > Math.max(seenAt, at - SENTENCE_REACH); index--) {
    const found = affiliations[index];
    if (found?.kind === 'country' && !own.served.includes(found.code)) return found.code;
    if (tokens[index]?.opens !== false) break;
  }
  return null;
}

/** The longest role that is held, or else of those that were. */
function longest(roles: Person['roles']): Person['roles'][number] | undefined {
  const held = roles.filter(({ isFormer }) => isFormer !== true);
  let best: Person['roles'][number] | undefined;
  for (const one of held.length > 0 ? held : roles) if (best === undefined || one.words > best.words) best = one;
  return best;
}

/** How many tokens before the name "predecessor" stands, at most. */
const HEIR_REACH = 4;

/** "Mr Hill's predecessor, Lord Reed": token of Hill's name; `null` where no one's name stands there. */
function partnerBefore(passage: Passage, at: number): number | null {
  let heir = at - 1;
  while (heir > at - HEIR_REACH && !HEIRS.test(passage.plain(heir))) heir--;
  return passage.isPossessive(heir - 1) && passage.isCapital(heir - 2) ? heir - 2 : null;
}

/** "Minister A and her Serbian counterpart B", "his predecessor B": B holds A's office on the other side, or held it. */
export function resolveCounterparts(passage: Passage, people: People): void {
  const { tokens } = passage;
  const waiting = people.all.flatMap((person) =>
    person.counterpartAt !== null && person.roles.length === 0 ? [{ person, at: person.counterpartAt }] : [],
  );
  if (waiting.length === 0) return;
  const timeline = new Timeline(people.all);
  const named = new Map(people.all.flatMap((person) => person.places.map(({ token }) => [token, person] as const)));
  const dropped = new Set<Person>();
  for (const { person, at } of waiting.sort((a, b) => a.at - b.at)) {
    timeline.advance(at);
    const partner = person.partnerAt ?? partnerBefore(passage, at);
    // "He met Chile's president, and then his Chilean counterpart Ann Hill": not that president's.
    const isHeir = person.classes.delete(HEIR);
    const isAcross = ({ served }: Person) =>
      !isHeir && served.some((code) => isState(code) && person.served.includes(code));
    const mayBe = (other: Person) => other !== person && other.roles.length > 0 && !isAcross(other);
    const latest = timeline.recent.find(mayBe);
    const state = isHeir ? null : stateBefore(passage, at, latest?.seenAt ?? -1, person);
    const ofState = (other: Person) => mayBe(other) && other.served.includes(state ?? '');
    const before = timeline.recent.find(ofState) ?? latest;
    const next = nextInSentence(tokens, at, before?.seenAt ?? -1, (index) => {
      const other = named.get(index);
      return other === person || other?.roles.length === 0 ? undefined : other;
    });
    const byName = partner === null ? [] : people.having(tokens[partner]?.spelling.namePart ?? '');
    const side =
      partner === null ? (next ?? before) : (named.get(partner) ?? byName.find(({ roles }) => roles.length > 0));
    const role = longest(side?.roles ?? []);
    if (side === undefined || role === undefined) {
      // "his predecessor Tom Reed" of someone without office
      if (isHeir) dropped.add(person);
      continue;
    }
    if (!isHeir) for (const code of person.served) if (isState(code)) side.othersServe.add(code);
    if (isHeir && person.served.length === 0) person.served.push(...side.served.slice(0, 1));
    const [own] = role.classes;
    // "her counterpart from tourism"
    const office =
      person.portfolio !== '' && own === 'minister'
        ? { role: `${person.portfolio} minister`, classes: side.classes }
        : isHeir
          ? { role: role.text, classes: side.classes }
          : counterpartOffice({ role: role.bare, classes: side.classes }, side.served, person.served);
    const text = person.isDeputy ? `deputy ${office.role}` : office.role;
    const classes = [...office.classes].map((name) => (person.isDeputy ? `deputy ${name}` : name));
    const isFormer = person.side === 'former';
    person.former ||= isFormer;
    person.roles.push({ text, bare: text, words: 0, classes, token: at, isFormer });
    for (const name of classes) person.classes.add(name);
  }
  if (dropped.size > 0) people.drop(dropped);
}

/** "Minister A met her Peruvian counterpart": she does not serve Peru. */
export function knowOthers(alone: readonly Sighting[], people: People): void {
  const others = alone
    .flatMap(({ offices }) => offices)
    .filter(({ counterpart, determiner, classes }) => counterpart && determiner === 'pronoun' && classes[0] !== HEIR);
  if (others.length === 0) return;
  const timeline = new Timeline(people.all);
  for (const { from, served } of others) {
    timeline.advance(from);
    const own = timeline.recent.find(({ roles }) => roles.length > 0);
    for (const code of served) if (isState(code)) own?.othersServe.add(code);
  }
}
