/** The people, places and bodies of a made library, invented from syllables. */
import type { Random } from './random.ts';

export interface Person {
  readonly given: string;
  readonly family: string;
  /** As written in English, and in Vietnamese. */
  readonly name: string;
  readonly country: string;
  /** The place in `Phrasebook.roles` of the office held from a year on; the last that began holds. */
  readonly offices: readonly { readonly from: number; readonly role: number }[];
}

export interface World {
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly tags: readonly string[];
}

const SYLLABLES =
  'ba be bor da del dun fa fen gar go hal ish jo ka kel la lem ma mir na nor o pa pel ra ros sa sel ta tor u va vel wen ya zan'.split(
    ' ',
  );
const ENDINGS = 'a an en er ev ic in ita o on os ova sen ska son ul us'.split(' ');
const COUNTRIES = 'VN NO RU US CN LA KH TH JP KR FR DE IN ID AU PH SG MY GB BY RS UA PL CZ EG'.split(' ');
const VIETNAMESE_FAMILIES = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương'.split(' ');
const VIETNAMESE_MIDDLES = 'Văn Thị Minh Quốc Thanh Hữu Ngọc Đức'.split(' ');
const VIETNAMESE_GIVEN =
  'Hoà Sơn Hằng Chính Dũng Lan Tuấn Hương Phúc Bình Mai Khánh Vân Đạt Thảo Giang Cường Yến'.split(' ');
const TAG_WORDS =
  'fisheries rail visas grain ports cables archives loans floods coffee mines study vaccines border water customs biển cảng gạo điện sông vốn'.split(
    ' ',
  );
const TAG_KINDS = ['', ' 2024', ' 2025', ' 2026', ' brief', ' follow-up', ' hồ sơ'];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function inventedWord(random: Random, syllables: number): string {
  return capital(Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('') + random.pick(ENDINGS));
}

function person(random: Random, country: string): Person {
  const isVietnamese = country === 'VN';
  const family = isVietnamese ? random.zipf(VIETNAMESE_FAMILIES) : inventedWord(random, random.between(1, 2));
  const given = isVietnamese ? random.pick(VIETNAMESE_GIVEN) : inventedWord(random, 1);
  const name = isVietnamese ? `${family} ${random.pick(VIETNAMESE_MIDDLES)} ${given}` : `${given} ${family}`;
  const offices = [{ from: 2000, role: random.between(0, 11) }];
  if (random.chance(0.4)) offices.push({ from: random.between(2014, 2025), role: random.between(0, 11) });
  return { given, family, name, country, offices };
}

/** The larger the library, the more people and places it names, as in real ones: about the square root. */
export function createWorld(random: Random, articles: number): World {
  const many = (least: number, each: number) => least + Math.round(each * Math.sqrt(articles));
  return {
    people: Array.from({ length: many(40, 45) }, () => person(random, random.zipf(COUNTRIES))),
    places: Array.from({ length: many(40, 60) }, () => inventedWord(random, 2)),
    organisations: Array.from(
      { length: many(20, 40) },
      () => `${inventedWord(random, 2)} ${random.pick(['Institute', 'Council', 'Bank', 'Agency', 'Union', 'Fund'])}`,
    ),
    tags: TAG_KINDS.flatMap((kind) => TAG_WORDS.map((word) => word + kind)),
  };
}
