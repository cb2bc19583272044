/** Articles of our own in the manner of a news agency, for generated cases: one block a line. People and meetings are invented. */
export const BASE_TEXTS: readonly { readonly language: 'en' | 'vi'; readonly text: string }[] = [
  {
    language: 'en',
    text: `Vietnam, Norvania hold seventh political consultation
Vietnam always treasures its traditional friendship with Norvania, Deputy Minister of Foreign Affairs Tran Thi Minh Hoa said.
Deputy Minister of Foreign Affairs Tran Thi Minh Hoa (L) and her Norvanian counterpart Erik Halvorsen. (Photo: VNA)
Hanoi (VNA) – Deputy Minister of Foreign Affairs Tran Thi Minh Hoa and her Norvanian counterpart Erik Halvorsen co-chaired the seventh political consultation between the two ministries in Velsund on May 14, as part of her working trip to the Nordic region from May 12-16.
The two delegations told each other how their economies had fared and talked about what could be done to bring them closer. They expressed satisfaction with the recent progress in trade, which reached 1.2 billion USD last year, up 14.5 percent.
Vietnam always treasures its traditional friendship with Norvania, Deputy Minister of Foreign Affairs Tran Thi Minh Hoa said.
Hoa proposed that the two sides increase the exchange of delegations at all levels, and urged Norvania to ratify the investment protection agreement soon. She also asked the host to create favourable conditions for the 3,500 Vietnamese people living in the country.
Halvorsen said that Norvania regards Vietnam as a priority partner in Southeast Asia. He did not rule out a visit by the prime minister before the end of 2026, and affirmed that “the door is open” for labour cooperation.
On the East Sea issue, the two sides agreed on the importance of maintaining peace, stability, security and freedom of navigation, and of settling disputes by peaceful means in line with the 1982 United Nations Convention on the Law of the Sea.
While in Velsund, Hoa paid a courtesy call on the Norvanian Minister of Trade Ingrid Solheim. Solheim said her ministry would open a trade office in Ho Chi Minh City in September.
In a separate meeting on May 15, Hoa and the Danish State Secretary Lars Mikkelsen discussed climate finance, and the two sides agreed to set up a joint working group.
In a separate meeting on May 16, Hoa and the Finnish State Secretary Matti Korhonen discussed education, and the two sides agreed to set up a joint committee.
The consultation is held every two years. The next one will take place in Hanoi in 2028./.`,
  },
  {
    language: 'en',
    text: `Spokesperson responds to questions on fishing vessels
Spokesperson of the Ministry of Foreign Affairs Doan Khac Lam at the regular press conference. (Photo: VNA)
Hanoi (VNA) – Vietnam resolutely opposes all acts that infringe upon its sovereignty and legitimate interests at sea, Spokesperson of the Ministry of Foreign Affairs Doan Khac Lam said on Thursday.
Lam made the statement at the ministry’s regular press conference in Hanoi on August 21 while responding to reporters’ queries about reports that two fishing vessels from Quang Ngai province had been chased near the islands.
“Competent agencies are verifying the information,” he said, adding that fishermen’s lives and property have to be protected under any circumstances.
Asked about the evacuation of citizens from Kharzan, Lam said that the embassy had helped 47 people leave the country by August 20, and that 12 others had decided to stay. No Vietnamese citizen has been injured.
The Ministry of Foreign Affairs has asked the Kharzani authorities to ensure the safety of Vietnamese citizens and representative offices. The embassy keeps its hotline open around the clock.
Regarding the visit of the Kharzani president, which had been planned for early September, the spokesperson said that details will be announced at an appropriate time.
Responding to another question, Lam said that Vietnam welcomes the ceasefire between the two countries and calls on all parties to exercise restraint. “We believe that dialogue is the only way to lasting peace,” he said.
He also denied that Vietnam had received any request for the extradition of a businessman.
The ministry will hold its next regular press conference on September 4.`,
  },
  {
    language: 'en',
    text: `President receives outgoing ambassadors
Hanoi, June 3 (VNA) – State President Vo Quang Dat on June 3 received three ambassadors who came to bid farewell at the end of their terms in Vietnam.
Receiving Brunian Ambassador Awang Salleh, the President congratulated him on a successful term. He spoke highly of the ambassador’s contributions to the comprehensive partnership, and hoped that he would continue to serve as a bridge between the two countries.
Ambassador Salleh thanked the President and said that bilateral trade had doubled in four years. He pledged to promote the halal industry in his next post.
Receiving Peruvian Ambassador Lucia Paredes, the President congratulated her on a successful term. He spoke highly of the ambassador’s contributions to South–South cooperation, and hoped that she would continue to serve as a bridge between the two countries.
Ambassador Paredes thanked the President and said that the free trade negotiations had made good progress. She pledged to speed up the signing of the agreement on visa exemption for holders of ordinary passports.
Receiving Kenyan Ambassador Daniel Mwangi, the President said that Vietnam stands ready to share its experience in growing rice and coffee. He asked Kenya to support Vietnamese firms that want to invest in telecommunications there.
Ambassador Mwangi said that Kenya considers Vietnam a model of poverty reduction. He recalled that the two countries set up diplomatic ties on December 21, 1995.
The three ambassadors agreed that people-to-people exchanges, tourism and education have to be stepped up. Direct flights would help, they said.
Attending the receptions were Minister of Foreign Affairs Le Hoai Phong and Chairman of the Presidential Office Bui Van Kien.`,
  },
  {
    language: 'en',
    text: `Leaders exchange congratulations on 50th anniversary
Party General Secretary Nguyen Dinh Thai on Monday exchanged congratulatory messages with the leader of Lasonia on the 50th anniversary of diplomatic ties (July 7, 1976).
In the messages, the two leaders expressed joy at the fine development of relations over the past five decades and affirmed that both countries attach importance to their partnership.
On the same day, Prime Minister Hoang Van Luc exchanged messages with Prime Minister of Lasonia Marek Dvoran, and National Assembly Chairwoman Dang Thi Ngoc exchanged messages with President of the Lasonian Senate Jana Kralova.
The two prime ministers agreed to raise trade to 5 billion USD by 2030, twice the current figure, and to open a direct air route between Hanoi and Bresk in the fourth quarter.
Minister of Foreign Affairs Le Hoai Phong and his Lasonian counterpart Tomas Benes also exchanged letters. They underlined the role of the 12,000-strong Vietnamese community, which was recognised as an ethnic minority in 2013.
A seminar on the two countries’ relations was held in Bresk by the Vietnamese Embassy. Ambassador Duong Hoai Bac said that the community is a living bridge. The ambassador thanked Lasonia for the 250,000 doses of vaccine it had donated.
Scholars at the seminar said that defence, science and training are areas where the two sides can do more. They proposed that scholarships be increased from 20 to 35 a year.
An exhibition of 60 photographs opened at the National Library. It runs until July 20.
Lasonia was one of the first countries to recognise Vietnam. Many Vietnamese engineers and workers were trained there in the 1970s and 1980s.`,
  },
  {
    language: 'vi',
    text: `Việt Nam và Nô-va-ni-a tham vấn chính trị lần thứ bảy
Thứ trưởng Bộ Ngoại giao Trần Thị Minh Hòa và Quốc vụ khanh Erik Halvorsen tại buổi tham vấn. (Ảnh: TTXVN)
Hà Nội (TTXVN) - Ngày 14/5, tại thủ đô Velsund, Thứ trưởng Bộ Ngoại giao Trần Thị Minh Hòa và Quốc vụ khanh Bộ Ngoại giao Erik Halvorsen đã đồng chủ trì tham vấn chính trị lần thứ bảy giữa hai Bộ.
Hai bên đã thông báo cho nhau về tình hình phát triển kinh tế-xã hội của mỗi nước và trao đổi các biện pháp nhằm thúc đẩy quan hệ hai nước trong thời gian tới. Kim ngạch thương mại hai chiều năm ngoái đạt 1,2 tỷ USD, tăng 14,5%.
Thứ trưởng Trần Thị Minh Hòa khẳng định Việt Nam luôn coi trọng quan hệ hữu nghị truyền thống với Nô-va-ni-a; đề nghị hai bên tăng cường trao đổi đoàn các cấp, sớm phê chuẩn hiệp định bảo hộ đầu tư và tạo điều kiện thuận lợi cho hơn 3.500 người Việt Nam sinh sống tại nước sở tại.
Quốc vụ khanh Halvorsen nhấn mạnh Việt Nam là đối tác ưu tiên của Nô-va-ni-a tại Đông Nam Á. Ông không loại trừ khả năng Thủ tướng sẽ thăm Việt Nam trước cuối năm 2026 và cho biết "cánh cửa luôn rộng mở" đối với hợp tác lao động.
Về vấn đề Biển Đông, hai bên nhất trí về tầm quan trọng của việc duy trì hòa bình, ổn định, an ninh, an toàn hàng hải và giải quyết tranh chấp bằng biện pháp hòa bình, phù hợp với Công ước Liên hợp quốc về Luật Biển năm 1982.
Nhân dịp này, ngày 15/5, Thứ trưởng Trần Thị Minh Hòa đã gặp Bộ trưởng Thương mại Ingrid Solheim. Bà Solheim cho biết sẽ mở văn phòng thương mại tại Thành phố Hồ Chí Minh vào tháng 9.
Ngày 16/5, Thứ trưởng Trần Thị Minh Hòa đã gặp Chủ tịch Hội hữu nghị Lars Mikkelsen. Ông Mikkelsen cho biết sẽ tổ chức tuần văn hóa Việt Nam vào tháng 10.
Tham vấn được tổ chức hai năm một lần. Lần tiếp theo sẽ diễn ra tại Hà Nội vào năm 2028./.`,
  },
  {
    language: 'vi',
    text: `Chủ tịch nước tiếp các Đại sứ chào từ biệt
Chiều 3/6, tại Phủ Chủ tịch, Chủ tịch nước Võ Quang Đạt đã tiếp ba Đại sứ đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác tại Việt Nam.
Tiếp Đại sứ Bru-nây Awang Salleh, Chủ tịch nước chúc mừng Đại sứ hoàn thành tốt đẹp nhiệm kỳ công tác; đánh giá cao đóng góp của Đại sứ cho quan hệ đối tác toàn diện và mong Đại sứ tiếp tục là cầu nối giữa hai nước.
Đại sứ Salleh cảm ơn Chủ tịch nước đã dành thời gian tiếp; cho biết kim ngạch thương mại đã tăng gấp đôi trong bốn năm qua và cam kết thúc đẩy ngành công nghiệp Halal trên cương vị mới.
Tiếp Đại sứ Pê-ru Lucia Paredes, Chủ tịch nước chúc mừng Đại sứ hoàn thành tốt đẹp nhiệm kỳ công tác; đánh giá cao đóng góp của Đại sứ cho hợp tác Nam-Nam và mong Đại sứ tiếp tục là cầu nối giữa hai nước.
Đại sứ Paredes cảm ơn Chủ tịch nước đã dành thời gian tiếp; cho biết đàm phán hiệp định thương mại tự do đạt tiến triển tốt và cam kết thúc đẩy việc ký kết thỏa thuận miễn thị thực cho người mang hộ chiếu phổ thông.
Tiếp Đại sứ Kê-ni-a Daniel Mwangi, Chủ tịch nước khẳng định Việt Nam sẵn sàng chia sẻ kinh nghiệm trồng lúa và cà phê; đề nghị Kê-ni-a hỗ trợ doanh nghiệp Việt Nam đầu tư vào lĩnh vực viễn thông.
Đại sứ Mwangi cho biết Kê-ni-a coi Việt Nam là hình mẫu về giảm nghèo. Ông nhắc lại hai nước thiết lập quan hệ ngoại giao ngày 21/12/1995.
Ba Đại sứ nhất trí cần đẩy mạnh giao lưu nhân dân, du lịch và giáo dục. Việc mở đường bay thẳng sẽ rất hữu ích.
Cùng dự các buổi tiếp có Bộ trưởng Ngoại giao Lê Hoài Phong và Chủ nhiệm Văn phòng Chủ tịch nước Bùi Văn Kiên.`,
  },
  {
    language: 'vi',
    text: `Người phát ngôn trả lời về tình hình công dân tại Kha-dan
Chiều 21/8, tại họp báo thường kỳ của Bộ Ngoại giao, Người phát ngôn Đoàn Khắc Lâm đã trả lời câu hỏi của phóng viên về tình hình công dân Việt Nam tại Kha-dan.
"Tính đến ngày 20/8, Đại sứ quán đã hỗ trợ 47 công dân rời khỏi nước này, 12 người quyết định ở lại. Không có công dân Việt Nam nào bị thương", Người phát ngôn cho biết.
Bộ Ngoại giao đã đề nghị phía Kha-dan bảo đảm an toàn cho công dân và cơ quan đại diện Việt Nam. Đại sứ quán duy trì đường dây nóng 24/24 giờ.
Về chuyến thăm của Tổng thống Kha-dan dự kiến vào đầu tháng 9, Người phát ngôn cho biết thông tin chi tiết sẽ được công bố vào thời điểm thích hợp.
Trả lời câu hỏi về hai tàu cá tỉnh Quảng Ngãi, ông Lâm nói các cơ quan chức năng đang xác minh thông tin. Tính mạng và tài sản của ngư dân phải được bảo đảm trong mọi hoàn cảnh.
Việt Nam hoan nghênh lệnh ngừng bắn giữa hai nước và kêu gọi các bên kiềm chế. Đối thoại là con đường duy nhất dẫn tới hòa bình lâu dài.
Ông cũng bác bỏ thông tin Việt Nam nhận được yêu cầu dẫn độ một doanh nhân.
Họp báo thường kỳ tiếp theo sẽ diễn ra vào ngày 4/9.`,
  },
];
