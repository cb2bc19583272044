/** Own sentences: parties, names and states abroad as Vietnamese papers write them. Marks as in english.cases.ts. */
export const VIETNAMESE_ABROAD: Readonly<Record<string, readonly string[]>> = {
  'đảng và chữ viết tắt của đảng': [
    'Ông ⟦T:Jan Reed⟧, Tổng thư ký đảng Tự do và Trật tự (TvO) cầm quyền Ba Lan, nói.',
    'Chủ tịch đảng Tự do và Trật tự (TvO) Ba Lan ⟦T:Jan Reed⟧ dự. Chủ tịch EC ⟦T:Ann Hill⟧ nói. ⟦N:Chủ tịch TvO⟧ đáp.',
    'Thủ lĩnh đảng Sự thay đổi vì nước Đức (StD) ⟦T:Ann Hill⟧ nói. Lãnh đạo đảng cực hữu AfD ⟦T:Tom Reed⟧ đáp.',
    'Chủ tịch đảng SPD ⟦T:Tom Reed⟧ gặp Lãnh đạo đảng Vox ⟦T:Ann Hill⟧. Lãnh đạo đảng ⟦T:Marie Moreau⟧ (DP) vắng mặt.',
    'Phó chủ tịch đảng Jan Sangh Dal (JSD) ⟦T:Raj Reed⟧ dự. ⟦N:Phó chủ tịch JSD⟧ nói.',
    'Nghị sĩ đảng Liên minh Xanh đối lập ⟦T:Ann Hill⟧ nói. Báo hỏi ⟦N:quyền chủ tịch đảng đối lập⟧. Quyền chủ tịch đảng đối lập ⟦T:Tom Reed⟧ đáp.',
    'Chủ tịch đảng BNP ⟦T:Ann Hill⟧ dự. Quyền chủ tịch BNP ⟦T:Tom Reed⟧ về nước. ⟦N:Quyền chủ tịch BNP⟧ im lặng.',
    'Lãnh đạo đảng Jan Sangh ⟦T:Raj Reed⟧ nói. Chủ tịch đảng Vì nước Thái (Phak Chat) ⟦T:Tom Hill⟧ đáp. Lãnh đạo đảng ⟦T:Marine Le Pen⟧ đến.',
  ],
  'tên bắt đầu bằng tiểu từ viết hoa': [
    'Chủ tịch EC ⟦T:Von der Leyen⟧ tuyên bố. Tổng thống ⟦T:Van der Bellen⟧ và Thủ tướng ⟦T:De Croo⟧ dự.',
    'Chủ tịch EC ⟦T:Ursula van der Hill⟧ đến. ⟦S:Van der Hill⟧ nói thêm. Tổng thống ⟦T:Al Nahyan⟧ và Thái tử ⟦T:Bin Salman⟧ dự.',
    'Tổng thống Chile ⟦T:Tom Reed⟧ đến. Ông ⟦S:Reed⟧ nói. Gia tộc Reed và dòng họ Reed giàu có.',
    'Chủ tịch Hội đồng châu Âu ⟦T:Van den Brand⟧ nói..',
  ],
  'tên người cũng là tên nước': [
    'Ngoại trưởng ⟦T:Israel Katz⟧ nói. Bộ trưởng Quốc phòng Israel ⟦T:Israel Katz⟧ đáp. Thủ tướng Israel ⟦T:Netanyahu⟧ dự.',
    'Chủ tịch đảng ⟦T:Jordan Bardella⟧ đến. Ngoại trưởng Jordan ⟦T:Safadi⟧ thăm Paris.',
  ],
  'tên nước phiên âm, có và không có gạch nối': [
    'Thủ tướng Albani ⟦T:Edi Hill⟧ gặp Tổng thống Xlôvenia ⟦T:Ann Reed⟧ và Thủ tướng Ác-mê-ni-a ⟦T:Tom Hill⟧.',
    'Tổng thống Môdămbích ⟦T:Tom Reed⟧, Quốc vương Lê-xô-thô ⟦T:Ann Hill⟧ và Đại sứ Goatêmala ⟦T:Jan Moreau⟧ dự.',
    'Ngoại trưởng Êtiôpia ⟦T:Tom Reed⟧ đến. ⟦N:Ngoại trưởng Xu-đăng⟧ và ⟦N:Thủ tướng Marốc⟧ vắng mặt.',
    'Tổng thống I-rắc ⟦T:Tom Reed⟧ và Quốc vương Ôman ⟦T:Ann Hill⟧ rời Buốc-ki-na Pha-xô.',
  ],
  'tên nước một âm tiết': [
    'Thủ tướng Ấn ⟦T:Narendra Hill⟧ gặp Tổng thống Hàn ⟦T:Cho Tae-min⟧ và Thủ tướng Hàn Quốc ⟦T:Hàn Duck-min⟧.',
    'Bộ trưởng ⟦T:Hàn Trung Kiên⟧ và Thứ trưởng ⟦T:Việt Dzung Hill⟧ tiếp Thủ tướng Hung ⟦T:Viktor Hill⟧.',
  ],
  'nơi chốn sau chức danh': [
    'Tổng thống Chile ⟦T:Ann Hill⟧ đến. Hội đàm với ⟦N:Tổng thống Chile⟧ tại Phủ Chủ tịch. ⟦N:Bộ trưởng Quốc phòng Nga⟧ ở Hà Nội.',
    'Trưởng phái bộ EU tại Việt Nam ⟦T:Tom Reed⟧ và Đại sứ Nga tại Liên hợp quốc ⟦T:Ann Hill⟧ dự. ⟦N:Đại sứ Nga tại Liên hợp quốc⟧ phủ nhận.',
    'Ủy viên hạt Wilson ⟦T:Tom Reed Jr.⟧ và Cảnh sát trưởng hạt Wilson ⟦T:Ann Hill⟧ nói. Bộ trưởng Năng lượng hạt nhân ⟦T:Jan Moreau⟧ dự.',
    'Đại diện bang Texas ⟦T:Tom Reed⟧ nói. Theo ⟦N:đại diện bang Texas⟧, lũ đã rút. Ông được cử đại diện bang.',
    'Bộ trưởng Quốc phòng Nga ⟦T:Oleg Hill⟧ nói. Ảnh: RIA Novosti Tướng ⟦T:Hill⟧ cho biết thêm.',
  ],
  'vị này, của ông': [
    'Công tố viên ⟦T:Tom Reed⟧ nói. ⟦N:Vị công tố viên này⟧ nói thêm. Một vị thẩm phán khác đến.',
    'Bộ trưởng Ngoại giao Chile ⟦T:Tom Reed⟧ nói rằng ⟦N:người đồng cấp Việt Nam của ông⟧ đã xin lỗi.',
    'Bộ trưởng Ngoại giao Chile ⟦T:Tom Reed⟧ gặp người đồng cấp Việt Nam ⟦T:Lê Văn Tám⟧.',
  ],
  'lãnh đạo một nước': [
    'Tổng thống Nga ⟦T:Oleg Hill⟧ nói. Báo chí cho rằng ⟦N:lãnh đạo Nga⟧ đang chờ. Giới lãnh đạo Nga họp, ông từng lãnh đạo Nga.',
    'Tổng thống Nga ⟦T:Oleg Hill⟧ gặp Lãnh đạo FSB Nga ⟦T:Jan Moreau⟧. Lãnh đạo Nga, Mỹ im lặng. Lãnh đạo phe đối lập Nga phản đối. ⟦N:Lãnh đạo Nga⟧ đi.',
    'Lãnh đạo Pháp và lãnh đạo Việt Nam chúc mừng Tổng thống Nga ⟦T:Oleg Hill⟧. Lãnh đạo Việt Nam vui mừng.',
  ],
  'người dự': [
    'Ngoại trưởng ⟦T:Tom Reed⟧ nói. Tham dự kỳ họp có ⟦N:Đại sứ Chile tại Peru⟧, ⟦N:Đại sứ Peru tại Chile⟧ cùng đại diện các bộ. Chile có Tổng thống mới.',
  ],
  'danh sách và phòng ban': [
    'Có các đồng chí Trung tướng ⟦T:Lê Đức Nam⟧, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an; Trung tướng ⟦T:Vũ Minh Hà⟧, Ủy viên Đảng ủy Công an Trung ương, Thứ trưởng Bộ Công an.',
    'Khởi tố ⟦T:Lê Văn Út⟧, nguyên phó trưởng phòng quản lý đất đai. Bị can ⟦S:Út⟧ khai.',
  ],
  'lời nói thêm giữa chức danh và tên': [
    'Nghị sĩ đối lập ⟦T:Armando Reed⟧ nói. Nghị sĩ độc lập ⟦T:Ann Hill⟧ đáp. Nghị sĩ phe đối lập ⟦T:Jan Moss⟧ và nghị sĩ Công đảng ⟦T:Tom Reed⟧ dự.',
    'Nữ nghị sĩ gốc Somalia ⟦T:Ilhan Reed⟧ và Thị trưởng gốc Việt ⟦T:Ann Hill⟧ đến. Ca sĩ gốc Việt Tom Reed hát.',
    'Đại biểu Quốc hội khoá 13 ⟦T:Đỗ Văn Tương⟧ nói. Nguyên đại biểu Quốc hội khóa XIII ⟦T:Lê Văn Ba⟧ đáp.',
    'Thẩm phán liên bang ⟦T:Ann Hill⟧ ra lệnh. Chánh án Tòa Tối cao ⟦T:Tom Reed⟧ im lặng. Bộ trưởng Luật pháp Pakistan, ông ⟦T:Zahid Hill⟧ cho hay.',
    'Tân đại sứ tại Việt Nam, ông ⟦T:Tom Reed⟧, đến. Đại sứ mới tại Lào ⟦T:Ann Hill⟧ trình quốc thư.',
    'Phát ngôn nhân Bộ Ngoại giao Mỹ ⟦T:Ann Hill⟧ nói. Phụ tá Ngoại trưởng Mỹ ⟦T:Dan Reed⟧ và Trưởng đặc khu Hồng Kông ⟦T:Lương Văn Anh⟧ dự.',
    'Điều phối viên cứu trợ khẩn cấp của Liên hợp quốc ⟦T:Sigrid Hill⟧ đến. Tư lệnh Hạm đội Thái Bình Dương Mỹ đến sau.',
    'Tướng bốn sao ⟦T:Ann Moss⟧ và tướng về hưu ⟦T:Tom Reed⟧ phản đối.',
    'Thủ tướng Thái Lan ⟦T:Ann Hill⟧ đến. ⟦N:Vị thủ tướng 37 tuổi⟧ nói. ⟦N:Nữ thủ tướng 37 tuổi⟧ cười. Tổng thống 79 tuổi.',
  ],
  'hai nước nối bằng gạch, tên viết tắt và phiên âm': [
    'Ngoại trưởng Nga-Mỹ gặp nhau. Phó Tổng thống Mỹ ⟦T:JD Hill⟧ đến. Ông ⟦F:JD Hill⟧ nói. Bộ trưởng Bộ GD ⟦T:Lê Văn Ba⟧ dự. Nam MC Pete Hill hát.',
    'Người đứng đầu cơ quan tình báo Anh MI6 ⟦T:Tom Reed⟧ nói.',
    'Tổng thống Mỹ ⟦T:Giô-nan Trắm⟧ gặp báo chí. Ông ⟦F:G.Trắm⟧ nói ngắn.',
  ],
  'người giúp việc của ai đó': [
    'Ông ⟦S:Reed⟧ đến. ⟦T:Yasu Hill⟧, cố vấn của ông ⟦S:Reed⟧, cho biết. Thủ tướng Nhật ⟦T:Tom Reed⟧ nói.',
    'Người phát ngôn của ông ⟦S:Reed⟧, ⟦T:Ann Hill⟧, từ chức. Thủ tướng ⟦T:Tom Reed⟧ nói. Một cố vấn của ông ⟦S:Reed⟧ im lặng.',
    'Trợ lý của ông Moss, Ann Hill, nói. Thủ tướng ⟦T:Tom Reed⟧ im lặng.',
  ],
  'quận, huyện, phường và phòng viết tắt': [
    'Ông ⟦T:Lê Văn Ba⟧, chủ tịch UBND H.Long Thành, nói. Bí thư Q.1 ⟦T:Trần Văn Tám⟧ và Chủ tịch UBND P.12 ⟦T:Lê Văn Năm⟧ dự.',
    'Chủ tịch UBND TX.Sơn Tây ⟦T:Lê Văn Sáu⟧ và Phó bí thư Quận ủy Q. Bình Thạnh ⟦T:Phạm Thị Hai⟧ dự.',
    'Đại tá ⟦T:Lê Văn Ba⟧ - trưởng phòng CSGT, Công an tỉnh Kon Tum - cho biết. Thiếu tướng ⟦T:Phạm Văn Năm⟧, Cục trưởng C03, nói.',
  ],
};

/** No official in any of these. */
export const VIETNAMESE_ABROAD_NONE: readonly string[] = [
  'Đảng Tự do và Trật tự (TvO) thắng cử, TvO lập chính phủ.',
  'Lê Văn Tám, nguyên trưởng phòng quản lý chất lượng, nghỉ việc. Ủy viên đảng Xanh Ann Hill dự.',
  'Chủ tịch AfD và lãnh đạo các đảng đối lập tranh luận.',
  'Trưởng phòng FPT Lê Văn Ba và trưởng phòng Kế toán, Công ty Sao Mai Lê Văn Tám dự.',
  'Nghệ sĩ độc lập Ann Hill và nhà văn gốc Việt Tom Reed dự hội chợ.',
  'Tuyến tàu Nga-Mỹ và quan hệ Mỹ-Hàn được bàn ở Q.1, H.Long Thành.',
  'Cố vấn của bà Hoa, ông Lê Văn Tám, nghỉ việc.',
];
