import { describe, expect, it } from 'vitest';
import { findDates, valuesIn } from './find-dates.ts';

/** Sentences with no date in them, each for something that looks like one. */
const ENGLISH = [
  'He sat in the sun while they wed.',
  'Sun Group and Sat TV signed a contract.',
  'Mon dieu, said the chef.',
  'The two sides may sign it.',
  'May I ask a question?',
  'Theresa May spoke to Mrs May’s successor.',
  'Troops march through the capital.',
  'The March for Life drew a crowd.',
  'June Smith met April Jones and August Wilson.',
  'The hotline is open 24/7.',
  'The home side won 3-2 after a 2-1 defeat.',
  'About 1/3 of members and 3/4 of voters agreed.',
  'By 2/3 of the vote it passed.',
  'Call 1900 1234 or 024 3799 2000.',
  'Flight VN 2025 and flight MH370 landed.',
  'He stayed in room 2012 of the hotel.',
  'See page 1999 and No. 1984.',
  'Resolution 79 follows Resolution 1701.',
  'EXPO 2027 and APEC 2022 were discussed.',
  'Vision 2045 is a national strategy.',
  'The 2030 Agenda was reviewed.',
  'World Cup 2026 will be shared.',
  'Windows 2000 ran on the machine.',
  'The ticket costs $2025 or €1999.',
  'Some 2000 people attended.',
  'At least 1950 soldiers were deployed.',
  'Nearly 2000 homes burned.',
  'Exports of 2,024 tonnes fell by 2.5 percent.',
  'Section 1/2 of Decree 15/2020/ND-CP applies.',
  'A ratio of 1:3 was agreed.',
  'The bus left at 10:30 from gate 12.',
  'Second, the third meeting failed.',
  'One quarter of the votes were void.',
  'Three-quarters of its food is imported.',
  'A 10-year-old boy met a man 60 years old.',
  'The 70th anniversary and the 13th Congress coincide.',
  'In the 21st century trade grew.',
  'Recently the talks resumed.',
  'They are now currently in Geneva.',
  'In recent years ties have deepened.',
  'In the coming weeks more will come.',
  'It took decades-long negotiations.',
  'One day they will agree.',
  'The weekly paper covers daily life.',
  'The annual meeting adopted a plan.',
  'Boeing 737 and Airbus A320 jets flew.',
  'COVID-19 and G20 were on the table.',
  'Article 5 and Chapter 7 were cited.',
  'The minister spoke for the first time.',
  'He finished second in the third race.',
  'Its members are 27 states and 3 observers.',
  'She has 12 aides and 31 advisers.',
  'Highway 1945 leads to Route 66.',
  'Black Friday sales and Super Tuesday rules are names.',
  'The temperature rose by 12.5 degrees.',
  'His number is 10/12 on the list.',
  'They spring from poor families and fall ill.',
  'The 1/8 finals were drawn.',
  'It weighs 2025 kg, or 2030 km away.',
  'On 9/11 Street stands a school.',
  'Version 2024.1 of model 2023 shipped.',
  'The score stood at 21-19, 21-17.',
  'The apartment at 30/4 Street is for sale.',
  'The second quarter of the match was dull.',
  'Two-year-olds and 5-year-old twins played.',
  'The dozen or so delegates left.',
];

const VIETNAMESE = [
  'Thứ hai, cần tăng cường hợp tác kinh tế.',
  'Ông về thứ hai trong cuộc đua.',
  'Đoàn xếp thứ 3 toàn đoàn.',
  'Hội nghị lần thứ 2 và lần thứ tư đã họp.',
  'Đây là đối tác lớn thứ hai của Lào.',
  'Thứ trưởng và thứ nữ cùng dự.',
  'Xe chạy trên đường 30/4 và đường 3/2.',
  'Trụ sở đặt tại quận 3, phường 5.',
  'Khoảng 1/3 dân số sống ở nông thôn.',
  'Từ 1/3 số ghế trở lên là đủ.',
  'Tăng đến 2/3 tổng số phiếu.',
  'Đội nhà thắng 3-2, tỷ số hiệp một 2-1.',
  'Trực ban 24/7, hotline 1900 1234.',
  'Nghị quyết số 79/NQ-CP được ban hành.',
  'Quyết định 1982/QĐ-TTg quy định rõ.',
  'Nghị định số 15/2020/NĐ-CP có hiệu lực.',
  'Chỉ thị 05 và Kết luận 12 được quán triệt.',
  'EXPO 2027 và APEC 2022 được nêu.',
  'SEA Games 31 và Vòng loại World Cup 2026.',
  'Tầm nhìn 2045 là chiến lược lớn.',
  'Nhà ở 12/4 phố Huế đã bán.',
  'Điện thoại: 024.3799.2000.',
  'Giá 5/10 USD mỗi chiếc.',
  'Lớp 5/6 và vòng 1/8 đã xong.',
  'Ngày càng nhiều người tham gia.',
  'Ngày nay, hiện nay đời sống khá hơn.',
  'Gần đây quan hệ phát triển tốt.',
  'Những năm gần đây, hợp tác mở rộng.',
  'Nhiều năm qua, họ gắn bó.',
  'Vài ngày tới trời lạnh.',
  'Đại hội XIII và khóa XV đều thành công.',
  'Từ thế kỷ 20 sang thế kỷ XXI.',
  'Dịp Tết Nguyên đán, kiều bào về quê.',
  'Cách mạng tháng Tám là mốc son.',
  'Kỷ niệm lần thứ 70 được tổ chức trọng thể.',
  'Công ty May 10 trao quà.',
  'Tập đoàn Sun Group đầu tư lớn.',
  'Hàng cung cấp mỗi năm mười triệu tấn.',
  'Bốn mùa, ngày đêm canh giữ biển trời.',
  'Ông 63 tuổi, quê Nghệ An.',
  'Nhiệt độ tăng 2,5 độ, đạt 31 độ.',
  'Diện tích 2.024 ha, vốn 1.945 tỷ đồng.',
  'Có 2025 người, 1990 hộ dân.',
  'Thuê bao 5G, đường dây 500 kV.',
  'Ngày hội đại đoàn kết toàn dân.',
  'Chủ nhà Nhật Bản tiếp đón chu đáo.',
  'Mục 1.2 và điều 3.4 được sửa.',
  'Sáng tạo, tối ưu và chiều sâu.',
  'Hai bên nhất trí ba điểm.',
  'Tư lệnh quân khu bảy phát biểu.',
  'Tàu số 4/5 cập cảng.',
  'Đạt từ 1500 đến 2000 người.',
  'Nửa đầu trận đấu rất hay.',
  'Quý vị đại biểu, quý khách thân mến.',
  'Lương bình quân 5 triệu đồng một tháng, tăng 7% một năm.',
  'Một ngày nào đó họ sẽ gặp lại.',
  'Núi cao đến 1900 m, dài từ 1850 km.',
  'Trong 2000 hộ có 1990 nhà kiên cố.',
  'Đàn tuần lộc chạy qua.',
  'Dịp lễ 30/4 - 1/5, phố phường nhộn nhịp.',
  'Ngày 15 tháng 7 âm lịch và tháng 7 âm lịch.',
  'Đã qua 2/3 chặng đường.',
];

describe('no date', () => {
  it.each(ENGLISH)('in: %s', (sentence) => {
    expect(valuesIn(sentence)).toEqual([]);
  });

  it.each(VIETNAMESE)('in: %s', (sentence) => {
    expect(valuesIn(sentence, { language: 'vi' })).toEqual([]);
  });
});

describe('without a publication day', () => {
  it.each(['The envoys met on Monday.', 'He left today.', 'The talks of March 27 failed.', 'It ended last year.'])(
    'gives no value: %s',
    (sentence) => {
      const found = findDates(sentence, { published: null });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ value: null, alternatives: [], reading: 'needs-reference', reference: null });
    },
  );

  it('takes the year from a full date before', () => {
    expect(valuesIn('On May 4, 2022 they met. On May 9 they signed.', { published: null })).toEqual([
      ['May 4, 2022', '2022-05-04'],
      ['May 9', '2022-05-09'],
    ]);
  });

  it('keeps what the text gives whole', () => {
    expect(valuesIn('In 1957, on 2 May 2021 and for 60 years.', { published: null })).toEqual([
      ['1957', '1957'],
      ['2 May 2021', '2021-05-02'],
      ['60 years', 'P60Y'],
    ]);
  });
});
