import { vietnamese as lexicon } from '../../lexicons/vi/offices.ts';
import type { ClauseWords } from '../grammar.ts';
import type { Grammar } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { isKnownName } from '../leader-table.ts';
import { makeVocabulary } from '../vocabulary.ts';
import { acceptsName, canBeUnknown, isHonorific, isRank, mayStartName, partOfName } from './names.ts';
import { readVietnameseOffice } from './offices.ts';
import { isCalledBefore } from './names-of-text.ts';
import { isSurname, isVietnameseName } from './surnames.ts';
import { isVietnameseSyllable } from '../syllables.ts';

const keyOf: Grammar['keyOf'] = (spelling) => spelling.key;
const vocabulary = makeVocabulary(lexicon, keyOf, new Set());
const setOf = (words: string) => new Set(words.split(words.includes('|') ? '|' : ' '));
/** How provinces begin that are common words too, where only this has a capital: "Hòa bình", "Hải dương học". */
const PROVINCES_AS_WORDS = setOf('hòa hoà hải thái bình');
/** Names of states that are also syllables of names: "Anh", "Thái Kỳ". */
const ALSO_SYLLABLES = setOf('anh trung hàn thái việt hung ấn áo ý pháp nhật bỉ úc đức');

/** After a state's name of one syllable these make it a common word: "Pháp luật", "Ý kiến". */
const MAKE_WORDS = setOf(
  'luật lý lệnh nhân kiến nghĩa thức tưởng chí định đồ hùng em dài thuật phẩm tượng tính tâm bình độ học viên đội hạn tử hậu',
);
/** States' names that are given names or surnames too. */
const STATES_AS_NAMES = setOf('montenegro jordan israel georgia chad trinidad');

/** Surnames that Hán-Việt readings of Chinese names have more often than Vietnamese names. */
const CHINESE_TOO = setOf(
  'vương lý triệu trịnh thái tập tần vệ đới lưu hàn uông tạ đổng thường tôn ôn giang chu mao tiêu quách mã từ tống phùng đinh tăng thôi lật bành khương hạ cốc mạnh đường lâm la tào tiền nhậm viên dư chung ma lục trương cao',
);

/** Surnames that Chinese leaders have had too, and fewer Vietnamese. */
const NEXT_TOO = setOf('hà hồ');

const PLACES = new Set([
  'di tích',
  'bảo tàng',
  'quảng trường',
  'lưu niệm',
  'giải thưởng',
  'huân chương',
  'huy hiệu',
  'nhà sàn',
  'phủ chủ',
]);
/** Of these, those that are seldom surnames. */
const STATES_BEFORE_NAMES = setOf('đức pháp nhật anh áo bỉ úc ý ấn');
const PAIRED_ONLY = setOf('trung hàn việt hung ấn');

/** Names in the English table that Vietnamese text uses as syllables. */
const ENGLISH_ONLY = setOf('lao thai pole dane finn english french irish welsh swiss dutch polish german british');

const NONE: ReadonlySet<string> = new Set();
/** Clauses are read in `appointments.ts`. */
const clauses: ClauseWords = {
  introducers: NONE,
  ofWhat: NONE,
  links: NONE,
  pronouns: NONE,
  appointing: NONE,
  replacing: NONE,
  leading: NONE,
  auxiliaries: NONE,
  winning: NONE,
  prizes: new Map(),
  taking: NONE,
  power: NONE,
  swornIn: [],
  ledBy: [],
  publicBodies: NONE,
};

/** "Trương Hòa Bình": a surname and a given name that is a province's too. */
function isGivenName(tokens: readonly Token[], start: number, end: number): boolean {
  const surname = tokens[start - 1];
  if (surname?.shape !== 'title' || surname.opens || end > start + 2 || tokens[start]?.gap !== 'space') return false;
  // "(Đoàn Bắc Kạn)"
  if (surname.key === 'đoàn' && tokens[start - 2]?.text === '(') return false;
  return isSurname(surname) && tokens.slice(start, end).every(({ plain }) => isVietnameseSyllable(plain));
}

/** "Luis Montenegro": a capitalised foreign word that is no state's or city's, and opens no sentence. */
const isUnknownName = (token: Token | undefined): boolean => isForeignWord(token) && token?.opens === false;

const isForeignWord = (token: Token | undefined): boolean =>
  token?.shape === 'title' &&
  !isVietnameseSyllable(token.plain) &&
  vocabulary.knownOf(token.spelling).entry.affiliations.length === 0;

/** "Tổng thống Paraguay Santiago Pena": a city's name between a state and a foreign word. */
function isForeignGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "Thượng Nghị Sĩ California Ann Hill": in capitals, and still an office.
  if (/^(?:sĩ|sỹ|biểu|trưởng|đốc|tướng|thống|viên|sứ|tịch|hiến)$/.test(before?.key ?? '')) return false;
  if (before?.shape !== 'title' || before.opens || own?.gap !== 'space' || next?.gap !== 'space') return false;
  if (next.shape !== 'title' || isVietnameseSyllable(next.plain) || isVietnameseSyllable(own.plain)) return false;
  return vocabulary
    .knownOf(own.spelling)
    .entry.affiliations.some(({ words, value }) => words.length === 1 && value.kind === 'city');
}

/** A word that is a city's name alone. */
const isCity = ({ spelling, plain }: Token): boolean =>
  !isVietnameseSyllable(plain) &&
  vocabulary
    .knownOf(spelling)
    .entry.affiliations.some(({ words, value }) => words.length === 1 && value.kind === 'city');

/** Vietnamese: see ../grammar.ts. */
export const vietnameseGrammar: Grammar = {
  language: 'vi',
  vocabulary,
  keyOf,
  readOffice: readVietnameseOffice,
  isHonorific,
  isRank,
  mayStartName,
  partOfName,
  acceptsName,
  canBeUnknown,
  particles: setOf('bin ibn al el de da dos del della di van von der den bint'),
  gluedVerb: null,
  acceptsAffiliation: (tokens, start, end) => {
    const token = tokens[start];
    if (token === undefined) return true;
    // "Ngoại trưởng Israel Katz": a name that is known whole.
    const after = tokens[end];
    if (STATES_AS_NAMES.has(token.key) && after?.shape === 'title' && after.gap === 'space')
      if (isKnownName([token.plain, after.plain])) return false;
    // "Thái Bình Dương", "Ấn Độ Dương", not "Ấn Độ dương tính"
    const sea = tokens[end - 1]?.key;
    const isOcean =
      after?.key === 'dương' && after.gap === 'space' && (sea === 'bình' || (sea === 'độ' && after.shape === 'title'));
    // "Hội đồng Hòa bình": peace
    const isWord = end === start + 2 && tokens[start + 1]?.shape === 'lower' && PROVINCES_AS_WORDS.has(token.key);
    if (end > start + 1) return !isOcean && !isWord && !isGivenName(tokens, start, end);
    if (isForeignGivenName(tokens, start)) return false;
    // "Flavio Santiago"
    if (end === start + 1 && isForeignWord(tokens[start - 1]) && isCity(token) && token.gap === 'space') return false;
    // "Leila de Lima"
    if (/^d[aeiou]s?$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.shape === 'title') return false;
    if (ENGLISH_ONLY.has(token.key)) return false;
    if (isVietnameseSyllable(token.plain) && isCalledBefore(tokens, start)) return false;
    // "võ sĩ quyền Anh", not "chính quyền Anh"
    const isBoxing = token.key === 'anh' && tokens[start - 1]?.key === 'quyền';
    if (isBoxing && !/^(?:chính|nhân|chủ|nắm|cầm|lực)$/.test(tokens[start - 2]?.key ?? '')) return false;
    // "bà Nga", "ông Đức"
    const isNamed = /^(?:ông|bà|anh|chị|cô|chí|ngài|sĩ|sỹ)$/.test(tokens[start - 1]?.key ?? '');
    // "nghị sĩ Mỹ"
    if (isNamed && token.gap === 'space' && tokens[start - 2]?.key !== 'nghị') return false;
    // "Mỹ Linh", "Thị Nga": inside a name the syllable is no state.
    const inName =
      tokens[start - 1]?.shape === 'title' &&
      tokens[start - 1]?.opens === false &&
      token.gap === 'space' &&
      token.shape === 'title' &&
      isVietnameseSyllable(token.plain) &&
      isVietnameseSyllable(tokens[start - 1]?.plain ?? '') &&
      // "Hạm đội Thái Bình Dương Mỹ Ann Hill"
      !(isForeignWord(after) && after?.gap === 'space');
    if (inName) return false;
    const word = tokens[end]?.shape === 'lower' ? (tokens[end]?.key ?? '') : '';
    if (isVietnameseSyllable(token.plain) && MAKE_WORDS.has(word)) return false;
    if (token.key === 'nhật' && word === 'ký') return false;
    if (STATES_AS_NAMES.has(token.key) && isUnknownName(tokens[start - 1])) return false;
    if (!ALSO_SYLLABLES.has(token.key))
      return (
        token.plain.length > 2 ||
        token.shape === 'upper' ||
        token.key === 'mỹ' ||
        token.key === 'ý' ||
        token.key === 'bỉ'
      );
    const next = tokens[start + 1];
    // "TRUNG KIÊN": who signs
    const isOfName = PAIRED_ONLY.has(token.key) && next?.shape === 'upper' && next.gap === 'space';
    if (token.shape === 'upper' && token.key.length > 1) return !isOfName;
    const before = tokens[start - 1];
    // "Trung" and the like are states only in a pair: "Việt - Trung", "Nhật-Hàn".
    const paired = [before, next].some((mark) => mark?.text === '-' || mark?.text === '–');
    // "Thủ tướng Ấn", "Tổng thống Hàn"
    const isAfterOffice = /^(?:tướng|thống|trưởng)$/.test(before?.key ?? '');
    const isOfOffice = isAfterOffice && (next?.shape !== 'title' || next.gap === 'line');
    const third = tokens[start + 2];
    // "Tổng thống Hàn Cho Tae-min"
    const isWhole = [next, third].every((one) => one?.shape === 'title' && one.gap === 'space');
    if (isAfterOffice && isWhole && /^(?:ấn|hàn|hung)$/.test(token.key) && !isVietnameseSyllable(third?.plain ?? ''))
      return true;
    if (PAIRED_ONLY.has(token.key) && !paired && !isOfOffice) return false;
    // "tại Đức Phạm Huy Phương", "Tổng thống Pháp Luc Moreau": a whole name begins right behind.
    const isBeforeName =
      next !== undefined &&
      (isSurname(next) || !isVietnameseSyllable(third?.plain ?? '')) &&
      third?.gap === 'space' &&
      third.shape === 'title' &&
      before?.shape === 'lower' &&
      STATES_BEFORE_NAMES.has(token.key);
    const nextIsSyllable =
      next !== undefined &&
      !isBeforeName &&
      next.gap === 'space' &&
      (next.shape === 'title' || next.shape === 'upper') &&
      // "Anh MI6"
      !(third?.shape === 'number' && third.gap === 'none') &&
      isVietnameseSyllable(next.plain);
    const beforeIsSyllable =
      before !== undefined &&
      before.shape === 'title' &&
      !before.opens &&
      token.gap === 'space' &&
      isVietnameseSyllable(before.plain);
    return (
      !nextIsSyllable && !(beforeIsSyllable && token.key !== 'nhật' && token.key !== 'pháp' && token.key !== 'đức')
    );
  },
  namesakeBefore: (tokens, at) =>
    PLACES.has(`${tokens[at - 2]?.key} ${tokens[at - 1]?.key}`) ||
    (/^(?:lăng|cờ)$/.test(tokens[at - 1]?.key ?? '') && tokens[at]?.gap === 'space'),
  governments: new Set(),
  governmentsOf: new Set(),
  sayings: new Set(),
  takesObject: new Set(),
  courtesies: new Set(),
  highRanks: /tướng|đô đốc|nguyên soái|thống chế/i,
  joiners: setOf('và , ; kiêm đồng thời là – -'),
  predicates: setOf(
    'ngành|khoa|tòa nhà|toà nhà|trụ sở|phu nhân|phủ|dinh|trí|tranh|cung|viên|kỳ|đời|trò|làm|là|cấp|chức|hội nghị|phòng|các|những|một|mỗi|hai|ba|thành|danh|vụ|vị|ghế|cử|bầu|nhiệm|thay|tịch|nhân sự|trọng trách|hàng|ứng|nhiều|chọn|phu|phái|tư cách|trợ lý|kiêm|có|đang giữ|nắm giữ|từng giữ|bầu mới|bất cứ|bất kỳ|tranh luận|quyền lực|nắm quyền|miễn trừ|đua|cuộc đua|ứng viên|nhận quyết định|trao quyết định|công bố quyết định',
  ),
  clauses,
  // "Michelle Bachelet Jeria" is "Bachelet" too.
  shortParts: (parts) =>
    parts.length > 2 && parts.every(({ plain }) => !isVietnameseSyllable(plain))
      ? [parts.length - 1, 0, parts.length - 2]
      : [parts.length - 1, 0],
  needsHonorific: (part) => isVietnameseSyllable(part.plain),
  bareNominals: true,
  ownPortfolios: new Map([
    ['ngoại trưởng', 'ngoai giao'],
    // "người đứng đầu Lầu Năm Góc": an office's last two syllables.
    ['năm góc', 'quoc phong'],
  ]),
  homeOf: 'VN',
  foreignOffices:
    /^(?:(?:phó|cựu|tân|quyền|nguyên|cố) )*(?:tổng thống|quốc vương|nữ hoàng|nhà vua|thái tử|tiểu vương|thượng nghị s|hạ nghị s|nghị s|dân biểu|thị trưởng|tỉnh trưởng|thống đốc (?!ngân hàng|nhnn|nhtw)\S|thủ hiến|công tố viên|tổng chưởng lý|chưởng lý|lãnh đạo phe đối lập)/u,
  stateOfName: (parts) =>
    isVietnameseName(parts)
      ? {
          code: 'VN',
          sure: !CHINESE_TOO.has(parts[0]?.key ?? ''),
          orNext: NEXT_TOO.has(parts[0]?.key ?? ''),
        }
      : null,
  surnamesOf: new Map(),
  neighbours: setOf('CN TW'),
  namesTell: setOf('VN'),
};
