import type { NameRun } from './grammar.ts';
import { inHeadline, isHeardOnce, isParticiple, looksLikeVerb, onHeadingLine, shoutsAll } from './headlines.ts';
import { partStands, type People } from './people-index.ts';
import { isKinOfOther, withoutRelative } from './one-surname.ts';
import { nearest, Timeline } from './timeline.ts';
import { addPlace, compatible, nameKeys, type Person } from './people.ts';
import { isOfOtherSex, politeForms } from './polite-forms.ts';
import type { Token } from './tokens.ts';
import type { Passage } from './passage.ts';
import { fittingMarks } from './vietnamese/name-marks.ts';
import { fittingSex } from './vietnamese/polite-sexes.ts';

/** A text's title has no more before the last name in it. */
const TITLE_TOKENS = 20;
const JUNIOR = /\bjn?r\.?$/i;

/**
 * Finds the persons already known at the other places of the text that name them:
 * whole names, surnames or given names. A longer run of name words that is not
 * this person's ("Naina Yeltsin", "Ho Chi Minh City") is not this person.
 */
export function findShortForms(passage: Passage, runs: readonly NameRun[], people: People): void {
  const { tokens, grammar } = passage;
  const taken = new Set<number>();
  for (const { places } of people.all) for (const { token } of places) taken.add(token);
  const loners = new Map<string, number>();
  // "this Bill", "the Data Retention Bill": a given name that is a word too.
  const things = new Set<string>();
  // Parts of the names of others.
  const foreign = new Set<string>();
  for (const run of runs) {
    if (run.to - run.from === 1 && !run.namesake) {
      const key = tokens[run.from]?.plain ?? '';
      loners.set(key, (loners.get(key) ?? 0) + 1);
      if (DETERMINER.test(passage.key(run.from - 1))) things.add(tokens[run.from]?.spelling.namePart ?? key);
    }
  }
  // Those named by one word so far.
  const alone = new Set<string>();
  const keyed = runs.map((run) => ({ run, keys: nameKeys(tokens, run).keys }));
  for (const [order, { run, keys }] of keyed.entries()) {
    if (keys.length < 2) {
      // "Tom and Ann Reed": no Tom but Reed.
      const next = keyed[order + 1];
      const isPair = next?.run.from === run.to + 1 && /^(?:and|or|&)$/.test(passage.key(run.to));
      const [key = ''] = keys;
      // "his brother Tom …, Tom, 34, said": of whom was told before.
      const isNew = !alone.has(key) && isIntroduced(passage, run);
      if (((isPair && next.keys.length === 2) || isNew) && !taken.has(run.from)) foreign.add(key);
      alone.add(key);
      continue;
    }
    const persons = named(people, keys);
    for (const person of persons) people.respell(person, keys);
    // "TALKS WITH CARVER ABOARD": what is in capitals alone need be no name.
    if (persons.length === 0 && !shoutsAll(tokens, run)) for (const key of keys) foreign.add(key);
  }
  const isLady = ({ from }: NameRun) => passage.key(from - 1) === 'lady';
  const ladies = new Set(
    runs.filter((run) => taken.has(run.from) && isLady(run)).map(({ to }) => passage.plain(to - 1)),
  );
  const sexes = politeForms(passage, runs);
  const ofSex = fittingSex(passage, keyed);
  // "Borell" whom the text calls Borrell elsewhere.
  const known = (part: string) => {
    const having = people.having(part);
    if (having.length === 0 && !foreign.has(part)) people.respellShort(part);
    return people.having(part);
  };
  const timeline = new Timeline(people.all, (token) => isKinOfOther(passage, token));
  for (const { run, keys } of keyed) {
    timeline.advance(run.from);
    if (taken.has(run.from) || run.namesake) continue;
    const first = keys[0];
    if (first === undefined) continue;
    if (keys.length > 1 && placeBehindCourtesy(passage, run, keys, people)) continue;
    if (keys.length === 1) {
      // "the Carver brothers": more than the one.
      if (KIN.test(passage.key(run.to)) && passage.key(run.from - 1) === 'the') continue;
      // "the younger Carver" is another.
      if (passage.plain(run.from - 1) === 'younger') continue;
      // "Lady Hill" is not Tom Hill.
      if ((isLady(run) && !ladies.has(first)) || isOfOtherSex(passage, run, sexes)) continue;
      const part = tokens[run.from];
      const isLone = !run.polite && run.rank === '' && !isPaired(tokens, run.from, people);
      if (part !== undefined && isLone && grammar.needsHonorific(part)) continue;
      if (known(first).length === 0 && run.polite) people.knowEnd(first);
      const namesakes = fittingMarks(withoutRelative(passage, run, people.having(first)), part);
      const isHeading = namesakes.length > 0 && onHeadingLine(tokens, run.from);
      const candidates = namesakes.filter((person) =>
        goesOn(tokens, run)
          ? partStands(person, first, run.polite)
          : standsAlone(person, first, run.polite, loners, foreign, isHeading) &&
            (partStands(person, first, run.polite) || !(things.has(first) && isThing(passage, run.from))),
      );
      const person = choose(ofSex(run, first, candidates), run.from, isHeading && run.from < TITLE_TOKENS);
      if (person !== null) {
        place(passage, run, person, 'short', run.polite ? 'honorific-short' : 'short');
        timeline.see(person, run.from, false);
      }
      continue;
    }
    // "Donald Trump Jr." is not Donald Trump.
    const isJunior = JUNIOR.test(passage.plain(run.to - 1));
    const person = nearest(named(people, keys).filter(({ name }) => !isJunior || JUNIOR.test(name ?? '')));
    // "Tom Reed Opposed Election-Year Pick": a longer run of a headline than the name.
    const isLonger = person !== null && keys.length > person.keys.length && inHeadline(tokens, run);
    if (person !== null && !isLonger) {
      // "Von der Heyden said so."
      const own = (parts: readonly string[]) => parts.filter((part) => !grammar.particles.has(part)).length;
      const isSurname = grammar.particles.has(first) && own(keys) === 1 && own(person.keys) > 1;
      place(passage, run, person, isSurname ? 'short' : 'full', 'full-name');
      timeline.see(person, run.from, !isKinOfOther(passage, run.from));
      continue;
    }
    if (isJunior) continue;
    if (inHeadline(tokens, run)) placeInHeadline(passage, run, people, loners, foreign);
    else if (!grammar.bareNominals && keys.length === 2 && passage.opensWithWord(run.from))
      placeInHeadline(passage, { ...run, from: run.from + 1 }, people, loners, foreign);
  }
}

const KIN = /^(?:brothers|sisters|siblings|twins|family|families|clan|dynasty|couple)$/;

/** "Don Luis", "Pak Joko": one known without that word, and no one with it. */
function placeBehindCourtesy(passage: Passage, run: NameRun, keys: readonly string[], people: People): boolean {
  if (!passage.grammar.courtesies.has(passage.plain(run.from)) || named(people, keys).length > 0) return false;
  const rest = { ...run, from: run.from + 1, polite: true };
  const [part = ''] = keys.slice(1);
  const person =
    keys.length > 2
      ? nearest(named(people, keys.slice(1)))
      : choose(
          people.having(part).filter((one) => partStands(one, part, true)),
          rest.from,
        );
  if (person === null) return false;
  place(passage, rest, person, keys.length > 2 ? 'full' : 'short', 'honorific-short');
  return true;
}

/** "Ann, 34, said", "Ann, a baker": one the text names by that word alone, whom it did not tell of before. */
const isIntroduced = (passage: Passage, { to, polite }: NameRun): boolean =>
  !polite &&
  passage.written(to) === ',' &&
  (passage.tokens[to + 1]?.shape === 'number' || /^an?$/.test(passage.plain(to + 1))) &&
  !passage.grammar.bareNominals;

/** "John Irish": a word that is no name by itself, and may be the surname. */
const goesOn = (tokens: readonly Token[], { to }: NameRun): boolean =>
  tokens[to]?.gap === 'space' && tokens[to].shape === 'title';

/** What someone has whose name stands before it. */
const OF_PERSON =
  /^(?:camp|government|cabinet|family|regime|clan|ally|allies|era|team|campaign|loyalists?|supporters?)$/;
/** "that" is none: "they ruled that Uhuru won". */
const DETERMINER = /^(?:the|an?|this|these|those|each|every|any|no)$/;

/** Behind a determiner, or as the last word of a longer name: "the Data Retention Bill", not "the Carver camp". */
const isThing = (passage: Passage, at: number): boolean =>
  (DETERMINER.test(passage.key(at - 1)) && !OF_PERSON.test(passage.plain(at + 1))) ||
  (passage.isCapital(at - 1) && passage.tokens[at]?.gap === 'space' && passage.tokens[at - 1]?.opens === false);

/** "Trump - Kim": beside someone known, whom a dash parts from it. */
const isPaired = (tokens: readonly Token[], at: number, people: People): boolean =>
  [-1, 1].some(
    (way) => /^[-–]$/.test(tokens[at + way]?.text ?? '') && people.having(tokens[at + 2 * way]?.plain ?? '').length > 0,
  );

/** Those of whom these can be the whole name. */
function named(people: People, keys: readonly string[]): Person[] {
  const [first = '', last = ''] = [keys[0], keys[keys.length - 1]];
  return [...new Set([...people.having(last), ...people.having(first)])].filter(
    (person) => person.keys.length > 1 && (compatible(person.keys, keys) || compatible(person.alias, keys)),
  );
}

/** "Carver Vows To Rebuild": the longest beginning of the run that is someone. */
function placeInHeadline(
  passage: Passage,
  run: NameRun,
  people: People,
  loners: ReadonlyMap<string, number>,
  foreign: ReadonlySet<string>,
): void {
  const { tokens } = passage;
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + 4); to > from; to--) {
      if (to < run.to && !endsName(passage, to, foreign)) continue;
      const part = { ...run, from, to, polite: from === run.from && run.polite };
      const { keys } = nameKeys(tokens, part);
      const [first] = keys;
      if (first === undefined) continue;
      // Vietnamese headlines have verbs without capitals: "Ivanka Trump" is one name.
      if (passage.grammar.bareNominals && keys.length === 1 && run.to > run.from + 1) continue;
      const candidates =
        keys.length > 1
          ? people.having(first).filter((person) => person.keys.length > 1 && compatible(person.keys, keys))
          : people.having(first).filter((person) => standsAlone(person, first, part.polite, loners, foreign, true));
      const person = keys.length > 1 ? nearest(candidates) : choose(candidates, from, from < TITLE_TOKENS);
      if (person === null) continue;
      place(passage, part, person, keys.length > 1 ? 'full' : 'short', 'headline');
      from = to - 1;
      break;
    }
  }
}

/** "Carver Joining Talks", "MET WITH CARVER ABOARD": a word of a headline that no name has. */
function endsName(passage: Passage, at: number, foreign: ReadonlySet<string>): boolean {
  const token = passage.tokens[at];
  if (looksLikeVerb(token) || isParticiple(token)) return true;
  const isShouted = token?.shape === 'upper' && passage.tokens[at - 1]?.shape === 'upper';
  return isShouted && !foreign.has(token.plain) && isHeardOnce(passage, at);
}

/** True where a particle of this person's name stands right before its next part. */
function isParticleOf({ keys, grammar }: Person, particle: Token | undefined, next: Token | undefined): boolean {
  if (particle === undefined || next === undefined || particle.shape !== 'lower') return false;
  const at = keys.indexOf(next.spelling.namePart);
  return grammar.particles.has(particle.plain) && at > 0 && keys[at - 1] === particle.spelling.namePart;
}

function place({ tokens }: Passage, run: NameRun, person: Person, form: 'full' | 'short', rule: string): void {
  // "…, van Uhm said": the particle of a surname in lower case.
  let first = run.from;
  if (form === 'short') while (isParticleOf(person, tokens[first - 1], tokens[first])) first--;
  const [from, to] = [tokens[first], tokens[run.to - 1]];
  if (from === undefined || to === undefined) return;
  // "Đại tá Hải": a rank is a title of one who is an official.
  const isTitled = run.rank !== '' && person.grammar.bareNominals;
  addPlace(person, {
    start: from.start,
    end: run.cut ?? to.end,
    token: run.from,
    form: isTitled ? 'titled' : form,
    rule: isTitled ? 'rank' : rule,
  });
}

/**
 * The main part always stands alone; another does where the document uses it so, and the main part never, or
 * in a heading where it is the first of the name and no one else's.
 */
function standsAlone(
  person: Person,
  part: string,
  polite: boolean,
  loners: ReadonlyMap<string, number>,
  foreign: ReadonlySet<string>,
  isHeading: boolean,
): boolean {
  if (partStands(person, part, polite)) return true;
  const index = person.keys.indexOf(part);
  if (person.keys.length < 2 || index < 0 || part.length < 2 || person.grammar.particles.has(part)) return false;
  const [main = 0] = person.grammar.shortParts(person.parts);
  const isMainAlone = (loners.get(person.keys[main] ?? '') ?? 0) > 0;
  if (!isMainAlone || person.parts[index]?.shape === 'upper') return (loners.get(part) ?? 0) > 0;
  const isOwn = index === 0 && part.length > 3 && !foreign.has(part) && !person.grammar.bareNominals;
  // "Uhuru", where the text has it more than once.
  return isOwn && (isHeading || (loners.get(part) ?? 0) > 1);
}

/** How far behind a whole name or a title a bare surname still is that person's, in tokens: about a sentence. */
const NAMED_WITHIN = 25;

/**
 * Of several of one surname who were named before, the one just named in full, or else the one named first, whom the
 * text is about: a father is not his son because the son was mentioned once. Of two equally unknown, none; in the
 * text's title the one it goes on with.
 */
function choose(candidates: readonly Person[], at: number, isTitle = false): Person | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const before = candidates.filter((person) => person.seenAt >= 0);
  if (before.length === 0 && isTitle)
    return candidates.reduce((one, other) => (other.firstAt < one.firstAt ? other : one));
  if (before.length <= 1) return before[0] ?? null;
  const last = before.reduce((one, other) => (other.namedAt > one.namedAt ? other : one));
  const first = before.reduce((one, other) => (other.firstAt < one.firstAt ? other : one));
  return last.namedAt >= 0 && at - last.namedAt <= NAMED_WITHIN ? last : first;
}
