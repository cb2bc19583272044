/** Own sentences: bodies, places and letters inside Vietnamese titles, and clauses that give an office. Marks as in english.cases.ts. */
export const VIETNAMESE_BODIES: Readonly<Record<string, readonly string[]>> = {
  'cơ quan viết tắt': [
    'Đại tá ⟦T:Đỗ Văn Bình⟧, Cục trưởng Cục CSGT trao quyết định.',
    'Bộ trưởng Bộ VHTTDL ⟦T:Nguyễn Văn Hưng⟧ trả lời.',
    'Khởi tố nguyên Thứ trưởng Bộ TN-MT ⟦T:Nguyễn Minh Ngọc⟧ và Bộ trưởng Bộ LĐ-TB&XH ⟦T:Đào Văn Dung⟧.',
    'Cựu Phó chánh Văn phòng Bộ TT&TT ⟦T:Ngô Quang Huy⟧ và Thứ trưởng KH&ĐT ⟦T:Trần Quốc Phương⟧ có mặt.',
    'Giám đốc Sở GD-ĐT Thái Bình ⟦T:Nguyễn Viết Hiển⟧ bị đình chỉ.',
    'Chánh án TAND quận Bình Tân ⟦T:Nguyễn Đức Phước⟧ và Viện trưởng VKSND tối cao ⟦T:Lê Minh Tiến⟧ dự.',
    'Cùng đi có đồng chí ⟦T:Nguyễn Minh Tâm⟧, Uỷ viên Ban Thường vụ, Chủ tịch UB.MTTQ thành phố.',
    'Phó Chủ tịch Tổng LĐLĐVN ⟦T:Nguyễn Xuân Hùng⟧ làm trưởng đoàn.',
    'Chủ tịch HĐQT Trần Hùng Long chia sẻ. Thủ tướng ⟦T:Lee⟧ đã đến.',
    'Ông ⟦T:Lê Thanh Vận⟧, đại biểu Quốc hội Khóa XV theo quy định.',
  ],
  'địa danh trong chức danh': [
    'Đồng chí Chủ tịch UBND tỉnh ⟦T:Trương Quốc Hùng⟧ cùng đoàn.',
    'Chánh Thanh tra tỉnh ⟦T:Nguyễn Ngọc Anh⟧ và Chủ tịch UBND quận Hoàng Mai ⟦T:Trần Anh Tú⟧ dự.',
    'Theo Chủ tịch UBND thị xã Gò Công ⟦T:Giản Bá Hưng⟧, để xứng tầm.',
    'Bí thư Quận ủy quận 1 ⟦T:Trương Thị Dung⟧ và Tư lệnh Quân khu 5 ⟦T:Nguyễn Văn Tám⟧ có mặt.',
    'Ông ⟦T:Nguyễn Văn Đông⟧, Ủy viên Thường vụ Tỉnh ủy, Bí thư Thành ủy Thủ Dầu Một; lãnh đạo tỉnh cùng dự.',
    'Bí thư Thị ủy Tịnh Biên ⟦T:Nguyễn Hồng Phúc⟧ thăm.',
    'Ông ⟦T:Kim Kyung Min⟧ - Thị trưởng Paju, thành phố biên giới, phát biểu.',
    'Bộ trưởng ⟦T:Nguyễn Hải Long⟧ gặp ⟦N:Bí thư Đảng ủy Khu tự trị dân tộc Choang Quảng Tây⟧.',
    'Bộ trưởng Bộ Nông nghiệp và Phát triển Nông thôn ⟦T:Cao Đức Minh⟧ dự.',
    'Trưởng ban công tác cộng đồng Đại sứ quán Việt Nam tại Đức ⟦T:Phạm Huy Phong⟧ phát biểu.',
    'Thủ tướng Ý ⟦T:Giulia Moretti⟧ và Thủ tướng Quốc vụ viện ⟦T:Lý Quốc Cường⟧ hội đàm.',
    'Tổng thống Mỹ thứ chín ⟦T:William Harding⟧ và Tổng thống thứ 40 của Mỹ ⟦T:Ronald Carver⟧ là ai.',
    'Thiếu tướng ⟦T:Đinh Quốc Hưng⟧, Chính ủy Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh, giữ chức Chính ủy Tổng cục Hậu cần.',
  ],
  'thẩm phán và công tố': [
    'Công tố viên ⟦T:Robert Mullen⟧ nói. Công tố ⟦T:Mullen⟧ khẳng định, ông ⟦S:Mullen⟧ từ chức.',
    'Thẩm phán ⟦T:Arthur Englund⟧ và Công tố viên trưởng ICC ⟦T:Karim Kahn⟧ có mặt.',
    '⟦T:Michal Simek⟧, lãnh đạo phe đối lập, lên án vụ việc.',
  ],
  'trao, bổ nhiệm và thay': [
    'Quốc hội bầu ông ⟦F:Lê Quang Tú⟧ giữ chức vụ Tổng Thư ký Quốc hội thay ông ⟦F:Bùi Văn Cương⟧.',
    'HĐND miễn nhiệm chức danh Chủ tịch HĐND tỉnh đối với ông ⟦F:Phan Việt Cương⟧.',
    'Lãnh đạo trao quyết định bổ nhiệm Viện trưởng Viện KSND quận Cẩm Lệ cho ông ⟦F:Huỳnh Phương Đông⟧.',
    'Đại tướng ⟦T:Tô Văn Lâm⟧ được bầu làm Chủ tịch nước. Đại tướng ⟦T:Tô Văn Lâm⟧ cảm ơn.',
    'Ông giữ chức Trợ lý đồng chí ⟦T:Nguyễn Hòa Minh⟧, Ủy viên Bộ Chính trị, Phó thủ tướng Chính phủ.',
    'Theo quyết định của ⟦N:Chủ tịch UBND tỉnh Sơn La⟧, ông ⟦T:Hoàng Tiến Đạt⟧, Giám đốc Sở Y tế, nghỉ hưu.',
    'Ông ⟦F:Nguyễn Duy Ngạn⟧, người vừa được Trung ương bầu giữ chức Ủy viên Bộ Chính trị khóa XIII, Chủ nhiệm Ủy ban Kiểm tra Trung ương, phát biểu.',
  ],
  'quá trình công tác': [
    'Ông ⟦F:Lê Văn Tám⟧ là Ủy viên Trung ương Đảng 2 khóa XII và XIII; Trưởng Ban Đối ngoại Trung ương; đại biểu Quốc hội.',
    'Bí thư Tỉnh ủy ⟦T:Lê Văn Tám⟧ phát biểu. Từ tháng 9-2020: Phó bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.',
  ],
};

/** No official in any of these. */
export const VIETNAMESE_BODIES_NONE: readonly string[] = [
  'Sở TT&TT ban hành văn bản, Bộ TT&TT trả lời.',
  'Cục CSGT lần đầu tiên có nữ phó cục trưởng.',
  'Ban Chỉ huy quân sự xã tổ chức huấn luyện.',
  'Lãnh đạo Sở GTVT cho biết như vậy.',
  'Thành phố tặng xe cho đội ngũ bí thư chi bộ.',
];
