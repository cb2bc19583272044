import type { OfficeLexicon } from '../lexicon.ts';
import { countries as englishCountries } from '../en/countries.ts';
import { withDemonyms } from '../en/demonyms.ts';
import { regions, sharedNames, states, towns } from '../en/states.ts';
import { countries } from './countries.ts';
import { withJoined } from './joined.ts';
import { organisations } from './organisations.ts';
import { chinesePlaces, formerStates, neighbours, provinces } from './provinces.ts';

/** Vietnamese: offices and what stands around them. Phrases are parted by `|`; every word is a syllable. */
export const vietnamese: OfficeLexicon = {
  countries: `${sharedNames}${withDemonyms(englishCountries)}${withJoined(countries)}VN::${provinces}\nCN::${chinesePlaces}\nUS::${states}|Manhattan|Brooklyn|Nam Dakota|Bắc Dakota|Nam Carolina|Bắc Carolina|Tây Virginia|San Jose|New York${formerStates}${neighbours}${regions}${towns}`,
  organisations: `${organisations}CN:Văn phòng Sự vụ Đài Loan|Văn phòng Các vấn đề Đài Loan|Văn phòng các vấn đề Đài Loan|Văn phòng Công tác Đài Loan|Chính hiệp|Nhân đại|Nhân đại toàn quốc|Quốc vụ viện|Đảng Cộng sản Trung Quốc|Chính Hiệp
US:Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Mỹ|Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Hoa Kỳ|Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương của Mỹ|Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương|Bộ Tư lệnh Ấn Độ - Thái Bình Dương|FBI|CIA|Fed|Cục Dự trữ Liên bang|Cục Điều tra Liên bang|Nhà Trắng|Lầu Năm Góc|Tòa Bạch Ốc|Toà Bạch Ốc|Bạch Ốc|Ngũ Giác Đài|NSA|DEA|FEMA|NASA|USAID
RU:FSB|Điện Kremlin|Kremlin|Điện Kremli|Kremli|Duma Quốc gia|Duma|Đuma Quốc gia|Đu-ma Quốc gia|Đu-ma|Hội đồng Liên bang|SVR|GRU
TH:Pheu Thai
JP:LDP|JICA|JETRO|JBIC|Tổ chức Xúc tiến Thương mại Nhật Bản
KR:KOICA|KOTRA
DE:GIZ|KfW|CDU|CSU|SPD|FDP
FR:RN|RPR|UMP
IL:IDF|Mossad|Shin Bet|Shin Beth|Knesset|Likud
UA:SBU|GUR|HUR
TR:YSK|AKP|CHP
VE:CNE
ID:KPU|PDI-P
IN:BJP
MY:UMNO|PKR
ZA:ANC
TW:DPP
IR:IRGC|Vệ binh Cách mạng Hồi giáo|Vệ binh Cách mạng|Quds
SY:HTS|Hayat Tahrir al-Sham
IQ:Hashed al-Shaabi|Hashd al-Shaabi
LA:Đảng NDCM Lào|Đảng Nhân dân Cách mạng Lào
KH:Đảng Nhân dân Campuchia|CPP
VN:Học viện Chính trị quốc gia Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Viện Hàn lâm Khoa học xã hội Việt Nam|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Đảng Cộng sản Việt Nam|Đảng CSVN|Đảng CS Việt Nam|Mặt trận Tổ quốc Việt Nam|Quân đội nhân dân Việt Nam|MTTQ Việt Nam|TTXVN|Đài Tiếng nói Việt Nam|Đài Truyền hình Việt Nam|Thông tấn xã Việt Nam
:Quân ủy Trung ương
PS:Hamas|Fatah|PLO
AF:Taliban
LB:Hezbollah
YE:Houthi
`,
  offices: `
president:chủ tịch nước|chủ tịch quốc vụ|tổng thống|tt|quốc trưởng|ông chủ nhà trắng|chủ nhân nhà trắng|ông chủ điện kremlin|chủ nhân điện kremlin|ông chủ lầu xanh|chủ nhân điện élysée|ông chủ điện élysée|ông chủ điện elysee
pm:thủ tướng|thủ hiến|chủ nhân số 10 phố downing|ông chủ số 10 phố downing
minister:người đứng đầu lầu năm góc|ông chủ lầu năm góc|chủ nhân lầu năm góc|bộ trưởng|bộ trưởng bên cạnh thủ tướng|bộ trưởng cao cấp|bộ trưởng cấp cao|bộ trưởng phủ thủ tướng|bộ trưởng thứ nhất|thứ trưởng|ngoại trưởng|thứ trưởng thường trực|quốc vụ khanh|ủy viên quốc vụ|trợ lý ngoại trưởng|phụ tá ngoại trưởng|tổng trưởng|thứ trưởng thứ nhất|bộ trưởng không bộ
secretary:thường trực ban bí thư|thư ký điều hành|bí thư đối ngoại|thư ký đối ngoại|thư ký thường trực|thư ký hội đồng an ninh|thư ký hội đồng an ninh quốc gia
general-secretary:tổng bí thư|tbt
secretary-general:tổng thư ký|
chair:chủ tịch|đồng chủ tịch|ủy viên trưởng
speaker:chủ tịch quốc hội|chủ tịch qh|chủ tịch thượng viện|chủ tịch hạ viện|chủ tịch nghị viện|chủ tịch duma
ambassador:đại sứ|đại biện|đại biện lâm thời|tổng lãnh sự|tân đại sứ
spokes:phát ngôn nhân|người phát ngôn|người phát ngôn viên|thư ký báo chí|phát ngôn viên|phó phát ngôn|phó phát ngôn viên|nữ phát ngôn viên
monarch:quốc vương|nhật hoàng|nhà vua|đức vua|vua|nữ hoàng|nữ vương|hoàng đế|sa hoàng|thái tử|hoàng thái tử|giáo hoàng|tiểu vương|thái thượng hoàng|thái hoàng thái hậu|hoàng tử|công chúa|hoàng thân|đại công tước
legislator:nghị viên|dân biểu|đại biểu quốc hội|đbqh|nghị sĩ|nghị sỹ|thượng nghị sĩ|hạ nghị sĩ|thượng nghị sỹ|hạ nghị sỹ|nhà lập pháp|nhà làm luật
governor:trưởng đặc khu|trưởng đặc khu hành chính|thống đốc|tỉnh trưởng|toàn quyền
mayor:thị trưởng|đô trưởng
envoy:đặc phái viên|phái viên|đặc sứ|cao ủy|đại diện thường trực|đại diện đặc biệt|điều phối viên thường trú|đại diện thương mại|đại diện cấp cao
member:tỉnh ủy viên|thành ủy viên|đảng ủy viên|quận ủy viên|huyện ủy viên|thị ủy viên|thường vụ tỉnh ủy|thường vụ thành ủy|thường vụ khu ủy|thường vụ huyện ủy|tvtu|ủy viên bộ chính trị|ủy viên trung ương đảng|ủy viên ban bí thư|ủy viên ban chấp hành trung ương đảng|ủy viên dự khuyết trung ương đảng|ủy viên thường vụ bộ chính trị
head:bí thư trung ương đoàn|bí thư thứ nhất trung ương đoàn|chánh thanh tra|trưởng công an|cảnh sát trưởng|trưởng ban|phó ban|trưởng ban chỉ đạo|phó ban chỉ đạo|phó trưởng ban chỉ đạo|chánh văn phòng|tổng thanh tra|tổng kiểm toán|chánh án|viện trưởng viện kiểm sát|tổng công tố|chánh văn phòng nội các
commander:tổng tham mưu trưởng|tư lệnh|tổng tư lệnh|chính ủy|chủ nhiệm tổng cục chính trị
leadership:lãnh đạo phe đa số|lãnh đạo phe thiểu số|thủ lĩnh phe đa số|thủ lĩnh phe thiểu số|lãnh đạo đa số|lãnh đạo thiểu số
leader:lãnh tụ tinh thần|lãnh tụ tinh thần tối cao|nhà lãnh đạo tinh thần|lãnh tụ tối cao|lãnh đạo tối cao|nhà lãnh đạo tối cao|lãnh đạo phe đối lập|thủ lĩnh phe đối lập|thủ lĩnh đối lập|lãnh đạo đối lập|người đứng đầu chính phủ|người đứng đầu nhà nước|đại giáo chủ
deputy head:phó công an|
deputy director:phó phòng|vụ phó|cục phó|chi cục phó|tổng cục phó
director:giám đốc công an|giám đốc tình báo|trưởng phòng|vụ trưởng|cục trưởng|chi cục trưởng|tổng cục trưởng
party-secretary:bí thư tỉnh ủy|bí thư thành ủy|bí thư đảng ủy|bí thư trung ương đảng
counterpart:người đồng cấp|người đồng nhiệm
heir:người tiền nhiệm|người kế nhiệm|người kế vị
prosecutor:kiểm sát viên|công tố viên|công tố viên đặc biệt|công tố viên trưởng|trưởng công tố|tổng công tố viên|tổng chưởng lý|biện lý|chánh biện lý|tổng trưởng lý|chưởng lý
judge:thẩm phán|chủ tọa|chủ tọa phiên tòa|chánh tòa|chánh toà
adviser:cố vấn an ninh quốc gia|thư ký tổng bí thư|thư ký thủ tướng|thư ký chủ tịch nước
`,
  posts: `
leadership:lãnh đạo|
head:bí thư|chủ nhiệm|trưởng som|trưởng quan chức cấp cao|trưởng đoàn|trưởng phái đoàn|trưởng ban tổ chức|trưởng văn phòng|trưởng tiểu ban
deputy director:viện phó|
director:thủ trưởng|giám đốc|giám đốc quốc gia|tổng giám đốc|viện trưởng
leader:người đứng đầu|tư lệnh ngành|nhà lãnh đạo|thủ lĩnh|tổng chỉ huy
envoy:đại diện|điều phối viên|tham tán|tùy viên|bí thư thứ nhất|công sứ|trưởng đại diện|trưởng đại diện thường trú|đại diện thường trú|trưởng cơ quan đại diện|trưởng phái bộ
adviser:cố vấn|chiến lược gia trưởng|trợ lý|phụ tá
commander:chỉ huy|chỉ huy trưởng|tham mưu trưởng
member:ủy viên|thành viên
diplomat:nhà ngoại giao|
official:quan chức|
prosecutor:công tố|
legislator:đại biểu|
`,
  grades:
    'dự khuyết|cao cấp|chuyên trách|kiêm nhiệm|thường trực|thứ nhất|cấp cao|đặc mệnh toàn quyền|lâm thời|danh dự|tối cao|đắc cử|vừa đắc cử|mới đắc cử|vừa mới đắc cử|tạm quyền|hiện tại|hiện thời|mãn nhiệm|sắp mãn nhiệm|đương nhiệm|đương chức|tiền nhiệm|tân cử|luân phiên',
  statuses: '',
  topics:
    'lính dù|đổ bộ đường không|đường không|quân vụ|xúc tiến|chính sách, chiến lược|chính quyền nhân dân|điều phối|thay đổi khí hậu|chính trị tư tưởng|chính trị, tư tưởng|luật pháp|nhân đạo|an ninh nội địa|lễ nghi|hạt nhân|nông, lâm, ngư nghiệp|nông, lâm nghiệp|nông - lâm nghiệp|dân chủ|ngoại giao|quốc phòng|công an|công thương|tài chính|kế hoạch và đầu tư|kế hoạch & đầu tư|thông tin & truyền thông|giáo dục & đào tạo|khoa học & công nghệ|tài nguyên & môi trường|kế hoạch|đầu tư|tư pháp|nội vụ|y tế|giáo dục và đào tạo|giáo dục|đào tạo|' +
    'khoa học và công nghệ|khoa học|công nghệ|thông tin và truyền thông|thông tin|truyền thông|văn hóa, thể thao và du lịch|văn hóa|thể thao|du lịch|' +
    'lao động|lao động, thương binh và xã hội|thương binh và xã hội|lao động - thương binh và xã hội|xây dựng|đường sắt|hàng không|hàng hải|giao thông vận tải|giao thông|vận tải|nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường|nông nghiệp|' +
    'phát triển nông thôn|tài nguyên và môi trường|tài nguyên|môi trường|dân tộc và tôn giáo|dân tộc|tôn giáo|kinh tế|thương mại|công nghiệp|năng lượng|an ninh|nội chính|đối ngoại|dân vận|tuyên giáo|' +
    'tổ chức|kiểm tra|tuyên giáo và dân vận|chính sách|chiến lược|pháp luật|ngân sách|xã hội|khoa học, công nghệ và môi trường|quốc gia|trung ương|thường vụ|thường trực|toàn quốc|nhân dân|tối cao|' +
    'phòng vệ|chiến tranh|pháp lý|an ninh công cộng|bầu cử|tổng tuyển cử|trung đông|vùng vịnh|brexit|biến đổi khí hậu|an ninh quốc gia|thủy sản|lâm nghiệp|nông lâm|nông lâm ngư nghiệp|ngư nghiệp|công chính|mỏ|hầm mỏ|cải cách|phát triển|hợp tác|quốc tế|chính trị|quân sự|hải quân|lục quân|không quân|phòng không|' +
    'biên phòng|cảnh sát|tình báo|hậu cần|kỹ thuật|công nghiệp quốc phòng|lãnh sự|lễ tân|báo chí|kinh tế đối ngoại|châu á|châu âu|châu phi|châu mỹ|đông bắc á|thái bình dương|châu đại dương|trung á|tây á|bắc mỹ|mỹ latinh|mỹ la tinh|tây âu|đông âu|bắc phi|nam á|đông á|tây nam á|đông nam á|ấn độ dương|ấn độ dương - thái bình dương|người việt nam ở nước ngoài|phụ nữ|thanh niên|trẻ em|' +
    'bình đẳng giới|gia đình|hành chính sự nghiệp|hành chính|cựu chiến binh|chống tham nhũng|hiến pháp|cung điện|hoàng gia|tín ngưỡng|di sản|số|kỹ thuật số|chuyển đổi số|đô thị|nhà ở|nhập cư|di cư|khí hậu|dầu khí|thuế|hải quan|kho bạc|thống kê|việc làm|phúc lợi|thống nhất|đất đai|hạ tầng|giao thương|đầu tư công|doanh nghiệp|tài chính công|ngân khố|hội nhập|công vụ|nội thương|ngoại thương|an sinh|đối nội|nhà nước|liên bang|cấp cao|khu vực|đa phương|song phương|nhân quyền|tị nạn|người tị nạn|' +
    'cán bộ|kế toán|pháp chế|công tác đại biểu|công tác cộng đồng|bổ trợ tư pháp|ngoại vụ|khoáng sản|địa chất|truyền hình|phát thanh|viễn thông|bưu chính|thủy lợi|kiểm lâm|chứng khoán|' +
    'cảnh sát giao thông|cảnh sát biển|cảnh sát cơ động|cảnh sát điều tra|dân nguyện|thi đua khen thưởng|thể dục thể thao|lý luận|kiến trúc|quy hoạch|các vấn đề châu âu|các vấn đề xã hội|các vấn đề|hình sự|dân sự|điều tra|ma túy|tham mưu',
  bodies:
    'ban quản lý dự án|catp|cah|cụm quân|cụm tác chiến|chiến khu|lữ đoàn|trung đoàn|lực lượng phòng vệ|lực lượng đặc nhiệm|phong trào|phong trào hồi giáo|nhóm vũ trang|nhóm vũ trang hồi giáo|lực lượng dân quân|nhóm dân quân|lực lượng cận vệ tổng thống|đội cận vệ tổng thống|lực lượng bảo vệ tổng thống|lực lượng phòng vệ tổng thống|đơn vị phòng vệ tổng thống|cận vệ tổng thống|vệ binh tổng thống|chính quyền quân sự|chính quyền vùng|hội đồng quân sự|hòn đảo|liên minh nghị sĩ|liên minh nghị sĩ hữu nghị|nhóm nghị sĩ hữu nghị|cảnh sát quốc gia|tand|vksnd|ksnd|tandtc|vksndtc|ub|ubmttq|ubkt|btv|chi bộ|đảng đoàn|ban cán sự đảng|tỉnh đoàn|thành đoàn|thị ủy|thị xã|thị trấn|xã|phường|thôn|tổng lđlđ|tổng lđlđvn|lđlđ|lđlđvn|chi cục|quân đoàn|sư đoàn|hội đồng bộ trưởng|liên minh hợp tác xã|hội đồng tổng thống|cơ quan an ninh tổng thống|ban thư ký tổng thống|dinh thống đốc|dinh tổng thống|văn phòng tổng thống|văn phòng thủ tướng|văn phòng chủ tịch nước|phủ tổng thống|phủ thủ tướng|phủ chủ tịch|bộ|hợp chủng quốc|hợp chúng quốc|t.ư|t.w|qh|ubtvqh|cp|đcs|đảng xã hội|ban|ủy ban|hội đồng|chính phủ|quốc hội|đảng|trung ương|ban thư ký|ban chấp hành|bch|tw|nước|tỉnh|thành phố|tp|tp.|khu ủy|tỉnh ủy|thành ủy|quận ủy|huyện ủy|ubnd|hđnd|hdnd|ủy ban nhân dân|hội đồng nhân dân|' +
    'học viện ngoại giao|học viện quốc phòng|học viện hành chính quốc gia|thông tấn xã|mặt trận tổ quốc|mttq|cục|vụ|sở|tổng cục|văn phòng|tòa án|toà án|viện kiểm sát|nhà nước|mặt trận|cộng hòa|chxhcn|chdcnd|phân ban|thượng viện|hạ viện|nghị viện|lưỡng viện|bộ chính trị|ban bí thư|' +
    'tổng lãnh sự quán|lãnh sự quán|hạm đội|biên đội|hải đội|phi đội|căn cứ|căn cứ không quân|căn cứ hải quân|đảng dân chủ tự do|đảng tự do dân chủ|vpcp|bộ tổng tham mưu|quân khu|đại quân khu|hội đồng tham mưu trưởng liên quân|hội đồng tham mưu trưởng|quân đội|quân ủy|quân chủng|lực lượng|quân chủng hải quân|đảng ủy|đoàn đại biểu|đại sứ quán|sứ quán|phái đoàn|cơ quan|tổng cục chính trị|binh chủng|bộ tư lệnh|nước chủ nhà|nước láng giềng|nước sở tại|phòng|phe|ngành|phái bộ|bộ chỉ huy|bộ chỉ huy quân sự|ban chỉ huy quân sự|bộ đội biên phòng|bộ chỉ huy bộ đội biên phòng|lực lượng vũ trang|nội các|liên bang|' +
    'vương quốc|thủ đô|bang|vùng|hạt|quận|huyện|đặc khu|khu tự trị|ban chỉ đạo|ban đối ngoại|tổng liên đoàn|liên minh|thượng nghị viện|hạ nghị viện|ủy ban thường vụ|hội nghị|viện|ban tổ chức|ban nội chính|ban tuyên giáo|thanh tra|kiểm toán|ngân hàng nhà nước|ngân hàng trung ương|ủy ban trung ương|đoàn chủ tịch|đảng bộ|nhóm|khối|đảng cộng sản|đảng dân chủ|đảng cộng hòa|công đảng|tòa tối cao|toà tối cao|tòa thượng thẩm|tòa phúc thẩm|tòa hiến pháp|tòa bảo hiến|viện công tố|hội hữu nghị|liên hiệp các tổ chức hữu nghị|liên hiệp|đoàn|hội|mật vụ',
  privateBodies:
    'hội phụ huynh|hội cha mẹ học sinh|hội cổ động viên|hội đồng giám khảo|nghiệp đoàn|chi hội|ban quản trị|ban khánh tiết|ban nhạc|hợp tác xã|viện thẩm mỹ|viện dưỡng lão|chuỗi|hội những người|hđtv|hội đồng thành viên|đoàn thể thao|ủy ban olympic|phòng thí nghiệm|công ty|tập đoàn|đại học|trường|hiệp hội|câu lạc bộ|clb|bệnh viện|liên đoàn bóng đá|quỹ|tổng công ty|doanh nghiệp|học viện|viện nghiên cứu|trung tâm|báo|tạp chí|nhà hát|ngân hàng|hãng|khách sạn|nhà xuất bản|phòng thương mại|ctcp|tnhh|hđqt|hội đồng quản trị|nhà máy|trung tâm nghiên cứu|nhóm nghiên cứu|liên đoàn|hội nhà báo|hội nhà văn|viện hàn lâm|ceo|airlines|airways|apple|google|microsoft|nvidia|tesla|spacex|samsung|samsung electronics|intel|meta|amazon|boeing|airbus|openai|huawei|alibaba|foxconn|hyundai|vingroup|vinfast|vietcombank|vietinbank|viettel|fifa|uefa|goldman sachs|blackrock',
  honorifics:
    'samdech moha borvor thipadei|samdech thipadei|samdech akka moha sena padei techo|samdech techo|samdech mahamontrei|samdech krolahom|samdech pichey sena|preah bat samdech preah boromneath|preah bat samdech preah boromneat|samdech|oknha|pope|sheikh|lok chumteav|xăm-đéc tê-chô|xăm-đéc|xăm đéc|ông|bà|ngài|bác|ayatollah|tỷ phú|tỉ phú|bị can|bị cáo|nghi can|cụ|đồng chí|các đồng chí|đ/c|đ c|anh|chị|cô|ts|ts.|gs|gs.|pgs|pgs.|ths|ths.|tiến sĩ|tiến sỹ|giáo sư|phó giáo sư|thạc sĩ|các ông|các bà|bác sĩ|luật sư|kỹ sư|dr|dr.|mr|mr.|dato|datuk|seri|utama|hồng y|đức hồng y|tổng giám mục',
  ranks:
    'tướng không quân|tướng lục quân|tướng hải quân|tướng thủy quân lục chiến|tướng bốn sao|tướng 4 sao|tướng ba sao|tướng về hưu|tướng hồi hưu|thống tướng|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|đô đốc|chuẩn đô đốc|phó đô đốc|nguyên soái|thống chế|tướng|thiếu tá|phó đề đốc|trung úy|thượng úy|đại úy',
  namesakes:
    'đại lộ|xa lộ|cao tốc|sân vận động|vườn|tháp|phố đi bộ|trường tiểu học|trường trung học|bộ quy tắc|đường bay|tuần dương hạm|khinh hạm|tàu sân bay|tàu quét mìn|tàu chở dầu|du thuyền|thư viện|vịnh|đền|đền thờ|miếu|nhà thờ|nhà tưởng niệm|thành phố|tp|tp.|đường|phố|quảng trường|cầu|sân bay|bảo tàng|lăng|hãng tin|hãng|tờ|đài|kênh|báo|nhật báo|tạp chí|tượng đài|tượng|đại học|trường|học viện|giải thưởng|huân chương|huy chương|tư tưởng|học thuyết|đường mòn|công viên|nhà hát|bệnh viện|trung tâm|cung|khu di tích|quận|huyện|phường|xã|thôn|xóm|ấp|đảo|đoàn thanh niên|thiếu niên tiền phong|viện|quỹ|làng|di tích|ngã tư|chợ|ga|cảng|hầm|hội trường|tcty|chiến hạm|khu trục hạm|mẫu hạm|tàu khu trục|tàu chiến|tàu ngầm|tàu hộ vệ|gia tộc|dòng họ|đoàn tncs|thanh niên cộng sản',
  notNames:
    'festival|khóa|khoá|theo|tại|trong|ngày|sáng|chiều|tối|trưa|hôm|và|của|với|khi|sau|trước|từ|đến|về|cho|để|do|bởi|nếu|nhưng|tuy|cũng|đã|sẽ|đang|là|có|được|bị|các|những|một|hai|ba|này|đó|đây|trên|dưới|giữa|ngoài|' +
    'cùng|nhân|qua|bên|phía|nhằm|ảnh|nguồn|tác|thứ|tháng|năm|quý|thế|tuyên|hội|hiệp|đối|quan|chuyến|lễ|việc|cuộc|phát|trả|liên|tổng|phó|bộ|ban|cục|vụ|sở|ủy|đảng|quốc|chính|nhà|nước|đại|ngoại|biển|đông|tây|nam|bắc|châu|miền|' +
    'afp|reuters|ap|xinhua|tass|vov|ttxvn|tân|hoa|xã|chúng|tôi|ông|bà|họ|ngài|người|đoàn|mặt|trận|phụ|nữ|thanh|niên|công|ước|hiến|chương|luật|nghị|quyết|bch|tw|ubnd|hđnd|hdnd|vietnam|vietnam+|kênh|hãng|tin|đài|cơ|quan|cộng|hòa|hoà|xã|chxhcn|chdcnd|covid|gdp|usd|fta|cptpp|evfta|rcep|unclos|coc|odaphu|phu',
  tellingOffices:
    'GB:chủ nhân số 10 phố downing|ông chủ số 10 phố downing\nUS:người đứng đầu lầu năm góc|ông chủ lầu năm góc|chủ nhân lầu năm góc|ông chủ nhà trắng|chủ nhân nhà trắng\nRU:ông chủ điện kremlin|chủ nhân điện kremlin\nFR:ông chủ điện élysée|chủ nhân điện élysée|ông chủ điện elysee\nJP:nhật hoàng|chánh văn phòng nội các\nKH:bộ trưởng bên cạnh thủ tướng\nRU:sa hoàng\nKP:chủ tịch quốc vụ\nCN:ủy viên quốc vụ\nCN KP:ủy viên trưởng\nVA:giáo hoàng\nVN:ngân hàng nhà nước|mặt trận tổ quốc|hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân',
  leaderOffices:
    'N:president:tổng thống đắc cử|p:president:tổng thống|k:president:chủ tịch|m:pm:thủ tướng|c:chancellor:thủ tướng|f:minister:ngoại trưởng|s:minister:ngoại trưởng|o:minister:ngoại trưởng|t:pm:thủ tướng|v:deputy president:phó tổng thống|D:deputy pm:phó thủ tướng|' +
    'g:secretary-general:tổng thư ký|l:leader:nhà lãnh đạo|e:leader:lãnh tụ tinh thần|lãnh tụ tinh thần tối cao|nhà lãnh đạo tinh thần|lãnh tụ tối cao|u:minister:cố vấn nhà nước|h:leader:trưởng đặc khu|y:head:cao ủy đối ngoại|d:director-general:tổng giám đốc|n:director:tổng giám đốc|r:legislator:thượng nghị sĩ|b:speaker:chủ tịch quốc hội|z:minister:bộ trưởng quốc phòng|Z:minister:bộ trưởng quốc phòng|a:minister:bộ trưởng tài chính|A:minister:bộ trưởng tài chính|C:minister:bộ trưởng tài chính|i:minister:bộ trưởng nội vụ|I:minister:bộ trưởng nội vụ|j:minister:bộ trưởng tư pháp|q:spokes:phát ngôn nhân|người phát ngôn|w:adviser:cố vấn an ninh quốc gia|x:leader:lãnh đạo đảng|G:chair:chủ tịch Cục Dự trữ Liên bang|M:monarch:nhà vua|T:monarch:quốc vương|U:monarch:quốc vương|F:minister:thủ hiến|Y:mayor:thị trưởng|B:general-secretary:tổng bí thư|E:envoy:đặc phái viên|H:commissioner:cao ủy|K:chair:chủ tịch',
  agencies: `
VN:TTXVN|VOV|VTV|VGP|Vietnam+
`,
  papers: '',
  privatePersons:
    'giám đốc khối|phó giám đốc khối|đại sứ thương hiệu|đại sứ ẩm thực|đại sứ hòa bình|đại sứ hoà bình|đại sứ văn hoá|đại sứ truyền thông|đại sứ chương trình|đại sứ toàn cầu|đại sứ chiến dịch|đại sứ áo dài|đại sứ môi trường|đại sứ giáo dục|đại sứ nhãn hàng|đại sứ trẻ|đại sứ du lịch|đại sứ thiện chí|đại sứ văn hóa|đại sứ hình ảnh|vua phá lưới|vua hài|vua bóng đá|vua đầu bếp|nữ hoàng sắc đẹp|phu nhân|vợ|chồng|con trai|con gái|nhà báo|phóng viên|học giả|chuyên gia|nhà nghiên cứu|giáo sư|nhà văn|nghệ sĩ|luật sư|doanh nhân|nhà sử học|cầu thủ|huấn luyện viên|ca sĩ|diễn viên',
};
