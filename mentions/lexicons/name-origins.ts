/**
 * What names tell of whom their bearers serve, where a text names several states: not more, for people move. Without
 * diacritics. Lines: `ISO ISO:name name`, with a minus before states whose officials seldom bear such a name.
 */
export const givenNames = `
UA:volodymyr oleksandr mykhailo mykhaylo andriy andrii dmytro ihor oleh yevhen serhiy serhii oleksiy oleksii vitaliy vitalii anatoliy anatolii valeriy valerii heorhii yuriy yurii pavlo petro mykola vasyl denys iryna olha oksana kateryna vadym kyrylo rustem halyna bohdan taras
RU BY KZ KG MD BG:sergei sergey dmitry dmitri dmitrii mikhail andrei andrey igor oleg evgeny yevgeny yevgeni nikolai nikolay alexei aleksei alexey aleksandr vladimir yury yuri vyacheslav vasily anatoly gennady valery konstantin boris
IL:itamar yoav herzi yair gideon yossi moshe yitzhak shlomo ehud tzipi gilad ofir nir eyal amos avi avichai bezalel naftali yariv yaakov yaniv giora gershon uri eitan zeev haim chaim shaul meir ariel dov boaz yisrael tzachi avigdor silvan aryeh ophir limor yuval
IR AF AZ:hossein javad reza esmail gholamreza alireza kazem behrouz morteza
-IL US GB CA AU NZ IE DE FR IT ES PL HU RU UA CN JP KR KP TW TH VN:mohammad mohammed muhammad mohamed mohamad ahmed ahmad ali hassan hussein omar mahmoud mustafa ibrahim khaled khalid faisal saleh tariq tarek nabil walid yusuf yousef yasser abdullah abdallah abdul abdel hamid rashid majed osama fatima imad fuad naim qassem ismail yahya hisham jamal samir marwan bassem adel ayman riad ziad nasser hamza faris rami
TR CY:mehmet ahmet hakan omer mevlut hulusi bekir suleyman bulent cevdet recep yasar tayyip
US GB CA AU NZ IE ZA JM BB BS GY GH NG KE UG ZM ZW LR SL MW PG FJ SB PH HK SG:john james george charles richard kenneth keith patrick kevin brian gary steve steven stephen jack jim jake joe bill bob tom tim mike matt matthew andrew scott sean ryan kyle craig jeff jeffrey jennifer jessica ashley karen linda susan lisa nancy barbara emily heather hillary donald ronald harry larry jerry doug douglas ted chuck mitch lindsey wendy anthony lloyd wayne bruce neil simon alan graham ian colin gavin rob ben chris christopher philip kelly katherine catherine kathleen julie helen amy kate ned ann ellen
-CN KP KR JP VN IR IQ SY SA AE QA KW OM YE AF TH MM UA RU:robert william thomas paul peter mark david daniel michael danny jonathan eric matthias stefan martin
-CN KP KR JP VN TH MM IR IQ SY SA UA RU IL US GB:jose juan carlos luis jorge miguel francisco javier fernando ricardo eduardo alejandro rafael alberto sergio ramon diego enrique guillermo hugo jean jacques francois olivier laurent philippe giuseppe giovanni luigi paolo hans klaus wolfgang jurgen heiko
SE NO DK FI IS:lars anders jens bjorn johan ulf gunnar magnus mats carl jan
IN NP LK FJ MU TT GY:rajnath narendra amit arvind rajiv sanjay vijay anil sunil suresh ramesh rahul vikram vinay ajit sushma nirmala
`;

/** The same of how last names end. */
export const nameEndings = `
GE:shvili adze idze nadze
AM:asyan isyan inyan aryan lyan kyan
RS HR BA ME SI MK:vic cic nic dic jic tic kic lic
RO MD:escu
GR CY:opoulos akis idis iadis
TR:oglu
SE NO DK IS FI:sson strom qvist quist gren dottir
FI EE:nen
LT:auskas aitis evicius iene aite
PL:wski ewicz owicz dzki
RU BY BG UA KZ UZ KG TJ TM AZ MD:kov rov nov lov mov sov zhov nova kova
JP:moto yama mura saki zaki hara gawa kawa shima naka uchi bashi matsu guchi shita numa hiro hiko yuki taro ichi suke fumi
`;
