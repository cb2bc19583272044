import { nameOrders } from '../../lexicons/name-orders.ts';
import type { AffiliationMap } from '../affiliations.ts';
import type { NameRun } from '../grammar.ts';
import type { Token } from '../tokens.ts';
import { Word, type Vocabulary } from '../vocabulary.ts';
import { isVietnameseSyllable } from '../syllables.ts';

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai đào đoàn hà lâm lương trương tô lưu chu thái châu quách phùng thạch kiều vương tống cao la lò nông bế tăng tôn ' +
    'cù khuất giáp giàng văn mạc đàm quản diệp tạ trang tiêu ông quan âu hứa lại thân từ triệu bạch ma hầu điểu y rơ ksor thào vừ sùng lầu hờ ' +
    'tập ôn giang tần uông hàn đới nhậm lật bành tôn mao tưởng chung khương viên dư nhiếp vệ thôi tiền thẩm hạ khâu cốc mạnh phó doãn phương tào du đường lỗ tư thường'
  ).split(' '),
);
const PARTICLES = new Set('bin ibn al el de da do dos del della di van von der den bint'.split(' '));
/** They end a name in a headline all in capitals. */
const HEADLINE_VERBS = new Set(
  'thăm tiếp dự gặp chủ hội trao nhận kết bắt tới rời chúc gửi điện đón phát kêu yêu làm đến lên và với tại trả kiểm chúc viếng thị khẳng nhấn đề'.split(
    ' ',
  ),
);
const MAX_TOKENS = 7;

const isCapital = (token: Token | undefined) =>
  token !== undefined && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'initial');
const isForeign = (token: Token | undefined) =>
  token !== undefined && (token.shape === 'title' || token.shape === 'upper') && !isVietnameseSyllable(token.plain);

/**
 * True where a person's name begins inside a title: a known surname before another
 * capitalised syllable, or a foreign word that is no body's.
 */
export function startsName(tokens: readonly Token[], at: number, affiliations: AffiliationMap): boolean {
  const token = tokens[at];
  if (!isCapital(token) || token === undefined || affiliations[at] !== undefined) return false;
  const next = tokens[at + 1];
  const followed = next !== undefined && next.gap === 'space' && isCapital(next) && affiliations[at + 1] === undefined;
  if (isForeign(token)) return true;
  if (token.shape === 'initial') return followed;
  return followed && (SURNAMES.has(token.key) || isForeign(next));
}

/** Reads a name in Vietnamese text: Vietnamese, Hán-Việt, transliterated or foreign. */
export function readVietnameseName(
  tokens: readonly Token[],
  at: number,
  affiliations: AffiliationMap,
  vocabulary: Vocabulary,
  afterOffice: boolean,
): NameRun | null {
  // Inside a longer run of capitals nothing begins: "Củ Chi" is no one called Chi.
  const previous = tokens[at - 1];
  if (!afterOffice && previous?.shape === 'title' && tokens[at]?.gap === 'space' && tokens[at]?.shape === 'title') {
    const known = (vocabulary.words.get(previous.key) ?? 0) & (Word.honorific | Word.rank);
    if (affiliations[at - 1] === undefined && !previous.opens && known === 0) return null;
  }
  let from = at;
  let polite = false;
  let rankFrom = -1;
  let rankTo = -1;
  for (let guard = 0; guard < 6; guard++) {
    const match = vocabulary.terms.match(tokens, from);
    if (match === null || (tokens[from]?.gap === 'line' && from > at)) break;
    const flags = match.value.flags;
    const next = tokens[match.end];
    if ((flags & Word.honorific) !== 0 && next !== undefined && next.shape !== 'lower' && next.shape !== 'mark') {
      // "Anh" and "Ông" in capitals can be a name's part.
      polite = true;
      from = match.end;
      continue;
    }
    if (
      (flags & Word.honorific) !== 0 &&
      ((vocabulary.terms.match(tokens, match.end)?.value.flags ?? 0) & (Word.honorific | Word.rank)) !== 0
    ) {
      from = match.end;
      polite = true;
      continue;
    }
    if (
      (flags & Word.rank) !== 0 &&
      next !== undefined &&
      (isCapital(next) || ((vocabulary.terms.match(tokens, match.end)?.value.flags ?? 0) & Word.honorific) !== 0)
    ) {
      if (rankFrom < 0) rankFrom = from;
      from = match.end;
      rankTo = from;
      continue;
    }
    break;
  }
  let to = from;
  let words = 0;
  let foreign = 0;
  while (to - from < MAX_TOKENS) {
    const token = tokens[to];
    if (token === undefined || (token.gap === 'line' && to > at)) break;
    if (to > from && token.opens && token.shape !== 'mark') break;
    if (to > from && token.gap === 'none' && tokens[to - 1]?.shape !== 'initial' && token.shape !== 'mark') break;
    if (token.shape === 'lower') {
      const next = tokens[to + 1];
      if (/^(?:al|el|ul|an)[-'’]\p{Lu}/u.test(token.text)) {
        words++;
        foreign++;
        to++;
        continue;
      }
      if (words > 0 && PARTICLES.has(token.plain) && (isCapital(next) || PARTICLES.has(next?.plain ?? ''))) {
        to++;
        continue;
      }
      break;
    }
    if (!isCapital(token) || affiliations[to] !== undefined) break;
    if (words > 1 && token.shape === 'upper' && HEADLINE_VERBS.has(token.key)) break;
    const term = vocabulary.terms.match(tokens, to);
    if (term !== null) {
      const flags = term.value.flags;
      const phrase = term.end > to + 1;
      if (
        (flags & (Word.office | Word.post | Word.namesake | Word.body | Word.topic | Word.privateBody)) !== 0 &&
        (phrase || words === 0) &&
        !(words === 0 && afterOffice && isForeign(tokens[to + 1]) && !phrase)
      ) {
        // A single syllable can be both a body and a surname ("Ban Ki-moon", "Đoàn Hoàng Minh").
        if (phrase || !(SURNAMES.has(token.key) && isCapital(tokens[to + 1]) && tokens[to + 1]?.gap === 'space')) break;
      }
    }
    if (words === 0 && token.opens && !SURNAMES.has(token.key) && !isForeign(token)) break;
    const flags = vocabulary.words.get(token.key) ?? 0;
    if (
      words === 0 &&
      (flags & Word.notName) !== 0 &&
      !polite &&
      !SURNAMES.has(token.key) &&
      !(afterOffice && isForeign(tokens[to + 1]))
    )
      break;
    words++;
    if (isForeign(token)) foreign++;
    to++;
  }
  while (to > from && tokens[to - 1]?.shape === 'lower' && !/\p{Lu}/u.test(tokens[to - 1]?.text ?? '')) to--;
  if (words === 0 || to === from) return null;
  const first = tokens[from];
  if (first === undefined || (words === 1 && first.shape === 'initial')) return null;
  const surname = SURNAMES.has(first.key) && words >= 2;
  if (!afterOffice && !surname && foreign === 0 && !polite && words === 1 && first.opens) return null;
  if (!surname && foreign === 0 && !polite && !afterOffice && words > 1) return null;
  const before = tokens[at - 1];
  const namesake = before !== undefined && tokens[at]?.gap !== 'line' && precededByNamesake(tokens, at, vocabulary);
  return {
    from,
    to,
    polite,
    rank:
      rankFrom >= 0
        ? tokens
            .slice(rankFrom, rankTo)
            .map((token) => token.text)
            .join(' ')
        : '',
    namesake: namesake && !polite,
    cut: null,
  };
}

/** "Bảo tàng", "Thành phố", "Tượng đài" before a name make it a place's. */
function precededByNamesake(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  for (let length = 3; length >= 1; length--) {
    const start = at - length;
    if (start < 0) continue;
    const match = vocabulary.terms.match(tokens, start);
    if (match !== null && match.end === at && (match.value.flags & Word.namesake) !== 0) return true;
  }
  return false;
}

/** True for a name built as Vietnamese names are: a surname and one to four more syllables. */
export function isVietnameseName(parts: readonly Token[]): boolean {
  const first = parts[0]?.plain ?? '';
  return (
    parts.length >= 2 &&
    nameOrders.vietnamese.split(' ').includes(first) &&
    parts.every((part) => isVietnameseSyllable(part.plain))
  );
}
