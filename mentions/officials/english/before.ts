import type { AffiliationAt } from '../affiliations.ts';
import { looksLikeVerb } from '../headlines.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { Word } from '../vocabulary.ts';
import { bodyOf, councilOf, isNational } from './body-of.ts';
import { backerStart, determinerBefore, isStatus } from './adjectives.ts';
import { countedStart } from '../words-before.ts';
import { endsSentence } from './modifiers.ts';
import { ownerBefore, placeBefore, possessorBefore } from './possessions.ts';

type Determiner = OfficePhrase['determiner'];

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...['the', 'this', 'that'].map((word) => [word, 'the'] as const),
  ...'a an another any every no some one each'.split(' ').map((word) => [word, 'indefinite'] as const),
  ...'his her their its our my your'.split(' ').map((word) => [word, 'pronoun'] as const),
]);
const PAST = new Set(
  'former late ex ex- ousted deposed then retired jailed exiled one-time onetime two-time'.split(' '),
);
/** Those who lead an opposition can be so. */
const AWAY = /^(?:jailed|exiled)$/;
/** Words of portfolios that companies and societies have in their names as well. */
const VAGUE_TOPICS = new Set(
  'international national general executive regional development media research global'.split(' '),
);
/** Before an office these are no part of it: "most notably Senator …", "officials say Iraq's president". */
const NO_ADJECTIVE =
  /ly$|^(?:say|says|said|tell|told|calls|called|names|wants|want|think|thinks|believe|hope|see|saw|gave|took|put|let|got|time)$/;
const MAX_WORDS_BEFORE = 12;
const MAX_UNKNOWN = 3;

/** What stands before an office word and belongs to it. */
export interface Before {
  /** First token of all that belongs to the phrase. */
  readonly from: number;
  /** First token of the role. */
  readonly core: number;
  readonly determiner: Determiner;
  readonly served: readonly string[];
  readonly hasBody: boolean;
  readonly hasTopic: boolean;
  readonly hasCity: boolean;
  readonly hasStatus: boolean;
  /** A capitalised word no list knows stands right before: "Toyota President". */
  readonly hasUnknown: boolean;
  /** The last such word: "Carver" of "a senior Carver aide". */
  readonly unknown: number | null;
  readonly isPrivate: boolean;
  /** First token of a person's name in the possessive: "Carver's envoy". */
  readonly owner: number | null;
  readonly former: boolean;
}

/** Reads leftwards from an office word: grades, portfolios, bodies, states, status, determiner. */
export function readBefore(passage: Passage, head: number, floor: number): Before {
  const { tokens } = passage;
  const isTopic = (index: number) => index >= floor && passage.is(index, Word.topic);
  const capital = !passage.isLower(head);
  const served: string[] = [];
  const result = {
    from: head,
    core: head,
    determiner: 'none' as Determiner,
    served,
    hasBody: false,
    hasTopic: false,
    hasCity: false,
    hasStatus: false,
    hasUnknown: false,
    unknown: null as number | null,
    isPrivate: false,
    owner: null as number | null,
    former: false,
  };
  const take = (affiliation: AffiliationAt) => {
    // "European Union affairs minister": what it is about.
    if (affiliation.kind === 'organisation' && passage.plain(affiliation.end) === 'affairs') return;
    if (affiliation.code !== '') served.unshift(affiliation.code);
    result.hasCity ||= affiliation.kind === 'city';
    result.hasBody ||= affiliation.kind === 'organisation';
  };
  let unknown = 0;
  let index = head;
  while (index > floor && head - index < MAX_WORDS_BEFORE) {
    const before = tokens[index - 1];
    if (before === undefined || passage.startsLine(index)) break;
    const affiliation = passage.affiliationTo(index, floor);
    if (affiliation !== undefined) {
      // "Cuba Expels Chilean Envoy": who does something to another's.
      if (unknown > 0 && served.length > 0 && looksLikeVerb(tokens[index])) break;
      // "HAVANA President Ann Hill": where the reporter sits.
      if (affiliation.kind === 'city' && before.shape === 'upper' && tokens[head]?.shape !== 'upper') break;
      if (served.length > 0 && endsSentence(passage, affiliation, index, head)) break;
      take(affiliation);
      if (affiliation.kind === 'organisation') result.core = affiliation.start;
      // "University of Lima president"
      const isOf = passage.plain(affiliation.start - 1) === 'of' && passage.isCapital(affiliation.start - 2);
      result.isPrivate ||= isOf && passage.is(affiliation.start - 2, Word.privateBody);
      index = affiliation.start;
      result.from = index;
      continue;
    }
    if (before.shape === 'mark') {
      // "Mr Carver's", "the Liberal Democrats' spokesman"
      if (passage.isPossessive(index - 1)) {
        result.determiner = 'possessor';
        const possessor = passage.affiliationTo(index - 1, floor);
        if (possessor !== undefined) {
          take(possessor);
          // "Relief International UK's director"
          result.isPrivate ||= passage.written(possessor.start - 1) === 'International';
          index = possessor.start;
        } else if (index - 2 >= floor && passage.is(index - 2, Word.body | Word.topic)) {
          result.hasBody = true;
          // "Relief International's director": the name of a society.
          result.isPrivate ||= passage.plain(index - 2) === 'international';
          index -= 2;
        } else {
          // "the world body's chief"
          const start = possessorBefore(passage, index - 1, floor);
          if (start !== null) {
            result.from = start;
            for (let at = start; at < index; at++) result.isPrivate ||= passage.is(at, Word.privateBody);
            break;
          }
          result.owner = ownerBefore(passage, index - 1, floor);
          // "the minister's diplomatic adviser"
          result.from = result.owner ?? index;
          break;
        }
        result.from = index;
        continue;
      }
      // "African Union Commission (AUC) Chairperson"
      if (passage.hasLetters(index - 3)) {
        index -= 3;
        continue;
      }
      // "vice-president", "Anglo-French": a dash without spaces.
      const glued =
        (before.text === '-' || before.text === '–') && before.gap === 'none' && tokens[index]?.gap === 'none';
      // "Foreign, Commonwealth and Development Secretary"
      if (!glued && !(before.text === ',' && isTopic(index - 2) && hasAnd(passage, index, head))) break;
      index--;
      continue;
    }
    // "the 62-year-old president"
    if (before.plain === 'year-old' && tokens[index - 3]?.shape === 'number') {
      index -= 3;
      result.from = index;
      continue;
    }
    // "the 45th president"
    const counted = countedStart(passage, index);
    if (counted < index) {
      index = counted;
      continue;
    }
    const isOpen = result.determiner === 'none';
    const body =
      (isOpen && index < head ? bodyOf(passage, index, floor) : null) ??
      (isOpen ? councilOf(passage, index, floor) : null);
    if (body !== null) {
      index = body;
      result.hasBody = true;
      result.core = index;
      result.from = index;
      continue;
    }
    const determiner = DETERMINERS.get(before.plain);
    // "said that Chile's minister left"
    if (result.determiner === 'possessor' && /^th(?:at|is)$/.test(before.plain)) break;
    if (determiner !== undefined) {
      result.from = index - 1;
      if (result.determiner !== 'possessor') result.determiner = determiner;
      break;
    }
    const flags = passage.flags(index - 1);
    // "Chile elected Ann Hill president"
    if (unknown > 0 && passage.grammar.clauses.appointing.has(before.plain)) break;
    if (isStatus(passage, index - 1)) {
      const isAway = AWAY.test(before.plain) && passage.plain(result.core) === 'opposition';
      result.former ||= PAST.has(before.plain) && !isAway;
      result.hasStatus = true;
      index--;
      result.from = index;
      continue;
    }
    // "served under President Ann Hill"
    if (before.plain === 'under' && !passage.plain(index).startsWith('secretar')) break;
    // "the trade union president"
    const isUnion = before.text === 'union' && /^(?:trade|labou?r|credit)$|s$/.test(passage.plain(index - 2));
    // "to force Chile's President", "to press German Chancellor Ann Hill": a verb, whatever it is in a portfolio.
    const isVerb = before.shape === 'lower' && passage.plain(index - 2) === 'to' && (served.length > 0 || capital);
    if (isVerb && passage.plain(index - 3) !== 'according') break;
    if ((flags & (Word.grade | Word.topic | Word.body)) !== 0 && before.plain.length > 1 && !isUnion) {
      result.hasTopic ||= (flags & Word.topic) !== 0 && !VAGUE_TOPICS.has(before.plain);
      result.hasBody ||= (flags & Word.body) !== 0;
      index--;
      result.core = index;
      result.from = index;
      continue;
    }
    if ((flags & Word.privateBody) !== 0) {
      // "National Migration Institute Commissioner"
      const isOfState = isNational(passage, index - 1, floor);
      result.isPrivate ||= !isOfState;
      result.hasBody ||= isOfState;
      index--;
      result.from = index;
      continue;
    }
    if (
      (before.plain === 'and' || before.text === '&') &&
      // "the UN Resident and Humanitarian Coordinator", "the Party and State leader"
      (isTopic(index - 2) || /^(?:resident|party)$/.test(passage.plain(index - 2))) &&
      isTopic(index) &&
      // "the transport and Communications minister"
      (passage.isLower(index - 2) === passage.isLower(index) || passage.plain(index - 3) === 'the')
    ) {
      index--;
      continue;
    }
    // "the French and German foreign ministers", not "ties with Moscow and Chinese leader"
    if (
      passage.plain(head).endsWith('s') &&
      before.plain === 'and' &&
      passage.affiliations[index] !== undefined &&
      passage.affiliationTo(index - 1, floor) !== undefined
    ) {
      index--;
      continue;
    }
    // "the increasingly powerful presidential chief of staff"
    const isAdverb = before.shape === 'lower' && before.plain.endsWith('ly') && isStatus(passage, index);
    if (isAdverb && /^(?:the|an?)$/.test(passage.plain(index - 2))) {
      index--;
      continue;
    }
    const backer = backerStart(passage, index, floor);
    if (backer !== null) {
      index = backer;
      result.from = index;
      continue;
    }
    // "a popular minister", "the powerful interior minister": words no list knows, up to the determiner.
    if (
      before.shape === 'lower' &&
      (flags & ~Word.namesake) === 0 &&
      // "the beleaguered Afghan leader", not "Peru summoned Chile's ambassador"
      (served.length === 0 || passage.plain(index - 2) === 'the') &&
      !before.opens &&
      !NO_ADJECTIVE.test(before.plain) &&
      !passage.grammar.takesObject.has(before.plain)
    ) {
      const start = determinerBefore(passage, index - 1, floor);
      // "named former banker Ann Hill finance minister"
      if (start !== null && (unknown < 2 || !isStatus(passage, start - 1))) {
        index = start;
        continue;
      }
    }
    const nameable = (flags & (Word.notName | Word.honorific | Word.office | Word.post)) === 0;
    if (nameable && unknown < MAX_UNKNOWN && isNameShaped(before, capital)) {
      // Stays outside of the phrase unless more of it stands further left.
      unknown++;
      index--;
      result.unknown ??= index;
      continue;
    }
    break;
  }
  result.core = placeBefore(passage, result.core, floor);
  result.from = Math.min(result.from, result.core);
  // A capitalised first word of a sentence need not be a name.
  const opening = tokens[head - unknown];
  result.hasUnknown =
    unknown > 0 && !(opening?.opens === true && opening.shape === 'title' && opening.plain.length <= 4);
  return result;
}

/** Before an office in lower case a sentence's first word says nothing. */
function isNameShaped(token: Token, capital: boolean): boolean {
  return (
    (token.shape === 'title' || token.shape === 'upper') &&
    (capital || !token.opens || token.text.length > (token.shape === 'upper' ? 1 : 4))
  );
}

function hasAnd(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (passage.plain(index) === 'and' || passage.written(index) === '&') return true;
  }
  return false;
}
