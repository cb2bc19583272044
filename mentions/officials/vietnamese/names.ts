import { nameOrders } from '../../lexicons/name-orders.ts';
import type { NameRun } from '../grammar.ts';
import type { Grammar, Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { ARTICLE, Word } from '../vocabulary.ts';
import { isVietnameseSyllable } from '../syllables.ts';

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai đào đoàn hà lâm lương trương tô lưu chu thái châu quách phùng thạch kiều vương tống cao la lò nông bế tăng tôn ' +
    'cù khuất giáp giàng văn mạc đàm quản diệp tạ trang tiêu ông quan âu hứa lại thân từ triệu bạch ma hầu điểu y rơ ksor thào vừ sùng lầu hờ ' +
    'tập ôn giang tần uông hàn đới nhậm lật bành tôn mao tưởng chung khương viên dư nhiếp vệ thôi tiền thẩm hạ khâu cốc mạnh phó doãn phương tào du đường lỗ tư thường kim hoa cảnh đậu thiệu hoắc tề trác phàn diêm nghiêm bàng tiết lữ trì cát bạc quý điền khổng lệnh kha ngụy nguỵ nghê nhâm nhan phí trạch lôi ngải gan goh heng chan teo lim tan lam kwek loh khaw ong wong'
  ).split(' '),
);
/** They end a name in a headline all in capitals. */
const HEADLINE_VERBS = new Set(
  'thăm tiếp dự gặp chủ hội trao nhận kết bắt tới rời chúc gửi điện đón phát kêu yêu làm đến lên và với tại trả kiểm chúc viếng thị khẳng nhấn đề'.split(
    ' ',
  ),
);
/** After these a verb follows whose subject stands before. */
const SUBJECT_ENDS = new Set('đã sẽ đang cũng vừa'.split(' '));
/** "Khoá XIII" */
const ROMAN = /^[IVX]+$/;
const FAMILY_NAMES = new Set(nameOrders.vietnamese.split(' '));
const TITLE_WORDS = Word.office | Word.post | Word.namesake | Word.body | Word.topic | Word.privateBody;

/** A capitalised word that is no Vietnamese syllable. */
function isForeign(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return (
    token !== undefined && (token.shape === 'title' || token.shape === 'upper') && !isVietnameseSyllable(token.plain)
  );
}

/**
 * "GTVT", "TN-MT", "LĐ-TB": letters of a body or a portfolio, in a line that is not all in capitals. Names in
 * capitals have more vowels, or are syllables.
 */
export function isAcronym(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token?.shape !== 'upper' || passage.tokens[at - 1]?.shape === 'upper') return false;
  // "Ủy viên TƯ Đảng"
  if (token.text === 'TƯ') return true;
  if (isVietnameseSyllable(token.plain)) return false;
  const letters = token.plain.replaceAll(/[^a-z]/g, '');
  // "Phó Tổng thống JD Hill": initials before a foreign word.
  const isInitials = /^(?!MC|DJ|PV)[A-Z]{2}$/.test(token.text) && !passage.termIs(at, ~Word.honorific);
  if (isInitials && passage.tokens[at + 1]?.shape === 'title' && isForeign(passage, at + 1)) return false;
  // "PiS"
  if (token.text !== token.text.toUpperCase()) return true;
  return letters.length > 1 && 3 * letters.replaceAll(/[^aeiouy]/g, '').length < letters.length;
}

/** A syllable that begins names. */
export const isSurname = ({ key }: Token): boolean => SURNAMES.has(key);
const surnameAt = (passage: Passage, at: number) => SURNAMES.has(passage.key(at));
const capitalFollows = (passage: Passage, at: number) =>
  passage.tokens[at + 1]?.gap === 'space' && passage.isCapital(at + 1);

/**
 * True where a person's name begins inside a title: a known surname before another
 * capitalised syllable, or a foreign word that is no body's.
 */
export function startsName(passage: Passage, at: number): boolean {
  if (!passage.isCapital(at) || passage.affiliations[at] !== undefined || isAcronym(passage, at)) return false;
  if (isForeign(passage, at)) return true;
  const followed =
    capitalFollows(passage, at) && passage.affiliations[at + 1] === undefined && !isAcronym(passage, at + 1);
  if (passage.tokens[at]?.shape === 'initial') return followed;
  if (beginsParticles(passage, at)) return true;
  // "Vụ III"
  return followed && (surnameAt(passage, at) || (isForeign(passage, at + 1) && !ROMAN.test(passage.written(at + 1))));
}

/** "Von der Leyen", "Van den Brand" */
function beginsParticles(passage: Passage, at: number): boolean {
  const { particles } = passage.grammar;
  let end = at + 1;
  while (end < at + 3 && particles.has(passage.written(end))) end++;
  return end > at + 1 && particles.has(passage.key(at)) && passage.isCapital(end);
}

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

export const isHonorific: Grammar['isHonorific'] = (passage, _from, end) => {
  const next = passage.tokens[end];
  const capital = next !== undefined && next.shape !== 'lower' && next.shape !== 'mark';
  // "bà von der Leyen", "ông el-Sisi"
  const isParticle = passage.grammar.particles.has(next?.text ?? '') || ARTICLE.test(next?.text ?? '');
  return capital || isParticle || passage.termIs(end, Word.honorific | Word.rank);
};

/** "ứng cử viên thủ tướng Ann Hill": no general. */
export const isRank: Grammar['isRank'] = (passage, from, end) =>
  (passage.isCapital(end) || passage.termIs(end, Word.honorific)) &&
  !(passage.key(from) === 'tướng' && /^(?:thủ|phó)$/.test(passage.key(from - 1)));

/** No capital follows on the line. */
const isLast = (passage: Passage, at: number): boolean => passage.startsLine(at + 1) || !passage.isCapital(at + 1);

/** The last syllables of whole names of a text. */
const GIVEN_NAMES = new WeakMap<Passage, ReadonlySet<string>>();
/** The fewest and the most syllables of a whole name whose last one may stand alone. */
const WHOLE = { least: 3, most: 5 };

function givenNames(passage: Passage): ReadonlySet<string> {
  const known = GIVEN_NAMES.get(passage);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const at of passage.capitals) {
    if (!FAMILY_NAMES.has(passage.plain(at))) continue;
    let end = at + 1;
    while (end < at + WHOLE.most && passage.tokens[end]?.shape === 'title' && passage.tokens[end]?.gap === 'space')
      end++;
    if (end >= at + WHOLE.least) found.add(passage.key(end - 1));
  }
  GIVEN_NAMES.set(passage, found);
  return found;
}

/** "Thủ tướng Chính" where the text names a Lê Văn Chính. */
const isGivenName = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'title' && isLast(passage, at) && givenNames(passage).has(passage.key(at));

export const partOfName: Grammar['partOfName'] = (passage, at, { from, words, afterOffice, polite }) => {
  const token = passage.tokens[at];
  if (token === undefined || !passage.isCapital(at) || passage.affiliations[at] !== undefined) return 'end';
  if (isAcronym(passage, at)) return 'end';
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
  // "khóa XIII Lê Văn Ba"
  if (words === 0 && ROMAN.test(passage.written(at)) && /^(?:khóa|khoá|thứ|kỳ)$/.test(passage.key(at - 1)))
    return 'end';
  // "Ảnh: Acme Tướng Hill nói"
  if (words > 0 && beginsRank(passage, at)) return 'end';
  // "Ảnh: Võ Thạnh Ông Hoàng Hải": what a caption's author and the text begin with.
  if (words > 1 && /^(?:ông|bà)$/.test(token.key) && passage.isCapital(at + 1)) return 'end';
  if (words > 1 && token.shape === 'upper' && HEADLINE_VERBS.has(token.key)) return 'end';
  const term = passage.term(at);
  if (term !== null && (term.value.flags & TITLE_WORDS) !== 0) {
    const isPhrase = term.end > at + 1;
    const beforeForeign = words === 0 && afterOffice && isForeign(passage, at + 1) && !isPhrase;
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
  const notName =
    passage.is(at, Word.notName) &&
    !polite &&
    !isAlone &&
    !opensForeign(passage, at) &&
    !(afterOffice && isGivenName(passage, at)) &&
    !(afterOffice && isForeign(passage, at + 1) && !isAcronym(passage, at + 1) && !ROMAN.test(passage.written(at + 1)));
  return notName ? 'end' : 'part';
};

/** Foreign names that are spelled as syllables. */
const FOREIGN_SYLLABLES =
  /^(?:tom|tim|dan|don|ben|sam|ken|ron|hun|chan|lim|tan|lin|min|van|bin|ban|han|thein|sun|khin)$/;

/** "Tom Reed" at a sentence's beginning. */
const opensForeign = (passage: Passage, at: number): boolean =>
  FOREIGN_SYLLABLES.test(passage.key(at)) &&
  passage.tokens[at]?.shape === 'title' &&
  passage.isCapital(at + 1) &&
  passage.tokens[at + 1]?.gap === 'space' &&
  isForeign(passage, at + 1) &&
  passage.affiliations[at + 1] === undefined;

function areCapitals(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!passage.isCapital(at)) return false;
  return true;
}

/** Syllables that end a name behind a foreign word: "May" of "Theresa May". */
const FOREIGN_ENDS = new WeakMap<Passage, ReadonlySet<string>>();

function endsForeignName(passage: Passage, at: number): boolean {
  let ends = FOREIGN_ENDS.get(passage);
  if (ends === undefined) {
    const { tokens, capitals } = passage;
    const isEnd = (one: number) => tokens[one]?.gap === 'space' && tokens[one - 1]?.shape === 'title';
    ends = new Set(capitals.filter((one) => isEnd(one) && isForeign(passage, one - 1)).map((one) => passage.key(one)));
    FOREIGN_ENDS.set(passage, ends);
  }
  return isLast(passage, at) && ends.has(passage.key(at));
}

/** "Trưởng Ban Bảo vệ": a syllable is a word's first unless a subject's verb follows, as in "Bộ trưởng Cho đã nói". */
export const canBeUnknown: Grammar['canBeUnknown'] = (passage, { from, polite }) =>
  polite || isForeign(passage, from) || SUBJECT_ENDS.has(passage.key(from + 1)) || endsForeignName(passage, from);

/** Vietnamese text capitalises much: a run of syllables is a name by its surname, a foreign part or what stands before it. */
export const acceptsName: Grammar['acceptsName'] = (passage, at, run, afterOffice) => {
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
  // "trú tại P. Nguyễn Trãi"
  // "ở Homs"
  const isPlace = words === 1 && /^(?:ở|tại)$/.test(passage.key(at - 1));
  const isArea = (isPlace || /^[hpqx]\.$/.test(passage.key(at - 1))) && !passage.startsLine(at);
  const isCalled = !isHolder && !passage.startsLine(at) && (isArea || followsNamesake(passage, at));
  const namesake = run.namesake || (!run.polite && isCalled);
  return { ...run, namesake };
};

/** "Dat Tran": Vietnamese names abroad, without marks, the surname last. */
function isWesternOrder(passage: Passage, { from, to }: NameRun): boolean {
  if (to !== from + 2 || !FAMILY_NAMES.has(passage.plain(to - 1)) || FAMILY_NAMES.has(passage.plain(from)))
    return false;
  return [from, to - 1].every((at) => passage.key(at) === passage.plain(at) && passage.tokens[at]?.shape === 'title');
}

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

/** The most syllables of a term that can end in a word for a place: "phát triển nông thôn". */
const LONGEST_TERM = 8;

/** "Bảo tàng", "Thành phố", "Tượng đài" before a name make it a place's. */
function followsNamesake(passage: Passage, at: number): boolean {
  // "Tàu Charles Carver"
  let isNamesake = passage.key(at - 1) === 'tàu' && passage.key(at - 2) !== 'vũng';
  // "Môi trường" is no "trường": the longest term says it.
  for (let start = at - 1; start >= at - LONGEST_TERM; start--) {
    const term = passage.term(start);
    // "Quốc vụ viện" is a body and no "viện".
    if (passage.affiliations[start] !== undefined) continue;
    if (term?.end === at) isNamesake = (term.value.flags & Word.namesake) !== 0;
  }
  return isNamesake || endsBodysName(passage, at);
}

/** The most portfolios in a school's or a museum's name before whom it is called after. */
const MOST_TOPICS = 3;

/** "Học viện Chính trị quốc gia Hồ Chí Minh": portfolios between a namesake's word with a capital and the name. */
function endsBodysName(passage: Passage, at: number): boolean {
  let end = at;
  for (let topics = 0; topics <= MOST_TOPICS; topics++) {
    let start = end - 1;
    let from = end;
    for (; start >= end - LONGEST_TERM && start >= 0; start--) if (passage.term(start)?.end === end) from = start;
    const flags = from < end ? (passage.term(from)?.value.flags ?? 0) : 0;
    if ((flags & Word.namesake) !== 0) return end < at && passage.isCapital(from);
    if ((flags & Word.topic) === 0 || passage.startsLine(from)) return false;
    end = from;
  }
  return false;
}

/** True for a name built as Vietnamese names are: a surname and one to four more syllables. */
export function isVietnameseName(parts: readonly Token[]): boolean {
  const first = parts[0]?.plain ?? '';
  // "Ma Thị Thúy": the middle word tells as much as a surname.
  const middle = parts.slice(1, -1).some(({ key }) => key === 'thị' || key === 'văn');
  return (
    parts.length >= 2 && (middle || FAMILY_NAMES.has(first)) && parts.every((part) => isVietnameseSyllable(part.plain))
  );
}
