/**
 * Words that turn a statement into another one and are often written small.
 * Names, countries, months and weekdays are known by their capitals, figures
 * by their digits.
 */
const ENGLISH = `
   not no never neither nor none without cannot t denied denies deny refused refuses refuse rejected rejects reject
   declined declines failed fails unlikely

   one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half
   first second third fourth fifth sixth seventh eighth ninth tenth today yesterday tomorrow morning afternoon evening

   president vice deputy prime minister ministers ministry premier chancellor king queen prince princess emperor sultan
   secretary general chairman chairwoman chairperson chair speaker ambassador envoy consul spokesman spokeswoman
   spokesperson governor mayor senator congressman lawmaker commissioner director head chief commander colonel major
   lieutenant captain admiral marshal counsellor attache acting former late outgoing incoming permanent representative
   undersecretary assistant adviser advisor member judge justice`;

/**
 * The same in Vietnamese, a syllable each. One that is mostly something else ("ba", "năm", "co") stays out: in its
 * place a changed sentence is found by its surroundings anyway.
 */
const VIETNAMESE = `
   không chưa chẳng chả tránh bác

   mười trăm nghìn ngàn triệu tỷ tỉ nhất nhì

   chủ tịch tổng thư thủ tướng phó bộ trưởng viên quốc hội đại sứ lãnh nguyên cố cựu bí vụ cục tư lệnh thượng trung ương
   thứ`;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Guarded words in small letters, with their diacritics. */
export const GUARDED_WORDS: ReadonlySet<string> = new Set([...wordsIn(ENGLISH), ...wordsIn(VIETNAMESE)]);

/** Words that, put before a passage, make it say something else: in small letters, with their diacritics. */
export const QUALIFIERS_BEFORE: ReadonlySet<string> = new Set(
  'deputy vice former acting late ex assistant undersecretary not never no non denied phó cựu không chưa chẳng'.split(
    ' ',
  ),
);

/** Words that do so after it, behind its "have" or "will". */
export const NEGATIONS_AFTER: ReadonlySet<string> = new Set('not never không chưa'.split(' '));
