/**
 * Offices in Vietnamese and in English that are one, as words of offices are
 * compared: folded, without those that tell no office from another. No
 * dictionary: what the table does not hold stays as it is written, and is
 * compared with its own language only.
 */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'thu tuong': 'prime minister',
  'bo truong': 'minister',
  'ngoai truong': 'foreign minister',
  'tong thong': 'president',
  'chu tich nuoc': 'president',
  'chu tich quoc hoi': 'national assembly chair',
  'tong bi thu': 'general secretary',
  'tong thu ky': 'general secretary',
  'dai su': 'ambassador',
  'nguoi phat ngon': 'spokesperson',
  'ngoai giao': 'foreign',
  'quoc phong': 'defence',
  'cong an': 'public security',
  'noi vu': 'interior',
  'tu phap': 'justice',
  'tai chinh': 'finance',
  'kinh te': 'economy',
  'cong thuong': 'industry trade',
  'thuong mai': 'trade',
  'y te': 'health',
  'giao duc': 'education',
  'dao tao': 'training',
  'nong nghiep': 'agriculture',
  'moi truong': 'environment',
  'van hoa': 'culture',
  'the thao': 'sports',
  'du lich': 'tourism',
  'khoa hoc': 'science',
  'cong nghe': 'technology',
  'nang luong': 'energy',
  'xay dung': 'construction',
  'lao dong': 'labour',
  pho: 'deputy',
  quyen: 'acting',
  // The ministry is in the minister already, and two offices of one holder need no word between them.
  bo: '',
  kiem: '',
};

/** English words that say what another one says. */
const ENGLISH: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  'state president': 'president',
  vice: 'deputy',
  interim: 'acting',
  caretaker: 'acting',
  defense: 'defence',
  labor: 'labour',
  economic: 'economy',
  commerce: 'trade',
  home: 'interior',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
};

/** Finds every phrase of the table, the longer of two that begin alike. */
const finder = (table: Readonly<Record<string, string>>) =>
  new RegExp(
    `\\b(?:${Object.keys(table)
      .toSorted((a, b) => b.length - a.length)
      .join('|')})\\b`,
    'gu',
  );
const [VIETNAMESE_TERM, ENGLISH_TERM] = [finder(VIETNAMESE), finder(ENGLISH)];

/**
 * The words of an office in the wording that stands for all of one meaning.
 *
 * @param words folded, a space between them
 * @param isNeutral whether a word tells no office from another
 */
export function commonWording(words: string, isNeutral: (word: string) => boolean): string {
  const unknown = words.replace(VIETNAMESE_TERM, '').split(' ');
  const isVietnamese = unknown.every((word) => word === '' || isNeutral(word));
  const english = isVietnamese ? words.replace(VIETNAMESE_TERM, (term) => VIETNAMESE[term] ?? term) : words;
  return english.replace(ENGLISH_TERM, (term) => ENGLISH[term] ?? term);
}
