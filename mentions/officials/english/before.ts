import type { AffiliationAt } from '../affiliations.ts';
import type { AffiliationMap } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Token } from '../tokens.ts';
import { Word, type Vocabulary } from '../vocabulary.ts';

type Determiner = OfficePhrase['determiner'];

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...['the', 'this', 'that'].map((word) => [word, 'the'] as const),
  ...'a an another any every no some one each'.split(' ').map((word) => [word, 'indefinite'] as const),
  ...'his her their its our my your'.split(' ').map((word) => [word, 'pronoun'] as const),
]);
const PAST = new Set('former late ex ousted deposed then retired jailed exiled one-time onetime two-time'.split(' '));
/** Words of portfolios that companies and societies have in their names as well. */
const VAGUE_TOPICS = new Set(
  'international national general executive regional development media research global'.split(' '),
);
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
  readonly isPrivate: boolean;
  /** First token of a person's name in the possessive: "Carver's envoy". */
  readonly owner: number | null;
  readonly former: boolean;
}

/** Reads leftwards from an office word: grades, portfolios, bodies, states, status, determiner. */
export function readBefore(
  tokens: readonly Token[],
  head: number,
  floor: number,
  vocabulary: Vocabulary,
  affiliations: AffiliationMap,
): Before {
  const flagsAt = (index: number) => vocabulary.words.get(tokens[index]?.plain ?? '') ?? 0;
  const word = (index: number) => tokens[index]?.plain ?? '';
  const isTopic = (index: number) => index >= floor && (flagsAt(index) & Word.topic) !== 0;
  const capital = tokens[head]?.shape !== 'lower';
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
    isPrivate: false,
    owner: null as number | null,
    former: false,
  };
  const take = (affiliation: AffiliationAt) => {
    if (affiliation.code !== '') served.unshift(affiliation.code);
    result.hasCity ||= affiliation.kind === 'city';
    result.hasBody ||= affiliation.kind === 'organisation';
  };
  let unknown = 0;
  let index = head;
  while (index > floor && head - index < MAX_WORDS_BEFORE) {
    const next = tokens[index];
    const before = tokens[index - 1];
    if (before === undefined || next === undefined || next.gap === 'line' || next.gap === 'start') break;
    const affiliation = endingAt(affiliations, index, floor);
    if (affiliation !== null) {
      take(affiliation);
      if (affiliation.kind === 'organisation') result.core = affiliation.start;
      index = affiliation.start;
      result.from = index;
      continue;
    }
    if (before.shape === 'mark') {
      if (before.plain === "'s") {
        result.determiner = 'possessor';
        const possessor = endingAt(affiliations, index - 1, floor);
        if (possessor !== null) {
          take(possessor);
          index = possessor.start;
        } else if (index - 2 >= floor && (flagsAt(index - 2) & (Word.body | Word.topic)) !== 0) {
          result.hasBody = true;
          index -= 2;
        } else {
          const owner = ownerBefore(tokens, index - 1, floor);
          if (owner !== null) {
            result.owner = owner;
            result.from = owner;
          }
          break;
        }
        result.from = index;
        continue;
      }
      // "vice-president", "Anglo-French": a dash without spaces.
      if ((before.text === '-' || before.text === '–') && before.gap === 'none' && next.gap === 'none') {
        index--;
        continue;
      }
      // "Foreign, Commonwealth and Development Secretary"
      if (before.text === ',' && isTopic(index - 2) && hasAnd(tokens, index, head)) {
        index--;
        continue;
      }
      break;
    }
    const determiner = DETERMINERS.get(before.plain);
    if (determiner !== undefined) {
      result.from = index - 1;
      if (result.determiner !== 'possessor') result.determiner = determiner;
      break;
    }
    const flags = flagsAt(index - 1);
    if ((flags & Word.status) !== 0) {
      result.former ||= PAST.has(before.plain);
      result.hasStatus = true;
      index--;
      result.from = index;
      continue;
    }
    if ((flags & (Word.grade | Word.topic | Word.body)) !== 0 && before.plain.length > 1) {
      result.hasTopic ||= (flags & Word.topic) !== 0 && !VAGUE_TOPICS.has(before.plain);
      result.hasBody ||= (flags & Word.body) !== 0;
      index--;
      result.core = index;
      result.from = index;
      continue;
    }
    if ((flags & Word.privateBody) !== 0) {
      result.isPrivate = true;
      index--;
      result.from = index;
      continue;
    }
    if (
      (before.plain === 'and' || before.text === '&') &&
      isTopic(index - 2) &&
      isTopic(index) &&
      (tokens[index - 2]?.shape === 'lower') === (next.shape === 'lower')
    ) {
      index--;
      continue;
    }
    const nameable = (flags & (Word.notName | Word.honorific | Word.office | Word.post)) === 0;
    if (nameable && unknown < MAX_UNKNOWN && isNameShaped(before, capital)) {
      // Stays outside of the phrase unless more of it stands further left.
      unknown++;
      index--;
      continue;
    }
    break;
  }
  result.hasUnknown = unknown > 0 && !isSentenceStart(tokens, head - unknown, word);
  return result;
}

/** Before an office in lower case a sentence's first word says nothing. */
function isNameShaped(token: Token, capital: boolean): boolean {
  return (token.shape === 'title' || token.shape === 'upper') && (capital || !token.opens || token.text.length > 4);
}

/** A capitalised first word of a sentence need not be a name. */
function isSentenceStart(tokens: readonly Token[], at: number, word: (index: number) => string): boolean {
  return tokens[at]?.opens === true && word(at).length <= 4;
}

/** First of the one to three capitalised words before a possessive, or `null`. */
function ownerBefore(tokens: readonly Token[], end: number, floor: number): number | null {
  let from = end;
  while (
    from > floor &&
    end - from < 3 &&
    (tokens[from - 1]?.shape === 'title' || tokens[from - 1]?.shape === 'initial')
  )
    from--;
  return from < end ? from : null;
}

function endingAt(affiliations: AffiliationMap, end: number, floor: number): AffiliationAt | null {
  const found = affiliations[end - 1];
  return found !== undefined && found.end === end && found.start >= floor ? found : null;
}

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (tokens[index]?.plain === 'and' || tokens[index]?.text === '&') return true;
  }
  return false;
}
