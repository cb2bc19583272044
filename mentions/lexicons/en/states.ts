/** States of the United States whose governors and legislators go by the state's name. */
export const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|' +
  'Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
  'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|' +
  'Virginia|West Virginia|Wisconsin|Wyoming';

/** Regions whose heads make news by the region's name: `ISO::name|name`. */
export const regions = `
ES::Catalonia|Catalan|Basque|Andalusia|Galician
DE::Bavaria|Bavarian|Saxony|Lower Saxony|North Rhine-Westphalia|Baden-Württemberg|Baden-Wuerttemberg|Brandenburg|Thuringia|Saarland|Rhineland-Palatinate|Schleswig-Holstein|Saxony-Anhalt
RU::Chechnya|Chechen|Tatarstan|Dagestan|Ingushetia|Belgorod|Kursk|Bryansk|Rostov|Voronezh|Krasnodar|Tver|Bashkortostan|Primorye|Sakhalin|Khabarovsk|Kaliningrad|Siberia|Stavropol|Sverdlovsk|Nizhny Novgorod
CA::Quebec|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|Nunavut|Yukon
AU::Queensland|New South Wales|NSW|Tasmania|South Australia|Western Australia|Northern Territory
IN::Kerala|Tamil Nadu|Gujarat|Bihar|Karnataka|Maharashtra|Uttar Pradesh|West Bengal|Assam|Rajasthan|Delhi|Andhra Pradesh|Telangana|Madhya Pradesh|Haryana|Odisha|Orissa|Jharkhand|Chhattisgarh|Goa|Himachal Pradesh|Uttarakhand|Manipur|Nagaland|Mizoram|Meghalaya|Tripura|Sikkim|Arunachal Pradesh|Jammu and Kashmir
PK::Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir|Waziristan
JP::Okinawa|Hokkaido|Hiroshima|Nagasaki|Fukushima|Fukuoka|Niigata|Kanagawa|Saitama|Aichi|Hyogo|Miyagi|Kagoshima
KR::Jeju|Gyeonggi
MY::Sarawak|Johor|Penang|Selangor|Kelantan|Perak|Pahang|Terengganu|Kedah|Negeri Sembilan|Melaka|Malacca|Perlis|Putrajaya
ID::Aceh|Papuan|West Papua|West Java|Central Java|East Java|North Sumatra|West Sumatra|South Sulawesi|Central Sulawesi|Maluku|East Kalimantan|West Kalimantan|Yogyakarta|Bali
UA::Donetsk|Luhansk|Lugansk|Kharkiv|Kherson|Zaporizhzhia|Odesa|Odessa|Lviv|Mykolaiv|Dnipropetrovsk|Poltava|Sumy|Chernihiv|Zhytomyr|Vinnytsia|Kryvyi Rih|Kramatorsk|Crimea|Crimean|Sevastopol|Donbas|Donbass
MX::Jalisco|Sinaloa|Chiapas|Oaxaca|Michoacán|Tamaulipas|Chihuahua|Sonora|Coahuila|Nuevo León|Veracruz|Puebla|Baja California|Quintana Roo
BR::Minas Gerais|Bahia|Pernambuco|Rio Grande do Sul|Mato Grosso
AF::Helmand|Kandahar|Herat|Nangarhar|Kunduz|Ghazni|Balkh|Uruzgan
PH::Mindanao|Bangsamoro|Cebu|Luzon|Leyte|Maguindanao|Palawan|Pampanga|Batangas|Ilocos Norte|Negros Occidental
NG::Niger Delta|Niger State|Kano|Kaduna|Borno|Rivers State|Delta State|Edo State|Imo State|Ogun|Oyo|Osun|Ondo|Ekiti|Kogi|Kwara|Benue|Bauchi|Katsina|Sokoto|Zamfara|Anambra|Enugu|Ebonyi|Bayelsa|Akwa Ibom|Adamawa|Yobe|Kebbi|Nasarawa|Cross River
KE::Kiambu|Nakuru|Kisumu|Turkana|Garissa|Machakos|Kakamega|Uasin Gishu|Kilifi|Mandera|Wajir
ZA::Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Northern Cape|Limpopo|Mpumalanga|Tshwane
ET::Tigray|Oromia|Amhara
SD::Darfur
SO::Somaliland|Puntland|Jubaland
GE::Abkhazia|Abkhaz|South Ossetia
MD::Transnistria|Transdniestria
BA::Republika Srpska|Bosnian Serb|Bosnian Croat
CY::Turkish Cypriot|Greek Cypriot|Northern Cyprus
IQ::Anbar|Nineveh|Iraqi Kurdistan|Kurdistan Region
BE::Flanders|Flemish|Wallonia|Walloon
IT::Sicily|Sicilian|Sardinia|Lombardy|Veneto
FR::Corsica|Corsican
CD::Katanga|North Kivu|South Kivu
MM::Rakhine|Kachin
PL::Silesia
GB::Ulster
CO::Antioquia|Cauca
CN::Guangdong|Yunnan|Guangxi|Xinjiang|Tibet|Sichuan|Hainan|Fujian|Zhejiang|Jiangsu|Hubei|Hunan|Shandong|Hebei|Henan|Shanxi|Shaanxi|Liaoning|Jilin|Heilongjiang|Anhui|Jiangxi|Gansu|Qinghai|Guizhou|Ningxia|Inner Mongolia|Chongqing|Tianjin|Tibetan
`;

/** Towns whose mayors and courts make news, and where things happen: `ISO::name|name`. No one's surname. */
export const towns = `
US::Los Angeles|San Francisco|San Diego|Chicago|Miami|Boston|Philadelphia|Detroit|Seattle|Las Vegas|New Orleans|Atlanta|Baltimore|Brooklyn|Manhattan|Cleveland
CA::Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg
MX::Tijuana|Monterrey|Guadalajara
BR::Rio de Janeiro|Sao Paulo|São Paulo|Manaus|Recife|Porto Alegre
GB::Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Belfast|Cardiff
FR::Marseille|Strasbourg|Calais
DE::Munich|Hamburg|Frankfurt|Cologne|Dresden|Stuttgart|Leipzig|Düsseldorf|Dusseldorf|Bonn
IT::Naples|Turin|Palermo|Lampedusa
ES::Barcelona|Seville
NL::Rotterdam
PL::Krakow|Gdansk
RU::St. Petersburg|St Petersburg|Vladivostok|Sochi|Grozny|Yekaterinburg|Novosibirsk
UA::Mariupol|Dnipro|Pokrovsk|Bakhmut|Melitopol
TR::Istanbul|Izmir|Diyarbakir|Adana|Gaziantep|Antalya
IL::Haifa
PS::Gaza City|Nablus|Hebron|Jenin|Bethlehem|Rafah|Khan Younis
SY::Aleppo|Homs|Idlib|Raqqa|Latakia|Daraa|Deir ez-Zor|Hama
IQ::Basra|Mosul|Fallujah|Kirkuk|Najaf|Karbala|Erbil|Irbil|Tikrit|Sulaymaniyah
IR::Isfahan|Mashhad|Natanz|Qom|Tabriz|Shiraz|Bushehr
SA::Jeddah|Mecca
YE::Hodeidah|Aden|Taiz|Marib|Sanaa
EG::Sharm el-Sheikh|Suez|Luxor
LY::Benghazi|Misrata|Tobruk|Sirte
NG::Lagos|Maiduguri|Port Harcourt|Ibadan
KE::Mombasa
TZ::Dar es Salaam|Zanzibar|Arusha
ZA::Johannesburg|Cape Town|Durban|Soweto|Pretoria
ZW::Bulawayo
PK::Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan
IN::Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad|Lucknow|Patna|Ahmedabad|Pune|Srinagar|Jaipur|Bhopal
BD::Chittagong
CN::Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Lhasa|Nanjing|Hangzhou|Xi'an|Chengdu|Harbin|Dalian|Kunming
JP::Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Sendai
KR::Busan|Incheon|Daegu|Gwangju|Daejeon|Ulsan
ID::Surabaya|Bandung|Medan
MM::Mandalay
TH::Chiang Mai|Phuket|Pattani|Chiang Rai
PH::Davao|Quezon City|Makati|Marawi
VN::Da Nang|Haiphong
AU::Melbourne|Brisbane|Perth|Adelaide|Hobart
NZ::Auckland|Christchurch
CI::Abidjan
BJ::Cotonou
BI::Bujumbura
CM::Douala
MA::Casablanca|Marrakesh|Marrakech
GH::Kumasi
CD::Goma|Lubumbashi
ZM::Ndola
MW::Blantyre
MZ::Beira|Cabo Delgado
KZ::Almaty
UZ::Samarkand
KG::Osh
MN::Ulaanbaatar
BO::La Paz|Cochabamba
EC::Guayaquil
CO::Medellin|Cali|Cartagena
VE::Maracaibo
PE::Arequipa|Cusco
CH::Zurich|Lausanne|Davos
AT::Salzburg
BE::Antwerp|Ghent
CZ::Brno
SE::Gothenburg|Malmo
GR::Thessaloniki|Crete
RO::Timisoara
PT::Azores|Madeira
LK::Jaffna|Kandy
RS::Vojvodina
`;

/** Peoples, states and territories as papers write them beside the names of `countries.ts`: `ISO:name|name`. */
export const otherNames = `
SI:Slovenian
EC:Ecuadorian
NP:Nepali
MV:Maldivian
SV:Salvadorean|Salvadorian
CV:Cape Verdean
SR:Surinamese
AZ:Azeri
RS:Serb
HR:Croat
CG:Congo-Brazzaville|Republic of Congo
SS:S. Sudan|S Sudan
ZA:S. Africa|S Africa
KR:S Korea|S Korean
KP:N Korea|N Korean
GB:N. Ireland|Scots
FO:Faroe Islands|Faroese
BM:Bermuda
KY:Cayman Islands
GI:Gibraltar
VG:British Virgin Islands
CW:Curaçao
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
