import type { AffiliationMap } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Token } from '../tokens.ts';
import { Word, type Term, type Vocabulary } from '../vocabulary.ts';
import { startsName } from './names.ts';

const LINKS = new Set([
  'và',
  'của',
  'về',
  'tại',
  'thuộc',
  'phụ',
  'trách',
  'ở',
  '-',
  '–',
  'kiêm',
  'cho',
  'từ',
  'đến',
  'các',
  'lâm',
  'thời',
]);
const PLURALS = new Set([
  'các',
  'những',
  'hai',
  'ba',
  'nhiều',
  'mọi',
  'mỗi',
  'một',
  'số',
  'vài',
  'bốn',
  'năm',
  'từng',
  'vị',
]);
const FORMER = new Set(['nguyên', 'cựu', 'cố']);
const SENT_ABROAD = new Set(['ambassador', 'envoy']);
const MAX_TOKENS_AFTER = 24;

const AREAS = new Set(['tỉnh', 'phố', 'bang', 'quận', 'huyện', 'vùng', 'tp', 'tp.']);

interface TermAt {
  readonly term: Term;
  readonly end: number;
}

/** Reads office phrases in Vietnamese tokens, left to right. The office comes first, its portfolio and state follow. */
export function readVietnameseOffices(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  affiliations: AffiliationMap,
): OfficePhrase[] {
  const termAt = (index: number): TermAt | null => {
    const match = vocabulary.terms.match(tokens, index);
    return match === null ? null : { term: match.value, end: match.end };
  };
  const found: OfficePhrase[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.shape === 'number') continue;
    const match = termAt(at);
    if (match === null || match.term.office === null) continue;
    const phrase = readPhrase(tokens, at, match, floor, affiliations, vocabulary, termAt);
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
  match: TermAt,
  floor: number,
  affiliations: AffiliationMap,
  vocabulary: Vocabulary,
  termAt: (index: number) => TermAt | null,
): OfficePhrase {
  const headClass = match.term.office ?? 'official';
  const key = (index: number) => tokens[index]?.key ?? '';
  const joined = (index: number) => tokens[index] !== undefined && tokens[index]?.gap !== 'line';
  let from = head;
  let core = head;
  let former = false;
  let plural = false;
  let determiner: OfficePhrase['determiner'] = 'none';
  while (from > floor && joined(from)) {
    const before = key(from - 1);
    if (before === 'phó' || before === 'quyền') {
      from--;
      core = from;
    } else if (FORMER.has(before)) {
      former = true;
      from--;
    } else if (before === 'tân' || before === 'nữ') {
      from--;
    } else {
      if (PLURALS.has(before)) {
        plural = before !== 'một' && before !== 'vị';
        determiner = before === 'vị' ? 'none' : 'indefinite';
      }
      break;
    }
  }
  const served: string[] = [];
  let hasBody = false;
  let hasTopic = false;
  let isPrivate = false;
  let to = match.end;
  let index = to;
  let open = false;
  let area = false;
  let stateAt = -1;
  while (index - head < MAX_TOKENS_AFTER && joined(index)) {
    const token = tokens[index];
    if (token === undefined) break;
    const affiliation = affiliations[index];
    if (affiliation !== undefined && affiliation.start === index) {
      const abroad = SENT_ABROAD.has(headClass) && /^(?:tại|ở|đến|cho)$/.test(key(index - 1));
      if (affiliation.code !== '' && !abroad) served.push(affiliation.code);
      if (affiliation.kind === 'organisation') hasBody = true;
      index = affiliation.end;
      to = index;
      stateAt = index;
      open = false;
      area = false;
      continue;
    }
    if (token.shape === 'number') break;
    const term = termAt(index);
    if (
      term !== null &&
      (term.term.flags & (Word.office | Word.post)) !== 0 &&
      (term.term.flags & (Word.body | Word.topic)) === 0
    )
      break;
    const claimed =
      term !== null &&
      (term.end > index + 1 || token.shape === 'upper') &&
      (term.term.flags & (Word.topic | Word.body | Word.privateBody)) !== 0;
    if (!claimed && !area && startsName(tokens, index, affiliations)) break;
    if (token.shape === 'mark') {
      if (
        (token.text === '-' || token.text === '–' || token.text === '/') &&
        (affiliations[index + 1] !== undefined || (termAt(index + 1)?.term.flags ?? 0) & Word.topic)
      ) {
        index++;
        continue;
      }
      if (
        token.text === ',' &&
        hasBody &&
        ((termAt(index + 1)?.term.flags ?? 0) & Word.topic) !== 0 &&
        tokens[index + 1]?.shape !== 'lower' &&
        listEnds(tokens, index + 1)
      ) {
        index++;
        continue;
      }
      break;
    }
    if (term !== null && (term.term.flags & (Word.topic | Word.body | Word.privateBody | Word.grade)) !== 0) {
      const flags = term.term.flags;
      // "Thủ tướng hội kiến", "ban hành": a syllable in lower case is a body's name only beside its portfolio.
      if (
        token.shape === 'lower' &&
        term.end === index + 1 &&
        (flags & Word.body) !== 0 &&
        !AREAS.has(token.key) &&
        affiliations[term.end] === undefined &&
        ((termAt(term.end)?.term.flags ?? 0) & Word.topic) === 0
      )
        break;
      // "bộ trưởng quốc phòng Singapore thông tin": after the state a verb begins.
      if (stateAt === index && token.shape === 'lower' && (flags & (Word.body | Word.privateBody)) === 0) break;
      if ((flags & Word.privateBody) !== 0) isPrivate = true;
      if ((flags & Word.topic) !== 0) hasTopic = true;
      if ((flags & Word.body) !== 0) hasBody = true;
      open = (flags & (Word.body | Word.privateBody)) !== 0;
      area = AREAS.has(tokens[term.end - 1]?.key ?? '');
      index = term.end;
      to = index;
      continue;
    }
    if (LINKS.has(token.key)) {
      // "Bộ trưởng Ngoại giao và Thủ tướng": what follows has to belong to the office.
      const next = index + 1;
      const nextTerm = termAt(next);
      const belongs =
        affiliations[next] !== undefined ||
        (nextTerm !== null && (nextTerm.term.flags & (Word.topic | Word.body)) !== 0) ||
        LINKS.has(key(next));
      if (!belongs || (token.key === 'và' && affiliations[next] !== undefined && !hasBody) || token.key === 'kiêm')
        break;
      index++;
      continue;
    }
    // After "Ủy ban", "Cục": words no list knows still belong to the body's name while they are capitalised.
    if ((open || area) && (token.shape === 'title' || token.shape === 'upper') && !token.opens) {
      // "tỉnh Kampong Speu", "bang Bavaria Markus Söder": two words are left for a name when there are more.
      let run = index;
      while (run < index + 5 && tokens[run]?.shape === 'title' && (run === index || tokens[run]?.gap === 'space'))
        run++;
      if (area && run - index > 1) {
        index += run - index === 2 ? 2 : run - index - 2;
        to = index;
        area = false;
        open = false;
        continue;
      }
      area = false;
      index++;
      to = index;
      continue;
    }
    break;
  }
  const first = tokens[head];
  const implied = served.length === 0 ? impliedState(tokens, vocabulary, core, to) : null;
  if (implied !== null) served.push(implied);
  const office = (match.term.flags & Word.office) !== 0;
  return {
    from,
    core,
    head,
    to,
    classes: [classOf(tokens, core, headClass, served.length > 0 && !hasBody)],
    determiner,
    plural,
    former,
    isPublic: office || hasBody || served.length > 0,
    isPrivate,
    capital: first !== undefined && first.shape !== 'lower',
    served,
    implied,
    owner: null,
    counterpart: headClass === 'counterpart',
    specific: served.length > 0 || hasBody || hasTopic,
  };
}

function impliedState(tokens: readonly Token[], vocabulary: Vocabulary, from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const match = vocabulary.tellingOffices.match(tokens, index);
    if (match !== null && match.end <= to) return match.value;
  }
  return null;
}

/** A deputy is of a class of its own; "Chủ tịch" of a state is its president. */
function classOf(tokens: readonly Token[], core: number, headClass: string, ofState: boolean): string {
  const own = headClass === 'chair' && ofState ? 'president' : headClass;
  const first = tokens[core]?.key;
  return first === 'phó' || first === 'thứ' ? `deputy ${own}` : own;
}

function listEnds(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + 6; index++) if (tokens[index]?.key === 'và') return true;
  return false;
}
