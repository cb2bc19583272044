/**
 * Words that turn a statement into another one and are often written small:
 * folded, one word each. Names, countries, months and weekdays are known by
 * their capitals, figures by their digits. A syllable that is mostly something
 * else in Vietnamese ("ba", "nam") stays out: in its place a changed sentence
 * is found by its surroundings anyway.
 */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never neither nor none without cannot t denied denies deny refused refuses refuse rejected rejects reject
   declined declines failed fails unlikely khong chua chang cha tranh bac`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half
   first second third fourth fifth sixth seventh eighth ninth tenth today yesterday tomorrow morning afternoon evening
   muoi tram nghin ngan trieu ty nhat nhi`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `president vice deputy prime minister ministers ministry premier chancellor king queen prince princess emperor sultan
   secretary general chairman chairwoman chairperson chair speaker ambassador envoy consul spokesman spokeswoman
   spokesperson governor mayor senator congressman lawmaker commissioner director head chief commander colonel major
   lieutenant captain admiral marshal counsellor attache acting former late outgoing incoming permanent representative
   undersecretary assistant adviser advisor member judge justice
   chu tich tong thu tuong pho bo truong vien quoc hoi dai su lanh nguyen co bi vu cuc tu lenh thuong trung uong`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that, put before a passage, make it say something else: in small letters, with their diacritics. */
export const QUALIFIERS_BEFORE: ReadonlySet<string> = new Set(
  'deputy vice former acting late ex assistant undersecretary not never no non denied phó cựu không chưa chẳng'.split(
    ' ',
  ),
);

/** Words that do so after it, behind its "have" or "will". */
export const NEGATIONS_AFTER: ReadonlySet<string> = new Set('not never không chưa'.split(' '));
