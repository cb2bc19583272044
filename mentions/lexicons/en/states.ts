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
CN::Guangdong|Yunnan|Guangxi|Xinjiang|Tibet|Sichuan|Hainan|Fujian|Zhejiang|Jiangsu|Hubei|Hunan|Shandong
JP::Okinawa|Hokkaido|Hiroshima|Nagasaki|Fukushima
MY::Sarawak|Johor|Penang|Selangor|Kelantan
ID::Aceh|Papuan|West Java|Bali
UA::Donetsk|Luhansk|Kharkiv|Kherson|Zaporizhzhia|Odesa|Lviv|Mykolaiv
MX::Jalisco|Sinaloa|Chiapas
AF::Helmand|Kandahar|Herat|Nangarhar|Kunduz
PH::Mindanao|Bangsamoro|Cebu
`;

/** States that are no more, by their codes of ISO 3166-3. */
export const formerStates = `
SU:Soviet Union|Soviet|USSR|U.S.S.R.
YU:Yugoslavia|Yugoslav|Yugoslavian
CS:Czechoslovakia|Czechoslovak
DD:East Germany|East German|GDR
DE:West Germany|West German
`;
