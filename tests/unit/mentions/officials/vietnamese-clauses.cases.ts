/** Own sentences: clauses that give, take or name an office, lists of those approved, and cabinets. Marks as in english.cases.ts. */
export const VIETNAMESE_CLAUSES: Readonly<Record<string, readonly string[]>> = {
  'danh sách sau chức danh': [
    '⟦N:Thủ tướng⟧ phê chuẩn kết quả bầu Phó chủ tịch UBND tỉnh nhiệm kỳ 2016 - 2021 đối với: ông ⟦F:Lê Văn Ba⟧, ông ⟦F:Trần Văn Tám⟧, bà ⟦F:Phạm Thị Hai⟧.',
    '⟦N:Thủ tướng⟧ phê chuẩn kết quả bầu các Phó chủ tịch UBND tỉnh Hà Nam đối với ông ⟦F:Lê Văn Ba⟧ (SN 1970), bà ⟦F:Phạm Thị Hai⟧ và ông ⟦F:Trần Văn Tám⟧.',
    'Các Phó chủ tịch UBND tỉnh đều tái đắc cử gồm các ông ⟦F:Lê Văn Ba⟧, ⟦F:Trần Văn Tám⟧ và bà ⟦F:Phạm Thị Hai⟧.',
    'HĐND tỉnh đã bầu 3 Phó chủ tịch UBND tỉnh, gồm: ông ⟦T:Lê Văn Ba⟧, bà ⟦T:Phạm Thị Hai⟧, ông ⟦T:Trần Văn Tám⟧.',
    'Quốc hội bầu các ông, bà sau đây làm Phó Chủ tịch Quốc hội: ⟦F:Lê Văn Ba⟧, ⟦F:Phạm Thị Hai⟧, ⟦F:Trần Văn Tám⟧.',
  ],
  'danh sách trước chức danh': [
    'HĐND bầu bổ sung các ông ⟦F:Lê Văn Ba⟧, ⟦F:Trần Văn Tám⟧ giữ chức Phó Chủ tịch UBND tỉnh.',
    'Các ông ⟦F:Lê Văn Ba⟧, ⟦F:Trần Văn Tám⟧ và ⟦F:Phạm Văn Năm⟧ giữ chức vụ Phó Bí thư Tỉnh ủy.',
  ],
  'người thay và người bị thay': [
    'Ông ⟦F:Lê Văn Ba⟧ sẽ thay ông ⟦F:Trần Văn Tám⟧ làm Giám đốc Sở Giao thông.',
    'Ông ⟦F:Tom Reed⟧ sẽ thay thế bà ⟦F:Ann Hill⟧ ở vị trí ngoại trưởng. Ông ⟦F:Dan Moss⟧ kế nhiệm bà ⟦F:Clara Carver⟧ làm thủ tướng Chile.',
    'Quốc hội Chile đã bầu bà ⟦F:Ann Hill⟧ làm thủ tướng mới, thay thế cho ông ⟦F:Tom Reed⟧, buộc phải từ chức.',
    '⟦N:Tổng thống Chile⟧ sa thải Bộ trưởng Y tế ⟦T:Ann Hill⟧ và thay bằng ông ⟦F:Tom Reed⟧. Ông ⟦S:Reed⟧ là bác sĩ.',
    'Ông Tom Reed vào Bộ Nội vụ, thay ⟦F:Ann Hill⟧, người sẽ giữ chức Bộ trưởng Tư pháp thay bà ⟦F:Clara Moss⟧.',
  ],
  'lời xen giữa tên và việc': [
    'Ông ⟦F:Lê Văn Ba⟧, 56 tuổi, quê Hà Nam, được bầu làm Bí thư Tỉnh ủy. Ông ⟦S:Ba⟧ nói.',
    'Gương mặt mới ⟦F:Tom Reed⟧, cháu của cố Tổng thống ⟦T:Luc Moreau⟧, được bổ nhiệm vào vị trí Bộ trưởng Văn hóa.',
    'Ban Bí thư chỉ định ông ⟦F:Lê Văn Ba⟧ tham gia Ban Thường vụ, giữ chức Phó Bí thư Tỉnh ủy Hà Nam.',
    'Ông ⟦F:Tom Reed⟧ được Tổng thống ⟦T:Ann Hill⟧ bổ nhiệm làm Bộ trưởng Y tế. Bà ⟦F:Clara Moss⟧ do Tổng thống ⟦T:Ann Hill⟧ đề cử làm thẩm phán liên bang.',
  ],
  'ai giữ chức gì': [
    'Vị trí ngoại trưởng được trao cho ông ⟦F:Tom Reed⟧. Chức Bộ trưởng Tài chính thuộc về bà ⟦F:Ann Hill⟧. Ghế chủ tịch quốc hội về tay ông ⟦F:Dan Moss⟧.',
    'Bộ trưởng Nội vụ mới là ông ⟦F:Tom Reed⟧, còn Bộ trưởng Tài chính là ⟦F:Ann Hill⟧. Phó thị trưởng trước là ông ⟦F:Dan Moss⟧.',
    'Ông ⟦F:Tom Reed⟧ đảm nhận chức bộ trưởng ngoại giao, bà ⟦F:Ann Hill⟧ làm bộ trưởng tài chính. Ông ⟦F:Dan Moss⟧ đắc cử tổng thống Chile.',
    'Hạ viện bầu ông ⟦F:Tom Reed⟧ làm chủ tịch. Quốc hội bầu bà ⟦F:Ann Hill⟧ làm người đứng đầu chính phủ.',
    'Ông ⟦S:Trump⟧ chỉ định bà ⟦F:Ann Hill⟧ vào ghế giám đốc CIA. Tổng thống ⟦T:Donald Trump⟧ nói.',
    'Đảng xin lỗi vì đã bổ nhiệm ông ⟦F:Tom Reed⟧ vào vị trí phó trưởng ban thẩm tra của đảng Bảo thủ tại quốc hội.',
    'Khi còn làm Bộ trưởng Y tế, bà ⟦F:Ann Hill⟧ đã ký. Trên cương vị ngoại trưởng, ông ⟦F:Tom Reed⟧ thăm Nga. Là Chủ tịch Quốc hội, ông ⟦F:Lê Văn Ba⟧ chủ trì.',
    '⟦N:Thủ tướng⟧ cách chức Thứ trưởng Bộ Y tế của ông ⟦F:Trần Văn Tám⟧; xóa tư cách nguyên Bộ trưởng đối với ông ⟦F:Phạm Văn Năm⟧.',
  ],
  'nội các': [
    'Bộ trưởng Tài chính ⟦T:Ann Hill⟧ ở lại, ⟦F:Tom Reed⟧ ở Bộ Quốc phòng và ⟦F:Jean-Paul Moss⟧ ở Bộ Môi trường giữ nguyên vị trí.',
    'Nội các mới có ⟦F:Tom Reed⟧ (Nội vụ), ⟦F:Ann Hill⟧ (Tài chính) và ⟦F:Luc Moreau⟧ (Quốc phòng).',
    'Bà ⟦F:Ann Hill⟧ đứng đầu Bộ Ngoại giao. Ông ⟦F:Tom Reed⟧ vẫn giữ Bộ Tài chính Chile.',
    '1. Thủ tướng: ⟦T:Ann Hill⟧\n2. Bộ trưởng Ngoại giao: ⟦T:Tom Reed⟧\n- Bộ trưởng Y tế: Bà ⟦T:Clara Moss⟧, thay ông Dan Carver.',
  ],
  'vài người trong số đó': [
    'Các thượng nghị sĩ ⟦T:Tom Hill⟧ và ⟦T:Ted Reed⟧ (Cộng hòa), ⟦T:Clara Masto⟧, ⟦T:Chris Moss⟧ (Dân chủ) đề xuất luật.',
    'Một số thượng nghị sĩ Mỹ, trong đó có ông ⟦T:Bob Hill⟧, bày tỏ lo ngại. Các nghị sĩ như ⟦T:Dan Reed⟧, ⟦T:Luc Moreau⟧ im lặng.',
    'Nhiều nghị sĩ Anh, bao gồm ⟦T:Tom Moss⟧ và ⟦T:Clara Carver⟧, phản đối. Dự lễ có các bộ trưởng, gồm ông ⟦T:Tom Hill⟧ và bà ⟦T:Ann Reed⟧.',
  ],
  'tên sau dấu phẩy': [
    'Tuy nhiên, Bộ trưởng Ngoại giao Mexico, ⟦T:Luis Hill⟧ lại cho rằng vậy. Theo ⟦N:Bộ trưởng Ngoại giao Mexico⟧, Tom Moss đã rời đi.',
    'Cựu phó tổng thống, ông ⟦T:Tom Hill⟧, đến. Trước đó, ⟦T:Leila de Lima⟧, cựu bộ trưởng tư pháp và là người chỉ trích, bị giam.',
  ],
  'điều cả bài cho biết': [
    'Cố vấn kinh tế ⟦T:Larry Hill⟧ nói. Tổng thống Mỹ ⟦T:Tom Reed⟧ đồng ý. Một cố vấn của hãng im lặng.',
    'Tỉnh ủy họp. Bí thư ⟦T:Nguyễn Văn Hai⟧ phát biểu. Các ông ⟦F:Phan Văn Ba⟧, ⟦F:Cao Văn Tám⟧ được bầu giữ chức Phó Bí thư.',
    'Thị trưởng Lvov ⟦T:Ann Hill⟧ nói. Ở Lvov, còi báo động vang. Thị trưởng ⟦T:Michael Bruce Reed⟧ đến.',
  ],
  'việc bổ nhiệm, và một trong nhiều người': [
    'Ông trao quyết định của Bộ Chính trị phân công bà ⟦F:Lê Thanh Hải⟧ giữ chức Bí thư Tỉnh ủy Thái Nguyên.',
    '⟦F:Vũ Văn Khoan⟧ hiện là một trong nhiều thứ trưởng Ngoại giao. Ông ⟦F:Tom Reed⟧ từng là một trong các bộ trưởng của Chile.',
    'Trước khi giữ chức Chủ tịch UBND tỉnh, ông ⟦F:Vương Quốc Tám⟧ đã học. Vương Quốc Anh rộng lớn.',
    'Bộ trưởng Quốc phòng Mỹ vừa mãn nhiệm ⟦T:Robert Hill⟧ và Thủ tướng bị lật đổ ⟦T:Ann Reed⟧ dự.',
    'Chỉ định ông ⟦T:Nguyễn Hoài Ba⟧ (sinh năm 1977) - Ủy viên dự khuyết TƯ Đảng, Phó Bí thư Tỉnh ủy, tham gia Ban Chấp hành.',
  ],
  'nhiều cấp phó': [
    'Thứ trưởng Bộ Y tế ⟦T:Nguyễn Ngọc Ba⟧, ⟦T:Nguyễn Văn Tám⟧ và Vụ trưởng Vụ III Thanh tra Chính phủ ⟦T:Lê Văn Hai⟧ dự.',
    'Phó Chủ tịch tỉnh ⟦T:Lê Văn Ba⟧, ⟦T:Nguyễn Văn Năm⟧, Giám đốc Sở Y tế, dự. Phó thủ tướng ⟦T:Lê Văn Hai⟧, Nguyễn Văn Tám (nhà thơ) dự.',
  ],
  'lĩnh vực lạ, ngoặc và nơi chốn': [
    'Cục trưởng Thú y ⟦T:Phạm Văn Ba⟧ và Trưởng Ban quản lý đường sắt đô thị ⟦T:Lê Văn Quang⟧ dự. Ông ⟦T:Trần Duy Ba⟧ (Vụ trưởng quản lý các khu kinh tế, Bộ Kế hoạch Đầu tư) nói.',
    'Phó Cục trưởng Cục xuất nhập khẩu (Bộ Công Thương) ⟦T:Trần Lưu Ba⟧ nói. Tư lệnh Vệ binh Cách mạng Hồi giáo Iran (IRGC) ⟦T:Hossein Hill⟧ đáp.',
    'Bộ trưởng Năng lượng và Mỏ ⟦T:Kham Reed⟧ và Chánh văn phòng HĐND - UBND huyện ⟦T:Trương Văn Ba⟧ dự.',
    '⟦T:Flavio Santiago⟧, phát ngôn viên cảnh sát thành phố Juiz, nói. Ông ⟦T:Rustam Hill⟧, tổng thống Cộng hòa Tatarstan, đáp.',
    'Tư lệnh Bộ chỉ huy phía Nam của Mỹ ⟦T:Craig Hill⟧ nhận định. Ông ⟦T:Nguyễn Minh Ba⟧ - phó giám đốc sở, dự.',
  ],
  'tên sau dấu phẩy trong câu dài': [
    'Nói về cuộc gặp giữa hai bên, ngoại trưởng Philippines, ⟦T:Perfecto Hill⟧ cho biết vậy. Một người phát ngôn khác của Bộ Ngoại giao Mỹ, ông ⟦T:Justin Reed⟧, im lặng.',
    '"Tốt", phát ngôn viên của ông ⟦S:Moss⟧, ⟦T:Ann Hill⟧ nói. Tổng thống ⟦T:Tom Moss⟧ im lặng.',
  ],
  'tên gọi tắt trùng với từ khác': [
    'Giám đốc Sở Giao thông ⟦T:Vũ Văn Viện⟧ nói. Theo ông ⟦S:Viện⟧, vé tăng. Ông Viện trưởng vắng mặt.',
    'Giám đốc Công an ⟦T:Nguyễn Văn Cầu⟧ nói. Ông ⟦S:Cầu⟧ dẫn chứng. Cầu Rồng đẹp. Chủ tịch UBND huyện ⟦T:Lê Văn Đoàn⟧ đến. Ông ⟦S:Đoàn⟧ cười, Đoàn đã về.',
    'Cảnh sát bảo vệ Thủ tướng ⟦T:Lan⟧\nNghi phạm theo dõi bà ⟦F:Theresa Lan⟧.',
    'Chủ tịch ⟦T:Hồ Chí Minh⟧ viết. Ông đến Học viện Chính trị quốc gia Hồ Chí Minh.',
  ],
  'phòng, căn cứ và bộ ghép': [
    'Đại tá ⟦T:Vũ Văn Phương⟧, Trưởng phòng Tổ chức cán bộ (Công an TP Hà Nội), dự. ⟦T:Nguyễn Thanh Ba⟧ (Trưởng phòng Khảo thí và Quản lý chất lượng, Sở Giáo dục Hà Giang) bị bắt.',
    'Đại tá ⟦T:Ramazan Hill⟧, chỉ huy căn cứ không quân ở Izmir, nói.',
    'Ông ⟦F:Lê Văn Ba⟧ (41 tuổi, trú tại P. Nguyễn Văn Tám) là phó chủ tịch UBND thành phố.',
    'Bộ trưởng Kinh tế-Tài chính ⟦T:Ann Hill⟧ và Chủ nhiệm Ủy ban Văn hóa- Giáo dục-Thanh niên-Nhi đồng ⟦T:Lê Văn Ba⟧ dự.',
  ],
  'của họ, và tên gọi tắt': [
    'Thủ tướng của họ, ông ⟦T:Tom Reed⟧, đã từ chức. Tổng thống của họ ⟦T:Ann Hill⟧ im lặng.',
    'Thủ tướng ⟦T:Phạm Văn Chính⟧ tới Lào. Thủ tướng ⟦T:Chính⟧ rời đi. Thủ tướng Chính phủ ⟦T:Phạm Văn Chính⟧ về nước.',
  ],
};

/** No official in any of these. */
export const VIETNAMESE_CLAUSES_NONE: readonly string[] = [
  'Con trai ông Luc Moreau là Bộ trưởng Y tế. Bạn của ông Dan Moss từng làm Bộ trưởng Y tế.',
  'Vợ Tổng thống là bà Ann Hill. Người bị sa thải là ông Dan Moss.',
  'Theo ông Tom Reed, chức Thủ tướng nên thuộc về người trẻ.',
  'Ông Tom Reed ủng hộ việc bổ nhiệm Bộ trưởng Y tế.',
  'Tom Reed nói ông muốn làm bộ trưởng. Ann Hill không muốn làm thủ tướng. Ông Dan Moss mơ ước trở thành tổng thống.',
  'Ông Lê Văn Ba làm việc với Bộ trưởng Y tế. Ông Trần Văn Tám đến gặp Bộ trưởng.',
  'Huấn luyện viên đưa Lê Văn Ba vào sân thay Trần Văn Tám. Ông Lê Văn Sáu thay cửa bằng kính.',
  'Ông Lê Văn Ba đến Bộ Y tế, bà Ann Hill ở gần Bộ Nội vụ.',
  'Ca sĩ Tom Reed (Anh), Ann Hill (Chile) dự hội chợ du lịch.',
  'Ứng cử viên thủ tướng Tom Reed và ứng viên thị trưởng Luc Moreau tranh luận.',
  'Ông Tom Reed được bầu làm chủ tịch câu lạc bộ, thay ông Dan Moss.',
  'Bà Ann Hill thành đại sứ ẩm thực toàn cầu của hãng.',
  'Thị trấn Homs vắng vẻ, ở Homs chỉ có gió.',
  'Ý kiến của vụ trưởng Vụ về việc mua cổ phần AVG là của cũ.',
  'Tỉnh ủy họp về 1 phó chủ tịch và bí thư Bến Cát.',
  'Bí thư Nguyễn Văn Hai phát biểu trước hội sinh viên.',
  'Cố vấn tài chính Tom Reed khuyên khách nên chờ.',
  'Một số ca sĩ, trong đó có ông Bob Hill, hát ở phố Lvov.',
  'Quốc hội bàn việc bầu Chủ nhiệm một số Ủy ban của Quốc hội, Tổng Thư ký Quốc hội, Tổng kiểm toán Nhà nước.',
];
