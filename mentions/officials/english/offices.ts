import type { AffiliationMap } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Token } from '../tokens.ts';
import { Word, type Vocabulary } from '../vocabulary.ts';
import { readBefore } from './before.ts';
import { MAX_WORDS_AFTER, opensOffice, PREPOSITIONS, readComplement } from './complement.ts';

/** These carry the other side in their "to" or "for": an ambassador to Hanoi does not serve Hanoi. */
const SENT_ABROAD = new Set(['ambassador', 'envoy']);
const GENERAL_AFTER = new Set(
  'secretary director attorney consul prosecutor inspector solicitor auditor governor'.split(' '),
);
const DEPUTIES = new Set('deputy vice under assistant associate vice-'.split(' '));
/** Offices companies and clubs have too: beside an unknown capitalised name they are no one's office. */
const COMPANIES_HAVE = new Set(
  'president spokes chair head director chancellor commissioner speaker secretary'.split(' '),
);
/** "foreign policy chief", "national security adviser": the portfolio makes it public without capitals. */
const TOPIC_ALONE = /^(?:chief|advis[eo]r|negotiator|coordinator)$/;
const TAKES_TO = /^(?:advis|aide|secretary|member|representative)/;
const PLURALS = new Set(
  (
    'presidents ministers chancellors ambassadors spokespersons spokesmen spokeswomen congressmen chairmen governors mayors senators mps pms premiers ' +
    'envoys commissioners lawmakers secretaries representatives negotiators chairs chairpersons leaders chiefs heads directors administrators ' +
    'members deputies advisers commanders judges kings vice-presidents vice-premiers secretaries-general counterparts'
  ).split(' '),
);

/** Reads office phrases in English tokens, left to right. */
export function readEnglishOffices(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  affiliations: AffiliationMap,
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
  affiliations: AffiliationMap,
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

  const left = readBefore(tokens, head, floor, vocabulary, affiliations);
  const { core, from, determiner, former } = left;
  const served = [...left.served];
  let { hasBody, hasTopic, isPrivate } = left;

  // "Secretary General", "Director-General", "Chairman-elect".
  let to = head + 1;
  if (GENERAL_AFTER.has(headWord) && word(to) === 'general' && joined(to)) to++;
  else if (word(to) === '-' && /^(?:general|elect|designate|at)$/.test(word(to + 1))) {
    to += 2;
    if (word(to) === '-' && word(to + 1) === 'large') to += 2;
  }
  // "Chief Executive Officer"
  if (headWord === 'executive' && (word(head - 1) !== 'chief' || word(to) === 'officer')) return null;
  const isCompoundHead = to > head + 1;
  if (headWord === 'attorney' && !isCompoundHead) return null;

  if (SENT_ABROAD.has(headClass)) {
    let end = to;
    while (/^(?:extraordinary|plenipotentiary|and|designate)$/.test(word(end)) && joined(end)) end++;
    if (end > to && word(end - 1) !== 'and') to = end;
  }

  // Rightwards: "of Foreign Affairs of the Republic of Belarus", "for the Ukrainian military".
  let complement = false;
  for (;;) {
    const preposition = word(to);
    if (!joined(to) || !PREPOSITIONS.has(preposition) || to - head > MAX_WORDS_AFTER) break;
    const part = readComplement(tokens, to + 1, vocabulary, affiliations, capital);
    if (part === null) break;
    const abroad = SENT_ABROAD.has(headClass) && preposition !== 'of';
    if (/^(?:in|at|on|from)$/.test(preposition) && (part.topics === 0 || tokens[to + 1]?.shape === 'lower')) {
      // "the ambassador in Hanoi" names where, "Secretary on Migration" what about; "the president in Hanoi" neither.
      if (preposition !== 'in' || !abroad || part.served.length === 0) break;
    }
    if (preposition === 'to' && !abroad && !TAKES_TO.test(headWord) && part.bodies === 0) break;
    if (!abroad) served.push(...part.served);
    hasBody ||= part.bodies > 0;
    hasTopic ||= part.topics > 0;
    isPrivate ||= part.isPrivate;
    complement = true;
    if (part.nested) break;
    to = part.end;
  }

  if (counterpart && determiner !== 'pronoun' && determiner !== 'possessor' && served.length === 0) return null;
  const telling = tellingCode(tokens, vocabulary, core, to);
  // "Georgia Gov.": the abbreviation is American, the name before it a state of the union.
  if (telling === 'US' && served.length > 0 && headWord.endsWith('.')) served.splice(0, served.length, telling);
  const implied = served.length === 0 ? telling : null;
  if (implied !== null) served.push(implied);
  const bodyless = !hasBody && !hasTopic && served.length === 0;
  const specific = !bodyless || complement;
  // "Komeito leader …": of a party; "Secretary …" in capitals of a department.
  const byCustom =
    (headWord === 'leader' && left.hasUnknown) || (headWord === 'secretary' && capital && !left.hasUnknown);
  const isPost =
    byCustom ||
    served.length > 0 ||
    hasBody ||
    (hasTopic && (capital || TOPIC_ALONE.test(headWord))) ||
    (core < head && capital);
  return {
    from,
    core,
    head,
    to,
    classes: [classOf(tokens, core, head, counterpart ? 'counterpart' : headClass)],
    determiner,
    plural: PLURALS.has(headWord),
    former,
    isPublic: (headFlags & Word.office) !== 0 || counterpart || isCompoundHead || telling !== null || isPost,
    isPrivate:
      isPrivate ||
      (left.hasUnknown && bodyless && COMPANIES_HAVE.has(headClass)) ||
      (left.hasCity && headClass === 'head' && !hasBody && !hasTopic),
    capital,
    served,
    implied,
    owner: left.owner,
    counterpart,
    specific: specific || left.hasStatus,
  };
}

/** A deputy is of a class of its own: "the minister" is not the deputy minister. */
function classOf(tokens: readonly Token[], core: number, head: number, headClass: string): string {
  const before = tokens[head - 1]?.plain ?? '';
  const after = tokens[head + 1]?.plain;
  const general = before === 'general' || (after === 'general' && headClass === 'secretary');
  const own =
    headClass === 'minister' && before === 'prime'
      ? 'pm'
      : headClass === 'secretary' && general
        ? 'general-secretary'
        : headClass;
  for (let index = core; index < head; index++) {
    if (DEPUTIES.has(tokens[index]?.plain ?? '')) return `deputy ${own}`;
  }
  return own;
}

function tellingCode(tokens: readonly Token[], vocabulary: Vocabulary, from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const match = vocabulary.tellingOffices.match(tokens, index);
    if (match !== null && match.end <= to) return match.value;
  }
  return null;
}
