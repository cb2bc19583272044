/** What is a person's name in Vietnamese text, word by word and as a whole. */
import type { Grammar, Passage } from '../passage.ts';
import { GLOTTAL } from '../names.ts';
import { SHEIKHS } from '../polite-forms.ts';
import { ARTICLE, Word } from '../vocabulary.ts';
import {
  beginsParticles,
  capitalFollows,
  isAcronym,
  isAreaAbroad,
  isForeign,
  opensForeign,
  ROMAN,
} from './name-starts.ts';
import { endsForeignName, isGivenName, isLast, runsIntoNext } from './names-of-text.ts';
import { followsNamesake } from './namesakes.ts';
import { MEDIA } from './no-office.ts';
import { isWesternOrder, surnameAt } from './surnames.ts';

/** They end a name in a headline all in capitals. */
const HEADLINE_VERBS = new Set(
  'thăm tiếp dự gặp chủ hội trao nhận kết bắt tới rời chúc gửi điện đón phát kêu yêu làm đến lên và với tại trả kiểm chúc viếng thị khẳng nhấn đề'.split(
    ' ',
  ),
);
/** After these a verb follows whose subject stands before. */
const SUBJECT_ENDS = new Set('đã sẽ đang cũng vừa'.split(' '));
const TITLE_WORDS = Word.office | Word.post | Word.namesake | Word.body | Word.topic | Word.privateBody;

/** Inside a longer run of capitals nothing begins: "Củ Chi" is no one called Chi. */
export const mayStartName: Grammar['mayStartName'] = (passage, at, afterOffice) => {
  const token = passage.tokens[at];
  if (token === undefined || afterOffice) return token !== undefined;
  if (token.shape === 'lower') return passage.termIs(at, Word.honorific | Word.rank) || token.text.includes('-');
  const previous = passage.tokens[at - 1];
  return (
    previous?.shape !== 'title' ||
    token.gap !== 'space' ||
    token.shape !== 'title' ||
    passage.affiliations[at - 1] !== undefined ||
    previous.opens ||
    passage.is(at - 1, Word.honorific | Word.rank) ||
    beginsRank(passage, at)
  );
};

/** A rank with a capital behind a foreign word: what a lost full stop left behind a source's name. */
const beginsRank = (passage: Passage, at: number): boolean =>
  passage.termIs(at, Word.rank) && isForeign(passage, at - 1) && passage.isCapital(passage.term(at)?.end ?? at);

export const isHonorific: Grammar['isHonorific'] = (passage, from, end) => {
  if (passage.key(from) === 'sheikh' && SHEIKHS.test(passage.plain(end))) return false;
  // "Dato' Seri"
  const behind = GLOTTAL.test(passage.written(end)) ? end + 1 : end;
  const next = passage.tokens[behind];
  const capital = next !== undefined && next.shape !== 'lower' && next.shape !== 'mark';
  // "bà von der Leyen", "ông el-Sisi"
  const isParticle = passage.grammar.particles.has(next?.text ?? '') || ARTICLE.test(next?.text ?? '');
  return capital || isParticle || passage.termIs(behind, Word.honorific | Word.rank);
};

/** "ứng cử viên thủ tướng Ann Hill": no general. */
export const isRank: Grammar['isRank'] = (passage, from, end) =>
  (passage.isCapital(end) || passage.termIs(end, Word.honorific)) &&
  !(passage.key(from) === 'tướng' && /^(?:thủ|phó|kiện|cờ|lão|tiểu|hổ|dũng)$/.test(passage.key(from - 1)));

export const partOfName: Grammar['partOfName'] = (passage, at, { from, words, afterOffice, polite }) => {
  const token = passage.tokens[at];
  if (token === undefined || !passage.isCapital(at) || passage.affiliations[at] !== undefined) return 'end';
  // "châu Á-Thái Bình Dương"
  if (/^(?:Á|Âu)-/.test(token.text)) return 'end';
  if (isAcronym(passage, at)) return 'end';
  // "Bộ trưởng Giáo dục Theo Reuters, …": a caption without its full stop
  if (token.key === 'theo' && MEDIA.test(passage.written(at + 1))) return 'end';
  // "Quyết định số 12/QĐ-TTg"
  const isNumbers = token.gap === 'none' && passage.written(at - 1) === '/';
  if (isNumbers && passage.tokens[at - 2]?.shape === 'number') return 'end';
  if (at > from && token.gap === 'none' && !polite && passage.tokens[at - 1]?.shape !== 'initial') return 'end';
  // "Ngoại trưởng Ấn Độ Ann Hill Tuyên bố": behind a foreign word a syllable with its mark begins the next sentence.
  if (
    words > 0 &&
    token.key !== token.plain &&
    passage.isLower(at + 1) &&
    isForeign(passage, at - 1) &&
    !isForeign(passage, at) &&
    // "Đô-nan Trăm", "Đ. Trăm"
    !passage.written(at - 1).includes('-') &&
    passage.tokens[at - 1]?.shape !== 'initial'
  )
    return 'end';
  // "Ann Hill Tờ Bangkok Post đưa tin": a caption, and the paper the text begins with.
  if (words > 1 && /^(?:tờ|hãng|đài|kênh)$/.test(token.key) && passage.isCapital(at + 1)) return 'end';
  // "Chủ tịch Oceanbank"
  if (words === 0 && /^[a-z]{3,}bank$/.test(token.plain)) return 'end';
  // "khóa XIII Lê Văn Ba"
  if (words === 0 && ROMAN.test(passage.written(at)) && /^(?:khóa|khoá|thứ|kỳ)$/.test(passage.key(at - 1)))
    return 'end';
  // "Ảnh: Acme Tướng Hill nói"
  if (words > 0 && beginsRank(passage, at)) return 'end';
  // "Ảnh: Võ Thạnh Ông Hoàng Hải": what a caption's author and the text begin with.
  if (words > 1 && /^(?:ông|bà)$/.test(token.key) && passage.isCapital(at + 1)) return 'end';
  if (words > 1 && token.shape === 'upper' && HEADLINE_VERBS.has(token.key)) return 'end';
  // "ông Đặng Hoàng An sinh năm 1965": no "an sinh"
  const isBorn = words > 0 && passage.isLower(at + 1) && passage.key(at + 1) === 'sinh';
  if (isBorn && /^(?:ngày|năm|tháng|ra|tại|ở)$/.test(passage.key(at + 2))) return 'part';
  const term = passage.term(at);
  if (term !== null && (term.value.flags & TITLE_WORDS) !== 0) {
    const isPhrase = term.end > at + 1;
    const beforeForeign =
      words === 0 && afterOffice && isForeign(passage, at + 1) && !isPhrase && !isAreaAbroad(passage, at);
    // A single syllable can be both a body and a surname ("Ban Ki-moon", "Đoàn Hoàng Minh").
    const isKorean = opensForeign(passage, at) && passage.written(at + 1).includes('-');
    const isName = !isPhrase && (isKorean || (surnameAt(passage, at) && capitalFollows(passage, at)));
    // "ông Vương Quốc Tuấn" is of no kingdom.
    const isWhole = isPhrase && polite && words === 0 && surnameAt(passage, at) && areCapitals(passage, at, term.end);
    // "ông Viện nói"
    const isShort = polite && words === 0 && !isPhrase && token.shape === 'title' && isLast(passage, at);
    if ((isPhrase || words === 0) && !beforeForeign && !isName && !isWhole && !isShort) return 'end';
  }
  if (words > 0 || surnameAt(passage, at) || beginsParticles(passage, at)) return 'part';
  if (token.opens && !isForeign(passage, at) && !opensForeign(passage, at)) return 'end';
  // "Bộ trưởng Cho đã nói": a capital between an office and its verb.
  const isAlone =
    afterOffice && token.shape === 'title' && passage.isLower(at - 1) && SUBJECT_ENDS.has(passage.key(at + 1));
  // "Đại tá Hòa nói"
  const isRanked = /^(?:tá|tướng|úy|uý)$/.test(passage.key(at - 1)) && passage.isLower(at + 1);
  const notName =
    passage.is(at, Word.notName) &&
    !polite &&
    !isRanked &&
    !isAlone &&
    !opensForeign(passage, at) &&
    !(afterOffice && isGivenName(passage, at)) &&
    !(afterOffice && isForeign(passage, at + 1) && !isAcronym(passage, at + 1) && !ROMAN.test(passage.written(at + 1)));
  return notName ? 'end' : 'part';
};

function areCapitals(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!passage.isCapital(at)) return false;
  return true;
}

/** "Trưởng Ban Bảo vệ": a syllable is a word's first unless a subject's verb follows, as in "Bộ trưởng Cho đã nói". */
export const canBeUnknown: Grammar['canBeUnknown'] = (passage, { from, polite }) =>
  polite || isForeign(passage, from) || SUBJECT_ENDS.has(passage.key(from + 1)) || endsForeignName(passage, from);

/** Vietnamese text capitalises much: a run of syllables is a name by its surname, a foreign part or what stands before it. */
export const acceptsName: Grammar['acceptsName'] = (passage, at, whole, afterOffice) => {
  const run = runsIntoNext(passage, whole.from, whole.to) ? { ...whole, to: whole.to - 1 } : whole;
  const words = countWords(passage, run.from, run.to);
  // "Liên khu III"
  const isNumbered = words === 2 && ROMAN.test(passage.written(run.to - 1)) && !isForeign(passage, run.from);
  if (isNumbered && !afterOffice) return null;
  const surname = words >= 2 && surnameAt(passage, run.from);
  const isForeignName = hasForeign(passage, run.from, run.to) || isWesternOrder(passage, run);
  if (!surname && !run.polite && run.rank === '' && !afterOffice && !isForeignName) {
    if (words > 1 || passage.tokens[run.from]?.opens === true) return null;
  }
  // "Chủ tịch UBND thành phố Nguyễn Văn Tám"; wards and streets are called after persons.
  const isHolder = afterOffice && surname && words > 2 && /^(?:phố|tp|tp\.|quận|huyện|xã)$/.test(passage.key(at - 1));
  // "ở Homs", "trú tại P. Nguyễn Trãi"
  const isPlace = words === 1 && /^(?:ở|tại)$/.test(passage.key(at - 1));
  const isArea = (isPlace || /^[hpqx]\.$/.test(passage.key(at - 1))) && !passage.startsLine(at);
  const isCalled = !isHolder && !passage.startsLine(at) && (isArea || followsNamesake(passage, at));
  const namesake = run.namesake || (!run.polite && isCalled);
  return { ...run, namesake };
};

function countWords(passage: Passage, from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) if (passage.isCapital(index)) words++;
  return words;
}

function hasForeign(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isForeign(passage, index) || passage.written(index).includes('-')) return true;
  }
  return false;
}
