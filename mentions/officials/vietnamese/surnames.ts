/** Which syllables are surnames, and which names are Vietnamese by theirs. */
import { nameOrders } from '../../lexicons/name-orders.ts';
import type { NameRun } from '../grammar.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import type { Token } from '../tokens.ts';

/** Syllables that begin names: Vietnamese surnames, and Chinese and Korean ones as Vietnamese spells them. */
const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai đào đoàn hà lâm lương trương tô lưu chu thái châu quách phùng thạch kiều vương tống cao la lò nông bế tăng tôn ' +
    'cù khuất giáp giàng văn mạc đàm quản diệp tạ trang tiêu ông quan âu hứa lại thân từ triệu bạch ma hầu điểu y rơ ksor thào vừ sùng lầu hờ ' +
    'đổng khúc sái mã tập ôn giang tần uông hàn đới nhậm lật bành tôn mao tưởng chung khương viên dư nhiếp vệ thôi tiền thẩm hạ khâu cốc mạnh phó doãn phương tào du đường lỗ tư thường kim hoa cảnh đậu thiệu hoắc tề trác phàn diêm nghiêm bàng tiết lữ trì cát bạc quý điền khổng lệnh kha ngụy nguỵ nghê nhâm nhan phí trạch lôi ngải gan goh heng chan teo lim tan lam kwek loh khaw ong wong'
  ).split(' '),
);
/** Vietnamese surnames without their marks. */
export const FAMILY_NAMES = new Set(nameOrders.vietnamese.split(' '));

/** A syllable that begins names. */
export const isSurname = ({ key }: Token): boolean => SURNAMES.has(key);
/** A syllable at `at` that begins names. */
export const surnameAt = (passage: Passage, at: number) => SURNAMES.has(passage.key(at));

/** "Dat Tran": Vietnamese names abroad, without marks, the surname last. */
export function isWesternOrder(passage: Passage, { from, to }: NameRun): boolean {
  if (to !== from + 2 || !FAMILY_NAMES.has(passage.plain(to - 1)) || FAMILY_NAMES.has(passage.plain(from)))
    return false;
  return [from, to - 1].every((at) => passage.key(at) === passage.plain(at) && passage.tokens[at]?.shape === 'title');
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

/** "Ann Hill", "Ramón Ruiz": some part is no syllable; "Ksor Tâm" begins with a surname. */
export const hasForeignPart = (parts: readonly Token[]): boolean =>
  parts[0] !== undefined && !isSurname(parts[0]) && parts.some(({ plain }) => !isVietnameseSyllable(plain));

/** The same in plain letters. */
export const isOthersName = (parts: readonly Token[]): boolean =>
  hasForeignPart(parts) && parts.every(({ key, plain }) => key === plain);
