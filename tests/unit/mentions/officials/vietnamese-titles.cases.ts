/** Own sentences: who serves whom, what else is said between a name and its office, and offices that need no body. Marks as in english.cases.ts. */
export const VIETNAMESE_TITLES: Readonly<Record<string, readonly string[]>> = {
  'giữa tên và chức danh': [
    'Ông ⟦T:Trần Văn Bình⟧, 56 tuổi, nguyên Thị trưởng thành phố Nam Kinh, bị điều tra. Ông ⟦S:Bình⟧ im lặng.',
    'Ông ⟦T:Trần Văn Bình⟧, sinh năm 1960, quê Hà Nam, nguyên Bí thư Tỉnh ủy, bị bắt.',
    'Ông ⟦T:Nguyễn Văn Nam⟧ (nguyên chủ tịch UBND huyện Kỳ Hải cũ, nay là thị xã Kỳ Hải) hầu tòa. Bị cáo ⟦S:Nam⟧ nhận sai.',
    'Ông ⟦T:Lê Văn Tám⟧ (Thủ tướng từ năm 1996) về hưu. Bị can ⟦S:Tám⟧ đồng ý.',
    'Bí thư Tỉnh ủy Hà Tây (cũ) ⟦T:Nguyễn Văn Tám⟧ nói.',
    '⟦T:Park Min-ho⟧, một nhà làm luật của đảng Dân chủ, nói. Ông ⟦S:Park⟧ từ chức.',
    'Ông ⟦T:John Hill⟧, một trong những cố vấn của Tổng thống, nói. Ông ⟦T:Tom Reed⟧, một cựu quan chức Nhà Trắng, đáp.',
    'Ông ⟦T:Oleh Hrytsenko⟧ – cựu Tổng tư lệnh các lực lượng vũ trang có thể thắng.',
  ],
  'người giúp việc của lãnh đạo': [
    'Người phát ngôn Tổng thống Nga ⟦T:Dmitry Reed⟧ nói. ⟦N:Tổng thống Nga⟧ đến Hà Nội.',
    'Trợ lý Tổng Bí thư ⟦T:Phạm Văn Phương⟧ và Trợ lý Tổng thống Nga ⟦T:Yuri Hill⟧ dự.',
    'Cố vấn Tổng thống ⟦T:Trump⟧ cho biết. Trợ lý Tổng thống ⟦T:Donald Trump⟧ từ chối.',
    'Trưởng Văn phòng Tổng thống Ukraine ⟦T:Andriy Hill⟧ nói. Trưởng Văn phòng công chứng Lê Văn Hai nói.',
    'Cố vấn của Tổng thống Ukraine ⟦T:Mykhailo Hill⟧ nói. Cố vấn của Tổng thống Mỹ ⟦T:Donald Trump⟧ từ chối.',
    'Cảnh sát bắt ⟦N:chánh văn phòng phó tổng thống⟧. Phó Tổng thống ⟦T:Sara Hill⟧ nói.',
    'Tổng thống Pháp ⟦T:Luc Moreau⟧ và Phu nhân Brigitte Moreau đến. Phu nhân Tổng thống Hàn Quốc Kim Mi-ran dự.',
  ],
  'chức danh tự nói lên cơ quan': [
    'Tổng Thanh tra Chính phủ ⟦T:Đoàn Văn Phong⟧ chủ trì. ⟦N:Tổng Thanh tra⟧ nhấn mạnh.',
    'Phó Chánh án TAND tối cao ⟦T:Nguyễn Văn Tiến⟧ dự. ⟦N:Phó Chánh án⟧ nhấn mạnh.',
    '⟦N:Tổng chưởng lý Mỹ⟧ tuyên bố. Tổng chưởng lý Mỹ ⟦T:Pam Reed⟧ nói.',
    'Tổng thống Mỹ ⟦T:John Hill⟧ thăm Hà Nội. ⟦N:Ông chủ Nhà Trắng⟧ nói thêm. Ông chủ Điện Kremlin ⟦T:Ivan Reed⟧ đáp.',
    'Giám đốc FBI ⟦T:Kash Hill⟧ và Chủ tịch Fed ⟦T:Jerome Reed⟧ điều trần.',
    'Bí thư thứ nhất Trung ương Đoàn ⟦T:Bùi Quang Hùng⟧ và Trưởng Ban Tổ chức Trung ương ⟦T:Đoàn Minh Hùng⟧ dự.',
    'Thư ký Hội đồng An ninh Nga ⟦T:Sergei Hill⟧ và Trưởng phái bộ EU ⟦T:Julien Reed⟧ dự.',
    'Chủ tọa phiên tòa ⟦T:Nguyễn Văn Đức⟧ hỏi. Kiểm sát viên ⟦T:Lê Văn Tám⟧ đáp. Vụ phó Vụ Pháp chế ⟦T:Lê Văn Hai⟧ dự.',
  ],
  'trưởng phòng, cục trưởng': [
    'Thượng tá ⟦T:Lê Mạnh Hà⟧, Phó phòng Tham mưu, Công an TP HCM nói. Ông ⟦S:Hà⟧ thêm.',
    'Cựu cục trưởng Lãnh sự Bộ Ngoại giao ⟦T:Nguyễn Thị Lan⟧ khai. ⟦N:Cựu cục trưởng⟧ im lặng. Giám đốc Sở Y tế ⟦T:Lê Văn Ba⟧ dự.',
    'Trưởng phòng Giáo dục và Đào tạo huyện Củ Chi ⟦T:Nguyễn Thị Lan⟧ nói.',
    'Nguyên trưởng phòng Tài nguyên và Môi trường ⟦T:Phạm Huy Tân⟧ khai. Bị cáo ⟦S:Tân⟧ nhận sai.',
    'Phó trưởng phòng Phòng Nghiệp vụ 1 Công an tỉnh ⟦T:Lê Văn Tám⟧ nói.',
    'Trưởng phòng Cảnh sát hình sự Công an tỉnh Nghệ An, Thượng tá ⟦T:Nguyễn Văn Hải⟧ cho biết.',
  ],
  'một câu, hai người': [
    'Trước anh linh Nguyễn Trãi, ⟦N:Chủ tịch nước⟧ cùng đoàn dâng hương. Chủ tịch nước ⟦T:Võ Văn Nam⟧ phát biểu.',
    'Yêu cầu của ông ⟦S:Trump⟧, ⟦N:cựu tổng thống⟧ có thể bị xử. Cựu tổng thống ⟦T:Donald Trump⟧ nói.',
    'Bộ trưởng Quốc phòng, Công an, Xây dựng được giao việc. Bộ trưởng Văn hóa, Thể thao và Du lịch ⟦T:Nguyễn Văn Hùng⟧ nói.',
    'Bộ trưởng Quốc phòng ⟦T:Yoav Hill⟧ và Bộ trưởng nội các thời chiến ⟦T:Gadi Reed⟧ dự.',
  ],
  'danh sách, hãng và nơi chốn': [
    '⟦T:Trần Văn Tú⟧, Thường trực Ban Bí thư; ⟦T:Đỗ Văn Chiến⟧, Ủy viên Bộ Chính trị, Phó Chủ tịch Quốc hội dự.',
    'Chủ tịch Tesla Elon Hill, Tổng Giám đốc Vietnam Airlines Lê Hồng Hà và Chủ tịch Samsung Electronics Lee Min-ho gặp Bộ trưởng ⟦T:Lê Văn Ba⟧.',
    'Tư lệnh Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Mỹ ⟦T:Samuel Hill⟧ và Thủ tướng Samdech Thipadei ⟦T:Hun Manet⟧ dự.',
    'Lãnh đạo phe Dân chủ tại Hạ viện ⟦T:Hakeem Hill⟧ nói. Bà ⟦F:Pam Reed⟧ được chọn làm Bộ trưởng Tư pháp Mỹ.',
  ],
  'tên cơ quan dài, và động từ sau tên cơ quan': [
    'Cục trưởng Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao ⟦T:Lê Văn An⟧ nói.',
    'Chủ tịch Ủy ban về các vấn đề xã hội ⟦T:Nguyễn Thúy Ba⟧ và Thống đốc Nam Dakota ⟦T:Kristi Hill⟧ dự.',
    '⟦N:Tổng thư ký NATO⟧ và ⟦N:Chủ tịch Hội đồng châu Âu⟧ chỉ trích ⟦F:Donald Trump⟧. Chủ tịch Hạ viện ⟦T:John Hill⟧ im lặng.',
  ],
  'người đứng đầu cơ quan': [
    'Bộ trưởng Tài chính ⟦T:Nguyễn Văn Thắng⟧ nói. ⟦N:Tư lệnh ngành tài chính⟧ nói thêm. ⟦N:Người đứng đầu Bộ Tài chính⟧ khẳng định. Người đứng đầu ngành y tế im lặng.',
    'Ngoại trưởng Nga ⟦T:Ivan Reed⟧ nói. ⟦N:Người đứng đầu ngành ngoại giao Nga⟧ và ⟦N:nhà ngoại giao hàng đầu của Nga⟧ cùng dự.',
    'Tổng thư ký NATO ⟦T:Mark Hill⟧ nói. ⟦N:Người đứng đầu NATO⟧ cảnh báo. Người đứng đầu WHO im lặng.',
    'Bí thư Thành ủy ⟦T:Nguyễn Văn Nam⟧ nói. ⟦N:Người đứng đầu Thành ủy⟧ nhắc lại. Người đứng đầu cơ quan và người đứng đầu danh sách im lặng.',
    'Chủ tịch UBND TP Hà Nội ⟦T:Trần Sỹ Tâm⟧ nói. ⟦N:Chủ tịch Hà Nội⟧ yêu cầu. Vua Thái Lan ⟦T:Maha Vachon⟧ dự. ⟦N:Đức vua⟧ nói.',
  ],
  'đại biểu và đoàn trong ngoặc': [
    'Đại biểu ⟦T:Văn Thị Bạch Tuyết⟧ (Phó đoàn TP HCM) nói. Bà ⟦S:Tuyết⟧ thêm. Đại biểu ⟦T:Nguyễn Quốc Hân⟧ (Cà Mau) đáp. Đại biểu Lê Văn Ba im lặng.',
    'Đại biểu ⟦T:Phạm Khánh Phương⟧ cho rằng luật cần sửa. Quốc hội thảo luận. Đại biểu ⟦T:Phương⟧ nói thêm.',
    'Thượng tá ⟦T:Nguyễn Hồng Sơn⟧, Phó công an huyện Cái Bè, nói. Tư lệnh Phái bộ UNISFA ⟦T:Benjamin Hill⟧ cho biết.',
  ],
  'nơi chốn trước tên': [
    'Ông ⟦T:Nguyễn Tiến Minh⟧, Bí thư Huyện ủy Thường Tín, nói. ⟦N:Bí thư Huyện ủy Thường Tín⟧ nói thêm. Bí thư Huyện ủy ⟦T:Nguyễn Văn Tám⟧ dự.',
    'Bí thư Huyện ủy Hoài Nhơn ⟦T:Nguyễn Văn Ba⟧ dự. Công tố viên Manhattan truy tố cựu tổng thống ⟦T:Donald Trump⟧.',
    'Tướng ⟦T:Mark Hill⟧, chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ, nói.',
    'Phó Chủ tịch UBND TP ⟦T:Bùi Xuân Cường⟧ và Phó Chủ tịch UBND thành phố ⟦T:Nguyễn Văn Tám⟧ dự.',
    'Chủ tịch UBND phường Võ Thị Sáu ⟦T:Nguyễn Văn Tám⟧ nói.',
    'Bộ trưởng, Thủ hiến vùng Wallonie - Bruxelles (Bỉ) ⟦T:Rudy Hill⟧ đến. Thống đốc bang Hesse (Đức) ⟦T:Boris Reed⟧ dự.',
    'Tổng thống mới của Hàn Quốc ⟦T:Lee Min-ho⟧ tuyên bố. ⟦N:Tổng thống Mỹ đương nhiệm⟧ chưa lên tiếng.',
    'Bộ trưởng ⟦T:Lê Văn Tám⟧ gặp ⟦N:Thủ tướng Thái Lan⟧ và gia đình bà. Báo đưa tin về đại sứ Nga tại Mỹ tiếp theo.',
  ],
};

/** No official in any of these. */
export const VIETNAMESE_TITLES_NONE: readonly string[] = [
  'Trưởng phòng Kế toán Phạm Huy Tân và trưởng phòng nhân sự Lê Thị Lan dự.',
  'Trưởng phòng Kế hoạch Công ty Sao Mai Lê Văn Tám nói.',
  'Đại biểu Phạm Khánh Phương dự hội nghị thanh niên.',
  'Bà chủ quán cười, ông chủ tiệm đi vắng.',
  'Nhiều quan chức Mỹ và các nhà lập pháp phản đối.',
  'Ông Lê Văn Tám, 56 tuổi, quê Hà Nam, bị bắt. Bị can Tám khai.',
];
