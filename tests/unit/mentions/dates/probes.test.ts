import { describe, expect, it } from 'vitest';
import { valuesIn } from './find-dates.ts';

type Row = [language: 'en' | 'vi', published: string, sentence: string, dates: [string, string | null][]];

/** Sentences of kinds that were read wrongly once, each kind with what must not be read so. */
const ROWS: Record<string, Row[]> = {
  'counted republics': [
    ['vi', '2025-04-28', 'Ông lập Phong trào nền Cộng hòa thứ năm (PTR).', []],
    ['vi', '2025-04-28', 'Nền Cộng hòa thứ Năm có thủ tướng mới.', []],
    ['vi', '2025-04-28', 'Đó là sau Chiến tranh Thế giới thứ Hai, và sau Thế chiến thứ Hai.', []],
    ['vi', '2025-04-28', 'Họp ở Khánh Hòa thứ Năm.', [['thứ Năm', '2025-04-24']]],
    [
      'vi',
      '2025-04-28',
      'Phiên họp bắt đầu, thứ sáu (25/4).',
      [
        ['thứ sáu', '2025-04-25'],
        ['25/4', '2025-04-25'],
      ],
    ],
  ],
  'Vietnamese days without ngày': [
    ['vi', '2025-04-28', 'Ông Tom Reed 27/4 cho biết hai bên sẽ gặp lại.', [['27/4', '2025-04-27']]],
    ['vi', '2025-04-28', 'Bộ Ngoại giao Lào 7/4 thông báo kết quả.', [['7/4', '2025-04-07']]],
    ['vi', '2025-04-28', 'Trong cuộc họp báo 5/4, bà Ann Hill bác bỏ tin này.', [['5/4', '2025-04-05']]],
    ['vi', '2025-04-28', 'Lễ tang diễn ra 9/4 tại Huế.', [['9/4', '2025-04-09']]],
    ['vi', '2025-04-28', 'Thỏa thuận có hiệu lực 1/5.', [['1/5', '2025-05-01']]],
    [
      'vi',
      '2025-04-28',
      'Ông Nam đến nơi sáng sớm 7/4, lúc 23h 8/4 đã về.',
      [
        ['7/4', '2025-04-07'],
        ['8/4', '2025-04-08'],
      ],
    ],
    [
      'vi',
      '2025-04-28',
      '17/5: khai mạc kỳ họp.\n- 18/5: bế mạc.',
      [
        ['17/5', '2025-05-17'],
        ['18/5', '2025-05-18'],
      ],
    ],
    [
      'vi',
      '2025-04-28',
      'Ngày 26/4: lễ tang. 28/4: bầu cử.',
      [
        ['26/4', '2025-04-26'],
        ['28/4', '2025-04-28'],
      ],
    ],
    ['vi', '2025-04-28', 'Huế, 8/4 - Lãnh đạo tỉnh tiếp đại sứ.', [['8/4', '2025-04-08']]],
    ['vi', '2025-04-28', 'Hai bên họp báo tại Huế, 28/4. Ảnh: Minh An', [['28/4', '2025-04-28']]],
    ['vi', '2025-04-28', 'Đoàn gặp đại sứ; 20/4 rời Huế.', [['20/4', '2025-04-20']]],
    ['vi', '2025-04-28', 'Khoảng 2/3 số phiếu, tỷ lệ 3/4, chiếm 1/5; có 15/27 nước đồng ý.', []],
    ['vi', '2025-04-28', 'Đường 30/4, số 15/3 phố Huế, công viên 23/9 và bệnh viện 19/8.', []],
    ['vi', '2025-04-28', 'Có 7/9 công ước, 10/12 đội; hoàn thành 9/11 dự án; mở cửa 24/7.', []],
    ['vi', '2025-04-28', 'Thị lực 10/10, dịp 30/4, lễ Quốc khánh 2/9, kỷ niệm Ngày Nhà giáo 20/11.', []],
  ],
  'Vietnamese days with a dash': [
    [
      'vi',
      '2025-06-13',
      'Lệnh có hiệu lực từ 20-5 và kéo dài đến 12-6.',
      [
        ['20-5', '2025-05-20'],
        ['12-6', '2025-06-12'],
      ],
    ],
    [
      'vi',
      '2025-06-13',
      'Kể từ 1-6, phí giảm; đến hết 30-6 thì thôi.',
      [
        ['1-6', '2025-06-01'],
        ['30-6', '2025-06-30'],
      ],
    ],
    ['vi', '2025-06-13', 'Tin thế giới 12-6: hai bên họp khẩn.', []],
    ['vi', '2025-06-13', 'Tin thế giới 13-6: hai bên họp khẩn.', [['13-6', '2025-06-13']]],
    ['vi', '2025-06-13', 'Nghỉ từ ngày 30-8 đến hết 2-9-2025.', [['30-8 đến hết 2-9-2025', '2025-08-30/2025-09-02']]],
    [
      'vi',
      '2025-06-13',
      'Ông trúng cử thứ Năm (12-6).',
      [
        ['thứ Năm', '2025-06-12'],
        ['12-6', '2025-06-12'],
      ],
    ],
    ['vi', '2025-06-13', 'Giá từ 5-7 triệu, dành cho trẻ từ 1-2 tuổi, đến 3-4 lần.', []],
    ['vi', '2025-06-13', 'Đội nhà thắng 25-12, 21-9 và dẫn 15-3.', []],
    [
      'vi',
      '2025-06-13',
      'Quốc tang trong hai ngày (25 và 26/7).',
      [
        ['hai ngày', 'P2D'],
        ['25 và 26/7', '2025-07-25/2025-07-26'],
      ],
    ],
    ['vi', '2025-06-13', '20:00 05/08/2025', [['05/08/2025', '2025-08-05']]],
  ],
  'the year told of': [
    [
      'en',
      '2025-04-29',
      'In 1975, the town fell on March 29 and the port on April 30.',
      [
        ['1975', '1975'],
        ['March 29', '1975-03-29'],
        ['April 30', '1975-04-30'],
      ],
    ],
    [
      'en',
      '2025-04-29',
      'The wall fell on November 9, 1989. On December 2, Ann Hill met Tom Reed.',
      [
        ['November 9, 1989', '1989-11-09'],
        ['December 2', '1989-12-02'],
      ],
    ],
    [
      'en',
      '2024-11-18',
      'It was signed on 15 January 2020 and took effect on February 14.',
      [
        ['15 January 2020', '2020-01-15'],
        ['February 14', '2020-02-14'],
      ],
    ],
    [
      'en',
      '2024-09-09',
      'In October 1962, they debated. He met the envoy on October 27.',
      [
        ['October 1962', '1962-10'],
        ['October 27', '1962-10-27'],
      ],
    ],
    [
      'vi',
      '2025-04-29',
      'Năm 1954, hội nghị họp. Ngày 7/5, thành thất thủ. Tháng 7, hiệp định được ký.',
      [
        ['1954', '1954'],
        ['7/5', '1954-05-07'],
        ['Tháng 7', '1954-07'],
      ],
    ],
    [
      'vi',
      '2023-10-09',
      '- Từ 5 đến 10-6-1967: chiến tranh. Ngày 22-11, Hội đồng họp.',
      [
        ['5 đến 10-6-1967', '1967-06-05/1967-06-10'],
        ['22-11', '1967-11-22'],
      ],
    ],
    [
      'en',
      '2025-09-09',
      'The company, founded on 5 May 2010, said on June 3 that it would move.',
      [
        ['5 May 2010', '2010-05-05'],
        ['June 3', '2025-06-03'],
      ],
    ],
    [
      'en',
      '2025-09-09',
      'Before 1991, May 1 was a holiday.',
      [
        ['1991', '1991'],
        ['May 1', '2025-05-01'],
      ],
    ],
    [
      'en',
      '2018-06-14',
      'The year 1953 saw an armistice. The June 12 statement has four points.',
      [
        ['1953', '1953'],
        ['June 12', '2018-06-12'],
      ],
    ],
    [
      'en',
      '2024-08-20',
      'He ran in 2020. He will run again in November.',
      [
        ['2020', '2020'],
        ['November', '2024-11'],
      ],
    ],
    [
      'vi',
      '2024-11-21',
      'Chiến sự nổ ra ngày 7-10-2023. Ngày 20-11, ông Nam tới nơi.',
      [
        ['7-10-2023', '2023-10-07'],
        ['20-11', '2024-11-20'],
      ],
    ],
  ],
  'that year, the following March': [
    [
      'vi',
      '2019-03-01',
      'Tháng 1/2003, họ rút lui. Tháng 8 năm đó, đàm phán bắt đầu.',
      [
        ['1/2003', '2003-01'],
        ['Tháng 8 năm đó', '2003-08'],
      ],
    ],
    [
      'vi',
      '2025-04-29',
      'Tháng 8/1964 họ tới; đến tháng 3 năm sau, họ đi. Năm sau đó, họ về.',
      [
        ['8/1964', '1964-08'],
        ['tháng 3 năm sau', '1965-03'],
        ['Năm sau đó', '1966'],
      ],
    ],
    ['vi', '2025-04-29', 'Dự án sẽ xong vào tháng 3 năm sau.', [['tháng 3 năm sau', '2026-03']]],
    ['vi', '2025-04-29', 'Nhiều năm sau đó, họ gặp lại.', []],
    [
      'en',
      '2025-04-29',
      'In August 1964, they voted. The following March, he left. In July of that year, they met.',
      [
        ['August 1964', '1964-08'],
        ['following March', '1965-03'],
        ['July of that year', '1965-07'],
      ],
    ],
    [
      'en',
      '2019-03-01',
      'They left in January 2003. Talks followed that August.',
      [
        ['January 2003', '2003-01'],
        ['that August', '2003-08'],
      ],
    ],
    [
      'en',
      '2019-03-01',
      'They left in January 2003. He said that January 24 was cold.',
      [
        ['January 2003', '2003-01'],
        ['January 24', '2019-01-24'],
      ],
    ],
  ],
  'famous days': [
    [
      'en',
      '2024-08-20',
      'Since the 7 October attacks, and after October 7 in Israel, much changed.',
      [
        ['7 October', '2023-10-07'],
        ['October 7', '2023-10-07'],
      ],
    ],
    [
      'en',
      '2024-08-20',
      'Hamas struck the south on 7 October. The Oct. 7 Hamas attack shook it.',
      [
        ['7 October', '2023-10-07'],
        ['Oct. 7', '2023-10-07'],
      ],
    ],
    ['en', '2024-08-20', 'Laws changed after the 11 September attacks.', [['11 September', '2001-09-11']]],
    [
      'en',
      '2024-09-11',
      'He would pardon January 6 rioters. They met in Rome on January 6.',
      [
        ['January 6', '2021-01-06'],
        ['January 6', '2024-01-06'],
      ],
    ],
    ['en', '2012-10-12', 'In the run-up to the Sept. 11 attack no one knew.', [['Sept. 11', '2012-09-11']]],
    ['en', '2006-10-20', 'Hamas met Ann Hill on October 7.', [['October 7', '2006-10-07']]],
    ['en', '2024-10-08', 'Families of hostages met Ann Hill on October 7.', [['October 7', '2024-10-07']]],
    ['en', '2024-08-20', 'Tom Reed will visit Rome on October 7.', [['October 7', '2024-10-07']]],
    ['vi', '2024-08-20', 'Nhóm Hamas bắt con tin ngày 7/10; ông Nam sẽ tới Huế.', [['7/10', '2023-10-07']]],
    ['vi', '2024-08-20', 'Ông Nam sẽ tới Huế ngày 7/10.', [['7/10', '2024-10-07']]],
  ],
  'Vietnamese tense': [
    ['vi', '2026-01-05', 'Ngày 2/4, ông Nam nâng thuế.', [['2/4', '2025-04-02']]],
    ['vi', '2026-01-05', 'Thuế được công bố ngày 2/4.', [['2/4', '2025-04-02']]],
    ['vi', '2026-01-05', 'Động đất ngày 28/3 làm nhiều người chết.', [['28/3', '2025-03-28']]],
    ['vi', '2026-01-05', 'Thuế sẽ được công bố ngày 2/4.', [['2/4', '2026-04-02']]],
    ['vi', '2025-06-13', 'Thứ Ba, các bộ trưởng nhất trí sẽ gặp lại.', [['Thứ Ba', '2025-06-10']]],
    ['vi', '2025-06-13', 'Thứ Ba, các bộ trưởng sẽ gặp lại.', [['Thứ Ba', '2025-06-17']]],
    ['vi', '2025-06-13', 'Ông Nam, người sẽ tới Lào, nói hôm thứ Tư rằng họ đã xong.', [['thứ Tư', '2025-06-11']]],
    ['vi', '2025-06-13', 'Thuế công bố hôm thứ Tư sẽ có hiệu lực.', [['thứ Tư', '2025-06-11']]],
    ['vi', '2024-11-28', 'Ông nhậm chức ngày 20/1 tới.', [['20/1', '2025-01-20']]],
    [
      'vi',
      '2026-01-05',
      'Lệnh cấm được gia hạn đến ngày 31/7, hạn chót là ngày 30/6.',
      [
        ['31/7', '2026-07-31'],
        ['30/6', '2026-06-30'],
      ],
    ],
    ['vi', '2025-02-17', 'Ông yêu cầu hoàn thành trước ngày 31/12.', [['31/12', '2025-12-31']]],
    [
      'vi',
      '2026-01-05',
      'Hai bên nhất trí họp vào tháng 6; phiên họp bị hoãn tới thứ Sáu.',
      [
        ['tháng 6', '2026-06'],
        ['thứ Sáu', '2026-01-09'],
      ],
    ],
    [
      'vi',
      '2026-01-05',
      'Họ bầu cử ngày 12/4 và nước kia ngày 31/5.',
      [
        ['12/4', '2026-04-12'],
        ['31/5', '2026-05-31'],
      ],
    ],
  ],
  'English plans': [
    [
      'en',
      '2026-01-05',
      'The republic holds its first round on Oct. 4, with a runoff on Oct. 25.',
      [
        ['Oct. 4', '2026-10-04'],
        ['Oct. 25', '2026-10-25'],
      ],
    ],
    [
      'en',
      '2026-01-05',
      'The islands go to the polls in June, and Ann Hill votes in May.',
      [
        ['June', '2026-06'],
        ['May', '2026-05'],
      ],
    ],
    [
      'en',
      '2026-01-05',
      'The summit on July 7 is expected to be short, and a June 30 deadline looms.',
      [
        ['July 7', '2026-07-07'],
        ['June 30', '2026-06-30'],
      ],
    ],
    [
      'en',
      '2025-02-17',
      'He ordered completion before December 31 and wants a deal by December.',
      [
        ['December 31', '2025-12-31'],
        ['December', '2025-12'],
      ],
    ],
    ['en', '2025-06-13', 'Tom Reed hosts Ann Hill in Rome on Monday.', [['Monday', '2025-06-16']]],
    ['en', '2025-06-13', 'Tom Reed hosted Ann Hill in Rome on Monday.', [['Monday', '2025-06-09']]],
    ['en', '2025-06-13', 'Tom Reed, who chairs the panel, spoke on Monday.', [['Monday', '2025-06-09']]],
    ['en', '2026-01-05', 'The hearing was postponed to Friday.', [['Friday', '2026-01-09']]],
    ['en', '2025-01-02', 'He had warned as early as August that it would end.', [['August', '2024-08']]],
    ['en', '2025-01-02', 'They could meet as early as Friday.', [['Friday', '2025-01-03']]],
    [
      'en',
      '2026-01-05',
      'The April 2 tariffs shook markets, the April 2 vote will too.',
      [
        ['April 2', '2025-04-02'],
        ['April 2', '2026-04-02'],
      ],
    ],
    ['en', '2024-09-26', 'Tom Reed and Ann Hill did meet on Wednesday.', [['Wednesday', '2024-09-25']]],
    [
      'en',
      '2025-04-02',
      'They applied on 3 March. Last Monday, he left.',
      [
        ['3 March', '2025-03-03'],
        ['Last Monday', '2025-03-31'],
      ],
    ],
    [
      'en',
      '2018-12-31',
      'He retakes it in January, she said on 7 November.',
      [
        ['January', '2019-01'],
        ['7 November', '2018-11-07'],
      ],
    ],
  ],
  'tense, as real texts show it': [
    [
      'en',
      '2024-09-18',
      'It is the worst moment since October, following July’s strike.',
      [
        ['October', '2023-10'],
        ['July', '2024-07'],
      ],
    ],
    ['en', '2024-08-16', 'The principles set out by Tom Reed on 31 May hold.', [['31 May', '2024-05-31']]],
    ['en', '2006-12-03', 'She leads ahead of elections to be held in April.', [['April', '2007-04']]],
    ['en', '2024-07-18', 'Funds could stop if Tom Reed wins in November.', [['November', '2024-11']]],
    ['en', '2016-08-12', 'Ann Hill asked Tom Reed if he meant it on Thursday.', [['Thursday', '2016-08-11']]],
    ['en', '2024-08-29', 'He spoke ahead of the general elections in November.', [['November', '2024-11']]],
    ['en', '2024-06-19', 'Their support survives beyond November.', [['November', '2024-11']]],
    ['en', '2020-03-20', 'The state rescheduled most of its races to June 2.', [['June 2', '2020-06-02']]],
    ['en', '2018-10-07', 'On Monday, Ann Hill is expected to land in Rome.', [['Monday', '2018-10-08']]],
    ['en', '2018-10-07', 'On Friday, Ann Hill said it is expected to land.', [['Friday', '2018-10-05']]],
    ['en', '2024-08-16', 'Tom Reed is heading to Rome on Saturday.', [['Saturday', '2024-08-17']]],
    [
      'en',
      '2019-05-26',
      'Ann Hill is currently set to meet the king, the queen and their son in the palace on Monday.',
      [['Monday', '2019-05-27']],
    ],
    ['en', '2005-11-12', 'Calm returned following Friday’s rally.', [['Friday', '2005-11-11']]],
    ['en', '2017-06-12', 'Talks continued through Sunday.', [['Sunday', '2017-06-11']]],
    ['en', '2017-06-12', 'The shop is open through Friday.', [['Friday', '2017-06-16']]],
    ['en', '2024-09-12', 'They urged Ann Hill to ease it in a letter on Monday.', [['Monday', '2024-09-09']]],
    [
      'en',
      '2024-09-28',
      'He said it “will be on our side”. At a rally on Friday he spoke.',
      [['Friday', '2024-09-27']],
    ],
    ['en', '2024-09-28', 'The star of “Saturday Night Live” came.', []],
    ['vi', '2024-11-22', 'Tàu đã tới cảng nhiều lần kể từ tháng 3.', [['tháng 3', '2024-03']]],
    ['vi', '2013-10-31', 'Đây là cuộc kiểm tra mới nhất từ tháng 1 đến nay.', [['tháng 1', '2013-01']]],
    ['vi', '2024-11-15', 'Trước đó ngày 26-2, bà Lan nhận việc.', [['26-2', '2024-02-26']]],
    ['vi', '2021-04-30', 'Việc này dừng cho đến ít nhất là tháng 7.', [['tháng 7', '2021-07']]],
  ],
  'Vietnamese parts of the year, sets and lengths': [
    [
      'vi',
      '2025-08-04',
      'Xuất khẩu 7 tháng năm 2025, 9 tháng của năm 2024 và 6 tháng/2025.',
      [
        ['7 tháng năm 2025', '2025-01/2025-07'],
        ['9 tháng của năm 2024', '2024-01/2024-09'],
        ['6 tháng/2025', '2025-H1'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Nửa sau năm 2025, ba quý đầu năm 2024 và hai quý đầu năm.',
      [
        ['Nửa sau năm 2025', '2025-H2'],
        ['ba quý đầu năm 2024', '2024-01/2024-09'],
        ['hai quý đầu năm', '2025-H1'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Hạ tuần tháng 7, tuần cuối tháng 5, 10 ngày đầu tháng 6.',
      [
        ['Hạ tuần tháng 7', '2025-07'],
        ['tuần cuối tháng 5', '2025-05'],
        ['10 ngày đầu tháng 6', '2025-06-01/2025-06-10'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Hè 2025, Xuân 1975; phường Thanh Xuân 2020 người.',
      [
        ['Hè 2025', '2025-SU'],
        ['Xuân 1975', '1975-SP'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Vào tháng Năm năm ngoái và tháng Năm 2016, không phải những năm tháng năm ấy.',
      [
        ['tháng Năm năm ngoái', '2024-05'],
        ['tháng Năm 2016', '2016-05'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Họ họp hai năm một lần, 6 tháng/lần, thứ Năm hàng tuần.',
      [
        ['hai năm một lần', 'P2Y'],
        ['6 tháng/lần', 'P6M'],
        ['thứ Năm hàng tuần', 'XXXX-WXX-4'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Hai năm sau vụ tấn công và ba ngày trước hội nghị, họ gặp nhau.',
      [
        ['Hai năm', 'P2Y'],
        ['ba ngày', 'P3D'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Trong thập kỷ qua, một thập kỷ trước, cách đây hai thập kỷ, một phần tư thế kỷ.',
      [
        ['thập kỷ qua', 'P10Y'],
        ['một thập kỷ trước', '2015'],
        ['cách đây hai thập kỷ', '2005'],
      ],
    ],
    ['vi', '2025-08-04', 'Chiến tranh Sáu ngày đã qua, chiến tranh sáu năm thì chưa.', [['sáu năm', 'P6Y']]],
    ['vi', '2025-08-04', 'Lễ hội mở ngày 10/3 âm lịch (tức ngày 14 tháng 6 năm Giáp Thìn).', []],
  ],
  'Vietnamese years': [
    [
      'vi',
      '2025-08-04',
      'Sau đảo chính 2021, khủng hoảng 2008, Bản ghi nhớ Huế 1994 và Thỏa thuận Paris 2015.',
      [
        ['2021', '2021'],
        ['2008', '2008'],
        ['1994', '1994'],
        ['2015', '2015'],
      ],
    ],
    [
      'vi',
      '2025-08-04',
      'Các kỳ họp sau 2006 và 2017; năm tài chính 2026.',
      [
        ['2006', '2006'],
        ['2017', '2017'],
        ['2026', '2026'],
      ],
    ],
    [
      'vi',
      '2023-10-09',
      '1978: ký kết.\n- 1993: họp.\n- 2000-2005: tạm dừng.',
      [
        ['1978', '1978'],
        ['1993', '1993'],
        ['2000-2005', '2000/2005'],
      ],
    ],
    ['vi', '2025-08-04', 'Sau khủng hoảng 2000 người mất việc; xuất khẩu 2000 tấn; Cúp Sao Vàng 2022.', []],
  ],
  'English years, halves and lengths': [
    [
      'en',
      '2025-08-04',
      'The deficit in FY2024-25, FY26 and FY2027.',
      [
        ['FY2024-25', '2024/2025'],
        ['FY26', '2026'],
        ['FY2027', '2027'],
      ],
    ],
    [
      'en',
      '2025-08-04',
      'The last quarter of 2024 and Q2/2025; last quarter.',
      [
        ['The last quarter of 2024', '2024-Q4'],
        ['Q2/2025', '2025-Q2'],
        ['last quarter', '2025-Q2'],
      ],
    ],
    [
      'en',
      '2023-10-09',
      '1978: They sign.\n• 1993: They meet.\n1980 — They part.',
      [
        ['1978', '1978'],
        ['1993', '1993'],
        ['1980', '1980'],
      ],
    ],
    ['en', '2023-10-09', 'At 2015 GMT about 2000 people met.', []],
    [
      'en',
      '2023-10-09',
      'In the second half of February, the last week of May, on the first day of June.',
      [
        ['the second half of February', '2023-02'],
        ['the last week of May', '2023-05'],
        ['June', '2023-06'],
      ],
    ],
    [
      'en',
      '2023-10-09',
      'They met on 24/25 June, on June 24/25, 5/7 June.',
      [
        ['24/25 June', '2023-06-24/2023-06-25'],
        ['June 24/25', '2023-06-24/2023-06-25'],
        ['June', '2023-06'],
      ],
    ],
    [
      'en',
      '2025-08-20',
      'On Tuesday 16-9-2025, Saturday 20/9/2025 and 04.09.2025.',
      [
        ['Tuesday 16-9-2025', '2025-09-16'],
        ['Saturday 20/9/2025', '2025-09-20'],
        ['04.09.2025', '2025-09-04'],
      ],
    ],
    [
      'en',
      '2025-08-20',
      'On September the 4th, this 15th day of August 2021, the 2nd week of June.',
      [
        ['September the 4th', '2025-09-04'],
        ['15th day of August 2021', '2021-08-15'],
        ['the 2nd week of June', '2025-06'],
      ],
    ],
    [
      'en',
      '2025-08-20',
      'For five (5) years, within 30 (thirty) days, nearly a quarter of a century.',
      [
        ['five (5) years', 'P5Y'],
        ['30 (thirty) days', 'P30D'],
        ['a quarter of a century', 'P25Y'],
      ],
    ],
    ['en', '2025-08-20', 'A century ago it began, a year earlier than planned.', [['A century ago', '1925']]],
  ],
};

describe.each(Object.entries(ROWS))('probes: %s', (_, rows) => {
  it.each(rows)('%s %s: %s', (language, published, sentence, dates) => {
    expect(valuesIn(sentence, { language, published })).toEqual(dates);
  });
});
