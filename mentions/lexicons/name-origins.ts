/** States whose people bear the same names, one people's a line. */
export const peoples = `
US GB CA AU NZ IE ZA JM BB GY GH NG KE UG ZM ZW LR SL MW PG FJ SB PH HK SG
SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA SD MR SO
ES PT MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY BR PH AO MZ TL
FR BE CH LU CI SN CM BF ML NE TG BJ
RU BY KZ KG MD BG SU
SE NO DK FI IS EE
RS HR BA ME SI MK
DE AT CH
IN NP LK
CZ SK
`;

/**
 * Given names the table of leaders lacks, or of which it tells too little, without diacritics. Lines: `ISO ISO:name name`,
 * with a minus before states whose officials seldom bear such a name; a digit is the line of `peoples`.
 */
export const givenNames = `
UA:oleksandr mykhailo ihor oleh yevhen mykola iryna olha
RU BY KZ KG MD BG:sergey mikhail andrey oleg alexei aleksandr vladimir valery
IL:itamar herzi yossi gilad ofir nir amos avi yaakov giora gershon haim meir
-IL US GB CA AU DE FR RU UA CN JP KR TW VN:mohammad mohammed ahmed ahmad ali hassan hussein omar mahmoud mahmud mustafa ibrahim khalid faisal saleh yousef yusuf abdullah abdallah abdul hamid imad nasser muhammad ismail yahya
SE NO DK FI:gunnar johan
IN NP LK:anil sanjay vijay
TR CY:mehmet omer
0:keith brian gary steve jack jim matt andrew sean ryan larry jerry doug alan ian ann
-CN KP KR JP VN IR IQ SY SA UA RU:mark david daniel danny michael joseph
-CN KP KR JP VN IR IQ SY SA UA RU IL:robert william thomas tom tim frank nick paul peter patrick stephen christopher chris bruce marco jose juan carlos luis jorge francisco fernando mario linda lisa jennifer
`;

/** The same of how last names end. */
export const nameEndings = `
GE:shvili adze idze
AM:asyan isyan inyan
RS HR BA ME SI MK:vic cic nic dic jic tic kic lic
RO MD:escu
GR CY:opoulos akis idis
TR:oglu
SE NO DK IS FI:sson strom qvist quist
FI EE:nen
PL:wski wicz dzki
RU BY BG UA KZ UZ KG TJ TM AZ MD:kov rov nov lov mov sov zhov nova kova
JP:moto yama mura saki zaki hara gawa kawa shima uchi bashi
`;
