/**
 * Heads of state and government, foreign ministers and heads of international
 * organisations, 1940 to 2025, of states that make news: known without their
 * office. Written from public knowledge (years are those of the first day in
 * office); holders of short terms are left out, so that a term can seem to end
 * late. Lines: `CODE:name terms|name terms`, the code an ISO code or an
 * organisation's short name, a term an office's letter (`leaderOffices`) and the
 * last two digits of its first year. It ends when the line's next term of that
 * office begins, but for members of parliaments and heads of parties, of whom there are several. A star marks the part that tells the person by itself,
 * an equals sign parts the names one person goes by.
 */
export const leaders = `
US:Jimmy Carter p77|Ronald *Reagan p81|Bill Clinton p93|George W. Bush p01|Barack *Obama p09|Donald *Trump p17p25|Joe *Biden v09p21|Al Gore v93|Dick Cheney v01|Mike Pence v17|Kamala Harris v21|JD Vance v25|Henry Kissinger s73|Madeleine Albright s97|Colin Powell s01|Condoleezza Rice s05|Hillary Clinton s09|John Kerry s13|Rex Tillerson s17|Mike *Pompeo s18|Antony *Blinken s21|Marco *Rubio s25|Bernie Sanders r07|John McCain r87|Ted Cruz r13|Mitch McConnell r85|Chuck Schumer r99|Elizabeth Warren r13|Lindsey Graham r03|Edward Kennedy r63|John Boehner b11|Newt Gingrich b95|Paul Ryan b15|Nancy *Pelosi b07b19|Kevin McCarthy b23|Mike Johnson b23|Donald *Rumsfeld Z01|Robert Gates Z06|Leon Panetta Z11|Chuck Hagel Z13|Ash Carter Z15|James *Mattis Z17|Mark Esper Z19|Lloyd Austin Z21|Pete *Hegseth Z25|Susan Rice w13|John Bolton w18|Jake Sullivan w21|Warren Christopher s93|James Baker s89|Michael Mukasey j07|Eric Holder j09|Jeff Sessions j17|William Barr j19|Merrick Garland j21|Pam Bondi j25|Timothy Geithner A09|Steven Mnuchin A17|Janet Yellen A21|Scott Bessent A25|Gerald Ford p74|Richard *Nixon p69|Lyndon Johnson p63|John F. Kennedy p61|Dwight Eisenhower p53|Harry Truman p45|George Shultz s82|William Cohen Z97|James Mattis=Jim Mattis Z17|Janet Reno j93|Loretta Lynch j15|Robert Rubin A95|Henry Paulson A06|H.R. McMaster w17|Harry Reid r87|Alan *Greenspan G87|Ben Bernanke G06|Jerome Powell G18|Walter Mondale v77|Dan Quayle v89
SU:Joseph *Stalin l24|Nikita *Khrushchev l53|Leonid *Brezhnev l64|Mikhail *Gorbachev l85|Yuri Andropov l82|Andrei Gromyko f57
RU:Boris *Yeltsin p91|Vladimir *Putin m99p00m08p12|Dmitry *Medvedev p08m12|Mikhail *Mishustin m20|Sergei *Lavrov f04|Sergei *Shoigu z12|Viktor Chernomyrdin m92|Yevgeny Primakov f96m98|Igor Ivanov f98|Dmitry *Peskov q12|Maria *Zakharova q15|Mikhail Fradkov m04|Sergei Kiriyenko m98|Andrei Kozyrev f90|Sergei Ivanov z01|Andrei Belousov z24|Valentina Matviyenko b11|Vyacheslav Volodin b16|Vladimir Zhirinovsky x91|Gennady Zyuganov x93|Ramzan Kadyrov x07
CN:Mao Zedong=Mao Trach Dong l49|Deng Xiaoping=Dang Tieu Binh l78|Jiang Zemin=Giang Trach Dan k93|Hu Jintao=Ho Cam Dao k03|*Xi Jinping=Tap Can Binh k13|Li Peng m87|Zhu Rongji m98|Wen Jiabao=On Gia Bao m03|Li Keqiang=Ly Khac Cuong m13|Li Qiang m23|Yang Jiechi=Duong Khiet Tri f07|Wang Yi=Vuong Nghi f13f23|Qin Gang f22|Qian Qichen f88|Tang Jiaxuan f98|Li Zhaoxing f03|Zhou Enlai m49|Zhao Ziyang m80|Zeng Qinghong v03|Wang Qishan v18|Han Zheng v23|Wu Bangguo b03|Zhao Leji b23
GB:Margaret *Thatcher m79|John Major m90|Tony Blair m97|Gordon Brown m07C97|David Cameron m10o23|Theresa May m16|Boris Johnson o16m19|Liz Truss o21m22|Rishi *Sunak m22|Keir *Starmer m24|Jack Straw o01|David Miliband o07|William Hague o10x97|Jeremy Hunt o18|Dominic Raab o19|David Lammy o24|Yvette Cooper o25|David Blunkett I01|Charles Clarke I04|Jacqui Smith I07|Amber Rudd I16|Priti Patel I19|Suella Braverman I22|George Osborne C10|Philip Hammond o14C16|Rachel Reeves C24|Nick Clegg v10|John Prescott v97|Michael Howard x03|Iain Duncan Smith x01|Charles Kennedy x99|Ed Miliband x10|Jeremy Corbyn x15|Nigel *Farage x06|Robin Cook o97|Margaret Beckett o06|Geoff Hoon z99|John Reid z05|Ben Wallace z19|Winston Churchill m40|Harold Wilson m64|Edward Heath m70|James Callaghan m76|Douglas Hurd o89|Malcolm Rifkind o95|James Cleverly o22|Alistair Darling C07|Kwasi Kwarteng C22|Gerry Adams x83|Kemi Badenoch x24|Ed Davey x20|Alex Salmond F07|Nicola *Sturgeon F14|Humza Yousaf F23|John Swinney F24|Sadiq Khan Y16|Elizabeth II M52|Charles III M22
FR:François *Mitterrand p81|Jacques *Chirac p95|Nicolas *Sarkozy p07|François *Hollande p12|Emmanuel *Macron p17|Dominique de Villepin f02m05|Michel Barnier f04m24|Sébastien Lecornu m25|Laurent Fabius f12|Jean-Yves Le Drian f17|Jean-Noël Barrot f24|Marine *Le Pen x11|Jordan Bardella x22|Lionel Jospin m97|Alain Juppé m95|Hubert Védrine f97|Bernard Kouchner f07|François Fillon m07|Manuel Valls m14|Édouard Philippe m17|Charles de Gaulle p59|Valéry Giscard d'Estaing p74|Édouard Balladur m93|Jean-Pierre Raffarin m02|Jean-Marc Ayrault m12f16|Bernard Cazeneuve m16|Jean Castex m20|Élisabeth Borne m22|Gabriel Attal m24|François Bayrou m24|Hervé de Charette f95|Catherine Colonna f22|Stéphane Séjourné f24|Bruno Le Maire a17|Jean-Luc Mélenchon x12|Jean-Marie Le Pen x72|Jordan Bardella x22
DE:Helmut Kohl c82|Gerhard Schröder c98|Angela *Merkel c05|Olaf *Scholz c21|Friedrich *Merz c25|Joschka Fischer f98|Frank-Walter Steinmeier f05f13p17|Sigmar Gabriel f17|Annalena Baerbock f21|Klaus Kinkel f92|Guido Westerwelle f09|Heiko Maas f18|Wolfgang Schäuble a09|Boris Pistorius z23|Willy Brandt c69|Helmut Schmidt c74|Hans-Dietrich Genscher f74|Joachim Gauck p12|Johann Wadephul f25|Robert Habeck v21
JP:Junichiro *Koizumi m01|Shinzo Abe m06m12|Taro Aso m08|Yukio Hatoyama m09|Naoto Kan m10|Yoshihiko Noda m11|Yoshihide Suga m20|Fumio *Kishida f12m21|Shigeru *Ishiba m24|Sanae *Takaichi m25|Kiichi Miyazawa m91|Ryutaro Hashimoto m96|Keizo Obuchi m98|Yoshiro Mori m00|Yasuo Fukuda m07|Taro Kono f17|Yoko Kamikawa f23|Yasuhiro Nakasone m82|Tomiichi Murayama m94|Toshimitsu Motegi f19|Yoshimasa Hayashi f21|Takeshi Iwaya f24|Akihito M89|Naruhito M19
KR:Kim Dae-jung p98|Roh Moo-hyun p03|Lee Myung-bak p08|Park Geun-hye p13|Moon Jae-in p17|Yoon Suk Yeol p22|Lee Jae-myung p25|Ban Ki-moon f04|Yun Byung-se f13|Kang Kyung-wha f17|Park Jin f22|Cho Tae-yul f24|Park Chung-hee p63|Chun Doo-hwan p80|Roh Tae-woo p88|Kim Young-sam p93|Han Duck-soo m22|Chung Eui-yong f21|Cho Hyun f25
KP:Kim Il Sung l48|Kim Jong Il l94|Kim Jong Un l11|Ri Yong Ho f16|Choe Son Hui f22
VN:Ho Chi Minh k45|Pham Van Dong m55|Le Duan g60|Truong Chinh g86|Nguyen Van Linh g86|Pham Hung m87|Do Muoi m88g91|Vo Van Kiet m91|Phan Van Khai m97|Le Kha Phieu g97|Tran Duc Luong k97|Nguyen Minh Triet k06|Nong Duc Manh g01|Nguyen Phu Trong g11|To Lam k24g24|Truong Tan Sang k11|Tran Dai Quang k16|Nguyen Xuan Phuc m16k21|Vo Van Thuong k23|Luong Cuong k24|Nguyen Tan Dung m06|Pham Minh Chinh m21|Pham Binh Minh f11|Bui Thanh Son f21|Nguyen Thi Kim Ngan b16|Vuong Dinh Hue b21|Tran Thanh Man b24|Nguyen Sinh Hung b11|Pham Gia Khiem f06|Nguyen Dy Nien f00|Nguyen Manh Cam f91|Le Hoai Trung f25
IN:Atal Bihari Vajpayee m98|Manmohan Singh m04|Narendra *Modi m14|Sushma Swaraj f14|S *Jaishankar f19|H.D. Deve Gowda m96|I.K. Gujral m97|Pranab Mukherjee f06p12|Rajnath Singh z19|Jawaharlal Nehru m47|Indira Gandhi m66m80|Rajiv Gandhi m84|P.V. Narasimha Rao m91|Sonia Gandhi x98|Rahul Gandhi x17|L.K. Advani i98|Amit Shah i19|A.P.J. Abdul Kalam p02|Ram Nath Kovind p17|Droupadi Murmu p22|Jaswant Singh f98|Natwar Singh f04|Nirmala Sitharaman a19
PK:Benazir Bhutto m88m93|Nawaz Sharif m90m97m13|Pervez *Musharraf p01|Asif Ali Zardari p08p24|Imran Khan m18|Shehbaz Sharif m22|Shaukat Aziz m04|Yousaf Raza Gilani m08|Shah Mahmood Qureshi f08f18|Bilawal Bhutto Zardari f22|Ishaq Dar f23
BD:Khaleda Zia m91m01|Sheikh *Hasina m96m09|Muhammad Yunus l24
LK:Mahinda Rajapaksa p05|Gotabaya Rajapaksa p19|Ranil Wickremesinghe m15p22|Maithripala Sirisena p15|Anura Kumara Dissanayake p24|Chandrika Kumaratunga p94
AF:Hamid *Karzai p01|Ashraf Ghani p14|Burhanuddin Rabbani p92|Abdullah Abdullah f01
IR:Ali *Khamenei e89|Mahmoud *Ahmadinejad p05|Hassan *Rouhani p13|Ebrahim Raisi p21|Masoud *Pezeshkian p24|Mohammad Javad Zarif f13|Hossein Amir-Abdollahian f21|Abbas *Araghchi f24|Mohammad Khatami p97|Akbar Hashemi Rafsanjani p89|Ali Larijani w05|Manouchehr Mottaki f05|Ruhollah Khomeini e79|Ali Akbar Velayati f81|Kamal Kharrazi f97|Ali Akbar Salehi f10
IQ:*Saddam Hussein p79|Nouri al-Maliki m06|Haider al-Abadi m14|Mohammed Shia al-Sudani m22|Iyad Allawi m04|Ibrahim al-Jaafari m05|Jalal Talabani p05|Hoshyar Zebari f03|Muqtada al-*Sadr x03|Tariq Aziz f83|Fuad Massoum p14|Barham Salih p18|Adel Abdul Mahdi m18|Mustafa al-Kadhimi m20|Masoud Barzani x05
IL:Yitzhak Rabin m92|Shimon Peres m95p07|Benjamin *Netanyahu m96m09m22|Ehud Barak m99|Ariel Sharon m01|Ehud Olmert m06|Naftali Bennett m21|Yair Lapid m22|Isaac Herzog p21|Tzipi Livni f06|Avigdor Lieberman f09|Moshe Yaalon z13|Yoav *Gallant z22|Israel Katz f19f24z24|Amir Peretz z06|Menachem Begin m77|Yitzhak Shamir m86|Moshe Katsav p00|Reuven Rivlin p14|Yitzhak Mordechai z96|Shaul Mofaz z02|Silvan Shalom f03|Benny *Gantz z20|Eli Cohen f23|Gideon Saar f24|Bezalel Smotrich a22
PS:Yasser *Arafat p94|Mahmoud Abbas=Abu Mazen p05|Ismail Haniyeh m06|Khaled Meshaal x96|Yahya Sinwar x17|Saeb Erekat E95|Ahmed Qurei m03|Salam Fayyad m07|Riyad al-Maliki f07|Mohammad Shtayyeh m19
SY:Hafez al-Assad p71|Bashar *al-Assad p00|Ahmed al-Sharaa p25|Farouk al-Sharaa f84|Walid al-Moualem f06|Faisal Mekdad f20
LB:Rafik Hariri m92m00|Saad Hariri m09m16|Fouad Siniora m05|Emile Lahoud p98|Michel Aoun p16|Nabih Berri b92|Amin Gemayel p82|Najib Mikati m11m21|Hassan Nasrallah x92|Walid Jumblatt x77|Joseph Aoun p25|Nawaf Salam m25
EG:Hosni *Mubarak p81|Mohamed Morsi p12|Abdel Fattah al-Sisi p14|Gamal Abdel Nasser p56|Anwar Sadat p70|Amr Moussa f91|Ahmed Aboul Gheit f04|Sameh Shoukry f14|Badr Abdelatty f24
LY:Muammar *Gaddafi l69|Fayez al-Sarraj m16|Abdul Hamid Dbeibah m21|Khalifa Haftar=Khalifa Hifter x14
TN:Zine El Abidine Ben Ali p87|Beji Caid Essebsi p14|Kais Saied p19
SD:Omar al-Bashir p89|Abdel Fattah al-Burhan l19|Abdalla Hamdok m19
YE:Ali Abdullah Saleh p90|Abd-Rabbu Mansour Hadi p12
TR:Recep Tayyip *Erdogan m03p14|Abdullah Gul f03p07|Ahmet Davutoglu f09m14|Mevlut Cavusoglu f14|Hakan Fidan f23|Suleyman Demirel p93|Tansu Ciller m93|Necmettin Erbakan m96|Bulent Ecevit m99|Ahmet Necdet Sezer p00|Binali Yildirim m16|Hulusi Akar z18|Kemal Kilicdaroglu x10
UA:Leonid *Kuchma p94|Viktor *Yushchenko p05|Viktor *Yanukovych p10|Petro *Poroshenko p14|Volodymyr *Zelensky p19|Yulia Tymoshenko m05m07|Arseniy Yatsenyuk m14|Dmytro *Kuleba f20|Andrii Sybiha f24|Oleksii Reznikov z21|Rustem Umerov z23|Leonid Kravchuk p91|Pavlo Klimkin f14|Denys Shmyhal m20|Yulia Svyrydenko m25
BY:Alexander *Lukashenko p94|Vladimir Makei f12|Svetlana Tikhanovskaya x20
KZ:Nursultan *Nazarbayev p91|Kassym-Jomart *Tokayev p19
UZ:Islam Karimov p91|Shavkat Mirziyoyev p16
AZ:Ilham Aliyev p03|Heydar Aliyev p93
AM:Nikol *Pashinyan m18|Robert Kocharyan p98|Serzh Sargsyan p08
GE:Eduard *Shevardnadze p95|Mikheil *Saakashvili p04|Salome Zourabichvili p18|Irakli Kobakhidze m24
MD:Maia Sandu p20|Vladimir Voronin p01|Igor Dodon p16
PL:Lech Walesa p90|Lech Kaczynski p05|Donald Tusk m07m23|Andrzej Duda p15|Mateusz Morawiecki m17|Radoslaw *Sikorski f07f23|Aleksander Kwasniewski p95|Jaroslaw Kaczynski m06x07|Bronislaw Komorowski p10|Ewa Kopacz m14|Beata Szydlo m15|Karol Nawrocki p25
HU:Viktor *Orban m98m10|Peter *Szijjarto f14|Ferenc Gyurcsany m04
CZ:Vaclav Havel p93|Vaclav Klaus p03|Petr Pavel p23|Andrej Babis m17|Milos Zeman m98p13|Bohuslav Sobotka m14|Petr Fiala m21|Jan Lipavsky f21
SK:Robert Fico m06m12m23|Vladimir Meciar m94|Zuzana Caputova p19|Peter Pellegrini m18p24
RS:Slobodan *Milosevic p89|Aleksandar *Vucic m14p17|Vojislav Kostunica p00m04|Zoran Djindjic m01|Boris Tadic p04|Ivica Dacic m12f14|Ana Brnabic m17
GR:Alexis *Tsipras m15|Kyriakos Mitsotakis m19|Costas Simitis m96|Costas Karamanlis m04|George Papandreou m09|Antonis Samaras m12
IT:Silvio *Berlusconi m94m01m08|Romano Prodi m96m06|Matteo Renzi m14|Giuseppe Conte m18|Mario Draghi m21|Giorgia *Meloni m22|Giulio Andreotti m89|Lamberto Dini m95f96|Massimo D'Alema m98|Giorgio Napolitano p06|Mario Monti m11|Paolo Gentiloni f14m16|Sergio Mattarella p15|Luigi Di Maio f19|Antonio Tajani f22|Matteo Salvini x13
ES:José María Aznar m96|José Luis Rodríguez Zapatero m04|Mariano *Rajoy m11|Pedro Sánchez m18|Felipe González m82|Miguel Ángel Moratinos f04|José Manuel Albares f21|Carles Puigdemont x16|Felipe VI M14
NL:Mark Rutte m10|Wim Kok m94|Jan Peter Balkenende m02|Geert Wilders x06|Dick Schoof m24
AT:Sebastian Kurz c17|Franz Vranitzky c86|Wolfgang Schuessel c00|Joerg Haider x86|Alexander Van der Bellen p17|Karl Nehammer c21|Christian Stocker c25
NO:Jens Stoltenberg m05|Gro Harlem Brundtland m90|Erna Solberg m13|Jonas Gahr Store m21
DK:Anders Fogh Rasmussen m01|Mette Frederiksen m19|Lars Løkke Rasmussen m09m15f22
FI:Alexander Stubb p24|Sanna Marin m19|Martti Ahtisaari p94|Tarja Halonen p00|Sauli Niinisto p12|Petteri Orpo m23
EE:Kaja Kallas m21|Toomas Hendrik Ilves p06|Alar Karis p21|Margus Tsahkna f23
IE:Bertie Ahern t97|Enda Kenny t11|Simon Harris t24|Leo Varadkar t17t22|Micheal Martin t20t25|Albert Reynolds t92|John Bruton t94|Brian Cowen t08|Mary Robinson p90|Michael D. Higgins p11
CA:Jean Chrétien m93|Stephen Harper m06|Justin *Trudeau m15|Mark Carney m25|Chrystia Freeland f17|Paul Martin m03|Mélanie Joly f21|Brian Mulroney m84|Lloyd Axworthy f96|Pierre Poilievre x22|Anita Anand f25
AU:John Howard m96|Kevin Rudd m07m13|Julia Gillard m10|Tony Abbott m13|Malcolm Turnbull m15|Scott Morrison m18|Anthony Albanese m22|Penny Wong f22|Paul Keating m91|Alexander Downer f96|Julie Bishop f13|Marise Payne f18|Bob Hawke m83|Gareth Evans f88|Bill Shorten x13|Peter Dutton x22|Richard Marles z22
NZ:Helen Clark m99|John Key m08|Jacinda *Ardern m17|Christopher Luxon m23|Winston Peters f05f17f23|Nanaia Mahuta f20|Chris Hipkins m23
MX:Enrique Peña Nieto p12|Andrés Manuel López Obrador p18|Claudia *Sheinbaum p24|Carlos Salinas p88|Ernesto Zedillo p94|Vicente Fox p00|Felipe Calderón p06|Marcelo Ebrard f18
BR:Luiz Inácio *Lula da Silva p03p23|Dilma *Rousseff p11|Michel Temer p16|Jair *Bolsonaro p19|Fernando Collor p90|Fernando Henrique Cardoso p95|Celso Amorim f03|Mauro Vieira f15f23
AR:Cristina Fernández de Kirchner p07|Mauricio Macri p15|Alberto Fernández p19|Javier *Milei p23|Juan Perón p46p73|Raúl Alfonsín p83|Carlos Menem p89|Néstor Kirchner p03
VE:Hugo *Chavez p99|Nicolás *Maduro p13|Juan *Guaidó x19|Delcy Rodríguez f14v18|María Corina Machado x23|Edmundo González x24|Henrique Capriles x12
CO:Álvaro Uribe p02|Juan Manuel Santos p10|Gustavo Petro p22|Andrés Pastrana p98|Iván Duque p18
CL:Augusto Pinochet p74|Michelle Bachelet p06p14|Sebastián Piñera p10p18|Gabriel Boric p22|Salvador *Allende p70|Patricio Aylwin p90|Eduardo Frei p94|Ricardo Lagos p00
PE:Alberto Fujimori p90|Pedro Castillo p21|Alan García p85p06|Alejandro Toledo p01|Ollanta Humala p11|Dina Boluarte p22
BO:Evo Morales p06|Luis Arce p20
CU:Fidel Castro p76|Raúl Castro p08|Miguel Díaz-Canel p18|Fulgencio Batista p52|Ricardo Alarcón b93|Bruno Rodríguez f09
NI:Daniel Ortega p07
SV:Nayib Bukele p19
HT:Jean-Bertrand Aristide p91p01|René Préval p96p06|Jovenel Moïse p17|Ariel Henry m21
ZA:Nelson *Mandela p94|Thabo Mbeki p99|Jacob Zuma p09|Cyril Ramaphosa p18|F.W. de Klerk p89|Kgalema Motlanthe p08|Julius Malema x13|Naledi Pandor f19
ZW:Robert *Mugabe p87|Emmerson Mnangagwa p17|Morgan *Tsvangirai x99m09|Nelson Chamisa x18
KE:Daniel arap Moi p78|Uhuru Kenyatta p13|William Ruto p22|Raila Odinga m08|Mwai Kibaki p02
NG:Olusegun Obasanjo p99|Muhammadu Buhari p15|Bola Tinubu p23|Sani Abacha l93|Goodluck Jonathan p10|Umaru Yar'Adua p07
ET:Abiy Ahmed m18|Meles Zenawi m95|Hailemariam Desalegn m12
RW:Paul Kagame p00
UG:Yoweri Museveni p86
CD:Mobutu Sese Seko p65|Joseph Kabila p01|Felix Tshisekedi p19|Laurent Kabila p97
LR:Charles Taylor p97|Ellen Johnson Sirleaf p06|George Weah p18
CM:Paul Biya p82
ID:Suharto p67|Megawati Sukarnoputri p01|Susilo Bambang Yudhoyono p04|Joko *Widodo p14|Prabowo Subianto p24|Retno Marsudi f14|Abdurrahman Wahid p99|Marty Natalegawa f09|Ali Alatas f88|B.J. Habibie p98|Hassan Wirajuda f01|Sugiono f24
MY:Mahathir Mohamad m81m18|Najib Razak m09|Anwar Ibrahim m22|Abdullah Badawi m03|Muhyiddin Yassin m20|Ismail Sabri Yaakob m21|Mohamad Hasan f23
SG:Lee Kuan Yew m65|Goh Chok Tong m90|Lee Hsien Loong m04|Lawrence Wong m24|Vivian Balakrishnan f15|S. Jayakumar f94|George Yeo f04|Tharman Shanmugaratnam p23|Ng Eng Hen z11
TH:*Thaksin Shinawatra m01|Abhisit Vejjajiva m08|Yingluck Shinawatra m11|Prayuth Chan-ocha m14|Srettha Thavisin m23|Paetongtarn Shinawatra m24|Anutin Charnvirakul m25|Chuan Leekpai m92|Don Pramudwinai f15|Chavalit Yongchaiyudh m96|Surayud Chulanont m06|Samak Sundaravej m08|Maha Vajiralongkorn M16
PH:Corazon Aquino p86|Fidel Ramos p92|Joseph Estrada p98|Gloria Macapagal Arroyo p01|Benigno Aquino p10|Rodrigo *Duterte p16|Ferdinand Marcos p65p22|Leni Robredo v16|Sara Duterte v22|Enrique Manalo o22|Delfin Lorenzana Z16
KH:Hun Sen m85|Hun Manet m23|Norodom Ranariddh m93|Hor Namhong f98|Prak Sokhonn f16|Sam *Rainsy x95|Pol Pot m76|Khieu Samphan p76|Norodom Sihanouk M93|Norodom Sihamoni M04
LA:Thongloun Sisoulith m16k21|Sonexay Siphandone m22|Choummaly Sayasone p06|Saleumxay Kommasith f16
MM:Than Shwe l92|Thein Sein p11|Aung San Suu Kyi u16|Min Aung Hlaing l21|Htin Kyaw p16|Win Myint p18
TW:Lee Teng-hui p88|Chen Shui-bian p00|Ma Ying-jeou p08|Tsai Ing-wen p16|Lai Ching-te p24|Joseph Wu f18|Lin Chia-lung f24|Hsiao Bi-khim v24
HK:Carrie Lam h17|John Lee h22|Tung Chee-hwa h97|Donald Tsang h05|Leung Chun-ying h12
UN:Kofi *Annan g97|Ban Ki-moon g07|António *Guterres g17|Boutros Boutros-Ghali g92|Hans Blix n00|Javier Perez de Cuellar g82|Lakhdar Brahimi E97|Staffan de Mistura E14|Geir Pedersen E18|Stephane Dujarric q05|Volker Türk H22|Filippo Grandi H16
EU:José Manuel Barroso p04|Jean-Claude Juncker p14|Ursula von der Leyen p19|Javier Solana y99|Federica Mogherini y14|Josep *Borrell y19|Kaja Kallas y24|Chris Patten y99|Donald Tusk p14|Charles Michel p19|António Costa p24|Jacques Delors p85|Jacques Santer p95|Romano Prodi p99|Herman Van Rompuy p09|Catherine Ashton y09|Martin Schulz b12|Roberta Metsola b22
NATO:Anders Fogh Rasmussen g09|Jens Stoltenberg g14|Mark Rutte g24|Javier Solana g95|George Robertson g99|Jaap de Hoop Scheffer g04
IMF:Dominique Strauss-Kahn n07|Christine Lagarde n11|Kristalina Georgieva n19|Michel Camdessus n87|Rodrigo Rato n04
WB:Jim Yong Kim p12|James Wolfensohn p95|Paul Wolfowitz p05|Robert Zoellick p07|David Malpass p19|Ajay Banga p23
WTO:Pascal Lamy d05|Ngozi Okonjo-Iweala d21|Roberto Azevedo d13
WHO:Margaret Chan d07|Tedros Adhanom Ghebreyesus d17
IAEA:Mohamed ElBaradei d97|Yukiya Amano d09|Rafael Grossi d19
ECB:Mario Draghi p11|Christine Lagarde p19|Jean-Claude Trichet p03
NP:Gyanendra M01|Girija Prasad Koirala m98m06|Pushpa Kamal Dahal m08m16m22|K.P. Sharma Oli m15m18m24|Sher Bahadur Deuba m01m17m21
MV:Maumoon Abdul Gayoom p78|Mohamed Nasheed p08|Ibrahim Mohamed Solih p18|Mohamed Muizzu p23
Arab League:Amr Moussa g01|Ahmed Aboul Gheit g16
SA:Abdullah bin Abdulaziz M05|Salman bin Abdulaziz M15|Saud al-Faisal f75|Adel al-Jubeir f15|Faisal bin Farhan f19|Mohammed bin Salman m22
JO:Abdullah II M99|Ayman Safadi f17
QA:Hamad bin Jassim al-Thani f92m07|Mohammed bin Abdulrahman al-Thani f16m23
AE:Abdullah bin Zayed f06|Mohamed bin Zayed p22
DZ:Abdelaziz Bouteflika p99|Abdelmadjid Tebboune p19
SS:Salva *Kiir p11|Riek Machar v11
TM:Saparmurat Niyazov p90|Gurbanguly Berdymukhamedov p07|Serdar Berdymukhamedov p22
KG:Askar Akayev p91|Kurmanbek Bakiyev p05|Almazbek Atambayev p11|Sadyr Japarov p20
TJ:Emomali Rakhmon p94
RO:Ion Iliescu p90p00|Traian Basescu p04|Klaus Iohannis p14|Nicusor Dan p25
BG:Boyko Borisov m09|Rumen Radev p17
YU:Josip Broz Tito p53
HR:Franjo Tudjman p90|Andrej Plenkovic m16|Zoran Milanovic m11p20
BA:Alija Izetbegovic p90|Radovan Karadzic x92|Milorad Dodik x96
SI:Janez Jansa m04m12m20|Robert Golob m22
AL:Sali Berisha p92m05|Edi Rama m13
XK:Ibrahim Rugova p02|Hashim Thaci m08p16|Albin Kurti m20
CY:Glafcos Clerides p93|Rauf Denktash x83|Nicos Anastasiades p13|Nikos Christodoulides p23
PT:Mário Soares p86|Aníbal Cavaco Silva m85p06|António Guterres m95|José Sócrates m05|António Costa m15|Marcelo Rebelo de Sousa p16|Luís Montenegro m24
BE:Guy Verhofstadt m99|Herman Van Rompuy m08|Elio Di Rupo m11|Charles Michel m14|Alexander De Croo m20|Bart De Wever m25
LU:Jean-Claude Juncker m95|Xavier Bettel m13|Luc Frieden m23|Jean Asselborn f04
SE:Olof Palme m82|Carl Bildt m91f06|Goran Persson m96|Anna Lindh f98|Fredrik Reinfeldt m06|Stefan Lofven m14|Ulf Kristersson m22
LV:Edgars Rinkevics f11p23
LT:Valdas Adamkus p98|Dalia Grybauskaite p09|Gitanas Nauseda p19|Gabrielius Landsbergis f20
FJ:Frank Bainimarama m07|Sitiveni Rabuka m92m22
PG:Michael Somare m02|James Marape m19
SB:Manasseh Sogavare m14m19|Jeremiah Manele m24
GT:Alejandro Giammattei p20|Bernardo Arévalo p24
HN:Manuel Zelaya p06|Juan Orlando Hernández p14|Xiomara Castro p22
PA:Manuel Noriega l83|José Raúl Mulino p24
CR:Óscar Arias p86p06
DO:Leonel Fernández p96p04|Luis Abinader p20
JM:Andrew Holness m11m16
BB:Mia Mottley m18
TT:Keith Rowley m15
GY:Irfaan Ali p20
EC:Rafael Correa p07|Lenín Moreno p17|Guillermo Lasso p21|Daniel Noboa p23
UY:José Mujica p10|Luis Lacalle Pou p20|Yamandú Orsi p25
PY:Fernando Lugo p08|Santiago Peña p23
NA:Sam Nujoma p90|Hage Geingob p15|Nangolo Mbumba p24|Netumbo Nandi-Ndaitwah p25
AO:José Eduardo dos Santos p79|João Lourenço p17
MZ:Joaquim Chissano p86|Filipe Nyusi p15
ZM:Frederick Chiluba p91|Edgar Lungu p15|Hakainde Hichilema p21
TZ:Julius Nyerere p64|Benjamin Mkapa p95|Jakaya Kikwete p05|John Magufuli p15|Samia Suluhu Hassan p21
BI:Pierre Nkurunziza p05
ER:Isaias Afwerki p93
SO:Hassan Sheikh Mohamud p12p22|Mohamed Abdullahi Mohamed p17
GH:Jerry Rawlings p82|John Kufuor p01|John Mahama p12p25|Nana Akufo-Addo p17
CI:Laurent Gbagbo p00|Alassane Ouattara p10
SN:Abdoulaye Wade p00|Macky Sall p12|Bassirou Diomaye Faye p24
GM:Yahya Jammeh p94|Adama Barrow p17
ML:Ibrahim Boubacar Keita p13|Assimi Goita l21
BF:Blaise Compaore p87|Roch Kabore p15|Ibrahim Traore l22
NE:Mohamed Bazoum p21
TD:Idriss Deby p90|Mahamat Deby l21
GA:Omar Bongo p67|Ali Bongo p09
GQ:Teodoro Obiang p79
CG:Denis Sassou Nguesso p97
CF:Faustin-Archange Touadera p16
TL:Xanana Gusmao p02m07m23|Jose Ramos-Horta m06p07p22
MN:Ukhnaagiin Khurelsukh p21
ASEAN:Surin Pitsuwan g08|Lim Jock Hoi g18|Kao Kim Hourn g23
African Union:Moussa Faki Mahamat K17
MA:Mohammed VI M99
VA:John Paul II M78|Benedict XVI M05|Francis M13|Leo XIV M25
`;
