import type { OfficeLexicon } from '../lexicon.ts';
import { countries } from './countries.ts';
import { withDemonyms } from './demonyms.ts';
import { organisations as ofStates } from './organisations.ts';
import { parties } from './parties.ts';
import { formerStates, otherNames, regions, sharedNames, states, towns } from './states.ts';

const organisations = `${ofStates}${parties}`;

/** English: offices and what stands around them. */
export const english: OfficeLexicon = {
  countries: `${sharedNames}${withDemonyms(countries)}${otherNames}US::${states}\n${regions}${towns}${formerStates}`,
  organisations: `${organisations}US:State Department|Department of State|US Department of State|White House|Pentagon|Federal Reserve|Fed|FBI|CIA|NASA|CDC|FDA|EPA|USAID|USTR|Homeland Security|Treasury Department|Justice Department|Defense Department|GOP|Capitol|House Republicans|House Democrats|Senate Republicans|Senate Democrats|Republican National Committee|RNC|Democratic National Committee|DNC|INS|Immigration and Naturalization Service|DHS|HHS|Health and Human Services|Federal Communications Commission|FCC|Federal Trade Commission|FTC|Centers for Disease Control|National Institutes of Health|Office of Management and Budget|Customs and Border Protection|Secret Service|Drug Enforcement Administration|Marine Corps|CENTCOM|Centcom|Central Command|Foggy Bottom|Central Intelligence Agency|Federal Bureau of Investigation|National Security Agency|Department of Justice|Department of Defense|Department of Homeland Security|House Oversight|House Judiciary|House Foreign Affairs|House Intelligence|House Armed Services|House Ways and Means|Senate Judiciary|Senate Foreign Relations|Senate Intelligence|Senate Armed Services|Senate Judiciary Committee|House Judiciary Committee|Senate Foreign Relations Committee|House Foreign Affairs Committee|House Intelligence Committee|Senate Intelligence Committee
US:Ways and Means|House Ways and Means|F.B.I.|C.I.A.|N.S.A.|E.P.A.|USDA|NIH|NHTSA|NTSB|FAA|FEMA|ATF|ICE|CBP|TSA|NOAA|USGS|DOD|HUD|OMB|IRS|NSA|NYPD|LAPD|CFTC|USCIS|INDOPACOM|NORAD|SOUTHCOM|AFRICOM|ODNI|GAO|CBO|OSHA|DEA
US PH:DOJ
GB:NHS|HMRC|Ofcom|Ofgem|Ofsted|Defra|ONS|UKHSA|FCO|Met Office
IE GB:HSE
CA:RCMP|CBSA
AU:ASIO|ACCC|RBA|ASIC
IN:RBI|ISRO|SEBI|BSF|CRPF|DRDO|NIA|ICMR
PK:ISPR|ECP|FBR|SBP|NDMA
BD:BGB|DMP
PH:PNP|COMELEC|Comelec|DOH|DepEd|DSWD|DTI|NEDA|PCG|DND|DILG|NBI|NDRRMC
CN:NDRC|PBOC|CSRC|SASAC|MOFCOM|CCG
CN NG:NBS
VN:SBV|MoIT|MOIT|MARD|MONRE|MPI
KR:NIS|JCS|BOK|KDCA|KOICA|KOTRA
JP:METI|JMA|JICA|JETRO|JBIC
JP TW:MOFA
TW:CECC
ID:KPK|TNI|Polri|BNPB|BMKG|OJK|KPU|Basarnas
MY:MACC|BNM|MCMC
SG:MINDEF
TH:DSI|NACC|NCPO
KE:KRA|IEBC|EACC|KDF|KWS
NG:EFCC|NNPC|CBN|NAFDAC|ICPC|NDLEA|NCDC
ZA:NPA|SAPS|SANDF|Eskom
UG:UPDF|KCCA
ET:ENDF
ZW:ZEC|RBZ
IL:COGAT
IR:AEOI
UA:GUR|HUR
RU:GRU|SVR
TR:AFAD
DE:BKA|BND|BAMF|BaFin|GIZ|KfW
FR:DGSE
US KR TR TH PK TW PH:National Security Council|NSC
US IN PE PH VE BR AR CL CO:Congress
CN LY YE:People's Congress
GB PK:Foreign Office
GB CA:House of Commons|Commons
GB IE:Sinn Fein|Sinn Féin
GB NZ AU NO IL:Labour Party
PH:DFA|Malacanang|Malacañang|Malacañan
AU:DFAT
GB CA:Tories|Tory|NDP
GB:FCDO|Reform UK|Downing Street|Bank of England|Scotland Yard|Lib Dem|Liberal Democrat|SNP|Plaid Cymru|UKIP|DUP|SDLP|Whitehall|Senedd|Holyrood|Stormont|Home Office|Ukip|Met Police|House of Lords|GCHQ|MI5|MI6
RU:FSB|KGB|Kremlin|State Duma|Duma|Federation Council|Roscosmos|United Russia
CN:Communist Party of China|Chinese Communist Party|CPC|CCP|State Council|PLA|NPC|National People's Congress|CPPCC|Chinese People's Political Consultative Conference|Taiwan Affairs Office
VN:Ho Chi Minh National Academy of Politics|Diplomatic Academy of Vietnam|Diplomatic Academy of Viet Nam|Vietnam Academy of Social Sciences|Vietnam Academy of Science and Technology|Vietnam News Agency|Communist Party of Vietnam|Communist Party of Viet Nam|Communist Party of Việt Nam|CPV|Vietnam Fatherland Front|Viet Nam Fatherland Front|VFF|Vietnam People's Army|Vietnam Union of Friendship Organisations|VUFO
LA:Lao People's Revolutionary Party|LPRP
KH:Cambodian People's Party|CPP
KP:Workers' Party of Korea|WPK
MM:National League for Democracy|NLD|NUG|Tatmadaw
JP:CDP|House of Councillors|House of Councilors|Bank of Japan|LDP|Liberal Democratic Party|National Diet|Diet|BOJ
IL:Shas|Knesset|Likud|Israel Defense Forces|Israeli Defense Forces|IDF|Mossad|Shin Bet
PL:Law and Justice|Sejm
SE:Riksdag
LT:Seimas
LV:Saeima
NO:Storting
DK:Folketing
MY:DAP|MCA|PAS|Bersatu
IN:DMK|RJD
ZA:IFP
:Chamber of Deputies|Chamber of Representatives|Federal Senate
NP:UML|CPN-UML
DE:FDP|Alternative for Germany|Alternative for Deutschland|Alternative für Deutschland|AfD|Bundestag|Bundesrat|Bundesbank|CDU|CSU|SPD
FR:National Rally|Elysee|Élysée|Quai d'Orsay
UA:Verkhovna Rada|SBU|NABU
TW:Kuomintang|KMT|DPP|Mainland Affairs Council
IN:MEA|Congress party|Congress Party|Trinamool Congress|Lok Sabha|Rajya Sabha|BJP|Bharatiya Janata Party|Reserve Bank of India
PS:Islamic Jihad|Palestinian Islamic Jihad|Islamic Jihad movement|PNA|Palestinian Authority|Palestinian National Authority|Fatah|PLO|Palestine Liberation Organization|Hamas
AF:Taliban
LB:Hezbollah
YE:Houthi
KZ:Majilis|Mazhilis
AZ:Milli Majlis|Milli Mejlis
UZ:Oliy Majlis|Legislative Chamber of the Oliy Majlis
TM:Halk Maslahaty
MV:People's Majlis
IR:Supreme National Security Council|IRGC|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps|Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|Quds Force|Majlis
KR:Blue House
US KR PK:Joint Chiefs of Staff|Joint Chiefs
AU:Reserve Bank of Australia
ZA:ANC|African National Congress|EFF|Inkatha
ZW:Zanu-PF|ZANU-PF|Zanu PF|ZANU PF|MDC
NG:PDP|INEC|APC|All Progressives Congress|Peoples Democratic Party|People's Democratic Party
KE:ODM
GH LK:NPP
GH:NDC
AO:UNITA|Unita|MPLA
TZ:CCM|Chadema|Chama Cha Mapinduzi
UG:NRM
MZ:Frelimo|Renamo
MY:UMNO|Umno
TH:Pheu Thai
PK:PTI|PML-N|PML-Q|JUI-F|MQM|MQM-P
PK BD IN:Jamaat-e-Islami|Jamaat-i-Islami
PK KR:PPP
BD:Awami League
BD GB:BNP
LK:SLPP
TR:AKP|AK Party|CHP
HU:Fidesz
IT:Brothers of Italy|Forza Italia
ES:PSOE
AT:FPO|FPÖ
KR:People Power Party
IL:Yesh Atid
`,
  offices: `
president:president presidents prez vice-president vice-presidents president-for-life
minister:minister ministers fm eam cm undersecretary under-secretary
pm:premier premiers pm pms vice-premier vice-premiers taoiseach dpm prime-minister
chancellor:chancellor|chancellors|chancellor of the exchequer
lead:ombudsman|ombudswoman|inspector-general|attorney-general|attorneys-general|attorneys general|solicitor-general|auditor-general|surgeon general|solicitor general|district attorney|special counsel|independent counsel|counsel general|chief justice|chief judge|judge advocate general|prosecutor-general|chief prosecutor|prosecuting attorney|county attorney|state attorney|state prosecutor|public prosecutor|federal prosecutor|prosecutor general|comptroller|sheriff|under-secretary-general|undersecretary-general|undersecretary general|under-secretary general|under secretary general|tánaiste|tanaiste
ambassador:ambassador|ambassadors|amb.|nuncio|apostolic nuncio|ambassador-at-large|ambassador at large|ambassador-in-situ|chargé d'affaires|chargé d’ affaires|high commissioner|permanent representative|permanent representatives
spokes:spokesperson spokespersons spokesman spokesmen spokeswoman spokeswomen
monarch:amir ameer king queen emperor empress sultan emir pope pontiff monarch kings asantehene
deputy governor:lieutenant governor|lieutenant-governor|lieutenant governors|lt. governor|lt governor|lt. gov.|lt gov.|lt. gov|lt gov|lieut. governor
governor:governor|governors|gov.|gov|governor-general|menteri besar|mentri besar
mayor:mayor mayors
legislator:national deputy|national deputies|federal deputy|federal deputies
legislator:senator senators sen. congressman congresswoman lawmaker lawmakers legislator parliamentarian mp mps mep meps msp msps mla mk mks assemblyman assemblywoman assemblymember congressmen backbencher backbenchers back-bencher back-benchers frontbencher
envoy:envoy envoys consul consul-general consuls
secretary-general:secretary-general secretaries-general
director-general:director-general
commissioner:commissioner commissioners
speaker:speaker|marshal of the sejm|marshal of the senate
councillor:councilor councillor cllr councilman councilwoman alderman councilmember
official:sergeant-at-arms
inspector:inspector general|inspectors general
lead:director of public prosecutions|public prosecutions director|inspector general of police|government inspector general|government inspector-general|procurator general|procurator-general|registrar general|accountant general|auditor general|postmaster general|paymaster general|surveyor general|comptroller and auditor general|chief electoral officer|public protector|master of the rolls|chief medical officer|chief scientific adviser|chief scientific advisor|chief veterinary officer|law lord|law lords|chief constable|chief constables|superintendent of police|police superintendent|district collector|district collectors|deputy collector|drug czar|border czar|drugs tsar|district officer
pm:prime minster|prime minsiter
minister:minister assisting the prime minister|minister assisting|minister-president|minister without portfolio|line minister|line-minister
secretary:permanent secretary|permanent secretaries|chief secretary|principal secretary|permanent under-secretary
commander:supreme allied commander europe|supreme allied commander transformation|supreme allied commander
monarch:queen mother|custodian of the two holy mosques|father amir|father emir|grand duke|grand duchess|crown prince|crown princess|prince regent|regent|yang di-pertuan agong|tengku mahkota
envoy:special representative|special representatives|chief negotiator|chief negotiators|lead negotiator|deputy negotiator|defence attache|defense attache|military attache|defence attaché|defense attaché|military attaché|minister counsellor|minister-counsellor|political counselor|political counsellor
leader:head of state|head of government|heads of state|heads of government
commissioner:hr/vp
commander:coas|saceur|first sea lord
head:officer-in-charge
minister:sm|esm|mos|raksha mantri
adviser:sapm|nsa
commissioner:hrvp|high representative/vice-president|commissioner-general
`,
  posts: `
secretary:secretary secretaries secy treasurer cs ps
envoy:representative representatives negotiator negotiators mediator mediators
legislator:rep. rep sen reps. sens.
governor:govs.
chair:chairman-in-office chairwoman-in-office chairperson-in-office chair-in-office chairman chairwoman chair chairperson chairmen chairs co-chair chairpersons co-chairman co-chairwoman
leader:leader leaders co-leader co-leaders supremo ruler strongman dictator warlord
head:chief head chiefs heads
director:director directors administrator investigator registrar
director:weapons inspector|arms inspector|nuclear inspector
director-general:dg
minister:minister-in-charge
secretary-general:sg
member:member members
deputy:deputy deputies delegate
adviser:adviser advisor advisers advisors aide aides
speaker:speakers
commander:commander|commanders|commandant|commander-in-chief|commander in chief
judge:judge justice prosecutor magistrate judges justices magistrates prosecutors
envoy:coordinator rapporteur attache counsellor counselor
monarch:prince princess
official:official
deputy president:vp
chair:executive
spokes:official spokesperson|official spokesman|official spokeswoman|press officer|press officers|public affairs officer|public information officer
diplomat:diplomat
lead:attorney whip counsel
`,
  grades:
    'most deputy vice personal additional first second third executive general permanent standing senior special acting assistant associate ' +
    'lord prime under chief high supreme crown interim caretaker joint top managing principal plenipotentiary extraordinary ' +
    'presiding investigating coordinating honorary resident alternate main lead vice-foreign co deputy-prime shadow lower upper ranking',
  statuses:
    'de facto influential powerful former late ex then-acting outgoing incoming then newly-elected newly elected designate visiting suspended embattled disgraced impeached transitional provisional self-declared self-proclaimed self-styled longest-serving long-serving long-time hardline hard-line reformist moderate centrist leftist left-wing right-wing far-right far-left populist current new ousted deposed late retired exiled jailed longtime veteran incumbent re-elected two-time one-time onetime sitting',
  topics:
    'foreign external affairs defense defence interior internal home finance financial economy economic economics trade commerce ' +
    'industry industries energy health education culture cultural tourism sports sport transport transportation agriculture agricultural ' +
    'rural environment environmental natural resources science sciences technology technologies information communications communication labor ' +
    'labour invalids justice law planning investment investments development security public national social war veterans housing unification neighbourhood neighbourhoods neighborhood neighborhoods ' +
    'construction treasury oil petroleum water immigration emigration manpower plantation plantations emergencies equalities ageing religious ethnic women youth children digital innovation ' +
    'climate cooperation international regional strategic european intelligence military political press media diplomacy diplomatic legal legislative net zero privacy smuggling trafficking issues matters crime spy fire prison prisons power highways distribution supply supplies consumer textiles chemicals fertilizers fertilisers revenue intel audit promotion national-security foreign-policy homeland-security hydrocarbons minorities minority tribal animal husbandry dairying ports renewable coal entrepreneurship statistics excise horticulture cooperatives ecology enlargement competition transparency jobs ' +
    'judicial election electoral anti-corruption customs tax budget infrastructure maritime ocean oceans fisheries ' +
    'co-operation forestry emergency situations refugees refugee relief migration humanitarian human rights nuclear atomic space monetary central ' +
    'supreme federal state policy relations propaganda training mass mobilisation mobilization organisation organization ' +
    'inspection ideology protection equality integration employment enterprise small business businesses food ' +
    'services service administration administrative reform higher research mines mining steel railways road roads aviation ' +
    'civil works urban renewal territorial population integrity good governance homeland domestic western eastern northern southern northeastern ' +
    'southeast east asian asia-pacific asia africa african europe indo-pacific pacific middle north south west latin america americas eurasian hemisphere counterterrorism counter-terrorism ' +
    'work peninsula peace negotiations multilateral bilateral arms control disarmament consular protocol overseas veteran pensions equal opportunities families family gender solidarity ' +
    'waters process management political policies strategies popularisation mobilisation mobilization arctic sahel caucasus balkans mediterranean caribbean metropolitan brexit levelling municipalities crisis disaster olympics select armed procurement regeneration resilience cohesion ' +
    'arts heritage creative disability citizenship multicultural indigenous skills workforce local electricity telecommunications land lands resettlement recreation broadcasting cyberspace irrigation livestock wildlife conservation sanitation shipping logistics reconstruction reconciliation expatriates diaspora prisons corrections narcotics safety welfare elderly pilgrimage endowments ' +
    'enforcement religious freedom insular amiri interstate people-to-people parliamentary joint union general staff peacekeeping operations nonproliferation nations attorney police ' +
    'conflict growth response accountability crimes harassment abuse violence online production establishment organisations organizations institutions efficiency capability goals areas status representation ' +
    'army navy air force naval ground troops coast guard border missile cyber investigative investigation prosecution prosecutions judiciary executive',
  bodies:
    'procuracy procuratorate ministry department office committee commission council assembly parliament senate house congress cabinet party government ' +
    'agency authority delegation mission embassy court secretariat politburo bureau board consulate headquarters command staff forces ' +
    'army military navy police force people presidium directorate communist opposition republican socialist conservative liberal greens tories ' +
    "democratic democrat democrats labour ruling majority minority republic kingdom federation kingdom's people's administration region province city oblast krai district " +
    'watchdog alliance junta movement diwan rebel rebels separatist guerrilla insurgent militia presidential fleet corps brigade battalion squadron garrison regiment ' +
    'na confederation county prefecture territory municipality communities community bank fund tribunal diet bloc group taskforce task coalition mfa inspectorate palace militant judiciary faction caucus ' +
    "workers' presidency subcommittee institute's unit division section branch front central provincial municipal nation country capital territories chancellery village township borough",
  privateBodies:
    'university college institute network company corp corporation inc ltd group association club foundation society forum ' +
    'centre center school hospital newspaper studio federation league team airline airlines motor motors church union unions cathedral orchestra ' +
    'airways creamery brewery guild facebook google apple microsoft amazon intel boeing airbus toyota volkswagen nokia siemens samsung sony tesla spacex nvidia huawei alibaba netflix spotify uber maersk nestle pfizer walmart benfica ' +
    'fifa uefa football soccer cricket rugby tennis chess olympic sport sports film fashion opera ballet hedge startup ' +
    'theatre theater museum firm band festival editor programme program product sales marketing chamber cnn bbc nbc cbs msnbc cnbc',
  honorifics:
    'diraja|t.h.|his lordship|her ladyship|hh|h.h.|hrh|h.r.h.|hm|cde|cde.|setia|paduka|datuk amar|dato seri|m.l.|m.r.|emerita|emeritus|pro tempore|pro tem|' +
    "samdech moha borvor thipadei|samdech thipadei|samdech akka moha sena padei techo|samdech techo|samdech mahamontrei|samdech krolahom|samdech pichey sena|preah bat samdech preah boromneath|preah bat samdech preah boromneat|samdech|oknha|mr|mr.|mrs|mrs.|ms|ms.|miss|madam|mme|dr|dr.|prof|prof.|professor|h.e|h.e.|he|hon|hon.|honourable|honorable|the hon|the hon.|the most hon.|the most honourable|most hon.|the honourable|the honorable|the rt. hon.|the rt hon|rt. hon.|rt hon|the right honourable|rt|sir|dame|lord|lady|baroness|baron|viscount|dato'|dato|datuk|" +
    "dato' sri|dato sri|datuk sri|seri|tan sri|tun|excellency|his excellency|her excellency|his majesty|her majesty|his royal highness|her royal highness|royal highness|majesty|his highness|his eminence|his holiness|" +
    'monsieur|rev|rev.|reverend|alhaji|alhaja|hajiya|mallam|barr.|barrister|adv|adv.|grand chief|ratu|sheikh|shaikh|sheikha|datin|comrade|ayatollah|grand ayatollah|cardinal|archbishop|mullah|haji|hajah|hojatoleslam|engr|engr.|eng.|ir.|shri|shrimati|smt|smt.|phd|pehin|herr|frau|signor|signora|signore|senor|senora|senhor|senhora|madame|mademoiselle|mlle|meneer|mevrouw|encik|cik|puan|ibu|bapak|daw|messrs|messrs.|u',
  ranks:
    'general|lieutenant|major|colonel|brigadier|admiral|marshal|gen|gen.|lt|lt.|maj|maj.|col|col.|brig|brig.|adm|adm.|sr|sr.|vice-admiral|rear-admiral|lt-gen|maj-gen|brig-gen|major-gen|lieutenant-gen|brigadier-gen|lt-general|vice admiral|major-general|lieutenant-general|brigadier-general|colonel-general|lieutenant-colonel|rear|captain|capt|capt.|senior|commodore|air chief marshal|air marshal|air vice-marshal|field marshal|(ret.)|(ret)|(retd)|(retd.)|(rtd)|(rtd.)|(retired)|(res)|(res.)|lt-col|lt.-col.|pol|pol.|sen. lt.|sen. lt|sen. col.|sen. lieut.|lieut|lieut.|vice adm.|vice adm|vice-adm.|vice-senior general|sen. maj.|colonel-major|air vice marshal|air commodore|col. maj.|cmdr|cmdr.|air force|marine corps|coast guard|space force|' +
    'reserve maj.|reserve brig.|reserve gen.|reserve col.|reserve lt.|army gen.|army general|army lt.|army maj.|army brig.|army col.|army capt.|navy adm.|navy admiral|navy vice|navy rear|navy capt.|navy cmdr.|navy lt.|navy lt',
  namesakes:
    'county city street avenue boulevard road square bridge airport museum mausoleum university college school hospital stadium park ' +
    'causeway flyover turnpike thruway parkway creek inn foods lines telecoms concerto seamounts penguin penguins mosque markets stakes mall hotels bakery logistics terminal railway reservoir ' +
    'trail highway province district island islands river mountain mount doctrine plan prize award medal foundation institute library center centre ' +
    'memorial monument tower towers hotel palace building hall house statue statues dam canal port harbor station line ' +
    'academy thought cup trophy scholarship fellowship declaration amendment act bill initiative express brigade organization organisation ' +
    'panel complex liberals centres centers communist union pioneer rail base peninsula bay valley desert heights gulf plateau strait sea ward commune corporation company holdings capital investments bank news seng hospital brigades republicans democrats conservatives insights schools limited project jihad policing campaign chapter institutes legion exchange staffing partners ventures securities associates technologies systems solutions industries studios records chambers greens nationalists unionists socialists tribune gazette',
  notNames:
    'persons present credentials ahead nominate nominates appoint appoints designate reappoint celebrating announcing honoring honouring commemorating recognizing recognising welcoming congratulating thanking condemning delivering signing responsible tel fax email statement statements remarks readout travel travels interview doorstop phone colleagues excellencies delegates ' +
    'workers drug charges arab arabs serbs croats kurds shiites sunnis tamils hutus tutsis protestant protestants catholics although because like unlike perhaps even still once now then here there since so yet only just instead other many most some any all every each few several one ' +
    'first second last next previous past recent days weeks hours months years such more less than own both either neither nor unless whether among within besides amongst officer ' +
    'though does did let thus hence therefore ever maybe indeed moreover furthermore nevertheless nonetheless regarding concerning alongside amidst across behind beyond below above onto down towards toward whereas whenever whatever everyone someone anyone nobody nothing everything something images getty feedback watch elsewhere afterwards otherwise likewise anyway overnight nowadays ' +
    'experts analysts critics supporters officials leaders people lawmakers diplomats reporters residents voters moscow beijing washington ' +
    'the a an this that these those he she it they we you i his her its their our my and or but of in on at to for from by with as after ' +
    'before during while when where which who whom whose what why how if is was are were be been has have had will would can could should ' +
    'may might must said says told also not no yes monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow photo ' +
    'order orders along caribbean balkan balkans baltic nordic scandinavian mediterranean atlantic arctic sahel source meanwhile separately moreover nevertheless however earlier later according speaking asked both two three four five six seven eight nine ten eleven twelve summit conference meeting talks agreement treaty ' +
    'government office administration ministry parliament congress visit visits meets met meet holds hold held receives received receive hosts ties ' +
    'calls call urges urge vows warns warn attends attend arrives leaves addresses address welcomes praises thanks tells signs sign wins win ' +
    'delivers discusses discuss discussed seeks seek pays pay leads lead presents chairs co-chairs congratulates begins starts concludes kicks ends affirms stresses highlights ' +
    'proposes hails extends expects sends send inspects opens announces backs accuses denies rejects rejected faces slams blasts defends names dies dead resigns ' +
    'left right via over amid about against into upon under between among around despite since until through without within north south east west ' +
    'hopefuls nominees watchers vacancy shortage vote race wanted wants new republican democrat democratic constitution covid covid-19 internet twitter facebook reuters afp ap vna vns xinhua tass kyodo rally sees ' +
    'addressed joins join urged speaks makes gives takes takes gets says appoints elected re-elected vs during shows show asks named sworn appointed nominated confirmed chosen quits sacked fired steps becomes replaces replaced succeeds ousted visit\u2019s plans plan set debate speech speeches release review direction session following previously conclude co-host deliver travel announce launch sign brief testify reaffirm arrive depart commend commending keynote condemn ' +
    'trip image caption quote telephone controversy gentlemen ladies shadow facts photos replay celebration candidate candidates transcript lashes lunch dinner radio annual opening well sure added put enter contrast knew subject operation out view subjects  reaffirms reiterates exchanges exchange underlines underscores states',
  tellingOffices: `
US PH NG KR:sen.|rep.|sen|rep|reps.|sens.|govs.|gov.
US PH BR PE AR:congressman|congresswoman
US:ranking member|independent counsel|republican senator|democratic senator|republican senators|democratic senators|republican lawmaker|democratic lawmaker|republican governor|democratic governor|republican representative|democratic representative|assistant attorney general|director of national intelligence|special counsel|district attorney|councilman|councilwoman|alderman
US PH KE GH NG LR:minority leader|majority leader|minority whip|majority whip
US:secretary of state|secretary of the treasury|treasury secretary|deputy secretary of state|under secretary of state|assistant secretary of state|secretary of commerce|secretary of war|secretary of homeland security
US PH:secretary of defense|defense secretary|secretary of agriculture|secretary of labor|secretary of energy|secretary of transportation|secretary of education|secretary of health
US PH PK IN BD:commerce secretary
US:secretary of the interior|secretary of housing|secretary of veterans affairs|health and human services secretary|homeland security secretary|secretary of the navy|secretary of the army|joint chiefs chairman|trade representative|chief of naval operations|commandant of the marine corps|surgeon general|white house press secretary
US GB PH:energy secretary|labor secretary|transportation secretary|agriculture secretary|health secretary|education secretary|interior secretary
GB PH:justice secretary
GB:police and crime commissioner|work and pensions secretary|business secretary|culture secretary|environment secretary|transport secretary|northern ireland secretary|scottish secretary|welsh secretary|shadow chancellor|communities secretary|levelling up secretary|business and trade secretary|housing secretary|chief whip|net zero secretary|shadow home secretary|shadow foreign secretary|metropolitan police commissioner|chief constable|lord chancellor|paymaster general
US PH BR IN JP MY ID:house speaker
GB:secretary of state for|chancellor of the exchequer
GB LK IN PK BD:defence secretary
GB IN PK BD PH LK MX NP:foreign secretary
GB IN:home secretary
IN:external affairs minister
JP:emperor|chief cabinet secretary
CN:state councilor|state councillor
VA:pope
SA:custodian of the two holy mosques
UN:high commissioner for human rights|high commissioner of human rights|high commissioner on human rights|high commissioner for refugees|under-secretary-general|undersecretary-general|undersecretary general|under-secretary general|under secretary general|assistant secretary-general|special rapporteur|emergency relief coordinator
IE:taoiseach|tánaiste
EU:hr/vp|hrvp|high representative/vice-president|european commissioner|high representative of the union|trade commissioner|economy commissioner|competition commissioner|enlargement commissioner|european energy commissioner|internal market commissioner
PK:coas|sapm
IN PK MY:chief minister
IN:union minister|mos|raksha mantri
NATO:saceur
GH:asantehene
MY:yang di-pertuan agong|tengku mahkota
GB:msp|msps|first minister|external affairs secretary|chief secretary to the treasury
GB NZ:labour mp|labour mps|green mp
GB CA:conservative mp|conservative mps
GB AU CA IE NZ ZA ZW ZM UG GH LK IN MY TW:councillor|cllr
MM:state counsellor
IR:supreme leader
DE:parliamentary state secretary|parliamentary state secretaries
NATO:supreme allied commander europe|supreme allied commander transformation|supreme allied commander
OSCE:high commissioner on national minorities
PH:executive secretary|foreign affairs secretary
`,
  leaderOffices:
    'N:president:president-elect|p:president|k:president|m:pm:prime minister|c:chancellor|f:minister:foreign minister|s:secretary:secretary of state|o:secretary:foreign secretary|t:pm:taoiseach|v:deputy president:vice president|D:deputy pm:deputy prime minister|' +
    'g:secretary-general:secretary-general|l:leader|e:leader:supreme leader|u:minister:state counsellor|h:leader:chief executive|y:head:foreign policy chief|d:director-general|n:director:managing director|r:legislator:senator|b:speaker|z:minister:defence minister|Z:secretary:secretary of defense|a:minister:finance minister|A:secretary:treasury secretary|C:chancellor|i:minister:interior minister|I:secretary:home secretary|j:lead:attorney general|q:spokes:spokesperson|w:adviser:national security adviser|x:leader:party leader|G:chair:Federal Reserve chairman|M:monarch:king|T:monarch:sultan|U:monarch:emir|F:minister:first minister|Y:mayor|B:secretary-general:general secretary|E:envoy|H:commissioner:high commissioner|K:chair:chairman',
  agencies: `
VN:VNA|VNS|VOV|VietnamPlus|Vietnam+|VGP|NDO
RU:TASS|Sputnik|RIA Novosti|Interfax
CN:Xinhua|CGTN|Global Times
KR:Yonhap
JP:Kyodo|Jiji|Kyodo News
LA:KPL
KH:AKP
ID:Antara|ANTARA
MY:Bernama|BERNAMA
IN:PTI|ANI|UNI|IANS
BD:BSS|UNB
PK:APP
NP:RSS
IR:IRNA|Mehr|Tasnim|ISNA
EG:MENA
AE:WAM
JO:Petra
KW:KUNA
QA:QNA
SY:SANA
PS:WAFA
NG:NAN
GH:GNA
ZA:SAPA
AO:ANGOP|Angop
KZ:Kazinform
AM:Armenpress
UA:Ukrinform
RO:Agerpres
BG:BTA
RS:Tanjug
HU:MTI
CZ:CTK
IT:ANSA
AR:Telam
MN:Montsame
TR:Anadolu
PH:PNA
KP:KCNA
BY:BelTA|BELTA
`,
  papers: `
ZA:SAnews|DIRCO|Mail & Guardian|TimesLive|News24|Daily Maverick|Business Day|IOL
MY:New Straits Times|Malay Mail
IN:PIB|Press Information Bureau|NDTV|Firstpost|The Hindu|Hindustan Times|Times of India|Economic Times|The Wire|Scroll.in
GB:BBC|Guardian|Sky News|Evening Standard|Daily Mail|Financial Times|Telegraph|The Independent|ITV
US:CNN|Fox News|NPR|Washington Post|Politico|Wall Street Journal|CBS|NBC|ABC News|Los Angeles Times|Bloomberg|The Hill|Newsweek|USA Today
CA:CBC|Global News|Globe and Mail|Toronto Star|National Post|CTV News
NZ:Stuff|RNZ|Newshub
IE:RTE|RTÉ
PK:Dawn|Express Tribune|The News International|Geo News|Business Recorder
BD:Prothom Alo|bdnews24|New Age
LK:Ada Derana|Sunday Observer|Daily FT
SG:Straits Times|CNA|Channel NewsAsia
PH:Rappler|Inquirer|Philstar|GMA News|ABS-CBN
JP:Mainichi|NHK|Asahi|Yomiuri|Nikkei
IL:Haaretz|Ynet|Maariv
SA:Arab News|Al Arabiya|Asharq Al-Awsat
AE:Gulf News|Khaleej Times
QA:Al Jazeera|The Peninsula
EG:SIS|State Information Service|Al-Ahram|Ahram Online
TR:Daily Sabah|Hurriyet
IR:Press TV|Fars News
RU:Kommersant|Izvestia
UA:Ukrinform|UNIAN
FR:Le Monde|Le Figaro
DE:Der Spiegel|Die Zeit
IT:Corriere|Repubblica
ES:El País|El Pais
BR:Agência Brasil|Agencia Brasil|Folha
TT:Newsday
GY:Stabroek|Kaieteur
PG:Post-Courier
SB:Solomon Star
KH:Khmer Times
MM:Irrawaddy|Mizzima|Global New Light
NG:Premium Times|Vanguard|Punch|Daily Trust|ThisDay|This Day|Channels TV
KE:KBC|Capital FM|Daily Nation|Nation Africa
UG:New Vision|Daily Monitor
RW:New Times
ET:Addis Standard|Addis Fortune
KZ:Kazinform|Akorda
AZ:Azernews
LT:LRT
EE:ERR News
RS:B92
BN:Borneo Bulletin|RTB News
TL:TATOLI|Tatoli
SA:SPA|Saudi Press Agency
OM:Oman News Agency|Oman Observer
UZ:UzA
AZ:AZERTAC|Azertac
CU:Prensa Latina|Granma
KG:Kabar
TJ:Khovar
NA:New Era
VN:Nhan Dan|Nhân Dân|Tuoi Tre|Tuổi Trẻ|VnExpress|Saigon Times|SGGP|Hanoi Times|Hà Nội Mới
`,
  privatePersons:
    'wife husband spouse son daughter brother sister father mother widow journalist reporter correspondent historian scholar professor ' +
    'analyst expert researcher fellow author writer artist actor actress singer economist activist lawyer attorney photographer lady founder ceo editor ' +
    'drummer guitarist pianist biologist chemist driver cyclist boxer striker midfielder goalkeeper footballer golfer swimmer sprinter nurse mechanic roofer farmer plumber welder carpenter fisherman teacher dentist rapper chef waiter',
};
