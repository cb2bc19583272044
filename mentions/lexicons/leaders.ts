/**
 * Heads of state and government, foreign ministers and heads of international
 * organisations, 1940 to 2025, of states that make news: known without their
 * office. Written from public knowledge (years are those of the first day in
 * office); holders of short terms are left out, so that a term can seem to end
 * late. Names are without diacritics and in lower case, which packs better. Lines: `CODE:name terms|name terms`, the code an ISO code or an
 * organisation's short name, a term an office's letter (`leaderOffices`) and the
 * last two digits of its first year. It ends when the line's next term of that
 * office begins, but for members of parliaments and heads of parties, of whom there are several. A star marks the part that tells the person by itself,
 * an equals sign parts the names one person goes by.
 */
export const leaders = `
US:harry truman p45|dwight eisenhower p53|john f. kennedy p61|richard nixon p69|gerald ford p74|jimmy carter p77|ronald *reagan p81|bill clinton p93|george w. bush p01|barack *obama p09|donald *trump p17p25|joe *biden v09p21|al gore v93|dick cheney v01|mike pence v17|*kamala harris v21|jd vance r23v25|henry kissinger s73|madeleine albright s97|colin powell s01|condoleezza rice s05|hillary clinton s09|john kerry s13|rex tillerson s17|mike *pompeo s18|antony *blinken s21|marco *rubio s25|bernie sanders r07|john mccain r87|ted cruz r13|mitch mcconnell r85|chuck schumer r99|elizabeth warren r13|lindsey graham r03|edward kennedy r63|john boehner b11|newt gingrich b95|paul ryan b15|nancy *pelosi b07b19|kevin mccarthy b23|mike johnson b23|donald *rumsfeld Z01|robert gates Z06|leon panetta Z11|chuck hagel Z13|ash carter Z15|james *mattis Z17|mark esper Z19|lloyd austin Z21|pete *hegseth Z25|susan rice w13|john bolton w18|jake sullivan w21|warren christopher s93|james baker s89|michael mukasey j07|eric holder j09|jeff sessions j17|william barr j19|merrick garland j21|pam bondi j25|timothy geithner A09|steven mnuchin A17|janet yellen A21|scott bessent A25|gerald ford p74|richard *nixon p69|lyndon johnson p63|john f. kennedy p61|dwight eisenhower p53|harry truman p45|george shultz s82|william cohen Z97|james mattis=jim mattis Z17|janet reno j93|loretta lynch j15|robert rubin A95|henry paulson A06|h.r. mcmaster w17|harry reid r87|alan *greenspan G87|ben bernanke G06|jerome powell G18|walter mondale v77|dan quayle v89|george bush v81p89
SU:joseph *stalin l24|nikita *khrushchev l53|leonid *brezhnev l64|mikhail *gorbachev l85|yuri andropov l82|andrei gromyko f57
RU:boris *yeltsin p91|vladimir *putin m99p00m08p12|dmitry *medvedev p08m12|mikhail *mishustin m20|sergei *lavrov f04|sergei *shoigu z12|viktor chernomyrdin m92|yevgeny primakov f96m98|igor ivanov f98|dmitry *peskov q12|maria *zakharova q15|mikhail fradkov m04|sergei kiriyenko m98|andrei kozyrev f90|sergei ivanov z01|andrei belousov z24|valentina matviyenko b11|vyacheslav volodin b16|vladimir zhirinovsky x91|gennady zyuganov x93|ramzan kadyrov x07
CN:mao zedong=mao trach dong l49|deng xiaoping=dang tieu binh l78|jiang zemin=giang trach dan k93|hu jintao=ho cam dao k03|*xi jinping=tap can binh k13|li peng m87|zhu rongji m98|wen jiabao=on gia bao m03|li keqiang=ly khac cuong m13|li qiang m23|yang jiechi=duong khiet tri f07|wang yi=vuong nghi f13f23|qin gang f22|qian qichen f88|tang jiaxuan f98|li zhaoxing f03|zhou enlai m49|zhao ziyang m80|zeng qinghong v03|wang qishan v18|han zheng v23|wu bangguo b03|zhao leji b23
GB:margaret *thatcher m79|john major m90|tony blair m97|gordon brown m07C97|david cameron m10o23|theresa may m16|boris johnson o16m19|liz truss o21m22|rishi *sunak m22|keir *starmer m24|jack straw o01|david miliband o07|william hague o10x97|jeremy hunt o18|dominic raab o19|david lammy o24|yvette cooper o25|david blunkett I01|charles clarke I04|jacqui smith I07|amber rudd I16|priti patel I19|suella braverman I22|george osborne C10|philip hammond o14C16|rachel reeves C24|nick clegg D10|john prescott D97|michael howard x03|iain duncan smith x01|charles kennedy x99|ed miliband x10|jeremy corbyn x15|nigel *farage x06|robin cook o97|margaret beckett o06|geoff hoon z99|john reid z05|ben wallace z19|winston churchill m40|harold wilson m64|edward heath m70|james callaghan m76|douglas hurd o89|malcolm rifkind o95|james cleverly o22|alistair darling C07|kwasi kwarteng C22|gerry adams x83|kemi badenoch x24|ed davey x20|alex salmond F07|nicola *sturgeon F14|humza yousaf F23|john swinney F24|sadiq khan Y16|elizabeth ii M52|charles iii M22
FR:francois *mitterrand p81|jacques *chirac p95|nicolas *sarkozy p07|francois *hollande p12|emmanuel *macron p17|dominique de villepin f02m05|michel barnier f04m24|sebastien lecornu m25|laurent fabius f12|jean-yves le drian f17|jean-noel barrot f24|marine *le pen x11|jordan bardella x22|lionel jospin m97|alain juppe m95|hubert vedrine f97|bernard kouchner f07|francois fillon m07|manuel valls m14|edouard philippe m17|charles de gaulle p59|valery giscard d'estaing p74|edouard balladur m93|jean-pierre raffarin m02|jean-marc ayrault m12f16|bernard cazeneuve m16|jean castex m20|elisabeth borne m22|gabriel attal m24|francois bayrou m24|herve de charette f95|catherine colonna f22|stephane sejourne f24|bruno le maire a17|jean-luc melenchon x12|jean-marie le pen x72|christine lagarde a07
DE:helmut kohl c82|gerhard schroder c98|angela *merkel c05|olaf *scholz c21|friedrich *merz c25|joschka fischer f98|frank-walter steinmeier f05f13p17|sigmar gabriel f17|annalena baerbock f21|klaus kinkel f92|guido westerwelle f09|heiko maas f18|wolfgang schauble a09|boris pistorius z23|willy brandt c69|helmut schmidt c74|hans-dietrich genscher f74|joachim gauck p12|johann wadephul f25|robert habeck v21|christian lindner a21
JP:junichiro *koizumi m01|shinzo abe m06m12|taro aso m08|yukio hatoyama m09|naoto kan m10|yoshihiko noda m11|yoshihide suga m20|fumio *kishida f12m21|shigeru *ishiba m24|sanae *takaichi m25|kiichi miyazawa m91|ryutaro hashimoto m96|keizo obuchi m98|yoshiro mori m00|yasuo fukuda m07|taro kono f17|yoko kamikawa f23|yasuhiro nakasone m82|tomiichi murayama m94|toshimitsu motegi f19|yoshimasa hayashi f21|takeshi iwaya f24|akihito M89|naruhito M19|kakuei tanaka m72|takeo fukuda m76|noboru takeshita m87|toshiki kaifu m89|morihiro hosokawa m93|gen nakatani z16z24
KR:kim dae-jung p98|roh moo-hyun p03|lee myung-bak p08|park geun-hye p13|moon jae-in p17|yoon suk yeol p22|lee jae-myung p25|ban ki-moon f04|yun byung-se f13|kang kyung-wha f17|park jin f22|cho tae-yul f24|park chung-hee p63|chun doo-hwan p80|roh tae-woo p88|kim young-sam p93|han duck-soo m22|chung eui-yong f21|cho hyun f25
KP:kim il sung l48|kim jong il l94|kim jong un l11|ri yong ho f16|choe son hui f22
VN:ho chi minh k45|pham van dong m55|le duan B60|truong chinh B86|nguyen van linh B86|pham hung m87|do muoi m88B91|vo van kiet m91|phan van khai m97|le kha phieu B97|tran duc luong k97|nguyen minh triet k06|nong duc manh B01|nguyen phu trong B11|to lam k24B24|truong tan sang k11|tran dai quang k16|nguyen xuan phuc m16k21|vo van thuong k23|luong cuong k24|nguyen tan dung m06|pham minh chinh m21|pham binh minh f11|bui thanh son f21|nguyen thi kim ngan b16|vuong dinh hue b21|tran thanh man b24|nguyen sinh hung b11|pham gia khiem f06|nguyen dy nien f00|nguyen manh cam f91|le hoai trung f25
IN:atal bihari vajpayee m98|manmohan singh m04|narendra *modi m14|sushma swaraj f14|s *jaishankar f19|h.d. deve gowda m96|i.k. gujral m97|pranab mukherjee f06p12|rajnath singh z19|jawaharlal nehru m47|indira gandhi m66m80|rajiv gandhi m84|p.v. narasimha rao m91|sonia gandhi x98|rahul gandhi x17|l.k. advani i98|amit shah i19|a.p.j. abdul kalam p02|ram nath kovind p17|droupadi murmu p22|jaswant singh f98|natwar singh f04|nirmala sitharaman a19
PK:benazir bhutto m88m93|nawaz sharif m90m97m13|pervez *musharraf p01|asif ali zardari p08p24|imran khan m18|shehbaz sharif m22|shaukat aziz m04|yousaf raza gilani m08|shah mahmood qureshi f08f18|bilawal bhutto zardari f22|ishaq dar f23|zulfikar ali bhutto m73|zia-ul-haq p78
BD:khaleda zia m91m01|sheikh *hasina m96m09|muhammad yunus l24
LK:mahinda rajapaksa p05|gotabaya rajapaksa p19|ranil wickremesinghe m15p22|maithripala sirisena p15|anura kumara dissanayake p24|chandrika kumaratunga p94
AF:hamid *karzai p01|ashraf ghani p14|burhanuddin rabbani p92|abdullah abdullah f01
IR:ali *khamenei e89|mahmoud *ahmadinejad p05|hassan *rouhani p13|ebrahim raisi p21|masoud *pezeshkian p24|mohammad javad zarif f13|hossein amir-abdollahian f21|abbas *araghchi f24|mohammad khatami p97|akbar hashemi rafsanjani p89|ali larijani w05|manouchehr mottaki f05|ruhollah khomeini e79|ali akbar velayati f81|kamal kharrazi f97|ali akbar salehi f10
IQ:*saddam hussein p79|nouri al-maliki m06|haider al-abadi m14|mohammed shia al-sudani m22|iyad allawi m04|ibrahim al-jaafari m05|jalal talabani p05|hoshyar zebari f03|muqtada al-*sadr x03|tariq aziz f83|fuad massoum p14|barham salih p18|adel abdul mahdi m18|mustafa al-kadhimi m20|masoud barzani x05
IL:yitzhak rabin m92|shimon peres m95p07|benjamin *netanyahu m96m09m22|ehud barak m99|ariel sharon m01|ehud olmert m06|naftali bennett m21|yair lapid m22|isaac herzog p21|tzipi livni f06|avigdor lieberman f09|moshe yaalon z13|yoav *gallant z22|israel katz f19f24z24|amir peretz z06|menachem begin m77|yitzhak shamir m86|moshe katsav p00|reuven rivlin p14|yitzhak mordechai z96|shaul mofaz z02|silvan shalom f03|benny *gantz z20|eli cohen f23|gideon saar f24|bezalel smotrich a22
PS:yasser *arafat p94|mahmoud abbas=abu mazen p05|ismail haniyeh m06|khaled meshaal x96|yahya sinwar x17|saeb erekat E95|ahmed qurei m03|salam fayyad m07|riyad al-maliki f07|mohammad shtayyeh m19
SY:hafez al-assad p71|bashar *al-assad p00|ahmed al-sharaa p25|farouk al-sharaa f84|walid al-moualem f06|faisal mekdad f20
LB:rafik hariri m92m00|saad hariri m09m16|fouad siniora m05|emile lahoud p98|michel aoun p16|nabih berri b92|amin gemayel p82|najib mikati m11m21|hassan nasrallah x92|walid jumblatt x77|joseph aoun p25|nawaf salam m25
EG:hosni *mubarak p81|mohamed morsi p12|abdel fattah al-sisi=abdel fattah al-sissi p14|gamal abdel nasser p56|anwar sadat p70|amr moussa f91|ahmed aboul gheit f04|sameh shoukry f14|badr abdelatty f24
LY:muammar *gaddafi l69|fayez al-sarraj m16|abdul hamid dbeibah m21|khalifa haftar=khalifa hifter x14
TN:zine el abidine ben ali p87|beji caid essebsi p14|kais saied p19
SD:omar al-bashir p89|abdel fattah al-burhan l19|abdalla hamdok m19
YE:ali abdullah saleh p90|abd-rabbu mansour hadi p12
TR:recep tayyip *erdogan m03p14|abdullah gul f03p07|ahmet davutoglu f09m14|mevlut cavusoglu f14|hakan fidan f23|suleyman demirel p93|tansu ciller m93|necmettin erbakan m96|bulent ecevit m99|ahmet necdet sezer p00|binali yildirim m16|hulusi akar z18|kemal kilicdaroglu x10|turgut ozal m83p89|mesut yilmaz m97
UA:leonid *kuchma p94|viktor *yushchenko p05|viktor *yanukovych p10|petro *poroshenko p14|volodymyr *zelensky p19|yulia tymoshenko m05m07|arseniy yatsenyuk m14|dmytro *kuleba f20|andrii sybiha f24|oleksii reznikov z21|rustem umerov z23|leonid kravchuk p91|pavlo klimkin f14|denys shmyhal m20|yulia svyrydenko m25
BY:alexander *lukashenko p94|vladimir makei f12|svetlana tikhanovskaya x20
KZ:nursultan *nazarbayev p91|kassym-jomart *tokayev p19
UZ:islam karimov p91|shavkat mirziyoyev p16
AZ:ilham aliyev p03|heydar aliyev p93|elmar mammadyarov f04
AM:nikol *pashinyan m18|robert kocharyan p98|serzh sargsyan p08
GE:eduard *shevardnadze p95|mikheil *saakashvili p04|salome zourabichvili p18|irakli kobakhidze m24
MD:maia sandu p20|vladimir voronin p01|igor dodon p16
PL:lech walesa p90|lech kaczynski p05|donald tusk m07m23|andrzej duda p15|mateusz morawiecki m17|radoslaw *sikorski f07f23|aleksander kwasniewski p95|jaroslaw kaczynski m06x07|bronislaw komorowski p10|ewa kopacz m14|beata szydlo m15|karol nawrocki p25|leszek miller m01
HU:viktor *orban m98m10|peter *szijjarto f14|ferenc gyurcsany m04
CZ:vaclav havel p93|vaclav klaus p03|petr pavel p23|andrej babis m17|milos zeman m98p13|bohuslav sobotka m14|petr fiala m21|jan lipavsky f21
SK:robert fico m06m12m23|vladimir meciar m94|zuzana caputova p19|peter pellegrini m18p24
RS:slobodan *milosevic p89|aleksandar *vucic m14p17|vojislav kostunica p00m04|zoran djindjic m01|boris tadic p04|ivica dacic m12f14|ana brnabic m17
GR:alexis *tsipras m15|kyriakos mitsotakis m19|costas simitis m96|costas karamanlis m04|george papandreou m09|antonis samaras m12|andreas papandreou m81m93
IT:silvio *berlusconi m94m01m08|romano prodi m96m06|matteo renzi m14|giuseppe conte m18|mario draghi m21|giorgia *meloni m22|giulio andreotti m89|lamberto dini m95f96|massimo d'alema m98|giorgio napolitano p06|mario monti m11|paolo gentiloni f14m16|sergio mattarella p15|luigi di maio f19|antonio tajani f22|matteo salvini x13
ES:jose maria aznar m96|jose luis rodriguez zapatero m04|mariano *rajoy m11|pedro sanchez m18|felipe gonzalez m82|miguel angel moratinos f04|jose manuel albares f21|carles puigdemont x16|felipe vi M14
NL:mark rutte m10|wim kok m94|jan peter balkenende m02|geert wilders x06|dick schoof m24
AT:sebastian kurz c17|franz vranitzky c86|wolfgang schuessel c00|joerg haider x86|alexander van der bellen p17|karl nehammer c21|christian stocker c25|bruno kreisky c70|kurt waldheim p86
NO:jens stoltenberg m05|gro harlem brundtland m90|erna solberg m13|jonas gahr store m21|kjell magne bondevik m97|harald v M91
DK:anders fogh rasmussen m01|mette frederiksen m19|lars lokke rasmussen m09m15f22|poul nyrup rasmussen m93|helle thorning-schmidt m11|margrethe ii M72|frederik x M24
FI:alexander stubb p24|sanna marin m19|martti ahtisaari p94|tarja halonen p00|sauli niinisto p12|petteri orpo m23
EE:kaja kallas m21|toomas hendrik ilves p06|alar karis p21|margus tsahkna f23
IE:bertie ahern t97|enda kenny t11|simon harris t24|leo varadkar t17t22|micheal martin t20t25|albert reynolds t92|john bruton t94|brian cowen t08|mary robinson p90|michael d. higgins p11
CA:jean chretien m93|stephen harper m06|justin *trudeau m15|mark carney m25|chrystia freeland f17|paul martin m03|melanie joly f21|brian mulroney m84|lloyd axworthy f96|pierre poilievre x22|anita anand f25|pierre trudeau m68
AU:john howard m96|kevin rudd m07m13|julia gillard m10|tony abbott m13|malcolm turnbull m15|scott morrison m18|anthony albanese m22|penny wong f22|paul keating m91|alexander downer f96|julie bishop f13|marise payne f18|bob hawke m83|gareth evans f88|bill shorten x13|peter dutton x22|richard marles z22
NZ:helen clark m99|john key m08|jacinda *ardern m17|christopher luxon m23|winston peters f05f17f23|nanaia mahuta f20|chris hipkins m23
MX:enrique pena nieto p12|andres manuel lopez obrador p18|claudia *sheinbaum p24|carlos salinas p88|ernesto zedillo p94|vicente fox p00|felipe calderon p06|marcelo ebrard f18|miguel de la madrid p82
BR:luiz inacio *lula da silva p03p23|dilma *rousseff p11|michel temer p16|jair *bolsonaro p19|fernando collor p90|fernando henrique cardoso p95|celso amorim f03|mauro vieira f15f23
AR:cristina fernandez de kirchner p07|mauricio macri p15|alberto fernandez p19|javier *milei p23|juan peron p46p73|raul alfonsin p83|carlos menem p89|nestor kirchner p03|fernando de la rua p99|eduardo duhalde p02
VE:hugo *chavez p99|nicolas *maduro p13|juan *guaido x19|delcy rodriguez f14v18|maria corina machado x23|edmundo gonzalez x24|henrique capriles x12|carlos andres perez p74p89
CO:alvaro uribe p02|juan manuel santos p10|gustavo petro p22|andres pastrana p98|ivan duque p18|ernesto samper p94|cesar gaviria p90
CL:augusto pinochet p74|michelle bachelet p06p14|sebastian pinera p10p18|gabriel boric p22|salvador *allende p70|patricio aylwin p90|eduardo frei p94|ricardo lagos p00
PE:alberto fujimori p90|pedro castillo p21|alan garcia p85p06|alejandro toledo p01|ollanta humala p11|dina boluarte p22|martin vizcarra p18|pedro pablo kuczynski p16
BO:evo morales p06|luis arce p20|gonzalo sanchez de lozada p93p02|carlos mesa p03|jeanine anez p19
CU:fidel castro p76|raul castro p08|miguel diaz-canel p18|fulgencio batista p52|ricardo alarcon b93|bruno rodriguez f09
NI:daniel ortega p07
SV:nayib bukele p19
HT:jean-bertrand aristide p91p01|rene preval p96p06|jovenel moise p17|ariel henry m21
ZA:nelson *mandela p94|thabo mbeki p99|jacob zuma p09|cyril ramaphosa p18|f.w. de klerk p89|kgalema motlanthe p08|julius malema x13|naledi pandor f19
ZW:robert *mugabe p87|emmerson mnangagwa p17|morgan *tsvangirai x99m09|nelson chamisa x18
KE:daniel arap moi p78|uhuru kenyatta p13|william ruto p22|raila odinga m08|mwai kibaki p02|jomo kenyatta p64
NG:olusegun obasanjo p99|muhammadu buhari p15|bola tinubu p23|sani abacha l93|goodluck jonathan p10|umaru yar'adua p07
ET:abiy ahmed m18|meles zenawi m95|hailemariam desalegn m12
RW:paul kagame p00
UG:yoweri museveni p86
CD:mobutu sese seko p65|joseph kabila p01|felix tshisekedi p19|laurent kabila p97
LR:charles taylor p97|ellen johnson sirleaf p06|george weah p18
CM:paul biya p82
ID:suharto p67|megawati sukarnoputri p01|susilo bambang yudhoyono p04|joko *widodo=*jokowi p14|prabowo subianto p24|retno marsudi f14|abdurrahman wahid p99|marty natalegawa f09|ali alatas f88|b.j. habibie p98|hassan wirajuda f01|sugiono f24|puan maharani b19
MY:mahathir mohamad m81m18|najib razak m09|anwar ibrahim m22|abdullah badawi m03|muhyiddin yassin m20|ismail sabri yaakob m21|mohamad hasan f23
SG:lee kuan yew m65|goh chok tong m90|lee hsien loong m04|lawrence wong m24|vivian balakrishnan f15|s. jayakumar f94|george yeo f04|tharman shanmugaratnam p23|ng eng hen z11
TH:*thaksin shinawatra m01|abhisit vejjajiva m08|yingluck shinawatra m11|prayuth chan-ocha m14|srettha thavisin m23|paetongtarn shinawatra m24|anutin charnvirakul m25|chuan leekpai m92|don pramudwinai f15|chavalit yongchaiyudh m96|surayud chulanont m06|samak sundaravej m08|maha vajiralongkorn M16|somchai wongsawat m08
PH:corazon aquino p86|fidel ramos p92|joseph estrada p98|gloria macapagal arroyo p01|benigno aquino p10|rodrigo *duterte p16|ferdinand marcos p65p22|leni robredo v16|sara duterte v22|enrique manalo o22|delfin lorenzana Z16
KH:hun sen m85m98|hun manet m23|norodom ranariddh m93|hor namhong f98|prak sokhonn f16|sam *rainsy x95|pol pot m76|khieu samphan p76|norodom sihanouk M93|norodom sihamoni M04
LA:thongloun sisoulith m16k21|sonexay siphandone m22|choummaly sayasone p06|saleumxay kommasith f16
MM:than shwe l92|thein sein p11|aung san suu kyi u16|min aung hlaing l21|htin kyaw p16|win myint p18
TW:lee teng-hui p88|chen shui-bian p00|ma ying-jeou p08|tsai ing-wen p16|lai ching-te p24|joseph wu f18|lin chia-lung f24|hsiao bi-khim v24
HK:carrie lam h17|john lee h22|tung chee-hwa h97|donald tsang h05|leung chun-ying h12
UN:kofi *annan g97|ban ki-moon g07|antonio *guterres g17|boutros boutros-ghali g92|hans blix n00|javier perez de cuellar g82|lakhdar brahimi E97|staffan de mistura E14|geir pedersen E18|stephane dujarric q05|volker turk H22|filippo grandi H16|kurt waldheim g72
EU:jose manuel barroso p04p09|jean-claude juncker p14|ursula von der leyen p19p24|javier solana y99|federica mogherini y14|josep *borrell y19|kaja kallas y24|chris patten y99|donald tusk p14|charles michel p19|antonio costa p24|jacques delors p85|jacques santer p95|romano prodi p99|herman van rompuy p09|catherine ashton y09|martin schulz b12|roberta metsola b22
NATO:anders fogh rasmussen g09|jens stoltenberg g14|mark rutte g24|javier solana g95|george robertson g99|jaap de hoop scheffer g04
IMF:dominique strauss-kahn n07|christine lagarde n11|kristalina georgieva n19|michel camdessus n87|rodrigo rato n04
WB:jim yong kim p12|james wolfensohn p95|paul wolfowitz p05|robert zoellick p07|david malpass p19|ajay banga p23
WTO:pascal lamy d05|ngozi okonjo-iweala d21|roberto azevedo d13
WHO:margaret chan d07|tedros adhanom ghebreyesus d17
NR:baron waqa p13
PIF:baron waqa g24
IAEA:mohamed elbaradei d97|yukiya amano d09|rafael grossi d19
ECB:mario draghi p11|christine lagarde p19|jean-claude trichet p03
NP:gyanendra M01|girija prasad koirala m98m06|pushpa kamal dahal m08m16m22|k.p. sharma oli m15m18m24|sher bahadur deuba m01m17m21
MV:maumoon abdul gayoom p78|mohamed nasheed p08|ibrahim mohamed solih p18|mohamed muizzu p23
Arab League:amr moussa g01|ahmed aboul gheit g16
SA:abdullah bin abdulaziz M05|salman bin abdulaziz M15|saud al-faisal f75|adel al-jubeir f15|faisal bin farhan f19|mohammed bin salman m22
JO:abdullah ii M99|ayman safadi f17
QA:hamad bin jassim al-thani f92m07|mohammed bin abdulrahman al-thani f16m23|tamim bin hamad=tamim bin hamad al-thani U13
AE:abdullah bin zayed f06|mohamed bin zayed p22
DZ:abdelaziz bouteflika p99|abdelmadjid tebboune p19
SS:salva *kiir p11|riek machar v11
TM:saparmurat niyazov p90|gurbanguly berdymukhamedov p07|serdar berdymukhamedov p22
KG:askar akayev p91|kurmanbek bakiyev p05|almazbek atambayev p11|sadyr japarov p20
TJ:emomali rakhmon p94
RO:ion iliescu p90p00|traian basescu p04|klaus iohannis p14|nicusor dan p25|nicolae ceausescu p74
BG:boyko borisov m09|rumen radev p17
YU:josip broz tito p53
HR:franjo tudjman p90|andrej plenkovic m16|zoran milanovic m11p20|stjepan mesic p00
BA:alija izetbegovic p90|radovan karadzic x92|milorad dodik x96
SI:janez jansa m04m12m20|robert golob m22|milan kucan p91|borut pahor m08p12
AL:sali berisha p92m05|edi rama m13
XK:ibrahim rugova p02|hashim thaci m08p16|albin kurti m20
CY:glafcos clerides p93|rauf denktash x83|nicos anastasiades p13|nikos christodoulides p23
PT:mario soares p86|anibal cavaco silva m85p06|antonio guterres m95|jose socrates m05|antonio costa m15|marcelo rebelo de sousa p16|luis montenegro m24
BE:guy verhofstadt m99|herman van rompuy m08|elio di rupo m11|charles michel m14|alexander de croo m20|bart de wever m25
LU:jean-claude juncker m95|xavier bettel m13|luc frieden m23|jean asselborn f04
SE:olof palme m82|carl bildt m91f06|goran persson m96|anna lindh f98|fredrik reinfeldt m06|stefan lofven m14|ulf kristersson m22|ingvar carlsson m86|magdalena andersson m21|carl xvi gustaf M73
LV:edgars rinkevics f11p23
LT:valdas adamkus p98|dalia grybauskaite p09|gitanas nauseda p19|gabrielius landsbergis f20
FJ:frank bainimarama m07|sitiveni rabuka m92m22
PG:michael somare m02|james marape m19
SB:manasseh sogavare m14m19|jeremiah manele m24
GT:alejandro giammattei p20|bernardo arevalo p24|otto perez molina p12
HN:manuel zelaya p06|juan orlando hernandez p14|xiomara castro p22
PA:manuel noriega l83|jose raul mulino p24|juan carlos varela p14
CR:oscar arias p86p06|laura chinchilla p10|rodrigo chaves p22
DO:leonel fernandez p96p04|luis abinader p20
JM:andrew holness m11m16
BB:mia mottley m18
TT:keith rowley m15
GY:irfaan ali p20
EC:rafael correa p07|lenin moreno p17|guillermo lasso p21|daniel noboa p23|sixto duran-ballen p92|lucio gutierrez p03
UY:jose mujica p10|luis lacalle pou p20|yamandu orsi p25|tabare vazquez p05p15
PY:fernando lugo p08|santiago pena p23|horacio cartes p13|mario abdo benitez p18
NA:sam nujoma p90|hage geingob p15|nangolo mbumba p24|netumbo nandi-ndaitwah p25
AO:jose eduardo dos santos p79|joao lourenco p17
MZ:joaquim chissano p86|filipe nyusi p15
ZM:frederick chiluba p91|edgar lungu p15|hakainde hichilema p21|kenneth kaunda p64|levy mwanawasa p02|rupiah banda p08|michael sata p11
TZ:julius nyerere p64|benjamin mkapa p95|jakaya kikwete p05|john magufuli p15|samia suluhu hassan p21
BI:pierre nkurunziza p05
ER:isaias afwerki p93
SO:hassan sheikh mohamud p12p22|mohamed abdullahi mohamed p17
GH:jerry rawlings p82|john kufuor p01|john mahama p12p25|nana akufo-addo p17
CI:laurent gbagbo p00|alassane ouattara p10
SN:abdoulaye wade p00|macky sall p12|bassirou diomaye faye p24
GM:yahya jammeh p94|adama barrow p17
ML:ibrahim boubacar keita p13|assimi goita l21
BF:blaise compaore p87|roch kabore p15|ibrahim traore l22
NE:mohamed bazoum p21
TD:idriss deby p90|mahamat deby l21
GA:omar bongo p67|ali bongo p09
GQ:teodoro obiang p79
CG:denis sassou nguesso p97
CF:faustin-archange touadera p16
TL:xanana gusmao p02m07m23|jose ramos-horta m06p07p22
MN:ukhnaagiin khurelsukh p21
ASEAN:surin pitsuwan g08|lim jock hoi g18|kao kim hourn g23
African Union:moussa faki mahamat K17
MA:mohammed vi M99
VA:john paul ii M78|benedict xvi M05|francis M13|leo xiv M25|pietro parolin s13
MG:andry rajoelina p09p19
BW:ian khama p08|mokgweetsi masisi p18
MK:nikola gruevski m06
ME:milo djukanovic m91p98m03p18
BN:hassanal bolkiah T67
OM:qaboos bin said T70|haitham bin tariq T20
BH:hamad bin isa=hamad bin isa al-khalifa M99
KW:nawaf al-ahmad U20|mishal al-ahmad=meshal al-ahmad U23
BT:jigme khesar namgyel wangchuck M06
SZ:mswati iii M86
LS:letsie iii M96
TO:tupou vi M12
`;
