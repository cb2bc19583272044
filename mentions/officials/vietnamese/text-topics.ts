import type { Passage } from '../passage.ts';

/** What a whole text can be about, by two syllables that say so, or one. */
const TOPICS = {
  parliament: /^(?:quốc hội|hđnd(?: .*)?)$/,
  leaders: /^(?:tổng thống|thủ tướng|nhà trắng)$/,
  state: /^(?:nhà nước|chính phủ|chính quyền|bộ trưởng|ngoại giao|mặt trận|đại sứ|cách mạng|đồng chí)$/,
  bureau: /^sở (?:nội|y|xây|tài|công|văn|nông|giao|lao|tư|thông|du|khoa|kế|giáo|ngoại|quy)$/,
  party: /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) (?:ủy|uỷ)|đảng bộ)$/,
} as const;
type Topic = keyof typeof TOPICS;

const KNOWN = new WeakMap<Passage, Map<Topic, boolean>>();

/** True for a text that names a parliament, one who leads a state, a body of the state or of the party anywhere. */
export function isAbout(passage: Passage, topic: Topic): boolean {
  const known = KNOWN.get(passage) ?? new Map<Topic, boolean>();
  KNOWN.set(passage, known);
  const told = known.get(topic);
  if (told !== undefined) return told;
  const { tokens } = passage;
  const found = tokens.some(({ key }, at) => TOPICS[topic].test(`${key} ${tokens[at + 1]?.key}`));
  known.set(topic, found);
  return found;
}

/** Right before a place's name. */
const PLACE_BEFORE = /^(?:ở|tại|vùng|tỉnh|phố|bang|hạt|quận|trấn|làng|gần|khu)$/;
const PLACES = new WeakMap<Passage, ReadonlySet<string>>();

/** True for a word that the text has behind "ở", "vùng", "thành phố" somewhere: a place no list knows. */
export function isPlaceOfText(passage: Passage, at: number): boolean {
  let places = PLACES.get(passage);
  if (places === undefined) {
    places = new Set(
      passage.capitals.filter((one) => PLACE_BEFORE.test(passage.key(one - 1))).map((one) => passage.plain(one)),
    );
    PLACES.set(passage, places);
  }
  return passage.isCapital(at) && places.has(passage.plain(at));
}
