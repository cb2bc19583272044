import { appointedBefore, describedBefore, openedBy } from './clause-appositions.ts';
import {
  describedBy,
  describedThrough,
  nameTo,
  personBefore,
  subjectBefore,
  type Named,
  VERB_BEHIND,
} from './clause-subjects.ts';
import { beforeHonorifics, IN_CLAUSE, isNeutral, isNounAt, SAID, SAID_OF_BODIES, wordBefore } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/*
 * Of whom an office is said: "Ann Hill was sworn in as minister".
 */

/** The most words between a name and the office it is said to have. */
const REACH = 14;
/** The most tokens between brackets behind a name. */
const BRACKET_REACH = 6;
/** Longer lists are no text. */
const MOST_JOINED = 8;

/** What someone would do who has an office. */
const LEAVES = /^(?:step|stand|stay|resign|remain|continue|keep|quit|retire|leave)$/;
/** Offices that clubs have too. */
const CLUBS_HAVE =
  /^(?:deputy )?(?:president|secretary|speaker|spokes|chancellor|commissioner|governor|secretary-general)$/;
/** "president of the day" */
const NO_CLUB =
  /^(?:day|time|moment|world|people|union|era|hour|year|future|city|town|capital|land|island|country|nation|two|last)$/;

/** "president of the choir", "president of a chess club": of what no state has. */
function isOfClub(passage: Passage, { from, to, classes, served }: OfficePhrase): boolean {
  if (served.length > 0 || !CLUBS_HAVE.test(classes[0] ?? '') || passage.startsLine(to)) return false;
  if (isFirms(passage, to) || isClubsChoice(passage, from)) return true;
  if (!/^(?:of|for|at)$/.test(passage.key(to)) || !/^(?:the|a|an|its|his|her|their)$/.test(passage.key(to + 1)))
    return false;
  for (let at = to + 2; at < to + 6 && passage.isLower(at); at++) if (passage.is(at, Word.privateBody)) return true;
  const isKnown = passage.is(to + 2, Word.topic | Word.body | Word.office | Word.grade | Word.status);
  return passage.isLower(to + 2) && !isKnown && !NO_CLUB.test(passage.plain(to + 2));
}

/** "president and chief executive" */
const isFirms = (passage: Passage, to: number): boolean =>
  /^(?:and|&|,)$/.test(passage.key(to)) &&
  (/^(?:ceo|coo|cfo)$/.test(passage.key(to + 1)) ||
    (/^(?:chief|managing)$/.test(passage.key(to + 1)) &&
      /^(?:executive|operating|financial|director)$/.test(passage.key(to + 2))));

/** The most words between a choice and the office. */
const CHOICE_REACH = 8;

/** "The chess federation elected Ann Hill president", "Acme Corp. named Ann Hill as president" */
function isClubsChoice(passage: Passage, from: number): boolean {
  const { appointing } = passage.grammar.clauses;
  for (let at = from - 1; at > from - CHOICE_REACH && !passage.startsLine(at); at--) {
    if (!appointing.has(passage.key(at))) continue;
    const subject = passage.written(at - 1) === '.' ? at - 2 : at - 1;
    const isStates = passage.affiliations[subject] !== undefined || passage.plain(subject - 1) === 'electoral';
    return passage.is(subject, Word.privateBody) && !isStates;
  }
  return false;
}

/** True for an office that a sentence can say of someone by a verb. */
export function canBeSaid(passage: Passage, office: OfficePhrase): boolean {
  const [own = ''] = office.classes;
  const bare = own.replace(/^(?:deputy|shadow) /, '');
  const isSaid =
    SAID.has(bare) ||
    (SAID_OF_BODIES.has(bare) && office.specific) ||
    (bare === 'member' &&
      /^(?:parliament|congress|knesset|bundestag|senate|cabinet|politburo|assembly)$/.test(
        passage.plain(office.to - 1),
      ));
  // "Chile's head coach", "the chief scientist"
  const isNoun = /^(?:head|chief)s?$/.test(passage.plain(office.to - 1)) && isNounAt(passage, office.to);
  // "an ambassador for a charity"
  const isForCause = bare === 'ambassador' && office.determiner === 'indefinite' && isFor(passage, office);
  if (isNoun || isForCause) return false;
  const isOfPair =
    office.plural &&
    (office.determiner === 'none' || passage.key(office.from - 1) === ',' || oneOfStart(passage, office) !== null);
  return (
    isSaid &&
    office.isPublic &&
    !office.isPrivate &&
    !isOfClub(passage, office) &&
    (!office.plural || isOfPair) &&
    !office.counterpart
  );
}

const isFor = (passage: Passage, { head, served }: OfficePhrase): boolean =>
  served.length === 0 && passage.key(head + 1) === 'for';

/** "A has been the MP for B", "A as prime minister", "named A minister". */
export function saidOf(named: Named, office: OfficePhrase, depth = 0): NameRun | null {
  const { passage, endingAt, phraseTo } = named;
  const { introducers, links, pronouns, appointing, ofWhat } = passage.grammar.clauses;
  // "Elected president in 2010, Ann Hill left"
  const opened = openedBy(passage, office);
  if (opened !== null) return opened;
  // "Ann Hill was the minister's aunt"
  if (passage.startsLine(office.from) || passage.isPossessive(office.to)) return null;
  const object = endingAt.get(office.from);
  if (object !== undefined) {
    const before = wordBefore(passage, object.from, (word) => appointing.has(word));
    return appointing.has(passage.key(before)) || goesOnFrom(named, before, depth) ? object : null;
  }
  const from = oneOfStart(passage, office) ?? beforeOrdinal(passage, office.from);
  const first = passage.key(from - 1);
  // "was named chairman and party secretary of …"
  const joint = /^(?:and|&)$/.test(first) && office.determiner === 'none' ? phraseTo.get(from - 1) : undefined;
  if (joint !== undefined && depth <= MOST_JOINED && !IN_CLAUSE.test(passage.key(office.to)))
    return joint.plural || joint.isPrivate ? null : saidOf(named, joint, depth + 1);
  // "after talks with Ann Hill, the king said", "Ann Hill left, the minister said"
  const next = passage.key(office.to);
  const isVerb =
    IN_CLAUSE.test(next) ||
    isNounAt(passage, office.to) ||
    (next.endsWith('ly') && next !== 'respectively' && passage.isLower(office.to));
  // "Ann Hill left, as the president seeks support"
  const isClause = first === 'as' && passage.written(from - 2) === ',' && office.determiner === 'the';
  if ((first === ',' || isClause) && isVerb) return null;
  const apposed = appointedBefore(passage, office, from, endingAt, (at) => goesOnFrom(named, at, depth));
  if (apposed !== null) return apposed;
  if (!introducers.has(first) || (first === 'of' && !ofWhat.has(passage.key(from - 2)))) return null;
  const winner = first === 'become' ? winnerBefore(named, from - 2) : undefined;
  if (winner !== undefined) return winner;
  let close: number | null = null;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const word = passage.key(at);
    // "Ann Hill (Greens) was elected mayor"
    if (word === ')') {
      const open = bracketBefore(passage, at);
      const whose = open === null ? undefined : endingAt.get(open);
      if (whose !== undefined) return whose;
    }
    if (word === ',' && VERB_BEHIND.test(passage.key(at + 1))) close = at;
    // "Ann Hill was unknown before being elected mayor"
    const isBefore = word === 'before' && /^(?:being|becoming)$/.test(passage.key(at + 1));
    if (isBefore || pronouns.has(word)) return personBefore(passage, at, endingAt);
    const described = word === 'who' ? describedBefore(passage, at, endingAt) : null;
    if (described !== null) return described;
    // "announced that she would step down as minister"
    const isEnd = word === 'would' && LEAVES.test(passage.key(at + 1));
    if (!isEnd && !links.has(word) && !introducers.has(word) && !isNeutral(passage, at)) {
      // "Ann Hill, a banker from Lima, was elected speaker"
      return close === null ? null : apposedTo(named, office, close);
    }
    // The line above is another sentence.
    const name = passage.startsLine(at) ? undefined : nameTo(named, at);
    if (name !== undefined) {
      if (isAsked(passage, name)) return null;
      // "A, whom B fired as minister": A was the minister.
      if (passage.key(name.from - 1) === 'whom') {
        const whose = endingAt.get(passage.written(name.from - 2) === ',' ? name.from - 2 : name.from - 1);
        return whose ?? describedBefore(passage, name.from - 1, endingAt);
      }
      // "Ann Hill, a banker whom President Tom Reed picked as minister", with or without "whom"
      if (isChooser(named, name)) return describedBefore(passage, name.from, endingAt);
      // "Ann Hill, a friend of Tom Reed, becomes minister": said of whom the commas describe.
      const outer = office.plural ? null : describedThrough(named, name);
      if (outer !== null) return outer;
      const agent = agentFrom(named, name);
      // "If Ann Hill becomes president"
      const isOpen = /^(?:if|unless|whether|should)$/.test(passage.key(beforeHonorifics(passage, name.from)));
      if (agent === null) return isOpen ? null : (comparedWith(named, name) ?? name);
      at = agent + 1;
    }
    if (passage.startsLine(at)) return null;
  }
  return null;
}

/** "Jen, is the president aware?": who is asked, and is no one the sentence tells of. */
const isAsked = (passage: Passage, { from, to }: NameRun): boolean =>
  passage.written(to) === ',' &&
  /^(?:is|are|was|were)$/.test(passage.key(to + 1)) &&
  (passage.tokens[from]?.opens === true || passage.written(from - 1) === 'Q');

/** What someone does who chooses another. */
const PICKS = /^(?:picked|tapped|nominated|selected|chose|designated)$/;

/** "a young banker President Tom Reed picked": who is named chose someone told of before. */
function isChooser({ passage }: Named, name: NameRun): boolean {
  if (!PICKS.test(passage.key(name.to))) return false;
  for (let at = name.from - 1; !passage.startsLine(at + 1) && passage.written(at) !== ','; at--)
    if (/^(?:a|an|the|one)$/.test(passage.plain(at))) return at < name.from - 1 && passage.isLower(at + 1);
  return false;
}

/** Wins against another. */
const BEATS = /^(?:beat|beats|defeat(?:ed|s|ing)|oust(?:ed|s|ing)|unseat(?:ed|s|ing)|edged|trounced)$/;
/** The most words from such a verb to "to become". */
const BEATS_REACH = 16;

/** "Ann Hill beat Tom Reed in a runoff to become mayor": who won, or `null` where no one is named; `undefined` where no one lost. */
function winnerBefore(named: Named, to: number): NameRun | null | undefined {
  const { passage } = named;
  if (passage.key(to) !== 'to') return undefined;
  for (let at = to - 1; at > to - BEATS_REACH && passage.tokens[at]?.opens === false; at--)
    if (BEATS.test(passage.key(at))) return subjectBefore(named, at)?.name ?? null;
  return undefined;
}

/** "named Ann Hill finance minister, Tom Reed health minister and …": an office said of someone ends before `at`. */
function goesOnFrom(named: Named, at: number, depth: number): boolean {
  const { passage, phraseTo } = named;
  const end = passage.key(at) === 'and' && passage.written(at - 1) === ',' ? at - 1 : at;
  if (depth > MOST_JOINED || !/^(?:,|;|and|while)$/.test(passage.key(at))) return false;
  const before = phraseTo.get(end);
  return before !== undefined && canBeSaid(passage, before) && saidOf(named, before, depth + 1) !== null;
}

/** First token of "one of", "one of three" before an office of several; `null` where no such words stand. */
export function oneOfStart(passage: Passage, { from, plural }: OfficePhrase): number | null {
  const isCount = /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several)$/.test(passage.key(from - 1));
  const of = isCount ? from - 2 : from - 1;
  const isOneOf = plural && passage.key(of) === 'of' && /^(?:one|another)$/.test(passage.key(of - 1));
  return isOneOf && !passage.startsLine(of) ? of - 1 : null;
}

/** First token of "the next", "its second" before an office; `from` where no such words stand. */
function beforeOrdinal(passage: Passage, from: number): number {
  if (!/^(?:next|current|second|third|youngest|only)$/.test(passage.key(from - 1))) return from;
  return /^(?:the|its|their)$/.test(passage.key(from - 2)) ? from - 2 : from - 1;
}

/** Index of the bracket that opens before the one at `close`; `null` for a longer aside. */
function bracketBefore(passage: Passage, close: number): number | null {
  for (let at = close - 1; at > close - BRACKET_REACH; at--) if (passage.written(at) === '(') return at;
  return null;
}

/** Begin an aside about another. */
const ASIDE = /^(?:like|unlike|with|alongside|after|following|replacing|succeeding)$/;

/** "Ann Hill, like her predecessor Tom Reed, was": of whom it is said, where the name belongs to an aside; else `null`. */
function comparedWith({ passage, endingAt, titleFrom }: Named, name: NameRun): NameRun | null {
  const at = (titleFrom.get(name.from) ?? beforeHonorifics(passage, name.from) + 1) - 1;
  return ASIDE.test(passage.key(at)) && passage.written(at - 1) === ',' ? (endingAt.get(at - 1) ?? null) : null;
}

/** What no firm and no school names anyone. */
const NO_FIRMS = /^(?:deputy )?(?:minister|pm|ambassador|mayor|legislator)$/;

/** "Ann Hill, a banker from Lima, was elected speaker", not what a firm's or a school's chief is named. */
function apposedTo(named: Named, { served, classes }: OfficePhrase, close: number): NameRun | null {
  const { passage } = named;
  const name = describedBy(named, close)?.name ?? null;
  if (NO_FIRMS.test(classes[0] ?? '')) return name;
  for (let at = name?.to ?? close; at < close; at++)
    if (served.length === 0 && passage.isCapital(at) && passage.is(at, Word.privateBody)) return null;
  return name;
}

/** "Hill and Reed were both elected MEPs": the two or more of whom an office is said, or none. */
export function pairBefore(named: Named, last: NameRun | null): NameRun[] {
  const { passage } = named;
  const found = last === null ? [] : [last];
  for (let name = last; name !== null && found.length < MOST_JOINED;) {
    const joint = passage.key(name.from - 1) === 'and' ? name.from - 1 : -1;
    const comma = found.length > 1 && passage.written(name.from - 1) === ',' ? name.from - 1 : joint;
    const end = passage.written(comma - 1) === ',' ? comma - 1 : comma;
    name = nameTo(named, end) ?? null;
    if (name !== null) found.push(name);
  }
  return found.length > 1 ? found : [];
}

/** "by President Tom Reed": the word "by" before who appoints; `null` for any other name. */
function agentFrom({ passage, titleFrom }: Named, name: NameRun): number | null {
  for (let at = (titleFrom.get(name.from) ?? name.from) - 1; at > name.from - 6; at--) {
    // "succeeded by A as minister", "led by A, who is minister": A is the minister.
    const { replacing, leading } = passage.grammar.clauses;
    if (passage.key(at) === 'by')
      return [replacing, leading].some((verbs) => verbs.has(passage.key(at - 1))) ? null : at;
    if (
      !passage.is(at, Word.office | Word.post | Word.topic | Word.grade | Word.honorific) &&
      passage.affiliations[at] === undefined
    )
      return null;
  }
  return null;
}
