/** Provinces and large cities of Viet Nam, before and after the mergers of 2025. Their officials serve Viet Nam. */
export const provinces =
  'Đăk Lăk|Đăk Nông|An Giang|Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắk Nông|Đắc Lắc|Điện Biên|' +
  'Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hà Tây|Hà Đông|Hà Sơn Bình|Hà Nam Ninh|Bình Trị Thiên|Nghĩa Bình|Phú Khánh|Thuận Hải|Hoàng Liên Sơn|Sông Bé|Bắc Thái|Vĩnh Phú|Hải Hưng|Nghệ Tĩnh|Minh Hải|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|' +
  'Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|Huế|Tiền Giang|Trà Vinh|Tuyên Quang|' +
  'Vĩnh Long|Vĩnh Phúc|Yên Bái|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TPHồ Chí Minh|TP. Hồ Chí Minh|TP.HCM|TPHCM|TP HCM|Sài Gòn|Nha Trang|Đà Lạt|Hạ Long|Vũng Tàu|Hội An|Phú Quốc|Thủ Đức';

/** Provinces and cities of China by their Hán-Việt names, but for those that are Vietnamese provinces or given names too. */
export const chinesePlaces =
  'Quảng Tây|Vân Nam|Quảng Đông|Tứ Xuyên|Trùng Khánh|Thâm Quyến|Tân Cương|Tây Tạng|Chiết Giang|Giang Tô|Phúc Kiến|Hồ Nam|Hồ Bắc|Vũ Hán|Nam Kinh|Quý Châu|Sơn Đông|Hà Bắc|Liêu Ninh|Cát Lâm|' +
  'Hắc Long Giang|Nội Mông|Nội Mông Cổ|Thiên Tân|Quảng Châu|Hàng Châu|Tô Châu|Thành Đô|Tây An|Côn Minh|Nam Ninh|Choang Quảng Tây|Duy Ngô Nhĩ Tân Cương|Thiểm Tây|Cam Túc|Ninh Hạ|An Huy|Giang Tây';

/** Provinces of Laos and Cambodia as Vietnamese writes them. */
export const neighbours = `
IR::Đông Azerbaijan|Tây Azerbaijan
LA::Luông Pha Băng|Xiêng Khoảng|Hủa Phăn|Khăm Muộn|Bô-ly-khăm-xay|Xa-va-na-khệt|Xa-vẳn-na-khệt|Chăm-pa-sắc|Champasắc|Sê Kông|Át-ta-pư|Viêng Chăn|Salavane|Saravane|Attapư|Xay-nha-bu-ly
KH::Xiêm Riệp|Xvây Riêng|Prây Veng|Bát-đom-boong|Ra-ta-na-ki-ri|Môn-đun-ki-ri
`;

/** States that are no more, by their codes of ISO 3166-3. */
export const formerStates = `
SU:Liên Xô|Xô Viết|Liên bang Xô Viết
YU:Nam Tư
CS:Tiệp Khắc
DD:Đông Đức|CHDC Đức
DE:Tây Đức
`;
