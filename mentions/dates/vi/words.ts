/**
 * The syllables of the Vietnamese date grammar. Letters of its own: `G` ngày, `A` tháng, `Y` năm (year, and five),
 * `w` sớm, `K` tuần, `Q` quý, `W` thứ, `C` `J` chủ nhật, `I` hôm, `U` mùng, `m` mai, kia, `V` vừa, `B` `b` and `t` `b` decade and
 * century, `R` words that head a term, `P` các, những,  `L` `g` cách đây, `4` `5` season, `6` and a half.
 */
import type { FamousDays } from '../famous-days.ts';
import { lexicon } from '../lexicon.ts';

export const VIETNAMESE_WORDS = lexicon({
  G: 'ngày',
  A: 'tháng',
  Y: { năm: 5 },
  K: 'tuần',
  Q: 'quý quí',
  W: 'thứ',
  C: 'chủ chúa',
  J: 'nhật',
  c: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    mươi: 10,
    lăm: 5,
    mốt: 1,
    chục: 10,
    giêng: 1,
    trăm: 100,
  },
  o: { i: 1, ii: 2, iii: 3, iv: 4 },
  q: 'vài mấy nhiều',
  p: 'sáng trưa chiều tối đêm khuya',
  I: 'hôm',
  h: 'này nay',
  l: 'trước qua rồi ngoái',
  k: 'sau tới',
  w: 'sớm',
  m: { mai: 1, kia: -2, kìa: -3 },
  V: 'vừa mới',
  E: 'đầu giữa cuối',
  H: 'nửa',
  F: 'từ vào',
  z: 'đến hết',
  6: 'rưỡi',
  '&': 'và hoặc hay',
  i: 'trong hồi khoảng kể lúc dịp',
  v: 'hằng hàng mỗi',
  s: 'cùng',
  j: 'đó ấy',
  P: 'các những',
  B: 'thập',
  b: 'kỷ niên',
  t: 'thế',
  R: 'đoạn kỳ khóa',
  L: 'cách',
  g: 'đây',
  U: 'mùng mồng',
  4: 'mùa',
  5: { xuân: 0, hè: 1, hạ: 1, thu: 2, đông: 3 },
});

/** Days from the reference day: "hôm nay", "ngày mai". */
export const NEAR_DAYS: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1, kia: -2, kìa: -3 };

/** What figures count: "đến 1/3 dân số" is no day, "5 tỷ đồng một năm" no length of time. */
export const COUNTED = new Set(
  'con khán thẩm mẫu hồ giờ chặng điểm won mm cm mhz calo dân tổng số diện lượng người thời ghế phiếu thành viên đại quãng chiều khối giá trị doanh sản tỷ triệu nghìn tấn đồng usd suất hộ ha lượt lần m km mét kg nhà xã'.split(
    ' ',
  ),
);

/** "Từ ngày 7/10" in Gaza; what was done stands before the day. */
export const FAMOUS_DAYS: FamousDays = {
  days: { '10-7': { year: 2023, doers: /^(?:hamas|israel)$/, places: /^(?:gaza|palestine)$/ } },
  since: /^(?:từ|sau|trước)$/,
};

/** "kỳ họp thứ Sáu" is the sixth. */
export const COUNTED_SESSIONS = new Set(['họp', 'lần', 'kỳ', 'khóa', 'khoá', 'phiên', 'hạng', 'tập']);

/** Names of laws, treaties and elections: a year after them is a date ("UNCLOS 1982", "Hiến pháp 2013"). */
export const INSTRUMENTS = new Set('unclos hiến ước luật hiệp hoạch cử thống'.split(' '));

export const FUTURE_CUES = new Set('sẽ sắp tới kiến hoạch chuẩn'.split(' '));
export const PAST_CUES = new Set('đã vừa từng qua rồi'.split(' '));

/** Words that make a paragraph Vietnamese. */
export const FUNCTION_WORDS = new Set('và của các là trong với được cho những này có đã tại'.split(' '));
