import type { OfficePhrase } from '../office-phrase.ts';
import type { AffiliationAt } from '../affiliations.ts';
import type { Token } from '../tokens.ts';
import { Word, type Vocabulary } from '../vocabulary.ts';

const DETERMINERS: Readonly<Record<string, OfficePhrase['determiner']>> = {
  the: 'the',
  a: 'indefinite',
  an: 'indefinite',
  another: 'indefinite',
  any: 'indefinite',
  every: 'indefinite',
  no: 'indefinite',
  some: 'indefinite',
  one: 'indefinite',
  each: 'indefinite',
  his: 'pronoun',
  her: 'pronoun',
  their: 'pronoun',
  its: 'pronoun',
  our: 'pronoun',
  my: 'pronoun',
  your: 'pronoun',
  this: 'the',
  that: 'the',
};

const PREPOSITIONS = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'from']);
/** These carry the other side in their "to" or "for": an ambassador to Hanoi does not serve Hanoi. */
const SENT_ABROAD = new Set(['ambassador', 'envoy']);
const GENERAL_AFTER = new Set([
  'secretary',
  'director',
  'attorney',
  'consul',
  'prosecutor',
  'inspector',
  'solicitor',
  'auditor',
]);
const MAX_WORDS_BEFORE = 12;
const MAX_WORDS_AFTER = 24;

/** Reads office phrases in English tokens, left to right. */
export function readEnglishOffices(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  affiliations: readonly (AffiliationAt | undefined)[],
): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.shape === 'number') continue;
    const flags = vocabulary.words.get(token.plain) ?? 0;
    const isCounterpart = token.plain === 'counterpart' || token.plain === 'counterparts';
    if ((flags & (Word.office | Word.post)) === 0 && !isCounterpart) continue;
    // "Deputy" and "Chief" are posts only where no office follows: "Deputy Minister".
    if (
      (flags & Word.grade) !== 0 &&
      tokens[at + 1]?.shape !== 'mark' &&
      opensOffice(tokens, at + 1, vocabulary, affiliations)
    )
      continue;
    const phrase = readPhrase(tokens, at, floor, vocabulary, affiliations, isCounterpart);
    if (phrase === null) continue;
    found.push(phrase);
    floor = phrase.to;
    at = phrase.to - 1;
  }
  return found;
}

function readPhrase(
  tokens: readonly Token[],
  head: number,
  floor: number,
  vocabulary: Vocabulary,
  affiliations: readonly (AffiliationAt | undefined)[],
  counterpart: boolean,
): OfficePhrase | null {
  const flagsAt = (index: number) => {
    const token = tokens[index];
    return token === undefined ? 0 : (vocabulary.words.get(token.plain) ?? 0);
  };
  const word = (index: number) => tokens[index]?.plain ?? '';
  const joined = (index: number) =>
    tokens[index] !== undefined && tokens[index]?.gap !== 'line' && tokens[index]?.gap !== 'start';
  const headToken = tokens[head];
  if (headToken === undefined) return null;
  const headWord = headToken.plain;
  const capital = headToken.shape !== 'lower';
  // "MP" and "FM" are offices in capitals only; "sen" and "rep" only before a name.
  if (/^(?:mp|mps|fm|pm|pms|dpm)$/.test(headWord) && headToken.shape !== 'upper' && headToken.shape !== 'initial')
    return null;
  if (/^(?:sen|rep|gov)\.?$/.test(headWord) && !capital) return null;
  const headFlags = flagsAt(head);
  const headClass = counterpart ? 'counterpart' : (vocabulary.classes.get(headWord) ?? 'official');

  const served: string[] = [];
  let hasBody = false;
  let hasTopic = false;
  let isPrivate = false;
  let former = false;
  let hasStatus = false;
  let hasCity = false;
  let unknownBefore = 0;
  let core = head;
  let from = head;
  let determiner: OfficePhrase['determiner'] = 'none';

  // Leftwards: grades, portfolios, states, bodies, the determiner.
  let index = head;
  while (index > floor && head - index < MAX_WORDS_BEFORE && joined(index)) {
    const before = tokens[index - 1];
    if (before === undefined) break;
    const flags = flagsAt(index - 1);
    const affiliation = affiliationEndingAt(affiliations, index);
    if (affiliation !== undefined && affiliation.start >= floor) {
      if (affiliation.code !== '' && affiliation.kind !== 'city') served.unshift(affiliation.code);
      else if (affiliation.kind === 'city') {
        served.unshift(affiliation.code);
        hasCity = true;
      }
      if (affiliation.kind === 'organisation') {
        hasBody = true;
        core = affiliation.start;
      }
      index = affiliation.start;
      from = index;
      // "China-ASEAN", "US-led": a pair of states is no one's adjective.
      continue;
    }
    if (before.shape === 'mark') {
      if (before.plain === "'s" && index - 1 > floor) {
        const possessor = affiliationEndingAt(affiliations, index - 1);
        if (possessor !== undefined && possessor.start >= floor) {
          if (possessor.code !== '') served.unshift(possessor.code);
          if (possessor.kind === 'organisation') hasBody = true;
          index = possessor.start;
          from = index;
          determiner = 'possessor';
          continue;
        }
        const owner = flagsAt(index - 2);
        if ((owner & (Word.body | Word.topic)) !== 0) {
          hasBody = true;
          index -= 2;
          from = index;
          determiner = 'possessor';
          continue;
        }
        determiner = 'possessor';
        break;
      }
      if (
        (before.text === '-' || before.text === '–') &&
        before.gap === 'none' &&
        joined(index) &&
        tokens[index]?.gap === 'none'
      ) {
        index--;
        continue;
      }
      // "Foreign, Commonwealth and Development Secretary"
      if (
        before.text === ',' &&
        index - 2 >= floor &&
        (flagsAt(index - 2) & Word.topic) !== 0 &&
        hasListAfter(index, head)
      ) {
        index--;
        continue;
      }
      break;
    }
    const known = DETERMINERS[before.plain];
    if (known !== undefined) {
      if (before.plain !== 'one' || before.shape === 'lower') {
        from = index - 1;
        if (determiner === 'none' || known !== 'the') determiner = determiner === 'possessor' ? 'possessor' : known;
        if (determiner === 'none') determiner = known;
      }
      break;
    }
    if ((flags & Word.status) !== 0) {
      former ||= /^(?:former|late|ex|ousted|deposed|then|retired|jailed|exiled|one-time|onetime|two-time)$/.test(
        before.plain,
      );
      hasStatus = true;
      index--;
      from = index;
      continue;
    }
    if ((flags & Word.grade) !== 0) {
      index--;
      core = index;
      from = index;
      continue;
    }
    if ((flags & (Word.topic | Word.body)) !== 0 && (before.shape !== 'lower' || before.plain.length > 2)) {
      hasTopic ||= (flags & Word.topic) !== 0;
      hasBody ||= (flags & Word.body) !== 0;
      index--;
      core = index;
      from = index;
      continue;
    }
    if ((flags & Word.privateBody) !== 0) {
      isPrivate = true;
      index--;
      from = index;
      continue;
    }
    if (
      (before.plain === 'and' || before.text === '&') &&
      index - 2 >= floor &&
      (flagsAt(index - 2) & Word.topic) !== 0 &&
      (flagsAt(index) & Word.topic) !== 0 &&
      (tokens[index - 2]?.shape !== 'lower') === (tokens[index]?.shape !== 'lower')
    ) {
      index--;
      continue;
    }
    if ((flags & (Word.office | Word.post)) !== 0 && /^(?:vice-|state$)/.test(before.plain)) {
      index--;
      core = index;
      from = index;
      continue;
    }
    if (
      capital &&
      (before.shape === 'title' || before.shape === 'upper') &&
      (flags & (Word.notName | Word.honorific | Word.office | Word.post)) === 0 &&
      unknownBefore < 3
    ) {
      unknownBefore++;
      index--;
      continue;
    }
    break;
  }
  if (unknownBefore > 0 && from > index) {
    // Unknown capitalised words right before ("Toyota President", "California Governor") stay outside of the phrase.
    from = Math.min(from, head);
  }

  // "Secretary General", "Director-General", "Chairman-elect".
  let to = head + 1;
  if (GENERAL_AFTER.has(headWord) && word(to) === 'general' && joined(to)) to++;
  else if (word(to) === '-' && /^(?:general|elect|designate|at)$/.test(word(to + 1))) {
    to += 2;
    if (word(to) === '-' && word(to + 1) === 'large') to += 2;
  }
  const isCompoundHead = to > head + 1;
  if (headWord === 'attorney' && !isCompoundHead) return null;

  // Rightwards: "of Foreign Affairs of the Republic of Belarus", "for the Ukrainian military".
  let complement = false;
  for (;;) {
    const preposition = word(to);
    if (!joined(to) || !PREPOSITIONS.has(preposition) || to - head > MAX_WORDS_AFTER) break;
    const part = readComplement(tokens, to + 1, vocabulary, affiliations, capital);
    if (part === null) break;
    if (preposition === 'in' || preposition === 'at' || preposition === 'on' || preposition === 'from') {
      const first = tokens[to + 1];
      // "the ambassador in Hanoi" is a place, "Secretary on Migration" a portfolio.
      if (part.topics === 0 || first === undefined || first.shape === 'lower') {
        if (preposition !== 'in' || !SENT_ABROAD.has(headClass) || part.served.length === 0) break;
      }
    }
    if (
      preposition === 'to' &&
      !SENT_ABROAD.has(headClass) &&
      part.bodies === 0 &&
      !/^(?:advis|aide|secretary|member|representative)/.test(headWord)
    )
      break;
    const abroad = SENT_ABROAD.has(headClass) && preposition !== 'of';
    if (!abroad) served.push(...part.served);
    hasBody ||= part.bodies > 0;
    hasTopic ||= part.topics > 0;
    isPrivate ||= part.isPrivate;
    complement = true;
    to = part.end;
  }

  if (counterpart && determiner !== 'pronoun' && determiner !== 'possessor' && served.length === 0) return null;
  const telling = tellingCode(tokens, vocabulary, core, to);
  if (telling !== null && served.length === 0) served.push(telling);
  const office = (headFlags & Word.office) !== 0 || counterpart;
  const compoundOffice = isCompoundHead || telling !== null;
  const hasGrade = core < head && !hasTopic && !hasBody;
  const specific = served.length > 0 || hasBody || hasTopic || complement;
  const post = served.length > 0 || hasBody || (hasTopic && capital);
  const companyHead =
    unknownBefore > 0 &&
    /^(?:president|spokes|chair|head|director|chancellor|commissioner|leader|speaker)/.test(headClass) &&
    !hasBody &&
    !hasTopic &&
    served.length === 0;
  return {
    from,
    core,
    head,
    to,
    classes: [counterpart ? 'counterpart' : headWord === 'minister' && word(head - 1) === 'prime' ? 'pm' : headClass],
    determiner,
    plural: /(?:s|men|women)$/.test(headWord) && !/^(?:his|congress)$/.test(headWord) && isPlural(headWord),
    former,
    isPublic: office ? true : compoundOffice || post || (hasGrade && capital),
    isPrivate: isPrivate || companyHead || (hasCity && headClass === 'head' && !hasBody),
    capital,
    served,
    counterpart,
    specific: specific || hasStatus,
  };

  function hasListAfter(start: number, end: number): boolean {
    for (let position = start; position < end; position++)
      if (word(position) === 'and' || word(position) === '&') return true;
    return false;
  }
}

const isPlural = (word: string) =>
  /(?:presidents|ministers|chancellors|ambassadors|persons|men|women|governors|mayors|senators|mps|pms|premiers|envoys|commissioners|lawmakers|secretaries|representatives|negotiators|chairs|leaders|chiefs|heads|directors|administrators|members|deputies|advisers|commanders|judges|kings|vice-presidents|vice-premiers|secretaries-general|counterparts)$/.test(
    word,
  );

function affiliationEndingAt(
  affiliations: readonly (AffiliationAt | undefined)[],
  end: number,
): AffiliationAt | undefined {
  const found = affiliations[end - 1];
  return found !== undefined && found.end === end ? found : undefined;
}

function tellingCode(tokens: readonly Token[], vocabulary: Vocabulary, from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const match = vocabulary.tellingOffices.match(tokens, index);
    if (match !== null && match.end <= to) return match.value;
  }
  return null;
}

interface Complement {
  end: number;
  served: string[];
  bodies: number;
  topics: number;
  isPrivate: boolean;
}

/** What follows "of" or "for": words of portfolios, bodies and states, up to the first word that is none. */
function readComplement(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  affiliations: readonly (AffiliationAt | undefined)[],
  capitalHead: boolean,
): Complement | null {
  const result: Complement = { end: start, served: [], bodies: 0, topics: 0, isPrivate: false };
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
      // "spokeswoman of the Belarusian leader", "adviser to the president"
      if (token.shape === 'lower' && result.end > start && !result.isPrivate) {
        result.bodies++;
        index++;
        result.end = index;
        continue;
      }
      if (token.shape === 'lower' && tokens[index - 1]?.plain === 'the') {
        result.bodies++;
        index++;
        result.end = index;
      }
      break;
    }
    if ((flags & Word.privateBody) !== 0 && token.shape !== 'lower' && (flags & (Word.body | Word.topic)) === 0) {
      result.isPrivate = true;
      index++;
      result.end = index;
      continue;
    }
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

function opensOffice(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  affiliations: readonly (AffiliationAt | undefined)[],
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
  affiliations: readonly (AffiliationAt | undefined)[],
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
  if (length <= 2) return end;
  if (
    /^(?:new|san|santa|los|las|saint|st|st\.|port|cape|el|la|south|north|east|west|rio|sao|abu|fort|lake|quang|thua|ha|hai|da|can|nghe|thanh|bac|ninh|binh|lam|dong|ba|khanh|phu|long|tien|ben|tra|soc|bac|vinh|hau|an|kien|ca|thai|yen|lao|lai|dien|son|hoa|cao|lang|tuyen)$/.test(
      tokens[start]?.plain ?? '',
    )
  ) {
    return start + 2;
  }
  return start + 1;
}
