/** Bodies of the United Nations, without "Liên hợp quốc" behind them. */
const ofTheUnitedNations = [
  'Đại hội đồng',
  'Hội đồng Bảo an',
  'Hội đồng Nhân quyền',
  'Hội đồng Kinh tế và Xã hội',
  'Chương trình Phát triển',
  'Chương trình Môi trường',
  'Chương trình Định cư con người',
  'Quỹ Dân số',
  'Quỹ Nhi đồng',
  'Quỹ Bảo trợ Trẻ em',
  'Tổ chức Giáo dục, Khoa học và Văn hóa',
  'Tổ chức Phát triển Công nghiệp',
  'Tổ chức Lương thực và Nông nghiệp',
  'Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương',
  'Cơ quan Phòng chống ma túy và tội phạm',
  'Cơ quan phòng, chống ma túy và tội phạm',
  'Văn phòng điều phối các vấn đề nhân đạo',
  'Hội nghị về Thương mại và Phát triển',
];

/** Organisations of states, by their short names: `CODE:name|name`, one a line. Written from public knowledge. */
export const organisations = `UN:Liên hợp quốc|Liên hiệp quốc|LHQ|UN|${ofTheUnitedNations.map((name) => `${name} Liên hợp quốc|${name} của Liên hợp quốc|${name} LHQ`).join('|')}|\
UNICEF|UNESCO|UNDP|UNHCR|UNFPA|UNRWA|UNEP|UNODC|OCHA|UN Women|UN-Habitat|UNAIDS|UNIDO|UNCTAD|UNESCAP|ESCAP|UNITAR|UNOPS|UNFCCC|UNWTO|IFAD|WIPO|ITU|ICAO|IMO|WMO|IOM|UNIFIL|Hội đồng Bảo an|\
Tổ chức Di cư quốc tế|Tổ chức Hàng hải quốc tế|Tổ chức Hàng không dân dụng quốc tế|Tổ chức Sở hữu trí tuệ thế giới|Tổ chức Khí tượng thế giới|Tổ chức Du lịch thế giới|Liên minh Viễn thông quốc tế|Liên minh Bưu chính thế giới|Quỹ quốc tế về phát triển nông nghiệp
WHO:WHO|Tổ chức Y tế Thế giới
EU:EU|EC|Liên minh châu Âu|Liên hiệp châu Âu|Ủy ban châu Âu|Hội đồng châu Âu|Nghị viện châu Âu|Ngân hàng Đầu tư châu Âu|Europol|Frontex
NATO:NATO|Tổ chức Hiệp ước Bắc Đại Tây Dương
ASEAN:ASEAN|Hiệp hội các quốc gia Đông Nam Á|AIPA
IMF:IMF|Quỹ Tiền tệ Quốc tế
WB:WB|Ngân hàng Thế giới
WTO:WTO|Tổ chức Thương mại Thế giới
IAEA:IAEA|Cơ quan Năng lượng nguyên tử quốc tế
ILO:ILO|Tổ chức Lao động Quốc tế
FAO:FAO|Tổ chức Nông lương|Tổ chức Nông Lương thế giới
WFP:WFP|Chương trình Lương thực Thế giới
ICC:ICC|Tòa án Hình sự Quốc tế|Tòa Hình sự Quốc tế
ICJ:ICJ|Tòa án Công lý Quốc tế
ITLOS:ITLOS|Tòa án quốc tế về Luật Biển
ISA:Cơ quan Quyền lực đáy đại dương quốc tế
PCA:Tòa Trọng tài thường trực
OSCE:OSCE|Tổ chức An ninh và Hợp tác châu Âu
OAS:OAS|Tổ chức Các quốc gia châu Mỹ|Tổ chức các nước châu Mỹ
African Union:Liên minh châu Phi|AU
ECOWAS:ECOWAS|Cộng đồng kinh tế Tây Phi|Cộng đồng Kinh tế các quốc gia Tây Phi
Arab League:Liên đoàn Arab|Liên đoàn Ả Rập|Liên đoàn các quốc gia Arab
GCC:GCC|Hội đồng Hợp tác vùng Vịnh
OIC:OIC|Tổ chức Hợp tác Hồi giáo
OPEC:OPEC|OPEC+|Tổ chức các nước xuất khẩu dầu mỏ
OECD:OECD|Tổ chức Hợp tác và Phát triển kinh tế
IEA:IEA|Cơ quan Năng lượng quốc tế
IRENA:IRENA|Cơ quan Năng lượng tái tạo quốc tế
APEC:APEC
SCO:SCO|Tổ chức Hợp tác Thượng Hải
CSTO:CSTO|Tổ chức Hiệp ước An ninh tập thể
CIS:SNG|Cộng đồng các quốc gia độc lập
EAEU:EAEU|Liên minh kinh tế Á - Âu|Ủy ban kinh tế Á - Âu
CICA:CICA
MRC:Ủy hội sông Mekong|Ủy hội sông Mekong quốc tế|Ủy hội sông Mê Công
ADB:ADB|Ngân hàng Phát triển châu Á
AIIB:AIIB|Ngân hàng Đầu tư cơ sở hạ tầng châu Á
EBRD:EBRD|Ngân hàng Tái thiết và Phát triển châu Âu
ECB:Ngân hàng Trung ương châu Âu|Ngân hàng T.Ư châu Âu|NHTW châu Âu|ECB
Interpol:Interpol|INTERPOL|Tổ chức Cảnh sát hình sự quốc tế
WCO:Tổ chức Hải quan thế giới|WCO
WOAH:Tổ chức Thú y thế giới|WOAH
OPCW:OPCW|Tổ chức Cấm vũ khí hóa học
OIF:Tổ chức Quốc tế Pháp ngữ|OIF|Cộng đồng Pháp ngữ
IPU:IPU|Liên minh Nghị viện thế giới
ICRC:ICRC|Hội Chữ thập đỏ quốc tế|Ủy ban Chữ thập đỏ quốc tế
`;
