/** States of the United States whose governors and legislators go by the state's name. */
export const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|' +
  'Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
  'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|' +
  'West Virginia|Wisconsin|Wyoming';

/** Regions whose heads make news by the region's name: `ISO::name|name`. */
export const regions = `
ES::Catalonia|Catalan|Basque
DE::Bavaria|Bavarian|Saxony
RU::Chechnya|Chechen|Tatarstan|Dagestan|Belgorod|Kursk
CA::Quebec|Ontario|British Columbia|Manitoba|Saskatchewan|Nova Scotia
AU::Queensland|New South Wales|Tasmania|South Australia|Western Australia
IN::Kerala|Tamil Nadu|Gujarat|Bihar|Karnataka|Maharashtra|Uttar Pradesh|West Bengal|Assam|Rajasthan|Delhi
PK::Sindh|Balochistan|Khyber Pakhtunkhwa
CN::Guangdong|Yunnan|Guangxi|Xinjiang|Tibet|Sichuan|Hainan|Fujian|Zhejiang|Jiangsu|Hubei|Hunan|Shandong|Hebei|Henan|Shanxi|Shaanxi|Liaoning|Jilin|Heilongjiang|Anhui|Jiangxi|Gansu|Qinghai|Guizhou|Ningxia|Inner Mongolia|Chongqing|Tianjin
JP::Okinawa|Hokkaido|Hiroshima|Nagasaki|Fukushima
MY::Sarawak|Johor|Penang|Selangor|Kelantan
ID::Aceh|Papuan|West Java|Bali
UA::Donetsk|Luhansk|Kharkiv|Kherson|Zaporizhzhia|Odesa|Lviv|Mykolaiv
MX::Jalisco|Sinaloa|Chiapas
AF::Helmand|Kandahar|Herat|Nangarhar|Kunduz
PH::Mindanao|Bangsamoro|Cebu
NG::Niger Delta|Niger State
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
PS::Gaza City|Nablus|Hebron|Jenin|Bethlehem
SY::Aleppo|Homs|Idlib|Raqqa
IQ::Basra|Mosul|Fallujah|Kirkuk|Najaf|Karbala
IR::Isfahan|Mashhad|Natanz|Qom
SA::Jeddah|Mecca
YE::Hodeidah
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
