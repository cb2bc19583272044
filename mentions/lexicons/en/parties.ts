/** Parties of states by the short names news gives them: `CODE:name|name`, one a line. Written from public knowledge. */
export const parties = `IN AU:AAP
IN:Aam Aadmi Party|DMK|AIADMK|RJD|Janata Dal|Samajwadi Party|Shiv Sena
MY MD:PAS
MY:PKR|DAP|MCA|Bersatu|Warisan|Pakatan Harapan|Perikatan Nasional|Barisan Nasional
PL:PiS|Civic Platform|Civic Coalition
ZA:IFP
NP:RSP|Nepali Congress|CPN-UML
JP:CDP|JIP|Komeito|Nippon Ishin|Sanseito
DE:FDP
IL:Shas|Yisrael Beitenu|Yisrael Beiteinu|Yisrael Beytenu|Kadima|Otzma Yehudit|United Torah Judaism
TR:MHP|HDP|DEM Party
ID:Gerindra|Golkar|PDI-P
TH:Bhumjaithai|Palang Pracharath
PK:JUI-F|MQM|PML-Q
BD IN PK:Jamaat-e-Islami
BD:Jatiya Party
LK:UNP|SLFP|JVP
KH:Funcinpec|CNRP
NA:Swapo
ZM:UPND
SN:Pastef
CI:PDCI|RHDP
SD:SPLM
ET:TPLF
TN:Ennahda|Ennahdha
ES:Podemos|Ciudadanos|Junts|Bildu
PT:Chega
FR:LFI|La France Insoumise|France Unbowed
IT:Five Star Movement|Five-Star Movement|M5S
NL:VVD|PVV|D66
BE:N-VA|Vlaams Belang
AT:ÖVP|SPÖ
GR:Syriza|Pasok
SK:Smer
HU:Jobbik
BG:GERB|Vazrazhdane
XK:Vetevendosje
SE:Sweden Democrats
IE:Fine Gael|Fianna Fail|Fianna Fáil
CA:Bloc Quebecois|Bloc Québécois
BR:PSDB|PSOL
VE:PSUV
SV:FMLN
NI:FSLN
RU:LDPR|Yabloko
`;
