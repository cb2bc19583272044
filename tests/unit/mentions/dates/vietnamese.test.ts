import { describe, expect, it } from 'vitest';
import { valuesIn } from './find-dates.ts';

type Row = [sentence: string, dates: [string, string | null][]];

/** Published on Wednesday, 2 April 2025. */
const ROWS: Record<string, Row[]> = {
  'sau một việc': [
    ['Một năm sau ngày diễn ra cuộc bỏ phiếu, đảo vẫn yên.', [['Một năm', 'P1Y']]],
    ['Đó là một ngày quan trọng.', []],
  ],
  'ngày đầy đủ': [
    ['Hai nước lập quan hệ ngày 5/9/1962.', [['5/9/1962', '1962-09-05']]],
    ['Hiệp ước ký ngày 18-7-1977 vẫn có hiệu lực.', [['18-7-1977', '1977-07-18']]],
    ['Báo ra ngày 2.9.1945 còn được lưu giữ.', [['2.9.1945', '1945-09-02']]],
    ['Ngày 30 tháng 4 năm 1975, chiến tranh kết thúc.', [['30 tháng 4 năm 1975', '1975-04-30']]],
    ['Thông cáo chung ngày 12 tháng 12 năm 2023 nêu rõ.', [['12 tháng 12 năm 2023', '2023-12-12']]],
    ['Văn kiện được thông qua 16/11/2018.', [['16/11/2018', '2018-11-16']]],
    ['Hai bên gặp nhau thứ Năm, 2 tháng 11, 2017.', [['thứ Năm, 2 tháng 11, 2017', '2017-11-02']]],
    ['Ngày 2 tháng 11, 2017 người đã đến.', [['2 tháng 11', '2024-11-02']]],
    ['Đăng ngày: 26/05/2024 - 13:36', [['26/05/2024', '2024-05-26']]],
    ['Đăng lúc 13:36 - 26/05/2024', [['26/05/2024', '2024-05-26']]],
    ['24/1, người phát ngôn cho biết.', [['24/1', '2025-01-24']]],
    ['1/2 số đại biểu vắng mặt.', []],
  ],
  'một phần của tháng, của tuần': [
    ['Hội nghị họp cuối tháng này.', [['cuối tháng này', '2025-04']]],
    ['Ông thăm Lào đầu tuần tới.', [['đầu tuần tới', '2025-W15']]],
    ['Bà giữ chức từ năm 1986 đến năm 1991 - Lê Nam nói.', [['1986 đến năm 1991', '1986/1991']]],
    ['Ảnh chụp hồi tháng 8.2024 ở Lào.', [['8.2024', '2024-08']]],
    ['Theo Công ước về Luật Biển (UNCLOS) 1982.', [['1982', '1982']]],
  ],
  'phần đầu, phần cuối trong khoảng': [
    ['Thư được gửi từ năm 2012 đến đầu năm 2014.', [['2012 đến đầu năm 2014', '2012/2014']]],
    ['Từ cuối năm 2012 đến đầu năm 2014 bà làm đại sứ.', [['cuối năm 2012 đến đầu năm 2014', '2012/2014']]],
    ['Từ cuối tháng 1 đến đầu tháng 3, hai bên họp.', [['cuối tháng 1 đến đầu tháng 3', '2025-01/2025-03']]],
    ['Hội chợ mở từ hôm nay đến ngày 5/4.', [['hôm nay đến ngày 5/4', '2025-04-02/2025-04-05']]],
    ['Hội chợ mở từ ngày mai đến hết 5/4/2025.', [['ngày mai đến hết 5/4/2025', '2025-04-03/2025-04-05']]],
    [
      'Hôm nay, đến 5/4 đã hết hạn.',
      [
        ['Hôm nay', '2025-04-02'],
        ['5/4', '2025-04-05'],
      ],
    ],
    ['Hội nghị họp các ngày 22, 23/3.', [['22, 23/3', '2025-03-22/2025-03-23']]],
    [
      'Hội nghị họp các ngày 22, 24/3.',
      [
        ['22', '2025-03-22'],
        ['24/3', '2025-03-24'],
      ],
    ],
    ['Trong năm tháng đầu năm nay, giá tăng.', [['năm tháng đầu năm nay', '2025-01/2025-05']]],
  ],
  'một ngày nói hai lần, và điều không phải là ngày': [
    ['Hãng tin hôm nay 2/4 dẫn lời bà.', [['hôm nay 2/4', '2025-04-02']]],
    ['Ông Nam (thứ 6 từ phải qua) và bà Lan (thứ hai, từ trái sang) dự lễ.', []],
    ['Trong những năm tháng khó khăn, ông vẫn tin.', []],
    ['Ông bị bắt hôm thứ 7 vừa qua.', [['thứ 7', '2025-03-29']]],
    ['Ông đến, thứ 7 vừa qua, rồi đi.', [['thứ 7', '2025-03-29']]],
    ['Hồi tháng 5, khi ông vẫn tranh cử, giá tăng.', [['tháng 5', '2024-05']]],
    ['Lễ hội khai mạc mùng 9 tháng Giêng và rằm tháng Bảy.', []],
  ],
  'ngày không có năm': [
    ['Chiều 31/3, Bộ trưởng đã tiếp Đại sứ Lào.', [['31/3', '2025-03-31']]],
    ['Hôm 12/10, ông nói đoàn sẽ đến Paris.', [['12/10', '2024-10-12']]],
    ['Ông sẽ thăm Đức hôm 5/12.', [['5/12', '2025-12-05']]],
    ['Phát biểu hôm 25/3, ông nhấn mạnh hòa bình.', [['25/3', '2025-03-25']]],
    ['Tối 1-4, Chủ tịch nước chủ trì chiêu đãi.', [['1-4', '2025-04-01']]],
    ['Ngày 1.4, Thủ tướng tiếp đoàn doanh nghiệp.', [['1.4', '2025-04-01']]],
    ['Lễ viếng diễn ra ngày 7/10 vừa qua.', [['7/10', '2024-10-07']]],
    ['Dự kiến nghị quyết sẽ được thông qua ngày 15/4.', [['15/4', '2025-04-15']]],
    ['Ảnh chụp ngày 4/4 tại Hà Nội.', [['4/4', '2024-04-04']]],
    ['Ông đã tới Hà Nội ngày 10/1.', [['10/1', '2025-01-10']]],
    ['Hội nghị sẽ khai mạc ngày 15/4.', [['15/4', '2025-04-15']]],
    ['Đoàn dự kiến đến Paris ngày 10/1.', [['10/1', '2026-01-10']]],
    [
      'Hôm nay (2/4), hai bên hội đàm.',
      [
        ['Hôm nay', '2025-04-02'],
        ['2/4', '2025-04-02'],
      ],
    ],
    ['Ngày 2 tháng 4, Quốc hội họp phiên bất thường.', [['2 tháng 4', '2025-04-02']]],
    ['Vụ việc xảy ra lúc 10h30 ngày 1/4.', [['1/4', '2025-04-01']]],
    ['Tuyên bố mùng 8/3 được hoan nghênh.', [['8/3', '2025-03-08']]],
    [
      'Hôm nay (2-4), hai bên ký kết.',
      [
        ['Hôm nay', '2025-04-02'],
        ['2-4', '2025-04-02'],
      ],
    ],
    ['Việc này phải xong trước 30/6.', [['30/6', '2025-06-30']]],
    ['Ngày 7/10 năm ngoái, hai bên ký kết.', [['7/10 năm ngoái', '2024-10-07']]],
  ],
  'khoảng và danh sách': [
    ['Liên hoan diễn ra từ 20 đến 26/10/2024.', [['20 đến 26/10/2024', '2024-10-20/2024-10-26']]],
    ['Chợ mở từ ngày 3 đến hết ngày 5/4.', [['3 đến hết ngày 5/4', '2025-04-03/2025-04-05']]],
    ['Hội nghị họp từ ngày 22 đến ngày 23/5.', [['22 đến ngày 23/5', '2025-05-22/2025-05-23']]],
    ['Chuyến thăm diễn ra ngày 11-12/4.', [['11-12/4', '2025-04-11/2025-04-12']]],
    ['Nhà vua sẽ thăm Việt Nam từ 31/3 đến 4/4/2025.', [['31/3 đến 4/4/2025', '2025-03-31/2025-04-04']]],
    ['Triển lãm mở cửa 27-30/11/2024.', [['27-30/11/2024', '2024-11-27/2024-11-30']]],
    [
      'Trong hai ngày 5 và 6/4, đoàn sẽ ở Huế.',
      [
        ['hai ngày', 'P2D'],
        ['5 và 6/4', '2025-04-05/2025-04-06'],
      ],
    ],
    [
      'Các phiên họp ngày 5 và 8/4 đều mở.',
      [
        ['5', '2025-04-05'],
        ['8/4', '2025-04-08'],
      ],
    ],
    ['Kỷ niệm quan hệ ngoại giao (24/6/1967 - 2022).', [['24/6/1967 - 2022', '1967-06-24/2022']]],
    [
      'Từ tháng 3 năm 2020 đến tháng 4 năm 2021, biên giới đóng cửa.',
      [['tháng 3 năm 2020 đến tháng 4 năm 2021', '2020-03/2021-04']],
    ],
    [
      'Các ngày 5, 6 và 7/4, lễ hội sẽ diễn ra.',
      [
        ['5', '2025-04-05'],
        ['6', '2025-04-06'],
        ['7/4', '2025-04-07'],
      ],
    ],
    ['Từ ngày 2-4 đến ngày 5-4, hội chợ diễn ra.', [['2-4 đến ngày 5-4', '2025-04-02/2025-04-05']]],
    ['Ngày 28 và 29-3, đoàn làm việc.', [['28 và 29-3', '2025-03-28/2025-03-29']]],
    ['Nhiệm kỳ 2026-2031 có nhiều điểm mới.', [['2026-2031', '2026/2031']]],
    ['Ông qua đời 8 tháng 11 2015 tại Huế.', [['8 tháng 11 2015', '2015-11-08']]],
    [
      'Kế hoạch 5 năm 2011-2015.',
      [
        ['5 năm', 'P5Y'],
        ['2011-2015', '2011/2015'],
      ],
    ],
    ['Đối tác giai đoạn 2024 - 2027 được xây dựng.', [['2024 - 2027', '2024/2027']]],
    ['Vai trò điều phối (7/2024-7/2027) rất quan trọng.', [['7/2024-7/2027', '2024-07/2027-07']]],
    ['Quan hệ ngoại giao (1975-2025) là chặng đường dài.', [['1975-2025', '1975/2025']]],
    ['Từ năm 2015 đến năm 2020, đầu tư tăng.', [['2015 đến năm 2020', '2015/2020']]],
  ],
  'tháng, quý, nửa năm, thập niên': [
    ['Ông sẽ thăm Nga vào tháng 11/2025.', [['11/2025', '2025-11']]],
    ['Chi bộ ra đời tháng 2-1927.', [['2-1927', '1927-02']]],
    ['Cuối tháng 11/2024, hai bên gặp nhau.', [['Cuối tháng 11/2024', '2024-11']]],
    ['Cuối tháng 1.2017, hai bên gặp nhau.', [['Cuối tháng 1.2017', '2017-01']]],
    ['Lễ kỷ niệm lần thứ 85 ngày thành lập ở Quận 7 ngày càng đông.', []],
    ['Từ tháng 3/2024 đến tháng 5/2025, dự án tạm dừng.', [['3/2024 đến tháng 5/2025', '2024-03/2025-05']]],
    ['Cuối tháng 11 năm 2024, hai bên gặp nhau.', [['Cuối tháng 11 năm 2024', '2024-11']]],
    ['Tháng Mười năm ngoái, đoàn sang thăm.', [['Tháng Mười năm ngoái', '2024-10']]],
    ['Vào tháng 12, hai bên đã ký.', [['tháng 12', '2024-12']]],
    ['Tháng 5 tới, Tổng thống sẽ thăm Hà Nội.', [['Tháng 5', '2025-05']]],
    ['Kim ngạch quý I/2026 dự báo tăng.', [['quý I/2026', '2026-Q1']]],
    ['Quý III năm ngoái, xuất khẩu giảm.', [['Quý III năm ngoái', '2024-Q3']]],
    ['Thương mại 6 tháng đầu năm tăng 24%.', [['6 tháng đầu năm', '2025-H1']]],
    ['Trong 9 tháng đầu năm 2024, cả nước xuất siêu.', [['9 tháng đầu năm 2024', '2024-01/2024-09']]],
    ['Nửa đầu năm 2022, số vụ giảm.', [['Nửa đầu năm 2022', '2022-H1']]],
    ['Những năm 1990, quan hệ phát triển nhanh.', [['Những năm 1990', '1990/1999']]],
    ['Đầu những năm 2000, kim ngạch còn thấp.', [['Đầu những năm 2000', '2000/2009']]],
    ['Mùa xuân năm 1975, chiến dịch mở màn.', [['Mùa xuân năm 1975', '1975-SP']]],
    ['Kim ngạch quý đầu năm tăng.', [['quý đầu năm', '2025-Q1']]],
    ['Thập niên 1970 là thời kỳ khó khăn.', [['Thập niên 1970', '1970/1979']]],
  ],
  năm: [
    ['Từ năm 2007 đến nay đã có năm kỳ liên hoan.', [['2007', '2007']]],
    ['Vụ việc xảy ra cuối năm 2015.', [['cuối năm 2015', '2015']]],
    ['Đầu năm 2024, hai bên nối lại đàm phán.', [['Đầu năm 2024', '2024']]],
    ['Hiệp định ký năm2015 còn hiệu lực.', [['2015', '2015']]],
    ['Bức tượng được tặng (năm 1957).', [['1957', '1957']]],
    ['Các bên tôn trọng UNCLOS 1982.', [['1982', '1982']]],
    ['Bộ trình kế hoạch 2026 lên Chính phủ.', [['2026', '2026']]],
    [
      'Trước 1975 và sau 1954, tình hình khác nhau.',
      [
        ['1975', '1975'],
        ['1954', '1954'],
      ],
    ],
    ['Hiến pháp 2013 quy định rõ.', [['2013', '2013']]],
    [
      'Các năm 2019, 2020 và 2021 đều khó khăn.',
      [
        ['2019', '2019'],
        ['2020', '2020'],
        ['2021', '2021'],
      ],
    ],
    [
      'Dự án khởi công cuối 2024, hoàn thành vào 2027.',
      [
        ['2024', '2024'],
        ['2027', '2027'],
      ],
    ],
    ['Thương mại sẽ đạt 3 tỷ USD vào năm 2026.', [['2026', '2026']]],
  ],
  thứ: [
    ['Họp báo hôm thứ Năm thu hút báo giới.', [['thứ Năm', '2025-03-27']]],
    ['Vào thứ hai, hai bên gặp nhau.', [['thứ hai', '2025-03-31']]],
    ['Kỳ họp thứ Sáu bế mạc thứ Sáu tuần trước.', [['thứ Sáu tuần trước', '2025-03-28']]],
    ['Phiên tòa mở vào thứ Năm tới.', [['thứ Năm tới', '2025-04-03']]],
    ['Họ họp mỗi sáu tháng.', [['mỗi sáu tháng', 'P6M']]],
    ['Theo luật, mỗi năm chỉ có một phiên.', [['mỗi năm', 'P1Y']]],
    ['Sáng thứ ba, phái đoàn đã đến Hà Nội.', [['thứ ba', '2025-04-01']]],
    ['Thứ Hai tuần trước, hai bên gặp nhau.', [['Thứ Hai tuần trước', '2025-03-24']]],
    ['Kỳ họp thứ hai, ngày 2/4, đã bàn việc này.', [['2/4', '2025-04-02']]],
    ['Thứ tư, ngày 2/4, báo chí được mời.', [['Thứ tư, ngày 2/4', '2025-04-02']]],
    ['Thứ Hai, 31/03/2025 10:30', [['Thứ Hai, 31/03/2025', '2025-03-31']]],
    ['Chủ nhật ngày 30 tháng 3, chợ mở.', [['Chủ nhật ngày 30 tháng 3', '2025-03-30']]],
    ['Thứ Hai tuần tới, đoàn lên đường.', [['Thứ Hai tuần tới', '2025-04-07']]],
    [
      'Cuộc họp diễn ra vào thứ sáu (4/4).',
      [
        ['thứ sáu', '2025-04-04'],
        ['4/4', '2025-04-04'],
      ],
    ],
    ['Chủ nhật vừa qua, hai nước đạt thỏa thuận.', [['Chủ nhật', '2025-03-30']]],
  ],
  'tính từ ngày viết': [
    [
      'Ngày kia đoàn về; hôm kia đoàn đã đến.',
      [
        ['Ngày kia', '2025-04-04'],
        ['hôm kia', '2025-03-31'],
      ],
    ],
    ['Sau một năm rưỡi, dự án xong.', [['một năm rưỡi', 'P1Y6M']]],
    ['Chủ tịch nước đến Vientiane sáng nay.', [['nay', '2025-04-02']]],
    [
      'Hôm qua, hai bên đã ký; ngày mai họp tiếp.',
      [
        ['Hôm qua', '2025-04-01'],
        ['ngày mai', '2025-04-03'],
      ],
    ],
    ['Ông phát biểu tại diễn đàn tuần trước.', [['tuần trước', '2025-W13']]],
    ['Đây là chuyến thăm đầu tiên trong năm nay.', [['năm nay', '2025']]],
    ['Tháng trước, hai bên đã trao đổi.', [['Tháng trước', '2025-03']]],
    ['Cuối tuần qua, bão đổ bộ.', [['Cuối tuần qua', '2025-W13-WE']]],
    ['Ba năm trước, quan hệ được nâng cấp.', [['Ba năm trước', '2022']]],
    ['Cách đây 50 năm, đất nước thống nhất.', [['Cách đây 50 năm', '1975']]],
  ],
  'bên cạnh ngày đã nêu': [
    [
      'Sáng nay (1/4), hai bên đã ký.',
      [
        ['nay', '2025-04-01'],
        ['1/4', '2025-04-01'],
      ],
    ],
    ['Hôm qua 31-3, đoàn đã về.', [['Hôm qua 31-3', '2025-03-31']]],
  ],
  'khoảng có hai cách viết': [
    ['Anh dạy học từ năm 2004 đến tháng 9/2013.', [['2004 đến tháng 9/2013', '2004/2013-09']]],
    ['Bà ở Huế từ tháng 8/1988 đến năm 1995.', [['8/1988 đến năm 1995', '1988-08/1995']]],
    ['Lễ kỷ niệm (28-6-2001 – 28-6-2025) bắt đầu.', [['28-6-2001 – 28-6-2025', '2001-06-28/2025-06-28']]],
    ['- 8/1988 - 6/1995: cán bộ của tỉnh.', [['8/1988 - 6/1995', '1988-08/1995-06']]],
    [
      'Đoàn gặp cử tri ngày 1/4 và 3/4, họp ngày 22 và 24/3.',
      [
        ['1/4', '2025-04-01'],
        ['3/4', '2025-04-03'],
        ['22', '2025-03-22'],
        ['24/3', '2025-03-24'],
      ],
    ],
    [
      'Lễ hội có vào 2/4 và 3/4.',
      [
        ['2/4', '2025-04-02'],
        ['3/4', '2025-04-03'],
      ],
    ],
  ],
  'tháng này, năm này mà không nói': [
    ['Quốc hội bắt đầu kỳ họp vào cuối tháng.', [['cuối tháng', '2025-04']]],
    ['Từ đầu năm đến nay, hai bên họp nhiều.', [['đầu năm', '2025']]],
    ['Đầu năm học, trường mở cửa; chúc mừng đầu năm mới.', []],
    ['Trong ngày qua, nhiều đoàn đã đến. Những ngày qua trời mưa.', [['ngày qua', '2025-04-01']]],
    ['Ông rời đi sáng sớm nay.', [['nay', '2025-04-02']]],
    [
      'Kỳ họp bắt đầu ngày mai 3.4.',
      [
        ['ngày mai', '2025-04-03'],
        ['3.4', '2025-04-03'],
      ],
    ],
  ],
  'năm sinh và kỳ bầu cử': [
    ['Anh Nam (SN 1969) là tài xế.', [['1969', '1969']]],
    ['Bà là ứng viên tổng thống Mỹ 2020.', [['2020', '2020']]],
    ['Giải bóng đá Cúp 2022 bế mạc.', []],
  ],
  'độ dài giữa hai số': [
    ['Không ai làm được trong 30, 40 năm nữa.', [['30, 40 năm', 'P30Y/P40Y']]],
    [
      'Chuyến đi kéo dài 3 đến 5 ngày, hai, ba tuần hoặc 2-3 tháng.',
      [
        ['3 đến 5 ngày', 'P3D/P5D'],
        ['hai, ba tuần', 'P2W/P3W'],
        ['2-3 tháng', 'P2M/P3M'],
      ],
    ],
    ['Việc ấy mất vài chục năm.', []],
    ['Cuộc bầu cử diễn ra trước đó một ngày.', []],
    ['Tối ấy là 29 tháng Chạp.', []],
  ],
  'độ dài và lặp lại': [
    ['Tuyên bố được đưa ra một ngày sau khi đoàn đến.', [['một ngày', 'P1D']]],
    ['Đoàn tới hai ngày trước khi hội nghị khai mạc.', [['hai ngày', 'P2D']]],
    ['Hồi đầu những năm 1990 - thời kỳ khó khăn - ông ở Lào.', [['đầu những năm 1990', '1990/1999']]],
    ['Hai nước kỷ niệm 40 năm quan hệ.', [['40 năm', 'P40Y']]],
    ['Chuyến thăm kéo dài hai ngày.', [['hai ngày', 'P2D']]],
    ['Hàng cung cấp trong vòng 10 năm tới.', [['10 năm', 'P10Y']]],
    ['Năm năm qua, thương mại tăng gấp đôi.', [['Năm năm', 'P5Y']]],
    ['Chế độ ấy tồn tại 3 năm, 8 tháng, 20 ngày.', [['3 năm, 8 tháng, 20 ngày', 'P3Y8M20D']]],
    [
      'Năm mươi lăm năm và hai mươi tháng đã qua.',
      [
        ['Năm mươi lăm năm', 'P55Y'],
        ['hai mươi tháng', 'P20M'],
      ],
    ],
    ['Hằng năm, hai bên trao đổi đoàn.', [['Hằng năm', 'P1Y']]],
  ],
};

describe.each(Object.entries(ROWS))('Vietnamese: %s', (_, rows) => {
  it.each(rows)('%s', (sentence, dates) => {
    expect(valuesIn(sentence, { language: 'vi' })).toEqual(dates);
  });

  it.each(rows)('reads the same in NFD: %s', (sentence, dates) => {
    const decomposed = valuesIn(sentence.normalize('NFD'), { language: 'vi' });
    expect(decomposed).toEqual(dates.map(([text, value]) => [text.normalize('NFD'), value]));
  });
});
