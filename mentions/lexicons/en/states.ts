/** States of the United States whose governors and legislators go by the state's name. */
export const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|' +
  'Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
  'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|' +
  'Virginia|West Virginia|Wisconsin|Wyoming';

/** Regions whose heads make news by the region's name: `ISO::name|name`. */
export const regions = `
ES::Catalonia|Catalan|Basque|Andalusia|Galicia
DE::Bavaria|Bavarian|Saxony|North Rhine-Westphalia|Brandenburg|Thuringia|Schleswig-Holstein|Lower Saxony|Baden-Württemberg|Baden-Wuerttemberg|Rhineland-Palatinate|Saxony-Anhalt|Mecklenburg
RU::Chechnya|Chechen|Tatarstan|Dagestan|Belgorod|Kursk|Primorye|Primorsky|Kaluga|Sverdlovsk|Novosibirsk|Kaliningrad|Bashkortostan|Buryatia|Yakutia|Sakhalin|Khabarovsk|Bryansk|Voronezh|Rostov|Ingushetia
CA::Quebec|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|Yukon|Nunavut
AU::Queensland|New South Wales|NSW|Tasmania|South Australia|Western Australia|Northern Territory
IN::Kerala|Tamil Nadu|Gujarat|Bihar|Karnataka|Maharashtra|Uttar Pradesh|West Bengal|Assam|Rajasthan|Delhi|Andhra Pradesh|Telangana|Madhya Pradesh|Odisha|Orissa|Manipur|Arunachal Pradesh|Himachal Pradesh|Chhattisgarh|Jharkhand|Uttarakhand|Meghalaya|Mizoram|Nagaland|Tripura|Sikkim|Haryana|Puducherry|Ladakh|Goa
PK::Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan
JP::Okinawa|Hokkaido|Hiroshima|Nagasaki|Fukushima|Kanagawa|Saitama|Hyogo|Aichi|Gunma|Tochigi|Ibaraki|Niigata|Shizuoka|Wakayama|Tottori|Shimane|Okayama|Tokushima|Ehime|Fukuoka|Kumamoto|Kagoshima|Gifu|Iwate|Aomori|Yamanashi|Oita
MY::Sarawak|Johor|Penang|Selangor|Kelantan|Perak|Pahang|Kedah|Terengganu|Perlis|Malacca|Melaka|Negeri Sembilan
ID::Aceh|Papuan|West Papua|West Java|Bali|Central Java|East Java|Papua|Sumatra|Sulawesi|Kalimantan|Maluku
UA::Donetsk|Luhansk|Lugansk|Kharkiv|Kherson|Zaporizhzhia|Odesa|Odessa|Lviv|Mykolaiv|Sumy|Chernihiv|Crimea|Crimean|Sevastopol|Donbas|Donbass|Dnipropetrovsk|Poltava|Zhytomyr|Vinnytsia|Zakarpattia|Ternopil|Volyn|Rivne|Cherkasy|Chernivtsi|Ivano-Frankivsk
MX::Jalisco|Sinaloa|Chiapas|Oaxaca|Veracruz|Michoacan|Michoacán|Nuevo Leon|Nuevo León|Tamaulipas|Yucatan|Baja California
AF::Helmand|Kandahar|Herat|Nangarhar|Kunduz|Balkh|Ghazni|Kapisa|Paktika|Paktia|Badakhshan|Baghlan|Faryab|Uruzgan|Zabul|Khost|Nimroz|Parwan
PH::Mindanao|Bangsamoro|Cebu|Luzon|Palawan|Leyte|Zamboanga|Basilan|Ilocos
NG::Niger Delta|Niger State|Kano|Kaduna|Borno|Rivers State|Delta State|Zamfara|Adamawa|Anambra|Bauchi|Benue|Ebonyi|Ekiti|Enugu|Jigawa|Katsina|Kebbi|Kogi|Kwara|Nasarawa|Ogun State|Ondo State|Osun|Sokoto|Taraba|Yobe|Bayelsa|Akwa Ibom|Edo State|Imo State|Oyo State|Plateau State
ZA::Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Mpumalanga
ET::Tigray|Oromia|Amhara|Afar
SD::Darfur|Kordofan|Gezira
SO::Somaliland|Puntland|Jubaland
GE::Abkhazia|South Ossetia
BA::Republika Srpska|Bosnian Serb
CY::Turkish Cypriot|Greek Cypriot|Northern Cyprus
IQ::Iraqi Kurdistan|Kurdistan Region|Anbar|Nineveh|Diyala|Sulaymaniyah
BE::Flanders|Flemish|Walloon|Wallonia
MM::Rakhine|Kachin|Shan State|Chin State|Karen State|Sagaing
CN::Guangdong|Yunnan|Guangxi|Xinjiang|Tibet|Sichuan|Hainan|Fujian|Zhejiang|Jiangsu|Hubei|Hunan|Shandong|Hebei|Henan|Shanxi|Shaanxi|Liaoning|Jilin|Heilongjiang|Anhui|Jiangxi|Gansu|Qinghai|Guizhou|Ningxia|Inner Mongolia|Chongqing|Tianjin|Tibetan
KR::Gyeonggi|Gangwon|Chungcheong|Gyeongsang|Jeolla|Jeju|Daegu|Daejeon|Gwangju|Ulsan|North Chungcheong|South Chungcheong|North Gyeongsang|South Gyeongsang|North Jeolla|South Jeolla|Chungcheongbuk|Chungcheongnam|Gyeongsangbuk|Gyeongsangnam|Jeollabuk|Jeollanam
LA::Champasak|Champassak|Savannakhet|Luang Prabang|Xiengkhouang|Houaphan|Huaphan|Khammouane|Bolikhamxay|Borikhamxay|Salavan|Attapeu|Sekong|Oudomxay|Luang Namtha|Bokeo|Phongsaly|Xayaboury
KH::Svay Rieng|Prey Veng|Kampot|Ratanakiri|Mondulkiri|Kratie|Tbong Khmum|Siem Reap|Battambang|Sihanoukville|Preah Sihanouk
TH::Nakhon Phanom|Udon Thani|Khon Kaen|Ubon Ratchathani|Mukdahan|Phuket
IT::Lombardy|Veneto|Tuscany|Emilia-Romagna|Sicily|Sardinia|Piedmont
FR::Ile-de-France|Île-de-France|Occitanie|Normandy|New Caledonia
BR::Bahia|Minas Gerais|Pernambuco|Amazonas|Mato Grosso
IR::Khuzestan|Sistan and Baluchestan
SY::Deir ez-Zor|Deir Ezzor|Latakia|Daraa|Sweida|Suwayda
YE::Marib|Taiz|Hadramout
CO::Antioquia|Arauca
CD::North Kivu|South Kivu|Ituri|Katanga
MZ::Cabo Delgado
TR::Hatay|Gaziantep
KE::Kisumu|Nakuru|Kiambu|Turkana|Garissa|Machakos|Kakamega|Uasin Gishu
GB::Greater Manchester
CH::Ticino|Vaud
`;

/** Towns whose mayors and courts make news, and where things happen: `ISO::name|name`. No one's surname. */
export const towns = `
US::Los Angeles|San Francisco|San Diego|Chicago|Miami|Boston|Philadelphia|Detroit|Seattle|Las Vegas|New Orleans|Atlanta|Baltimore|Brooklyn|Manhattan|Cleveland
CA::Toronto|Montreal|Vancouver|Calgary
MX::Tijuana|Monterrey
BR::Rio de Janeiro|Sao Paulo|São Paulo
GB::Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Belfast|Cardiff
FR::Marseille|Strasbourg
DE::Munich|Hamburg|Frankfurt|Cologne|Dresden
IT::Naples|Turin|Palermo|Lampedusa
ES::Barcelona|Seville
NL::Rotterdam
PL::Krakow|Gdansk
RU::St. Petersburg|St Petersburg|Vladivostok|Sochi|Grozny
UA::Mariupol|Dnipro
TR::Istanbul|Izmir|Diyarbakir
IL::Haifa
PS::Gaza City|Nablus|Hebron|Jenin|Bethlehem|Rafah|Khan Younis
SY::Aleppo|Homs|Idlib|Raqqa
IQ::Basra|Mosul|Fallujah|Kirkuk|Najaf|Karbala|Erbil
IR::Isfahan|Mashhad|Natanz|Qom
SA::Jeddah|Mecca
YE::Hodeidah|Aden|Sanaa
EG::Sharm el-Sheikh
LY::Benghazi|Misrata|Tobruk
NG::Lagos|Maiduguri
KE::Mombasa
TZ::Dar es Salaam|Zanzibar
ZA::Johannesburg|Cape Town|Durban|Soweto
ZW::Bulawayo
PK::Karachi|Lahore|Peshawar|Quetta
IN::Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad
BD::Chittagong
CN::Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Lhasa
JP::Osaka|Kyoto|Yokohama|Nagoya
KR::Busan|Incheon
ID::Surabaya|Bandung
MM::Mandalay
TH::Chiang Mai
PH::Davao|Quezon City
VN::Da Nang|Haiphong
AU::Melbourne|Brisbane|Perth|Adelaide
NZ::Auckland|Christchurch
CI::Abidjan
BJ::Cotonou
BI::Bujumbura
MA::Casablanca
CD::Goma
KZ::Almaty|Nur-Sultan
MN::Ulaanbaatar
BO::La Paz
CO::Medellin
CH::Zurich|Davos
`;

/** Peoples, states and territories as papers write them beside the names of `countries.ts`: `ISO:name|name`. */
export const otherNames = `
AU:Commonwealth of Australia
BS:Commonwealth of The Bahamas|Commonwealth of the Bahamas
DM:Commonwealth of Dominica
EC:Ecuadorian
NP:Nepali
MV:Maldivian
AZ:Azeri
RS:Serb
HR:Croat
CG:Congo-Brazzaville|Republic of Congo
SS:S. Sudan|S Sudan
ZA:S. Africa|S Africa
GB:N. Ireland|Scots
FO:Faroe Islands|Faroese
FM:FSM
MH:RMI
SA:KSA
RU:RF
BA:BiH
MK:FYROM
NU:Niue|Niuean
SR:Surinamese
GW:Bissau-Guinean
KM:Comorian
DJ:Djiboutian
BW:Batswana|Motswana
LS:Basotho|Mosotho
CD:Congo-Kinshasa
KI:I-Kiribati
EG:Arab Republic of Egypt
SY:Syrian Arab Republic
GR:Hellenic
MX:United Mexican States
`;

/**
 * Names of two states or more: a people's or a state's name is the first's that the text names otherwise too, a region's
 * or a town's the one's that it names most.
 */
export const sharedNames = `
GE US:Georgia
DO DM:Dominican
CD CG:Congolese|Congo
PK IN::Punjab|Kashmir|Kashmiri
IN PK::Hyderabad
AU SC::Victoria|Victorian
LY LB::Tripoli
`;

/** States that are no more, by their codes of ISO 3166-3. */
export const formerStates = `
SU:Soviet Union|Soviet|USSR|U.S.S.R.
YU:Yugoslavia|Yugoslav|Yugoslavian
CS:Czechoslovakia|Czechoslovak
DD:East Germany|East German|GDR
DE:West Germany|West German
MO:Macao
`;
