/**
 * Writes the country tables of `mentions/lexicons/{en,vi}/countries.ts`.
 *
 * Usage: `node tools/lexicons/make-countries.ts COUNTRIES.json`, where the file is
 * `countries.json` of the npm package `world-countries` 5.1.0 (ODbL). English
 * names, demonyms and capitals come from there, Vietnamese names from the CLDR
 * data inside Node (Unicode License v3); what both lack for news text is added
 * below; forms without hyphens are derived when it is read (`vi/joined.ts`). See `mentions/lexicons/NOTICE`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Country {
  cca2: string;
  name: { common: string };
  capital: string[];
  demonyms?: { eng?: { m: string; f: string } };
  unMember: boolean;
}

/** Not members of the United Nations, but with officials of their own in the news. */
const OTHERS = new Set(['TW', 'HK', 'MO', 'PS', 'XK', 'VA', 'GL', 'NC', 'PR', 'CK']);
/** Territories with a government of their own; their capitals and demonyms are surnames and words, or others' too. */
const TERRITORIES = new Set('AI AS AW BM CW FK FO GI GU IM KY MP MS PF SX TC VG VI'.split(' '));

const ADDED: Record<'en' | 'vi', Record<string, { names?: string; cities?: string }>> = {
  en: {
    AE: { names: 'UAE|U.A.E.|Emirates', cities: 'Dubai' },
    BA: { names: 'Bosnia|Bosnian', cities: '' },
    BN: { names: 'Brunei Darussalam' },
    CD: { names: 'DR Congo|DRC|Zaire|Zairean|Zairian|Democratic Republic of the Congo|Democratic Republic of Congo' },
    CI: { names: "Ivoirian|Cote d'Ivoire|Côte d'Ivoire" },
    CN: { names: 'PRC|Mainland China', cities: 'Shanghai|Zhongnanhai' },
    CV: { names: 'Cabo Verde' },
    CZ: { names: 'Czech|Czech Republic' },
    DE: { names: '', cities: 'Bundestag|Bundesrat' },
    DO: { names: 'Dominican Republic' },
    FR: { names: '', cities: 'Elysee|Élysée' },
    GB: {
      names:
        'UK|U.K.|Britain|Great Britain|England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland|Northern Irish',
      cities: 'Downing Street|Westminster|Whitehall',
    },
    GM: { names: 'The Gambia' },
    VG: { names: 'BVI' },
    VI: { names: 'US Virgin Islands|U.S. Virgin Islands' },
    FO: { names: 'Faroese|Faeroe Islands' },
    GI: { names: 'Gibraltarian' },
    BM: { names: 'Bermudian' },
    KY: { names: 'Caymanian' },
    CW: { names: 'Curacao' },
    FK: { names: 'Falklands' },
    HK: { names: 'Hongkong|Hong Konger' },
    HU: {},
    IL: { names: 'Jewish state', cities: 'Tel Aviv|Knesset' },
    IN: { names: '', cities: 'Delhi|Lok Sabha|Rajya Sabha' },
    KG: { names: 'Kyrgyz' },
    KP: { names: "DPRK|North Korea|North Korean|N. Korea|N. Korean|Democratic People's Republic of Korea|DPR Korea" },
    KR: {
      names: 'ROK|Korea|Korean|South Korea|South Korean|S. Korea|S. Korean|Republic of Korea|RoK',
      cities: 'Cheong Wa Dae',
    },
    KZ: { names: 'Kazakh' },
    LA: { names: 'Lao|Laotian|Lao PDR' },
    MK: { names: 'Macedonia|North Macedonia|Macedonian' },
    MM: { names: 'Burma|Burmese|Myanmar|Myanma', cities: 'Yangon|Nay Pyi Taw' },
    NL: { names: 'Holland|Dutch|the Netherlands', cities: 'The Hague' },
    NZ: { names: 'NZ|Kiwi' },
    AG: { names: 'Antigua' },
    KN: { names: 'St. Kitts and Nevis|St Kitts and Nevis|St. Kitts|St Kitts' },
    LC: { names: 'St. Lucia|St Lucia' },
    MG: { names: 'Madagascan' },
    PG: { names: 'PNG' },
    TT: { names: 'Trinidad|Tobago|Trinidadian|T&T' },
    PH: { names: 'Philippine|Filipino|Filipina|the Philippines', cities: 'Malacañang|Malacanang' },
    PK: { names: '', cities: 'Karachi' },
    PS: { names: 'Palestinian|Palestine|Palestinian Authority', cities: 'Gaza|West Bank' },
    RU: { names: 'Russia|Russian Federation', cities: 'Kremlin|Duma|St. Petersburg' },
    SA: { names: 'Saudi|Saudi Arabia' },
    SG: { names: "S'pore" },
    SK: { names: 'Slovak' },
    SI: { names: 'Slovene' },
    ES: { names: 'Spanish' },
    SY: { names: 'Syrian' },
    TH: { names: 'Thailand|Thai' },
    TL: { names: 'East Timor|Timorese|Timor Leste' },
    TM: { names: 'Turkmen' },
    TJ: { names: 'Tajik' },
    TR: { names: 'Turkey|Turkish|Türkiye|Turkiye' },
    VC: { names: 'St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent|St Vincent' },
    TW: { names: 'Taiwanese|Chinese Taipei' },
    UA: { names: 'Ukrainian', cities: 'Kyiv|Kiev' },
    US: {
      names: 'US|U.S.|USA|U.S.A.|America|American|United States of America',
      cities: 'Washington|White House|Pentagon|Capitol Hill',
    },
    UZ: { names: 'Uzbek' },
    VA: { names: 'Vatican|Holy See|Vatican City' },
    VN: { names: 'Viet Nam|Việt Nam|Vietnam|Vietnamese|SRV', cities: 'Hà Nội|Ha Noi|Hanoi|Ho Chi Minh City|HCM City' },
    ZA: { names: 'South African' },
    SE: { names: 'Swedish|Swede' },
    DK: { names: 'Danish|Dane' },
    PL: { names: 'Polish|Pole' },
    FI: { names: 'Finnish|Finn' },
    IS: { names: 'Icelandic' },
    IE: { names: 'Irish' },
    AR: { names: 'Argentinian|Argentine' },
    LU: { names: 'Luxembourgish' },
    XK: { names: 'Kosovan|Kosovar' },
    SZ: { names: 'Swaziland|eSwatini' },
    BY: { names: 'Belarussian|Belorussian' },
    AF: { names: 'Afghan|Afghani' },
    AU: { names: 'Aussie', cities: 'Sydney' },
    CH: { names: '', cities: 'Berne|Geneva' },
    BE: { names: '', cities: '' },
    JP: { names: '', cities: '' },
    BR: { names: '', cities: 'Brasilia' },
    KH: { names: 'Kampuchea' },
  },
  vi: {
    AD: { names: 'An-đô-ra' },
    BB: { names: 'Bác-ba-đốt' },
    BF: { names: 'Buốc-ki-na Pha-xô' },
    BI: { names: 'Bu-run-đi' },
    BJ: { names: 'Bê-nanh' },
    BS: { names: 'Ba-ha-mát' },
    BW: { names: 'Bốt-xoa-na' },
    BZ: { names: 'Bê-li-xê' },
    CV: { names: 'Cáp-ve|Cáp Ve' },
    DJ: { names: 'Gi-bu-ti' },
    DM: { names: 'Đô-mi-ni-ca' },
    ER: { names: 'Ê-ri-tơ-rê-a' },
    FJ: { names: 'Phi-gi' },
    FM: { names: 'Mi-crô-nê-xi-a' },
    GA: { names: 'Ga-bông' },
    GD: { names: 'Grê-na-đa' },
    GL: { names: 'Grơn-len' },
    GM: { names: 'Găm-bi-a' },
    GN: { names: 'Ghi-nê' },
    GQ: { names: 'Ghi-nê Xích đạo' },
    GY: { names: 'Guy-a-na' },
    KI: { names: 'Ki-ri-ba-ti' },
    KM: { names: 'Cô-mo-rốt' },
    LI: { names: 'Lích-ten-xtên' },
    LR: { names: 'Li-bê-ri-a' },
    LS: { names: 'Lê-xô-thô' },
    MC: { names: 'Mô-na-cô' },
    ML: { names: 'Ma-li' },
    MR: { names: 'Mô-ri-ta-ni|Mauritani' },
    MU: { names: 'Mô-ri-xơ' },
    MW: { names: 'Ma-la-uy' },
    NE: { names: 'Ni-giê' },
    NR: { names: 'Na-u-ru' },
    PR: { names: 'Pu-éc-tô Ri-cô' },
    PW: { names: 'Pa-lau' },
    SC: { names: 'Xây-sen|Xây-xen' },
    SL: { names: 'Xi-ê-ra Lê-ôn' },
    SM: { names: 'Xan Ma-ri-nô' },
    SR: { names: 'Xu-ri-nam' },
    SS: { names: 'Nam Xu-đăng' },
    ST: { names: 'Xao Tô-mê và Prin-xi-pê' },
    SZ: { names: 'Xoa-di-len|Ê-xoa-ti-ni' },
    TD: { names: 'CH Chad' },
    TG: { names: 'Tô-gô' },
    TO: { names: 'Tông-ga' },
    TT: { names: 'Tri-ni-đát và Tô-ba-gô' },
    TV: { names: 'Tu-va-lu' },
    VU: { names: 'Va-nu-a-tu' },
    WS: { names: 'Xa-moa' },
    XK: { names: 'Cô-xô-vô' },
    PG: { names: 'Pa-pua Niu Ghi-nê' },
    BT: { names: 'Bu-tan' },
    MV: { names: 'Man-đi-vơ' },
    ME: { names: 'Môn-tê-nê-grô' },
    MK: { names: 'Ma-xê-đô-ni-a|Bắc Ma-xê-đô-ni-a' },
    HR: { names: 'Crô-a-ti-a|Croát-xi-a' },
    BA: {
      names:
        'Bô-xni-a|Bosnia-Herzegovina|Bosnia Herzegovina|Bô-xni-a và Héc-xê-gô-vi-na|Bô-xni-a Héc-xê-gô-vi-na|Bosna',
    },
    CG: { names: 'Công-gô|Congo|Cộng hòa Congo' },
    SO: { names: 'Xô-ma-li|Somali' },
    NA: { names: 'Na-mi-bi-a' },
    MG: { names: 'Ma-đa-ga-xca' },
    ZM: { names: 'Dăm-bi-a|Zăm-bi-a' },
    RW: { names: 'Ru-an-đa' },
    UG: { names: 'U-gan-đa' },
    TN: { names: 'Tuy-ni-di|Tuy-ni-xi' },
    SN: { names: 'Xê-nê-gan' },
    CM: { names: 'Ca-mơ-run' },
    HN: { names: 'Ôn-đu-rát|Hôn-đu-rát' },
    SV: { names: 'En Xan-va-đo' },
    UY: { names: 'U-ru-goay' },
    PY: { names: 'Pa-ra-goay|Pa-ra-guay' },
    JM: { names: 'Gia-mai-ca' },
    HT: { names: 'Ha-i-ti' },
    GT: { names: 'Goa-tê-ma-la' },
    NI: { names: 'Ni-ca-ra-goa' },
    CR: { names: 'Cô-xta Ri-ca' },
    BO: { names: 'Bô-li-vi-a' },
    EC: { names: 'Ê-cu-a-đo' },
    MD: { names: 'Môn-đô-va' },
    LT: { names: 'Lít-va' },
    LV: { names: 'Lát-vi-a' },
    MT: { names: 'Man-ta' },
    IS: { names: 'Ai-xơ-len' },
    LU: { names: 'Lúc-xăm-bua|Đại Công quốc Luxembourg|Đại công quốc Lúc-xăm-bua' },
    OM: { names: 'Ô-man' },
    NP: { names: 'Nê-pan' },
    LK: { names: 'Xri Lan-ca|Sri Lan-ca' },
    GH: { names: 'Ga-na' },
    KE: { names: 'Kê-ni-a' },
    SB: { names: 'Solomon|Xô-lô-môn' },
    SD: { names: 'Xu-đăng' },
    AE: {
      names:
        'UAE|Các tiểu vương quốc Ả Rập thống nhất|Các Tiểu vương quốc Arab thống nhất|Các Tiểu vương quốc Ả-rập Thống nhất|Tiểu vương quốc Arab Thống nhất|Tiểu vương quốc Ả Rập Thống nhất|Tiểu vương quốc Ả-rập Thống nhất',
    },
    AF: { names: 'Áp-ga-ni-xtan|A Phú Hãn' },
    AL: { names: 'An-ba-ni|Albani' },
    AM: { names: 'Ác-mê-ni-a|Armeni' },
    AO: { names: 'Ăng-gô-la|An-gô-la' },
    AR: { names: 'Ác-hen-ti-na|Á Căn Đình' },
    AT: { names: 'Áo' },
    AU: { names: 'Úc|Australia|Ô-xtrây-li-a', cities: 'Canberra|Can-bê-ra' },
    AZ: { names: 'A-déc-bai-gian|A-giéc-bai-gian|Ai-déc-bai-gian' },
    BD: { names: 'Băng-la-đét' },
    BE: { names: 'Bỉ' },
    BG: { names: 'Bun-ga-ri|Bulgari' },
    BH: { names: 'Ba-ranh|Ba-rên' },
    BN: { names: 'Bru-nây|Brunei Darussalam' },
    BR: { names: 'Bra-xin|Ba Tây', cities: 'Brasilia' },
    BY: { names: 'Bê-la-rút|Belarus|Bê-la-rút-xi-a', cities: 'Minsk|Min-xcơ' },
    CA: { names: 'Ca-na-đa|Gia Nã Đại' },
    CD: { names: 'Cộng hòa Dân chủ Congo|CHDC Congo|CHDC Công-gô|Cộng hòa Dân chủ Công-gô' },
    CF: { names: 'Trung Phi|CH Trung Phi' },
    CI: { names: 'Bờ Biển Ngà|Cốt-đi-voa|Cốt Đi-voa' },
    CH: { names: 'Thụy Sĩ|Thụy Sỹ', cities: 'Geneva|Giơ-ne-vơ' },
    CL: { names: 'Chi-lê' },
    CN: { names: 'Trung Quốc|Trung|CHND Trung Hoa|Trung Hoa', cities: 'Bắc Kinh|Thượng Hải' },
    CO: { names: 'Cô-lôm-bi-a' },
    CU: { names: 'Cuba|Cu-ba|Cu Ba', cities: 'La Habana|La Ha-ba-na' },
    CY: { names: 'Síp|Cộng hòa Síp' },
    CZ: { names: 'Séc|Cộng hòa Séc|CH Séc|Czech', cities: 'Praha' },
    DE: { names: 'Đức|CHLB Đức', cities: 'Berlin' },
    DK: { names: 'Đan Mạch' },
    DO: { names: 'Dominicana|Cộng hòa Dominicana|Đô-mi-ni-ca-na' },
    DZ: { names: 'An-giê-ri|Algérie|Algeria' },
    EE: { names: 'E-xtô-ni-a' },
    EG: { names: 'Ai Cập' },
    ES: { names: 'Tây Ban Nha' },
    ET: { names: 'Ê-ti-ô-pi-a' },
    FI: { names: 'Phần Lan' },
    FR: { names: 'Pháp', cities: 'Paris|Pa-ri' },
    GB: {
      names:
        'Anh|Vương quốc Anh|Liên hiệp Vương quốc Anh và Bắc Ireland|Liên hiệp Vương quốc Anh và Bắc Ai-len|Vương quốc Anh và Bắc Ireland|Vương quốc Anh và Bắc Ai-len|Xcốt-len|Xứ Wales|Bắc Ireland|Bắc Ai-len',
      cities: 'London|Luân Đôn',
    },
    GR: { names: 'Hy Lạp' },
    GE: { names: 'Gru-di-a|Gruzia|Giê-oóc-gi-a' },
    GW: { names: 'Guinea Bissau|Ghi-nê Bít-xao|Ghi-nê Bi-xao' },
    HU: { names: 'Hung-ga-ri|Hungary|Hungari|Hung' },
    ID: { names: 'In-đô-nê-xi-a|Indonesia', cities: 'Jakarta|Gia-các-ta' },
    IE: { names: 'Ai-len|Ireland|Ai Len' },
    IL: { names: 'I-xra-en', cities: 'Tel Aviv' },
    IN: { names: 'Ấn Độ|Ấn', cities: 'New Delhi|Niu Đê-li' },
    IQ: { names: 'I-rắc' },
    IR: { names: 'I-ran' },
    IT: { names: 'I-ta-li-a|Ý|Italia|Italy', cities: 'Rome|Roma' },
    JO: { names: 'Gioóc-đa-ni|Gioóc-đan' },
    JP: { names: 'Nhật Bản|Nhật', cities: 'Tokyo|Tô-ki-ô' },
    KH: { names: 'Campuchia|Cam-pu-chia|Căm-pu-chia|Cămpuchia|Vương quốc Campuchia', cities: 'Phnom Penh|Phnôm Pênh' },
    KP: {
      names: 'Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Bắc Hàn|Cộng hòa Dân chủ Nhân dân Triều Tiên',
      cities: 'Bình Nhưỡng',
    },
    KR: { names: 'Hàn Quốc|Hàn|Đại Hàn Dân Quốc|Đại Hàn|Nam Hàn|Nam Triều Tiên', cities: 'Seoul|Xơ-un|Nhà Xanh' },
    KW: { names: 'Cô-oét' },
    KZ: { names: 'Ca-dắc-xtan|Kazakhstan|Ka-dắc-xtan' },
    KG: { names: 'Cư-rơ-gư-xtan|Kyrgyzstan|Kiếc-ghi-di-a' },
    LA: { names: 'Lào|CHDCND Lào', cities: 'Viêng Chăn|Vientiane|Luang Prabang' },
    LB: { names: 'Li-băng|Liban|Lebanon' },
    LY: { names: 'Li-bi|Li-by' },
    MA: { names: 'Ma-rốc|Maroc|Morocco' },
    MM: { names: 'Mi-an-ma|Myanmar|Miến Điện', cities: 'Naypyidaw|Yangon' },
    MN: { names: 'Mông Cổ', cities: 'Ulan Bator|Ulaanbaatar' },
    MO: { names: 'Ma Cao|Macao' },
    MX: { names: 'Mê-hi-cô|Mexico|Mê-xi-cô|Mễ Tây Cơ' },
    MY: { names: 'Ma-lai-xi-a|Malaysia|Ma-lay-xi-a', cities: 'Kuala Lumpur|Cu-a-la Lăm-pơ' },
    MZ: { names: 'Mô-dăm-bích' },
    NG: { names: 'Ni-giê-ri-a' },
    NL: { names: 'Hà Lan|Hòa Lan' },
    NO: { names: 'Na Uy' },
    NZ: { names: 'Niu Di-lân|New Zealand|Tân Tây Lan', cities: 'Wellington' },
    PA: { names: 'Pa-na-ma' },
    PE: { names: 'Pê-ru' },
    PH: { names: 'Phi-líp-pin|Philippines|Phi Luật Tân', cities: 'Manila|Ma-ni-la' },
    PK: { names: 'Pa-ki-xtan' },
    PL: { names: 'Ba Lan', cities: 'Warsaw|Vác-sa-va' },
    PS: { names: 'Pa-le-xtin|Palestine|Palestin' },
    PT: { names: 'Bồ Đào Nha' },
    QA: { names: 'Ca-ta' },
    RO: { names: 'Ru-ma-ni|Romania' },
    RS: { names: 'Xéc-bi-a|Serbia|Séc-bi-a', cities: 'Belgrade|Bê-ô-grát' },
    RU: {
      names: 'Nga|Liên bang Nga|LB Nga',
      cities: 'Moskva|Moscow|Mát-xcơ-va|Matxcơva|Maxcơva|Kremlin|Điện Kremlin|Điện Kremli',
    },
    SA: {
      names:
        'A-rập Xê-út|Ả Rập Xê Út|Ả-rập Xê-út|Saudi Arabia|Ả rập Xê út|Ả Rập Saudi|Arab Saudi|Arab Xê-út|Ả-rập Saudi|Ả-rập Xê Út|A-rập Xê Út|A rập Xê út|A Rập Xê-út|Ả Rập Xêút',
    },
    SE: { names: 'Thụy Điển' },
    SG: { names: 'Xinh-ga-po|Singapore|Xin-ga-po' },
    SI: { names: 'Xlô-ven-ni-a|Slovenia|Xlô-ve-ni-a|Xlô-vê-ni-a' },
    SK: { names: 'Xlô-va-ki-a|Slovakia' },
    SY: { names: 'Xi-ri|Syria|Xyri' },
    TH: { names: 'Thái Lan|Thái|Thái-lan', cities: 'Bangkok|Băng Cốc' },
    TL: { names: 'Ti-mo Lét-xtê|Đông Timor|Timor Leste|Timor-Leste|Đông Ti-mo' },
    TR: { names: 'Thổ Nhĩ Kỳ|Thổ Nhĩ Kì', cities: 'Ankara' },
    TW: { names: 'Đài Loan', cities: 'Đài Bắc' },
    TM: { names: 'Tuốc-mê-ni-xtan' },
    TJ: { names: 'Tát-gi-ki-xtan|Tát-gi-kít-xtan' },
    UA: { names: 'U-crai-na|Ucraina|Ukraina|Ukraine|U-cơ-rai-na', cities: 'Kiev|Kyiv|Ki-ép' },
    US: { names: 'Mỹ|Hoa Kỳ|Hoa Kì|Hợp chúng quốc Hoa Kỳ', cities: 'Washington|Oa-sinh-tơn|Nhà Trắng|Lầu Năm Góc' },
    UZ: { names: 'U-dơ-bê-ki-xtan|U-dơ-bê-kít-xtan' },
    VA: { names: 'Vatican|Tòa thánh|Toà Thánh|Tòa thánh Vatican' },
    VE: { names: 'Vê-nê-xu-ê-la|Cộng hòa Bô-li-va Vê-nê-xu-ê-la|Vê-nê-duê-la' },
    VN: { names: 'Việt Nam|CHXHCN Việt Nam|VN|Cộng hòa xã hội chủ nghĩa Việt Nam|nước ta|Việt', cities: 'Hà Nội' },
    YE: { names: 'Y-ê-men' },
    ZA: { names: 'Nam Phi' },
    HK: { names: 'Hồng Công|Hồng Kông|Hong Kong|Hongkong' },
    TZ: { names: 'Tan-da-ni-a|Tanzani' },
    ZW: { names: 'Dim-ba-bu-ê|Zim-ba-bu-ê' },
  },
};

const source = process.argv[2];
if (source === undefined) throw new Error('usage: node tools/lexicons/make-countries.ts COUNTRIES.json');
const countries = (JSON.parse(readFileSync(source, 'utf8')) as Country[])
  .filter(({ unMember, cca2 }) => unMember || OTHERS.has(cca2) || TERRITORIES.has(cca2))
  .sort((a, b) => a.cca2.localeCompare(b.cca2, 'en'));
const vietnamese = new Intl.DisplayNames(['vi'], { type: 'region' });

const list = (joined: string | undefined) => (joined ?? '').split('|').filter((word) => word !== '');

function row(country: Country, language: 'en' | 'vi'): string {
  const added = ADDED[language][country.cca2];
  const isTerritory = TERRITORIES.has(country.cca2);
  const demonyms = isTerritory ? undefined : country.demonyms?.eng;
  const fromSource =
    language === 'en'
      ? [country.name.common, demonyms?.m ?? '', demonyms?.f ?? '']
      : [vietnamese.of(country.cca2) ?? ''];
  // The Vietnamese table holds only what the English one does not: Vietnamese text uses both.
  const names = new Set([
    ...fromSource.flatMap((name) => name.split(', ')).filter((name) => name.length > 1),
    ...list(added?.names),
  ]);
  // "Albanian" is made of "Albania" when the table is read (`en/demonyms.ts`).
  if (language === 'en')
    for (const name of names) if (name.endsWith('an') && names.has(name.slice(0, -1))) names.delete(name);
  const capitals = language === 'en' && !isTerritory ? country.capital : [];
  const cities = new Set([...capitals, ...list(added?.cities)].filter((city) => !names.has(city)));
  if (language === 'vi') {
    const english = row(country, 'en').split(/[:|]/).slice(1);
    for (const set of [names, cities]) for (const name of set) if (english.includes(name)) set.delete(name);
  }
  return `${country.cca2}:${[...names].join('|')}${cities.size > 0 ? `:${[...cities].join('|')}` : ''}`;
}

for (const language of ['en', 'vi'] as const) {
  const rows = countries
    .map((country) => row(country, language))
    .filter((line) => line.length > 'VN:'.length)
    .join('\n');
  const file = join(import.meta.dirname, `../../mentions/lexicons/${language}/countries.ts`);
  writeFileSync(
    file,
    `/** Generated by tools/lexicons/make-countries.ts: sources and licences in ../NOTICE. Do not edit.
 * One country a line: ISO code, names and demonyms, capital and seats of power. */
export const countries = \`
${rows.replaceAll('`', '\\`')}
\`;\n`,
  );
}
