/**
 * Heads of state and government, foreign ministers and heads of international
 * organisations, 1940 to 2025, of states that make news: known without their
 * office. Written from public knowledge; holders of short terms are left out,
 * so that a term can seem to end late. Names are without diacritics and in lower
 * case, which packs better.
 *
 * Lines: `CODE:name terms|name terms`, the code an ISO code or an organisation's
 * short name, a term an office's letter (`leaderOffices`) and year and month of
 * its first day, two digits each: January is left out, and so is a month not
 * known. It ends when the line's next term of that office begins. Members of
 * parliaments, heads of parties and high commissioners are several: their terms
 * end with the same person's next. A star marks the part that tells the person
 * by itself, an equals sign parts the names one person goes by.
 */
export const leaders = `
US:harry truman p4504|dwight eisenhower p53|john f. kennedy p61|richard nixon p69|gerald ford p7408|jimmy carter p77|ronald *reagan p81|bill clinton p93|george w. bush p01|barack *obama r05p09|donald *trump p17p25|joe *biden r73v09p21|al gore v93|dick cheney v01|mike pence v17|*kamala harris r17v21|jd vance r23v25|henry kissinger s7309|madeleine albright s97|colin powell s01|condoleezza rice s05|hillary clinton r01s09|john kerry r85s1302|rex tillerson s1702|mike *pompeo s1804|antony *blinken s21|marco *rubio r11s25|bernie sanders r07|john mccain r87|ted cruz r13|mitch mcconnell r85|chuck schumer r99|elizabeth warren r13|lindsey graham r03|edward kennedy r63|john boehner b11|newt gingrich b95|paul ryan b1510|nancy *pelosi b07b19|kevin mccarthy b23|mike johnson b2310|donald *rumsfeld Z01|robert gates Z0612|leon panetta Z1107|chuck hagel Z1302|ash carter Z1502|james *mattis Z17|mark esper Z1907|lloyd austin Z21|pete *hegseth Z25|susan rice w1307|john bolton w1804|jake sullivan w21|warren christopher s93|james baker s89|michael mukasey j0711|eric holder j0902|jeff sessions j1702|william barr j1902|merrick garland j2103|pam bondi j2502|timothy geithner A09|steven mnuchin A1702|janet yellen A21|scott bessent A25|gerald ford p74|richard *nixon p69|lyndon johnson p6311|john f. kennedy p61|dwight eisenhower p53|harry truman p45|george shultz s8207|william cohen Z97|james mattis=jim mattis Z17|janet reno j9303|loretta lynch j1504|robert rubin A95|henry paulson A0607|h.r. mcmaster w1702|harry reid r87|alan *greenspan G8708|ben bernanke G0602|jerome powell G1802|walter mondale v77|dan quayle v89|george bush v81p89
SU:joseph *stalin l24|nikita *khrushchev l5309|leonid *brezhnev l6410|mikhail *gorbachev l8503|yuri andropov l8211|andrei gromyko f57
RU:boris *yeltsin p9107|vladimir *putin m9908p00m0805p1205|dmitry *medvedev p0805m1205|mikhail *mishustin m20|sergei *lavrov f0403|sergei *shoigu z1211|viktor chernomyrdin m9212|yevgeny primakov f96m9809|igor ivanov f9809|dmitry *peskov q1205|maria *zakharova q1508|mikhail fradkov m0403|sergei kiriyenko m9804|andrei kozyrev f9010|sergei ivanov z0103|andrei belousov z2405|valentina matviyenko b1109|vyacheslav volodin b1610|vladimir zhirinovsky x91|gennady zyuganov x93|ramzan kadyrov x07
CN:mao zedong=mao trach dong l49|deng xiaoping=dang tieu binh l78|jiang zemin=giang trach dan k9303|hu jintao=ho cam dao k0303|*xi jinping=tap can binh k1303|li peng m87|zhu rongji m9803|wen jiabao=on gia bao m0303|li keqiang=ly khac cuong m1303|li qiang m2303|yang jiechi=duong khiet tri f0704|wang yi=vuong nghi f1303f2307|qin gang f2212|qian qichen f8804|tang jiaxuan f9803|li zhaoxing f0303|zhou enlai m49|zhao ziyang m80|zeng qinghong v0303|wang qishan v1803|han zheng v2303|wu bangguo b0303|zhao leji b2303
GB:margaret *thatcher m7905|john major m9011|tony blair x9407m9705|gordon brown m0706C9705|david cameron x0512m1005o2311|theresa may m1607|boris johnson Y0805o1607m1907|liz truss o2109m2209|rishi *sunak m2210|keir *starmer x2004m2407|jack straw o0106|david miliband o0706|william hague x9706o1005|jeremy hunt o1807|dominic raab o1907|david lammy o2407|yvette cooper o2509|david blunkett I0106|charles clarke I0412|jacqui smith I0706|amber rudd I1607|priti patel I1907|suella braverman I2209|george osborne C1005|philip hammond o1407C1607|rachel reeves C2407|nick clegg D1005|john prescott D9705|michael howard x0311|iain duncan smith x0109|charles kennedy x9908|ed miliband x1009|jeremy corbyn x1509|nigel *farage x06|robin cook o9705|margaret beckett o0605|geoff hoon z9910|john reid z0505|ben wallace z1907|winston churchill m4005|harold wilson m6410|edward heath m7006|james callaghan m7604|douglas hurd o8910|malcolm rifkind o9507|james cleverly o2209|alistair darling C0706|kwasi kwarteng C2209|gerry adams x83|kemi badenoch x2411|ed davey x2008|alex salmond F0705|nicola *sturgeon F1411|humza yousaf F2303|john swinney F2405|sadiq khan Y1605|elizabeth ii M5202|charles iii M2209
FR:francois *mitterrand p8105|jacques *chirac p9505|nicolas *sarkozy p0705|francois *hollande p1205|emmanuel *macron p1705|dominique de villepin f0205m0505|michel barnier f0403m2409|sebastien lecornu m2509|laurent fabius f1205|jean-yves le drian f1705|jean-noel barrot f2409|marine *le pen x11|jordan bardella x22|lionel jospin m9706|alain juppe m9505|hubert vedrine f9706|bernard kouchner f0705|francois fillon m0705|manuel valls m1403|edouard philippe m1705|charles de gaulle p59|valery giscard d'estaing p7405|edouard balladur m9303|jean-pierre raffarin m0205|jean-marc ayrault m1205f1602|bernard cazeneuve m1612|jean castex m2007|elisabeth borne m2205|gabriel attal m24|francois bayrou m2412|herve de charette f9505|catherine colonna f2205|stephane sejourne f24|bruno le maire a1705|jean-luc melenchon x12|jean-marie le pen x72|christine lagarde a0706
DE:helmut kohl c8210|gerhard schroder c9810|angela *merkel c0511|olaf *scholz c2112|friedrich *merz x22c2505|joschka fischer f9810|frank-walter steinmeier f0511f1312p1703|sigmar gabriel f17|annalena baerbock f2112|klaus kinkel f9205|guido westerwelle f0910|heiko maas f1803|wolfgang schauble a0910|boris pistorius z23|willy brandt c6910|helmut schmidt c7405|hans-dietrich genscher f7405|joachim gauck p1203|johann wadephul f2505|robert habeck v2112|christian lindner a2112
JP:junichiro *koizumi m0104|shinzo abe m0609m1212|taro aso m0809|yukio hatoyama m0909|naoto kan m1006|yoshihiko noda m1109|yoshihide suga m2009|fumio *kishida f1212m2110|shigeru *ishiba m2410|sanae *takaichi m2510|kiichi miyazawa m9111|ryutaro hashimoto m96|keizo obuchi m9807|yoshiro mori m0004|yasuo fukuda m0709|taro kono f1708|yoko kamikawa f2309|yasuhiro nakasone m8211|tomiichi murayama m9406|toshimitsu motegi f1909|yoshimasa hayashi f2111|takeshi iwaya f2410|akihito M89|naruhito M1905|kakuei tanaka m7207|takeo fukuda m7612|noboru takeshita m8711|toshiki kaifu m8908|morihiro hosokawa m9308|gen nakatani z16z2410
KR:kim dae-jung p9802|roh moo-hyun p0302|lee myung-bak p0802|park geun-hye p1302|moon jae-in p1705|yoon suk yeol p2205|lee jae-myung p2506|ban ki-moon f04|yun byung-se f1303|kang kyung-wha f1706|park jin f2205|cho tae-yul f24|park chung-hee p63|chun doo-hwan p80|roh tae-woo p8802|kim young-sam p9302|han duck-soo m2205|chung eui-yong f2102|cho hyun f2507
KP:kim il sung l4809|kim jong il l9407|kim jong un l1112|ri yong ho f1605|choe son hui f2206
VN:ho chi minh k45|pham van dong m55|le duan B60|truong chinh B86|nguyen van linh B86|pham hung m87|do muoi m8806B9106|vo van kiet m9108|phan van khai m9709|le kha phieu B9712|tran duc luong k9709|nguyen minh triet k0606|nong duc manh B0104|nguyen phu trong B11|to lam k2405B2408|truong tan sang k1107|tran dai quang k1604|nguyen xuan phuc m1604k2104|vo van thuong k2303|luong cuong k2410|nguyen tan dung m0606|pham minh chinh m2104|pham binh minh f1108|bui thanh son f2104|nguyen thi kim ngan b1603|vuong dinh hue b2103|tran thanh man b2405|nguyen sinh hung b1107|pham gia khiem f0606|nguyen dy nien f00|nguyen manh cam f9108|le hoai trung f2508
IN:atal bihari vajpayee m9803|manmohan singh m0405|narendra *modi m1405|sushma swaraj f1405|s *jaishankar f1905|h.d. deve gowda m9606|i.k. gujral m9704|pranab mukherjee f0610p1207|rajnath singh z1905|jawaharlal nehru m47|indira gandhi m66m80|rajiv gandhi m8410|p.v. narasimha rao m9106|sonia gandhi x98|rahul gandhi x17|l.k. advani i9803|amit shah i1905|a.p.j. abdul kalam p0207|ram nath kovind p1707|droupadi murmu p2207|jaswant singh f9812|natwar singh f0405|nirmala sitharaman a1905
PK:benazir bhutto m8812m9310|nawaz sharif m9011m9702m1306|pervez *musharraf p0106|asif ali zardari p0809p2403|imran khan m1808|shehbaz sharif m2204|shaukat aziz m0408|yousaf raza gilani m0803|shah mahmood qureshi f0803f1808|bilawal bhutto zardari f2204|ishaq dar f2403|zulfikar ali bhutto m73|zia-ul-haq p78
BD:khaleda zia m9103m0110|sheikh *hasina m9606m09|muhammad yunus l2408
LK:mahinda rajapaksa p0511|gotabaya rajapaksa p1911|ranil wickremesinghe m15p2207|maithripala sirisena p15|anura kumara dissanayake p2409|chandrika kumaratunga p9411
AF:hamid *karzai p0112|ashraf ghani p1409|burhanuddin rabbani p92|abdullah abdullah f0112
IR:ali *khamenei e8906|mahmoud *ahmadinejad p0508|hassan *rouhani p1308|ebrahim raisi p2108|masoud *pezeshkian p2407|mohammad javad zarif f1308|hossein amir-abdollahian f2108|abbas *araghchi f2408|mohammad khatami p9708|akbar hashemi rafsanjani p8908|ali larijani w0508|manouchehr mottaki f0508|ruhollah khomeini e79|ali akbar velayati f81|kamal kharrazi f9708|ali akbar salehi f1012
IQ:*saddam hussein p7907|nouri al-maliki m0605|haider al-abadi m1409|mohammed shia al-sudani m2210|iyad allawi m0406|ibrahim al-jaafari m0504|ghazi al-yawer p0406|jalal talabani p0504|hoshyar zebari f0309|muqtada al-*sadr x03|tariq aziz f83|fuad massoum p1407|barham salih p1810|adel abdul mahdi m1810|mustafa al-kadhimi m2005|masoud barzani x05
IL:yitzhak rabin m9207|shimon peres m9511p0707|benjamin *netanyahu m9606x0512m0903x2107m2212|ehud barak m9907|ariel sharon m0103|ehud olmert m0604|naftali bennett m2106|yair lapid m2207x23|isaac herzog p2107|tzipi livni f06|avigdor lieberman f0903|moshe yaalon z1303|yoav *gallant z2212|israel katz f1902f24z2411|amir peretz z0605|menachem begin m77|yitzhak shamir m8610|moshe katsav p0008|reuven rivlin p1407|yitzhak mordechai z96|shaul mofaz z0211|silvan shalom f0302|benny *gantz z2005|eli cohen f2212|gideon saar f2411|bezalel smotrich a2212
PS:yasser *arafat p94|mahmoud abbas=abu mazen p05|ismail haniyeh m0603|khaled meshaal x96|yahya sinwar x17|saeb erekat E95|ahmed qurei m0310|salam fayyad m0706|riyad al-maliki f07|mohammad shtayyeh m1904
SY:hafez al-assad p71|bashar *al-assad p0007|ahmed al-sharaa p25|farouk al-sharaa f84|walid al-moualem f0602|faisal mekdad f2011
LB:rafik hariri m9210m0010|saad hariri m0911m1612|fouad siniora m0507|emile lahoud p9811|michel aoun p1610|nabih berri b9210|amin gemayel p82|najib mikati m1106m2109|hassan nasrallah x92|walid jumblatt x77|joseph aoun p25|nawaf salam m2502
EG:hosni *mubarak p8110|mohamed morsi p1206|abdel fattah al-sisi=abdel fattah al-sissi p1406|gamal abdel nasser p56|anwar sadat p7010|amr moussa f9105|ahmed aboul gheit f0407|sameh shoukry f1406|badr abdelatty f2407
LY:muammar *gaddafi=moamer *kadhafi=moammar *gadhafi=muammar *qaddafi l69|fayez al-sarraj m1603|abdul hamid dbeibah m2103|khalifa haftar=khalifa hifter x14
TN:zine el abidine ben ali p87|beji caid essebsi p1412|kais saied p1910
SD:omar al-bashir p89|abdel fattah al-burhan l1904|abdalla hamdok m1908
YE:ali abdullah saleh p90|abd-rabbu mansour hadi p1202
TR:recep tayyip *erdogan m0303p1408|abdullah gul f0303p0708|ahmet davutoglu f0905m1408|mevlut cavusoglu f1408|hakan fidan f2306|suleyman demirel p9305|tansu ciller m9306|necmettin erbakan m9606|bulent ecevit m99|ahmet necdet sezer p0005|binali yildirim m1605|hulusi akar z1807|kemal kilicdaroglu x10|turgut ozal m83p89|mesut yilmaz m9706
UA:leonid *kuchma p9407|viktor *yushchenko p05|viktor *yanukovych p1002|petro *poroshenko p1406|volodymyr *zelensky p1905|yulia tymoshenko m0502m0712|arseniy yatsenyuk m1402|dmytro *kuleba f2003|andrii sybiha f2409|oleksii reznikov z2111|rustem umerov z2309|leonid kravchuk p9112|pavlo klimkin f1406|denys shmyhal m2003|yulia svyrydenko m2507
BY:alexander *lukashenko p9407|vladimir makei f1208|svetlana tikhanovskaya x20
KZ:nursultan *nazarbayev p91|kassym-jomart *tokayev p1903
UZ:islam karimov p91|shavkat mirziyoyev p1609
AZ:ilham aliyev p0310|heydar aliyev p9306|elmar mammadyarov f0404
AM:nikol *pashinyan m1805|robert kocharyan p9802|serzh sargsyan p0804
GE:eduard *shevardnadze p9511|mikheil *saakashvili p04|salome zourabichvili p1812|irakli kobakhidze m2402
MD:maia sandu p2012|vladimir voronin p0104|igor dodon p1612
PL:lech walesa p9012|lech kaczynski p0512|donald tusk m0711m2312|andrzej duda p1508|mateusz morawiecki m1712|radoslaw *sikorski f0711f2312|aleksander kwasniewski p9512|jaroslaw kaczynski m0607x07|bronislaw komorowski p1007|ewa kopacz m1409|beata szydlo m1511|karol nawrocki p2508|leszek miller m0110
HU:viktor *orban m9807m1005|peter *szijjarto f1409|ferenc gyurcsany m0409
CZ:vaclav havel p9302|vaclav klaus p0303|petr pavel p2303|andrej babis m1712m2512|milos zeman m9807p1303|bohuslav sobotka m14|petr fiala m2112|jan lipavsky f2112
SK:robert fico m0607m1204m2310|vladimir meciar m94|zuzana caputova p1906|peter pellegrini m1803p2406
RS:slobodan *milosevic p8905|aleksandar *vucic m1404p1705|vojislav kostunica p0010m0403|zoran djindjic m01|boris tadic p0407|ivica dacic m1207f1404|ana brnabic m1706
GR:alexis *tsipras m15|kyriakos mitsotakis x16m1907|costas simitis m96|costas karamanlis m0403|george papandreou m0910|antonis samaras m1206|andreas papandreou m8110m9310
IT:silvio *berlusconi m9405m0106m0805|romano prodi m9605m0605|matteo renzi m1402|giuseppe conte m1806|mario draghi m2102|giorgia *meloni x1403m2210|giulio andreotti m8907|lamberto dini m95f9605|massimo d'alema m9810|giorgio napolitano p0605|mario monti m1111|paolo gentiloni f1410m1612|sergio mattarella p1502|luigi di maio f1909|antonio tajani f2210|matteo salvini x13
ES:jose maria aznar m9605|jose luis rodriguez zapatero m0404|mariano *rajoy m1112|pedro sanchez x1706m1806|felipe gonzalez m8212|miguel angel moratinos f0404|jose manuel albares f2107|carles puigdemont x16|felipe vi M1406
NL:mark rutte m1010|wim kok m9408|jan peter balkenende m0207|geert wilders x06|dick schoof m2407
AT:sebastian kurz c1712|franz vranitzky c8606|wolfgang schuessel c0002|joerg haider x86|alexander van der bellen p17|karl nehammer c2112|christian stocker c2503|bruno kreisky c70|kurt waldheim p86
NO:jens stoltenberg m0510|gro harlem brundtland m9011|erna solberg m1310|jonas gahr store m2110|kjell magne bondevik m9710|harald v M91
DK:anders fogh rasmussen m0111|mette frederiksen m1906|lars lokke rasmussen m0904m1506f2212|poul nyrup rasmussen m93|helle thorning-schmidt m1110|margrethe ii M72|frederik x M24
FI:alexander stubb p2403|sanna marin m1912|martti ahtisaari p9403|tarja halonen p0003|sauli niinisto p1203|petteri orpo m2306
EE:kaja kallas m21|toomas hendrik ilves p0610|alar karis p2110|margus tsahkna f2304
IE:bertie ahern t9706|enda kenny t1103|simon harris t2404|leo varadkar t1706t2212|micheal martin t2006t25|albert reynolds t9202|john bruton t9412|brian cowen t0805|mary robinson p9012|michael d. higgins p1111
CA:jean chretien m9311|stephen harper m0602|justin *trudeau x1304m1511|mark carney m2503|chrystia freeland f17|paul martin m0312|melanie joly f2110|brian mulroney m8409|lloyd axworthy f96|pierre poilievre x2209|anita anand f2505|pierre trudeau m68
AU:john howard m9603|kevin rudd x0612m0712m1306|julia gillard m1006|tony abbott x0912m1309|malcolm turnbull x0809m1509|scott morrison m1808|anthony albanese x1905m2205|penny wong f2205|paul keating m9112|alexander downer f9603|julie bishop f1309|marise payne f1808|bob hawke m8303|gareth evans f8809|bill shorten x1310|peter dutton x2205|richard marles z2206
NZ:helen clark m9912|john key x0611m0811|jacinda *ardern m1710|christopher luxon x2111m2311|winston peters f0510f1710f2311|nanaia mahuta f2011|chris hipkins m23
MX:enrique pena nieto p1212|andres manuel lopez obrador p1812|claudia *sheinbaum p2410|carlos salinas p8812|ernesto zedillo p9412|vicente fox p0012|felipe calderon p0612|marcelo ebrard f1812|miguel de la madrid p82
BR:luiz inacio *lula da silva p03p23|dilma *rousseff p11|michel temer p1608|jair *bolsonaro p19|fernando collor p9003|fernando henrique cardoso p95|celso amorim f03|mauro vieira f15f23
AR:cristina fernandez de kirchner p0712|mauricio macri p1512|alberto fernandez p1912|javier *milei p2312|juan peron p46p73|raul alfonsin p8312|carlos menem p8907|nestor kirchner p0305|fernando de la rua p9912|eduardo duhalde p02
VE:hugo *chavez p9902|nicolas *maduro p1304|juan *guaido x19|delcy rodriguez f1412v1806|maria corina machado x23|edmundo gonzalez x24|henrique capriles x12|carlos andres perez p7403p8902
CO:alvaro uribe p0208|juan manuel santos p1008|gustavo petro p2208|andres pastrana p9808|ivan duque p1808|ernesto samper p9408|cesar gaviria p9008
CL:augusto pinochet p7412|michelle bachelet p0603p1403|sebastian pinera p1003p1803|gabriel boric p2203|salvador *allende p7011|patricio aylwin p9003|eduardo frei p9403|ricardo lagos p0003
PE:alberto fujimori p9007|pedro castillo p2107|alan garcia p8507p0607|alejandro toledo p0107|ollanta humala p1107|dina boluarte p2212|martin vizcarra p1803|pedro pablo kuczynski p1607
BO:evo morales p06|luis arce p2011|gonzalo sanchez de lozada p9308p0208|carlos mesa p0310|jeanine anez p1911
CU:fidel castro p7612|raul castro p0802|miguel diaz-canel p1804|fulgencio batista p52|ricardo alarcon b93|bruno rodriguez f0903
NI:daniel ortega p07
SV:nayib bukele p1906
HT:jean-bertrand aristide p9102p0102|rene preval p9602p0605|jovenel moise p1702|ariel henry m2107
ZA:nelson *mandela p9405|thabo mbeki p9906|jacob zuma p0905|cyril ramaphosa p1802|f.w. de klerk p8908|kgalema motlanthe p0809|julius malema x13|naledi pandor f1905
ZW:robert *mugabe p87|emmerson mnangagwa p1711|morgan *tsvangirai x99m0902|nelson chamisa x18
KE:daniel arap moi p7808|uhuru kenyatta p1304|william ruto p2209|raila odinga m0804|mwai kibaki p0212|jomo kenyatta p64
NG:olusegun obasanjo p9905|muhammadu buhari p1505|bola tinubu p2305|sani abacha l9311|goodluck jonathan p1005|umaru yar'adua p0705
ET:abiy ahmed m1804|meles zenawi m9508|hailemariam desalegn m1208
RW:paul kagame p0003
UG:yoweri museveni p86
CD:mobutu sese seko p65|joseph kabila p01|felix tshisekedi p19|laurent kabila p9705
LR:charles taylor p9708|ellen johnson sirleaf p06|george weah p18
CM:paul biya p82
ID:suharto p67|megawati sukarnoputri p0107|susilo bambang yudhoyono p0410|joko *widodo=*jokowi p1410|prabowo subianto p2410|retno marsudi f1410|abdurrahman wahid p9910|marty natalegawa f0910|ali alatas f88|b.j. habibie p9805|hassan wirajuda f0108|sugiono f2410|puan maharani b1910
MY:mahathir mohamad m8107m1805|najib razak m0904|anwar ibrahim m2211|abdullah badawi m0310|muhyiddin yassin m2003|ismail sabri yaakob m2108|mohamad hasan f2312
SG:lee kuan yew m65|goh chok tong m9011|lee hsien loong m0408|lawrence wong m2405|vivian balakrishnan f1510|s. jayakumar f94|george yeo f0408|tharman shanmugaratnam p2309|ng eng hen z1105
TH:*thaksin shinawatra m0102|abhisit vejjajiva m0812|yingluck shinawatra m1108|prayuth chan-ocha m1408|srettha thavisin m2308|paetongtarn shinawatra m2408|anutin charnvirakul m2509|chuan leekpai m92|don pramudwinai f1508|chavalit yongchaiyudh m9611|surayud chulanont m0610|samak sundaravej m08|maha vajiralongkorn M1610|somchai wongsawat m0809
PH:corazon aquino p8602|fidel ramos p9206|joseph estrada p9806|gloria macapagal arroyo p01|benigno aquino p1006|rodrigo *duterte p1606|ferdinand marcos p6512p2206|leni robredo v1606|sara duterte v2206|enrique manalo o2207|delfin lorenzana Z1606
KH:hun sen m85m9811|hun manet m2308|norodom ranariddh m9307|hor namhong f9811|prak sokhonn f1604|sam *rainsy x95|pol pot m76|khieu samphan p76|norodom sihanouk M9309|norodom sihamoni M0410
LA:thongloun sisoulith m1604k2103|sonexay siphandone m2212|choummaly sayasone p0606|saleumxay kommasith f1604
MM:than shwe l92|thein sein p1103|aung san suu kyi u1604|min aung hlaing l2102|htin kyaw p1603|win myint p1803
TW:lee teng-hui p88|chen shui-bian p0005|ma ying-jeou p0805|tsai ing-wen p1605|lai ching-te p2405|joseph wu f1802|lin chia-lung f2405|hsiao bi-khim v2405
HK:carrie lam h1707|john lee h2207|tung chee-hwa h9707|donald tsang h0506|leung chun-ying h1207
UN:kofi *annan g97|ban ki-moon g07|antonio *guterres g17|boutros boutros-ghali g92|hans blix n0003|javier perez de cuellar g82|lakhdar brahimi E97|staffan de mistura E1407|geir pedersen E1811|stephane dujarric q0503|volker turk H2210|filippo grandi H16|kurt waldheim g72
EU:jose manuel barroso p0411p0911|jean-claude juncker p1411|ursula von der leyen p1912p2412|javier solana y9910|federica mogherini y1411|josep *borrell y1912|kaja kallas y2412|chris patten y9909|donald tusk p1412|charles michel p1912|antonio costa p2412|jacques delors p85|jacques santer p95|romano prodi p9909|herman van rompuy p0912|catherine ashton y0912|martin schulz b12|roberta metsola b22
NATO:anders fogh rasmussen g0908|jens stoltenberg g1410|mark rutte g2410|javier solana g9512|george robertson g9910|jaap de hoop scheffer g04
IMF:dominique strauss-kahn n0711|christine lagarde n1107|kristalina georgieva n1910|michel camdessus n87|rodrigo rato n0406
WB:jim yong kim p1207|james wolfensohn p9506|paul wolfowitz p0506|robert zoellick p0707|david malpass p1904|ajay banga p2306
WTO:pascal lamy d0509|ngozi okonjo-iweala d2103|roberto azevedo d1309
WHO:margaret chan d07|tedros adhanom ghebreyesus d1707
NR:baron waqa p13
PIF:baron waqa g2406
IAEA:mohamed elbaradei d9712|yukiya amano d0912|rafael grossi d1912
ECB:mario draghi p1111|christine lagarde p1911|jean-claude trichet p0311
NP:gyanendra M0106|girija prasad koirala m9804m0604|pushpa kamal dahal m0808m1608m2212|k.p. sharma oli m1510m1802m2407|sher bahadur deuba m0107m1706m2107
MV:maumoon abdul gayoom p78|mohamed nasheed p0811|ibrahim mohamed solih p1811|mohamed muizzu p2311
Arab League:amr moussa g0106|ahmed aboul gheit g1607
SA:abdullah bin abdulaziz M05|salman bin abdulaziz M15|saud al-faisal f75|adel al-jubeir f1504|faisal bin farhan f1910|mohammed bin salman m2209
JO:abdullah ii M9902|ayman safadi f17
QA:hamad bin jassim al-thani f92m0704|mohammed bin abdulrahman al-thani f16m2303|tamim bin hamad=tamim bin hamad al-thani U1306
AE:abdullah bin zayed f0602|mohamed bin zayed p2205
DZ:abdelaziz bouteflika p9904|abdelmadjid tebboune p1912
SS:salva *kiir p1107|riek machar v1107
TM:saparmurat niyazov p90|gurbanguly berdymukhamedov p0702|serdar berdymukhamedov p2203
KG:askar akayev p91|kurmanbek bakiyev p0508|almazbek atambayev p1112|sadyr japarov p21
TJ:emomali rakhmon p94
RO:ion iliescu p9006p0012|traian basescu p0412|klaus iohannis p1412|nicusor dan p2505|nicolae ceausescu p74
BG:boyko borisov m0907|rumen radev p17
YU:josip broz tito p53
HR:franjo tudjman p9005|andrej plenkovic m1610|zoran milanovic m1112p2002|stjepan mesic p0002
BA:alija izetbegovic p90|radovan karadzic x92|milorad dodik x96
SI:janez jansa m0412m1202m2003|robert golob m2206|milan kucan p9112|borut pahor m0811p1212
AL:sali berisha p9204m0509|edi rama m1309
XK:ibrahim rugova p0203|hashim thaci m08p1604|albin kurti m2002
CY:glafcos clerides p9302|rauf denktash x83|nicos anastasiades p1302|nikos christodoulides p2302
PT:mario soares p8603|anibal cavaco silva m8511p0603|antonio guterres m9510|jose socrates m0503|antonio costa m1511|marcelo rebelo de sousa p1603|luis montenegro m2404
BE:guy verhofstadt m9907|herman van rompuy m0812|elio di rupo m1112|charles michel m1410|alexander de croo m2010|bart de wever m2502
LU:jean-claude juncker m95|xavier bettel m1312|luc frieden m2311|jean asselborn f0407
SE:olof palme m8210|carl bildt m9110f0610|goran persson m9603|anna lindh f9810|fredrik reinfeldt m0610|stefan lofven m1410|ulf kristersson m2210|ingvar carlsson m8603|magdalena andersson m2111|carl xvi gustaf M7309
LV:edgars rinkevics f1110p2307
LT:valdas adamkus p9802|dalia grybauskaite p0907|gitanas nauseda p1907|gabrielius landsbergis f2012
FJ:frank bainimarama m07|sitiveni rabuka m9206m2212
PG:michael somare m0208|james marape m1905
SB:manasseh sogavare m1412m1904|jeremiah manele m2405
GT:alejandro giammattei p20|bernardo arevalo p24|otto perez molina p12
HN:manuel zelaya p06|juan orlando hernandez p14|xiomara castro p22
PA:manuel noriega l83|jose raul mulino p2407|juan carlos varela p1407
CR:oscar arias p8605p0605|laura chinchilla p1005|rodrigo chaves p2205
DO:leonel fernandez p9608p0408|luis abinader p2008
JM:andrew holness m1110m1603
BB:mia mottley m1805
TT:keith rowley m1509
GY:irfaan ali p2008
EC:rafael correa p07|lenin moreno p1705|guillermo lasso p2105|daniel noboa p2311|sixto duran-ballen p9208|lucio gutierrez p03
UY:jose mujica p1003|luis lacalle pou p2003|yamandu orsi p2503|tabare vazquez p0503p1503
PY:fernando lugo p0808|santiago pena p2308|horacio cartes p1308|mario abdo benitez p1808
NA:sam nujoma p9003|hage geingob p1503|nangolo mbumba p2402|netumbo nandi-ndaitwah p2503
AO:jose eduardo dos santos p79|joao lourenco p1709
MZ:joaquim chissano p86|filipe nyusi p15
ZM:frederick chiluba p9111|edgar lungu p15|hakainde hichilema p2108|kenneth kaunda p64|levy mwanawasa p02|rupiah banda p0806|michael sata p1109
TZ:julius nyerere p64|benjamin mkapa p9511|jakaya kikwete p0512|john magufuli p1511|samia suluhu hassan p2103
BI:pierre nkurunziza p05
ER:isaias afwerki p93
SO:hassan sheikh mohamud p1209p2205|mohamed abdullahi mohamed p1702
GH:jerry rawlings p82|john kufuor p01|john mahama p1207p25|nana akufo-addo p17
CI:laurent gbagbo p0010|alassane ouattara p1105
SN:abdoulaye wade p0004|macky sall p1204|bassirou diomaye faye p2404
GM:yahya jammeh p94|adama barrow p17
ML:ibrahim boubacar keita p1309|assimi goita l2105
BF:blaise compaore p8710|roch kabore p1512|ibrahim traore l2209
NE:mohamed bazoum p2104
TD:idriss deby p9012|mahamat deby l2104
GA:omar bongo p67|ali bongo p0910
GQ:teodoro obiang p79
CG:denis sassou nguesso p97
CF:faustin-archange touadera p1603
TL:xanana gusmao p0205m0708m2307|jose ramos-horta m0606p0705p2205
MN:ukhnaagiin khurelsukh p2106
ASEAN:surin pitsuwan g08|lim jock hoi g18|kao kim hourn g23
African Union:moussa faki mahamat K1703
MA:mohammed vi M9907
VA:john paul ii M7810|benedict xvi M0504|francis M1303|leo xiv M2505|pietro parolin s1310
MG:andry rajoelina p0903p19
BW:ian khama p0804|mokgweetsi masisi p1804
MK:nikola gruevski m0608
ME:milo djukanovic m9102p98m03p1805
BN:hassanal bolkiah T67
OM:qaboos bin said T70|haitham bin tariq T20
BH:hamad bin isa=hamad bin isa al-khalifa M99
KW:nawaf al-ahmad U2009|mishal al-ahmad=meshal al-ahmad U2312
BT:jigme khesar namgyel wangchuck M06
SZ:mswati iii M86
LS:letsie iii M96
TO:tupou vi M12
`;
