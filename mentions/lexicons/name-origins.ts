/** States whose people bear the same names, one people's a line. */
export const peoples = `
US GB CA AU NZ IE ZA JM BB GY GH NG KE UG ZM ZW LR SL MW PG FJ SB PH HK SG
SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA SD MR SO
ES PT MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY BR PH AO MZ TL
FR BE CH LU CI SN CM BF ML NE TG BJ
RU BY KZ KG MD BG
SE NO DK FI IS EE
RS HR BA ME SI MK
DE AT CH
IN NP LK
CZ SK
`;

/**
 * Given names the table of leaders lacks, or of which it tells too little, without diacritics. Lines: `ISO ISO:name name`,
 * with a minus before states whose officials seldom bear such a name.
 */
export const givenNames = `
UA:oleksandr mykhailo ihor oleh yevhen mykola vasyl iryna olha oksana kateryna
RU BY KZ KG MD BG:sergey mikhail andrey oleg alexei aleksandr vladimir valery vadim
IL:itamar herzi yossi shlomo gilad ofir nir eyal amos avi yariv yaakov giora gershon uri zeev haim meir dov aryeh
-IL US GB CA AU NZ IE DE FR IT ES PL HU RU UA CN JP KR KP TW TH VN:mohammad mohammed mohamad ahmed ali hassan hussein omar mahmoud mahmud mustafa ibrahim khalid faisal saleh tariq nabil yousef yusuf abdullah abdallah abdul hamid imad nasser muhammad ahmad fuad ismail yahya jamal samir
SE NO DK FI IS:lars gunnar johan erik
IN NP LK:anil sanjay vijay sunil ajit
TR CY:mehmet ahmet omer mevlut bekir
US GB CA AU NZ IE ZA KE NG GH:kenneth keith patrick brian gary stephen steve jack jim tom tim frank nick matt matthew andrew sean ryan jennifer jessica linda lisa barbara emily larry jerry doug christopher chris wendy bruce alan graham ian philip kathleen kate ann
-CN KP KR JP VN IR IQ SY SA TH MM UA RU:robert william thomas paul peter mark marco david daniel danny michael joseph eric stefan martin alexander jose juan carlos luis jorge francisco fernando mario jean hans anna maria
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
