import type { AffiliationMap } from '../affiliations.ts';
import type { Token } from '../tokens.ts';
import { Word, type Vocabulary } from '../vocabulary.ts';

/** Words that join an office to what it is about or whom it serves. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'from']);
/** The most tokens an office phrase takes after its head. */
export const MAX_WORDS_AFTER = 24;

/** What follows the preposition of an office phrase. */
export interface Complement {
  end: number;
  served: string[];
  bodies: number;
  topics: number;
  isPrivate: boolean;
  /** Another office: it makes this one public, and is read by itself. */
  nested: boolean;
}

/** What follows "of" or "for": words of portfolios, bodies and states, up to the first word that is none. */
export function readComplement(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  affiliations: AffiliationMap,
  capitalHead: boolean,
): Complement | null {
  const result: Complement = { end: start, served: [], bodies: 0, topics: 0, isPrivate: false, nested: false };
  let index = start;
  const limit = start + MAX_WORDS_AFTER;
  while (index < limit) {
    const token = tokens[index];
    if (token === undefined || (token.gap === 'line' && index > start)) break;
    const affiliation = affiliations[index];
    if (affiliation !== undefined && affiliation.start === index) {
      if (affiliation.code !== '') result.served.push(affiliation.code);
      if (affiliation.kind === 'organisation') result.bodies++;
      index = affiliation.end;
      result.end = index;
      continue;
    }
    const flags = vocabulary.words.get(token.plain) ?? 0;
    if (token.shape === 'mark') {
      if (
        token.text === '(' &&
        tokens[index + 2]?.text === ')' &&
        tokens[index + 1]?.shape === 'upper' &&
        result.end === index
      ) {
        index += 3;
        result.end = index;
        continue;
      }
      if (token.plain === "'s" && result.end === index) {
        index++;
        continue;
      }
      if ((token.text === '-' || token.text === '–') && token.gap === 'none' && tokens[index + 1]?.gap === 'none') {
        index++;
        continue;
      }
      // "Health, Labour and Welfare": a comma goes on only within a list of capitalised portfolios.
      if (token.text === ',' && result.topics > 0 && listGoesOn(tokens, index + 1, vocabulary)) {
        index++;
        continue;
      }
      break;
    }
    if (token.shape === 'number') break;
    const bare = token.plain;
    if (
      bare === 'the' ||
      bare === 'a' ||
      bare === 'and' ||
      bare === 'of' ||
      bare === 'for' ||
      bare === 'on' ||
      token.text === '&'
    ) {
      if (
        (bare === 'the' || bare === 'a') &&
        index > start &&
        !/^(?:of|for|on|and)$/.test(tokens[index - 1]?.plain ?? '')
      )
        break;
      // "… of Belarus and Prime Minister …": the office after "and" is another.
      if (bare === 'and' && opensOffice(tokens, index + 1, vocabulary, affiliations)) break;
      index++;
      continue;
    }
    if ((flags & (Word.office | Word.post)) !== 0 && (flags & (Word.topic | Word.body)) === 0) {
      // "spokeswoman of the Belarusian leader": the inner office is a phrase of its own.
      result.nested = true;
      result.bodies++;
      result.end = start;
      return result;
    }
    if ((flags & Word.privateBody) !== 0 && token.shape !== 'lower' && (flags & (Word.body | Word.topic)) === 0) {
      result.isPrivate = true;
      index++;
      result.end = index;
      continue;
    }
    if ((flags & Word.rank) !== 0 && token.shape !== 'lower' && startsRank(tokens, index, vocabulary)) break;
    if ((flags & (Word.topic | Word.body | Word.grade)) !== 0) {
      if (token.shape === 'lower' && capitalHead && (flags & Word.body) === 0 && tokens[index - 1]?.shape !== 'lower')
        break;
      if ((flags & Word.topic) !== 0) result.topics++;
      if ((flags & Word.body) !== 0) result.bodies++;
      index++;
      result.end = index;
      continue;
    }
    if (token.shape === 'title' || token.shape === 'upper') {
      const taken = takeUnknown(tokens, index, start, vocabulary, affiliations);
      if (taken > index) {
        result.bodies++;
        for (let position = index; position < taken; position++) {
          if (((vocabulary.words.get(tokens[position]?.plain ?? '') ?? 0) & Word.privateBody) !== 0)
            result.isPrivate = true;
        }
        index = taken;
        result.end = index;
        continue;
      }
    }
    break;
  }
  return result.end > start ? result : null;
}

/** "Minister of National Defence General Phan …": a rank, not a part of the portfolio ("General Staff"). */
function startsRank(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.shape === 'lower' || next.shape === 'mark') return false;
  const flags = vocabulary.words.get(next.plain) ?? 0;
  return (flags & Word.rank) !== 0 || (flags & (Word.topic | Word.body | Word.office | Word.post)) === 0;
}

function listGoesOn(tokens: readonly Token[], start: number, vocabulary: Vocabulary): boolean {
  let topics = 0;
  for (let index = start; index < start + 8; index++) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'line') return false;
    if (token.plain === 'and' || token.text === '&') {
      const next = tokens[index + 1];
      return (
        topics > 0 &&
        next !== undefined &&
        next.shape !== 'lower' &&
        ((vocabulary.words.get(next.plain) ?? 0) & Word.topic) !== 0
      );
    }
    if (token.text === ',') continue;
    if (token.shape === 'lower' || ((vocabulary.words.get(token.plain) ?? 0) & Word.topic) === 0) return false;
    topics++;
  }
  return false;
}

export function opensOffice(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  affiliations: AffiliationMap,
): boolean {
  for (let index = start; index < start + 8; index++) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'line') return false;
    const affiliation = affiliations[index];
    if (affiliation !== undefined && affiliation.start === index) {
      index = affiliation.end - 1;
      continue;
    }
    const flags = vocabulary.words.get(token.plain) ?? 0;
    if ((flags & (Word.office | Word.post)) !== 0) return true;
    if (
      (flags & (Word.grade | Word.topic | Word.body | Word.status)) === 0 &&
      token.plain !== 'the' &&
      token.plain !== "'s"
    )
      return false;
  }
  return false;
}

/**
 * Capitalised words no list knows, after "of": a place ("Governor of Kaluga Region
 * Vladislav Shapsha") or already the name. A word for a body or an area claims what
 * stands before it; otherwise the first of one, three or more words, both of two.
 */
function takeUnknown(
  tokens: readonly Token[],
  start: number,
  complementStart: number,
  vocabulary: Vocabulary,
  affiliations: AffiliationMap,
): number {
  let end = start;
  while (end < start + 8) {
    const token = tokens[end];
    if (token === undefined || (end > start && token.gap === 'line')) break;
    if (token.shape !== 'title' && token.shape !== 'upper' && token.shape !== 'initial') break;
    const flags = vocabulary.words.get(token.plain) ?? 0;
    if ((flags & (Word.body | Word.privateBody)) !== 0) return end + 1;
    if ((flags & (Word.honorific | Word.notName | Word.office | Word.post)) !== 0) break;
    if (affiliations[end] !== undefined && end > start) break;
    end++;
  }
  const previous = tokens[start - 1]?.plain ?? '';
  const afterPreposition = PREPOSITIONS.has(previous) || previous === 'the' || start === complementStart;
  if (!afterPreposition) return start;
  const length = end - start;
  if (length === 0) return start;
  // No name follows "the".
  if (length <= 2 || previous === 'the') return end;
  if (
    /^(?:new|san|santa|los|las|saint|st|st\.|port|cape|el|la|south|north|east|west|rio|sao|abu|fort|lake|quang|thua|ha|hai|da|can|nghe|thanh|bac|ninh|binh|lam|dong|ba|khanh|phu|long|tien|ben|tra|soc|bac|vinh|hau|an|kien|ca|thai|yen|lao|lai|dien|son|hoa|cao|lang|tuyen)$/.test(
      tokens[start]?.plain ?? '',
    )
  ) {
    return start + 2;
  }
  return start + 1;
}
