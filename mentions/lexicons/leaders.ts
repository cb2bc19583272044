/**
 * Heads of state and government, foreign ministers and heads of international
 * organisations, 1979 to 2025, of states that make news: known without their
 * office. Written from public knowledge (years are those of the first day in
 * office); holders of short terms are left out, so that a term can seem to end
 * late. Lines: `CODE:name terms|name terms`, the code an ISO code or an
 * organisation's short name, a term an office's letter (`leaderOffices`) and the
 * last two digits of its first year. It ends when the line's next term of that
 * office begins, but for members of parliaments and heads of parties, of whom there are several. A star marks the part that tells the person by itself,
 * an equals sign parts the names one person goes by.
 */
export const leaders = `
US:Jimmy Carter p77|Ronald *Reagan p81|Bill Clinton p93|George W. Bush p01|Barack *Obama p09|Donald *Trump p17p25|Joe *Biden v09p21|Al Gore v93|Dick Cheney v01|Mike Pence v17|Kamala Harris v21|JD Vance v25|Henry Kissinger s73|Madeleine Albright s97|Colin Powell s01|Condoleezza Rice s05|Hillary Clinton s09|John Kerry s13|Rex Tillerson s17|Mike *Pompeo s18|Antony *Blinken s21|Marco Rubio s25|Bernie Sanders r07|John McCain r87|Ted Cruz r13|Mitch McConnell r85|Chuck Schumer r99|Elizabeth Warren r13|Lindsey Graham r03|Edward Kennedy r63|John Boehner b11|Newt Gingrich b95|Paul Ryan b15|Nancy *Pelosi b07b19|Kevin McCarthy b23|Mike Johnson b23|Donald *Rumsfeld Z01|Robert Gates Z06|Leon Panetta Z11|Chuck Hagel Z13|Ash Carter Z15|James *Mattis Z17|Mark Esper Z19|Lloyd Austin Z21|Pete *Hegseth Z25|Susan Rice w13|John Bolton w18|Jake Sullivan w21|Warren Christopher s93|James Baker s89|Michael Mukasey j07|Eric Holder j09|Jeff Sessions j17|William Barr j19|Merrick Garland j21|Pam Bondi j25|Timothy Geithner A09|Steven Mnuchin A17|Janet Yellen A21|Scott Bessent A25
SU:Joseph *Stalin l24|Nikita *Khrushchev l53|Leonid *Brezhnev l64|Mikhail *Gorbachev l85
RU:Boris *Yeltsin p91|Vladimir *Putin m99p00m08p12|Dmitry *Medvedev p08m12|Mikhail Mishustin m20|Sergei *Lavrov f04|Sergei Shoigu z12|Viktor Chernomyrdin m92|Yevgeny Primakov f96m98|Igor Ivanov f98|Dmitry *Peskov q12|Maria *Zakharova q15
CN:Mao Zedong=Mao Trach Dong l49|Deng Xiaoping=Dang Tieu Binh l78|Jiang Zemin=Giang Trach Dan k93|Hu Jintao=Ho Cam Dao k03|*Xi Jinping=Tap Can Binh k13|Li Peng m87|Zhu Rongji m98|Wen Jiabao=On Gia Bao m03|Li Keqiang=Ly Khac Cuong m13|Li Qiang m23|Yang Jiechi=Duong Khiet Tri f07|Wang Yi=Vuong Nghi f13f23|Qin Gang f22|Qian Qichen f88|Tang Jiaxuan f98|Li Zhaoxing f03
GB:Margaret *Thatcher m79|John Major m90|Tony Blair m97|Gordon Brown m07C97|David Cameron m10o23|Theresa May m16|Boris Johnson o16m19|Liz Truss o21m22|Rishi Sunak m22|Keir Starmer m24|Jack Straw o01|David Miliband o07|William Hague o10x97|Jeremy Hunt o18|Dominic Raab o19|David Lammy o24|Yvette Cooper o25|David Blunkett I01|Charles Clarke I04|Jacqui Smith I07|Amber Rudd I16|Priti Patel I19|Suella Braverman I22|George Osborne C10|Philip Hammond o14C16|Rachel Reeves C24|Nick Clegg v10|John Prescott v97|Michael Howard x03|Iain Duncan Smith x01|Charles Kennedy x99|Ed Miliband x10|Jeremy Corbyn x15|Nigel *Farage x06|Robin Cook o97|Margaret Beckett o06|Geoff Hoon z99|John Reid z05|Ben Wallace z19
FR:François Mitterrand p81|Jacques Chirac p95|Nicolas *Sarkozy p07|François Hollande p12|Emmanuel *Macron p17|Dominique de Villepin f02m05|Michel Barnier f04m24|Sébastien Lecornu m25|Laurent Fabius f12|Jean-Yves Le Drian f17|Jean-Noël Barrot f24|Marine *Le Pen x11|Lionel Jospin m97|Alain Juppé m95|Hubert Védrine f97|Bernard Kouchner f07|François Fillon m07|Manuel Valls m14|Édouard Philippe m17
DE:Helmut Kohl c82|Gerhard Schröder c98|Angela *Merkel c05|Olaf Scholz c21|Friedrich Merz c25|Joschka Fischer f98|Frank-Walter Steinmeier f05f13p17|Sigmar Gabriel f17|Annalena Baerbock f21|Klaus Kinkel f92|Guido Westerwelle f09|Heiko Maas f18|Wolfgang Schäuble a09|Boris Pistorius z23
JP:Junichiro Koizumi m01|Shinzo Abe m06m12|Taro Aso m08|Yukio Hatoyama m09|Naoto Kan m10|Yoshihiko Noda m11|Yoshihide Suga m20|Fumio Kishida f12m21|Shigeru Ishiba m24|Sanae Takaichi m25|Kiichi Miyazawa m91|Ryutaro Hashimoto m96|Keizo Obuchi m98|Yoshiro Mori m00|Yasuo Fukuda m07|Taro Kono f17|Yoko Kamikawa f23
KR:Kim Dae-jung p98|Roh Moo-hyun p03|Lee Myung-bak p08|Park Geun-hye p13|Moon Jae-in p17|Yoon Suk Yeol p22|Lee Jae-myung p25|Ban Ki-moon f04|Yun Byung-se f13|Kang Kyung-wha f17|Park Jin f22|Cho Tae-yul f24
KP:Kim Il Sung l48|Kim Jong Il l94|Kim Jong Un l11
VN:Ho Chi Minh k45|Pham Van Dong m55|Le Duan g60|Truong Chinh g86|Nguyen Van Linh g86|Pham Hung m87|Do Muoi m88g91|Vo Van Kiet m91|Phan Van Khai m97|Le Kha Phieu g97|Tran Duc Luong k97|Nguyen Minh Triet k06|Nong Duc Manh g01|Nguyen Phu Trong g11|To Lam k24g24|Truong Tan Sang k11|Tran Dai Quang k16|Nguyen Xuan Phuc m16k21|Vo Van Thuong k23|Luong Cuong k24|Nguyen Tan Dung m06|Pham Minh Chinh m21|Pham Binh Minh f11|Bui Thanh Son f21|Nguyen Thi Kim Ngan b16|Vuong Dinh Hue b21|Tran Thanh Man b24|Nguyen Sinh Hung b11|Pham Gia Khiem f06|Nguyen Dy Nien f00|Nguyen Manh Cam f91|Le Hoai Trung f25
IN:Atal Bihari Vajpayee m98|Manmohan Singh m04|Narendra *Modi m14|Sushma Swaraj f14|S Jaishankar f19|H.D. Deve Gowda m96|I.K. Gujral m97|Pranab Mukherjee f06p12|Rajnath Singh z19
PK:Benazir Bhutto m88m93|Nawaz Sharif m90m97m13|Pervez *Musharraf p01|Asif Ali Zardari p08p24|Imran Khan m18|Shehbaz Sharif m22
BD:Khaleda Zia m91m01|Sheikh *Hasina m96m09
LK:Mahinda Rajapaksa p05|Gotabaya Rajapaksa p19|Ranil Wickremesinghe m15p22|Maithripala Sirisena p15|Anura Kumara Dissanayake p24
AF:Hamid Karzai p01|Ashraf Ghani p14
IR:Ali *Khamenei e89|Mahmoud *Ahmadinejad p05|Hassan Rouhani p13|Ebrahim Raisi p21|Masoud Pezeshkian p24|Mohammad Javad Zarif f13|Hossein Amir-Abdollahian f21|Abbas Araghchi f24|Mohammad Khatami p97|Akbar Hashemi Rafsanjani p89|Ali Larijani w05|Manouchehr Mottaki f05
IQ:*Saddam Hussein p79|Nouri al-Maliki m06|Haider al-Abadi m14|Mohammed Shia al-Sudani m22|Iyad Allawi m04|Ibrahim al-Jaafari m05|Jalal Talabani p05|Hoshyar Zebari f03|Muqtada al-*Sadr x03
IL:Yitzhak Rabin m92|Shimon Peres m95p07|Benjamin *Netanyahu m96m09m22|Ehud Barak m99|Ariel Sharon m01|Ehud Olmert m06|Naftali Bennett m21|Yair Lapid m22|Isaac Herzog p21|Tzipi Livni f06|Avigdor Lieberman f09|Moshe Yaalon z13|Yoav Gallant z22|Israel Katz f19f24z24|Amir Peretz z06
PS:Yasser *Arafat p94|Mahmoud Abbas=Abu Mazen p05|Ismail Haniyeh m06|Khaled Meshaal x96|Yahya Sinwar x17
SY:Hafez al-Assad p71|Bashar *al-Assad p00|Ahmed al-Sharaa p25
LB:Rafik Hariri m92m00|Saad Hariri m09m16|Fouad Siniora m05|Emile Lahoud p98|Michel Aoun p16|Nabih Berri b92
EG:Hosni *Mubarak p81|Mohamed Morsi p12|Abdel Fattah al-Sisi p14
LY:Muammar *Gaddafi l69
TN:Zine El Abidine Ben Ali p87
SD:Omar al-Bashir p89
YE:Ali Abdullah Saleh p90
TR:Recep Tayyip *Erdogan m03p14|Abdullah Gul f03p07|Ahmet Davutoglu f09m14|Mevlut Cavusoglu f14|Hakan Fidan f23
UA:Leonid Kuchma p94|Viktor Yushchenko p05|Viktor *Yanukovych p10|Petro Poroshenko p14|Volodymyr *Zelensky p19|Yulia Tymoshenko m05m07|Arseniy Yatsenyuk m14|Dmytro Kuleba f20|Andrii Sybiha f24|Oleksii Reznikov z21|Rustem Umerov z23
BY:Alexander *Lukashenko p94
KZ:Nursultan Nazarbayev p91|Kassym-Jomart Tokayev p19
UZ:Islam Karimov p91|Shavkat Mirziyoyev p16
AZ:Ilham Aliyev p03
AM:Nikol Pashinyan m18
GE:Eduard Shevardnadze p95|Mikheil Saakashvili p04
MD:Maia Sandu p20
PL:Lech Walesa p90|Lech Kaczynski p05|Donald Tusk m07m23|Andrzej Duda p15|Mateusz Morawiecki m17|Radoslaw Sikorski f07f23
HU:Viktor *Orban m98m10|Peter Szijjarto f14
CZ:Vaclav Havel p93|Vaclav Klaus p03|Petr Pavel p23|Andrej Babis m17
SK:Robert Fico m06m12m23
RS:Slobodan *Milosevic p89|Aleksandar Vucic m14p17|Vojislav Kostunica p00m04|Zoran Djindjic m01
GR:Alexis Tsipras m15|Kyriakos Mitsotakis m19
IT:Silvio *Berlusconi m94m01m08|Romano Prodi m96m06|Matteo Renzi m14|Giuseppe Conte m18|Mario Draghi m21|Giorgia Meloni m22
ES:José María Aznar m96|José Luis Rodríguez Zapatero m04|Mariano Rajoy m11|Pedro Sánchez m18
NL:Mark Rutte m10
AT:Sebastian Kurz c17
NO:Jens Stoltenberg m05
DK:Anders Fogh Rasmussen m01|Mette Frederiksen m19
FI:Alexander Stubb p24|Sanna Marin m19
EE:Kaja Kallas m21
IE:Bertie Ahern t97|Enda Kenny t11|Simon Harris t24|Leo Varadkar t17t22|Micheal Martin t20t25
CA:Jean Chrétien m93|Stephen Harper m06|Justin *Trudeau m15|Mark Carney m25|Chrystia Freeland f17|Paul Martin m03|Mélanie Joly f21
AU:John Howard m96|Kevin Rudd m07m13|Julia Gillard m10|Tony Abbott m13|Malcolm Turnbull m15|Scott Morrison m18|Anthony Albanese m22|Penny Wong f22|Paul Keating m91|Alexander Downer f96|Julie Bishop f13|Marise Payne f18
NZ:Helen Clark m99|John Key m08|Jacinda *Ardern m17|Christopher Luxon m23
MX:Enrique Peña Nieto p12|Andrés Manuel López Obrador p18|Claudia Sheinbaum p24
BR:Luiz Inácio *Lula da Silva p03p23|Dilma *Rousseff p11|Michel Temer p16|Jair *Bolsonaro p19
AR:Cristina Fernández de Kirchner p07|Mauricio Macri p15|Alberto Fernández p19|Javier *Milei p23
VE:Hugo *Chavez p99|Nicolás *Maduro p13
CO:Álvaro Uribe p02|Juan Manuel Santos p10|Gustavo Petro p22
CL:Augusto Pinochet p74|Michelle Bachelet p06p14|Sebastián Piñera p10p18|Gabriel Boric p22
PE:Alberto Fujimori p90|Pedro Castillo p21
BO:Evo Morales p06
CU:Fidel Castro p76|Raúl Castro p08|Miguel Díaz-Canel p18
NI:Daniel Ortega p07
SV:Nayib Bukele p19
HT:Jean-Bertrand Aristide p91p01
ZA:Nelson *Mandela p94|Thabo Mbeki p99|Jacob Zuma p09|Cyril Ramaphosa p18
ZW:Robert *Mugabe p87|Emmerson Mnangagwa p17|Morgan *Tsvangirai x99m09
KE:Daniel arap Moi p78|Uhuru Kenyatta p13|William Ruto p22|Raila Odinga m08
NG:Olusegun Obasanjo p99|Muhammadu Buhari p15|Bola Tinubu p23|Sani Abacha l93|Goodluck Jonathan p10|Umaru Yar'Adua p07
ET:Abiy Ahmed m18
RW:Paul Kagame p00
UG:Yoweri Museveni p86
CD:Mobutu Sese Seko p65|Joseph Kabila p01|Felix Tshisekedi p19|Laurent Kabila p97
LR:Charles Taylor p97
CM:Paul Biya p82
ID:Suharto p67|Megawati Sukarnoputri p01|Susilo Bambang Yudhoyono p04|Joko *Widodo p14|Prabowo Subianto p24|Retno Marsudi f14|Abdurrahman Wahid p99|Marty Natalegawa f09|Ali Alatas f88
MY:Mahathir Mohamad m81m18|Najib Razak m09|Anwar Ibrahim m22
SG:Lee Kuan Yew m65|Goh Chok Tong m90|Lee Hsien Loong m04|Lawrence Wong m24|Vivian Balakrishnan f15
TH:*Thaksin Shinawatra m01|Abhisit Vejjajiva m08|Yingluck Shinawatra m11|Prayuth Chan-ocha m14|Srettha Thavisin m23|Paetongtarn Shinawatra m24|Anutin Charnvirakul m25|Chuan Leekpai m92|Don Pramudwinai f15
PH:Corazon Aquino p86|Fidel Ramos p92|Joseph Estrada p98|Gloria Macapagal Arroyo p01|Benigno Aquino p10|Rodrigo *Duterte p16|Ferdinand Marcos p65p22
KH:Hun Sen m85|Hun Manet m23|Norodom Ranariddh m93|Hor Namhong f98|Prak Sokhonn f16|Sam *Rainsy x95
LA:Thongloun Sisoulith m16k21|Sonexay Siphandone m22
MM:Than Shwe l92|Thein Sein p11|Aung San Suu Kyi u16|Min Aung Hlaing l21
TW:Lee Teng-hui p88|Chen Shui-bian p00|Ma Ying-jeou p08|Tsai Ing-wen p16|Lai Ching-te p24
HK:Carrie Lam h17|John Lee h22
UN:Kofi *Annan g97|Ban Ki-moon g07|António *Guterres g17|Boutros Boutros-Ghali g92|Hans Blix n00
EU:José Manuel Barroso p04|Jean-Claude Juncker p14|Ursula von der Leyen p19|Javier Solana y99|Federica Mogherini y14|Josep Borrell y19|Kaja Kallas y24|Chris Patten y99|Donald Tusk p14|Charles Michel p19|António Costa p24
NATO:Anders Fogh Rasmussen g09|Jens Stoltenberg g14|Mark Rutte g24
IMF:Dominique Strauss-Kahn n07|Christine Lagarde n11|Kristalina Georgieva n19
WB:Jim Yong Kim p12
WTO:Pascal Lamy d05|Ngozi Okonjo-Iweala d21
WHO:Margaret Chan d07|Tedros Adhanom Ghebreyesus d17
IAEA:Mohamed ElBaradei d97|Yukiya Amano d09|Rafael Grossi d19
ECB:Mario Draghi p11|Christine Lagarde p19
`;
