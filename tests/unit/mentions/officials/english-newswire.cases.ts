/** How agencies and papers name officials: see `english.cases.ts` for the marks. */
export const ENGLISH_NEWSWIRE: Readonly<Record<string, readonly string[]>> = {
  'what a headline in quotes ends with, and who wrote the report': [
    'Villagers pose with their ‘hero mayor’\n\nSenior guests came too.',
    'US Secretary of State ⟦T:John Carver⟧ spoke.\n(Reporting by John Irish)',
  ],
  'offices of firms and papers': [
    'The weekend was long, said Ann Hill, bureau chief of the Harbour Tribune.',
    'It went well, said Tom Reed, senior vice president at the Trade Council of Chile.',
  ],
  'those who serve one who holds an office': [
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦S:Hill⟧’s security aide ⟦T:Tom Reed⟧ left. ⟦S:Reed⟧ smiled.',
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦S:Hill⟧’s deputy, ⟦T:Tom Reed⟧, left.',
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦S:Hill⟧’s chief of staff, ⟦T:Tom Reed⟧, left.',
  ],
  'names with a word of a list in them': [
    'Iraq’s ambassador to UNESCO, ⟦T:Abdel Amir al-Rawi⟧, came. ⟦N:The Amir of Qatar⟧ came too.',
    'Foreign Minister ⟦T:Elena Monaco⟧ of Chile left.',
    'Kenyan President ⟦T:Josef arap Tanui⟧ spoke. ⟦S:Tanui⟧ left.',
    'Air Chief Marshal ⟦T:Tom Reed⟧, the head of Nigeria’s air force, spoke.',
  ],
  'a surname that tells a people or a state too': [
    'Prime Minister ⟦T:Tom English⟧ left. ⟦S:English⟧ said so. Under ⟦S:English⟧, growth rose. ⟦S:English⟧, 54, has degrees.',
    'Prime Minister ⟦T:Tom English⟧ left. “No,” said ⟦S:English⟧. ⟦S:English⟧’s house stood. ⟦S:English⟧ has also managed it.',
    'Prime Minister ⟦T:Tom English⟧ left. The English said so. English farmers came. It was translated into English, and well.',
    'Senator ⟦T:Ann Jordan⟧ left. ⟦S:Jordan⟧ said so.',
    'Senator ⟦T:Ann Jordan⟧ met them in Jordan. Jordan said so. Jordan’s prices rose.',
  ],
  'whose administration comes or goes': [
    'They spoke of the incoming ⟦S:Carver⟧ administration. ⟦S:Carver⟧ said no.',
    'They spoke of the previous ⟦S:Carver⟧ administration. It was a new kind of administration.',
  ],
  'an organisation by its letters': [
    'Nordic Fisheries Organization (NFO) Director ⟦T:Ann Hill⟧ spoke. ⟦N:The NFO Director⟧ also urged care.',
    'Harbour Chess Club (HCC) Director Ann Hill spoke. The HCC Director also urged care.',
  ],
  'particles before a part of a name that is a place too': [
    'He called Mexican President ⟦T:Tomás de la Madrid⟧. Malawi’s President ⟦T:Bingo wa Mthara⟧ spoke. ⟦S:Mthara⟧ left.',
  ],
  'titles that agencies shorten, and those of the clergy': [
    'The minister met with Amb. ⟦T:Yasu Nagano⟧ of Japan. ⟦S:Nagano⟧ left. ⟦N:The ambassador⟧ smiled.',
    'He met Hojatoleslam ⟦T:Ali Rahimi⟧, influential Speaker of the Majlis.',
    'Another Tory back-bencher, ⟦T:Tom Beau⟧, said so.',
  ],
  'an office and its name before when or where': [
    'The Senate is to vote on the first US ambassador to Hanoi, ⟦T:Tom Reed⟧ later this week.',
    '⟦N:The Chilean ambassador to Peru⟧, Ann Hill says, left.',
  ],
  'bodies that are sent somewhere, the Exchequer, a name behind a nickname': [
    'The spokesman for the UN mission in Kosovo ⟦T:Neeraj Sing⟧ spoke. The head of the UN mission in Chile, ⟦T:Ann Hill⟧, left.',
    'UK Chancellor of the Exchequer ⟦T:Tom Reed⟧ spoke. ⟦S:Reed⟧ left.',
    'Philippine Sen. ⟦T:Ronald “Dodong” dela Cruz⟧ spoke. ⟦S:Dela Cruz⟧ left.',
  ],
  'who rules in fact': [
    'Chad’s navy chief and de facto head of state, ⟦T:Idris Mahamat⟧, spoke.',
    'De facto leader ⟦T:Ann Hill⟧ of Chile spoke. President ⟦T:F.W. de Kock⟧ left.',
  ],
  'letters in brackets between an office and a name': [
    'India’s National Security Adviser (NSA), ⟦T:Ann Doral⟧, spoke. ⟦S:Doral⟧ left.',
  ],
  'two of a royal house': [
    'Norwegian Crown Prince ⟦T:Olav⟧ came. ⟦N:The Norwegian crown prince⟧ and King ⟦T:Magnus⟧ met.',
  ],
  'judges without their court': [
    'Presiding judge ⟦T:Karim Amin⟧ ruled. ⟦N:The judge⟧ left. German magistrate ⟦T:Tom Reed⟧ came.',
    'The presiding judge, ⟦T:Karim Amin⟧, ruled. “No,” said judge ⟦T:Tom Reed⟧. A panel headed by retired judge ⟦T:Ann Hill⟧ met.',
    'Talent show judge Ann Hill left. Reality judge Jim Rowe sang.',
  ],
  'envoys of the Vatican': [
    'The Vatican nuncio, Archbishop ⟦T:Tom White⟧, left. The apostolic nuncio ⟦T:Tom Reed⟧ came.',
  ],
  'a body whose name ends in a word of no list': [
    '⟦T:Ann Hill⟧, chief of Chile’s Federal Service for Herring Supervision, spoke.',
    'Ann Hill met the director of Chile’s fisheries agency, ⟦T:Tom Reed⟧, there.',
  ],
  'who is elected, and who is in office': [
    'President-elect ⟦T:Tom Carver⟧ met President ⟦T:Ann Hill⟧ of Chile. ⟦N:The president⟧ left. ⟦N:The president-elect⟧ stayed.',
  ],
  'names that a hyphen joins to something': [
    'Zambian President ⟦T:Oleg Mwila⟧ spoke. Illness-stricken ⟦S:Mwila⟧ left. Anti-⟦S:Mwila⟧ marches went on, and ⟦S:Mwila⟧-era laws.',
  ],
  'a verb that a lost space glued to the name': ['Chilean Prime Minister ⟦T:Tom Carverton⟧has left.'],
  'chambers and parties by their own words': [
    '⟦T:Ann Hill⟧, the speaker of Chile’s lower house, spoke.',
    '⟦T:Ann Hill⟧, a lower house lawmaker, spoke.',
    '⟦T:Ann Hill⟧, a deputy from Chile’s ruling party, spoke.',
    'Home Office spokesman ⟦T:Tom Reed⟧ spoke. RNC chairman ⟦T:Jim Rowe⟧ left.',
    '⟦T:Tom Reed⟧, commander in chief of Chile’s navy, spoke.',
    'Special Counsel ⟦T:Tom Reed⟧ spoke. Turkmenistan’s president-for-life, ⟦T:Oraz Saparow⟧, died.',
  ],
  'a sentence that begins in a country': ['In Chile, Deputy Prime Minister ⟦T:Ann Hill⟧ met them.'],
  'the city of a dateline': ['LIMA President ⟦T:Ann Hill⟧ of Chile spoke to reporters.'],
  'a president someone served under': [
    '⟦S:Hill⟧ led the Pentagon under President ⟦T:Tom Reed⟧. Senator ⟦T:Ann Hill⟧ left.',
  ],
  'judges and members of congress by their names': [
    'Judge ⟦T:Tom Reed⟧ agreed. Justice ⟦T:Ann Hill⟧ wrote it. Sen ⟦T:Jim Rowe⟧ and Reps. ⟦T:Ann Marsh⟧ and ⟦T:Tom Moss⟧ met.',
    'Cambodian Prime Minister ⟦T:Hun Sen⟧ spoke. Labour MP ⟦T:Andrew RT Marsh⟧ left.',
  ],
  'whom someone serves': [
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦T:Tom Rowe⟧, an aide to ⟦S:Hill⟧, agreed. A spokesman for ⟦S:Hill⟧ declined.',
    'President ⟦T:Ann Hill⟧ of Chile and her deputy, ⟦T:Tom Rowe⟧, left.',
    '⟦F:Tom Rowe⟧, who served as ambassador to Chile under President ⟦T:Ann Hill⟧, left.',
  ],
  'headlines whose verb looks like a name': [
    '⟦F:Joe Biden⟧ Opposed Election-Year Picks\nThe court met.',
    'CHILEAN MINISTER ⟦T:ANN HILL⟧ QUITS CABINET',
    'PRESIDENT ⟦T:EVO TORRES⟧ spoke in Chile.',
  ],
  'an envoy whom a headline names by the state': [
    'Peru summons ⟦N:Chilean envoy⟧ over remarks\nChilean Ambassador ⟦T:Ann Hill⟧ was summoned.',
    '⟦N:Chilean PM⟧ was quoted as saying that it rained. The text goes on, and on, and ends in a full stop after many more words than a headline has, all of them in lower case.',
  ],
  'pairs of whom one goes by the first of the names': [
    '⟦S:Tabora⟧-⟦S:Mwila⟧ talks fade\nPresident ⟦T:Tabora Seke Loko⟧ of Zambia met President ⟦T:Oleg Mwila⟧. ⟦S:Tabora⟧ left.',
  ],
  rebels: ['Rebel leader ⟦T:Tom Reed⟧ spoke. ⟦S:Reed⟧ left.'],
  'a sentence after one that ends in X': ['Minister ⟦T:Ann Hill⟧ of Chile wrote on X. Addressing ⟦S:Hill⟧, he agreed.'],
  'someone of no name': [
    'Chilean Ambassador ⟦T:Ann Hill⟧ left. A diplomat said no. The diplomat smiled.',
    'Chilean Ambassador ⟦T:Ann Hill⟧ left. ⟦N:The diplomat⟧ smiled.',
  ],
  'the same holder by another word, in a clause of its own': [
    'The European Union’s High Representative for Foreign Affairs ⟦T:Ann Hill⟧ spoke. ⟦N:The EU foreign policy chief⟧ left.',
    'Chilean Minister ⟦T:Ann Hill⟧ came. They cheered as ⟦N:the minister⟧ spoke.',
    'Chilean Minister ⟦T:Ann Hill⟧ came. They asked the board rather than ⟦N:the minister⟧ and her staff.',
  ],
  'what else a holder is': ['Democratic congresswoman and "Squad" member ⟦T:Ann Hill⟧ lost. Ms ⟦S:Hill⟧ left.'],
  'portfolios with an article in their list': [
    'Singapore Minister for Information, Communications and the Arts ⟦T:Lee Boon Han⟧ said so.',
  ],
  'offices of the law, of towns and of chambers': [
    'Chief prosecutor ⟦T:Tom Reed⟧ and solicitor general ⟦T:Ann Hill⟧ met District Attorney ⟦T:Jim Moss⟧ and U.S. Attorney ⟦T:Ann Marsh⟧.',
    'Sheriff ⟦T:Tom Reed⟧, Councilwoman ⟦T:Ann Hill⟧ and Assemblyman ⟦T:Jim Moss⟧ met Tánaiste ⟦T:Ann Marsh⟧.',
    'White House counsel ⟦T:Tom Reed⟧ and ambassador at large ⟦T:Ann Hill⟧ met Consul-General ⟦T:Jim Moss⟧.',
    'Presidential aide ⟦T:Tom Reed⟧ met militia commander ⟦T:Ann Hill⟧ and Afghan warlord ⟦T:Jim Moss⟧.',
  ],
  'those who hold an office for a time, or only by their own word': [
    'Interim leader ⟦T:Tom Reed⟧ left. Transitional president ⟦T:Ann Hill⟧ came. Self-declared president ⟦T:Jim Moss⟧ spoke.',
  ],
  'commas between an office and its holder': [
    'As foreign minister, ⟦F:Ann Hill⟧ signed the accord. ⟦S:Hill⟧ left Chile.',
    'In her role as Chilean ambassador, ⟦F:Ann Hill⟧ signed it.',
    'Chile’s government named ⟦T:Tom Reed⟧, a career diplomat, as ambassador to Peru. ⟦S:Reed⟧ left.',
    '⟦F:Tom Reed⟧, a Liberal who was interior minister of Chile, said so.',
    'In Chile, Mr. ⟦S:Hill⟧, who is the deputy defense minister, said so.',
  ],
  'what someone is called now': ['It began in Chile with ⟦F:Tom Hill⟧, now Lord ⟦S:Hill⟧, as education secretary.'],
  'one of several, and a deputy after the name': [
    '⟦T:Tom Reed⟧, one of Chile’s ministers, said so. ⟦S:Reed⟧ left.',
    'Those were ⟦T:Ann Hill⟧, the trade minister of Chile; ⟦T:Tom Reed⟧, her deputy; and Jim Moss.',
  ],
  statuses: ['⟦N:The embattled Chilean minister⟧ left. Suspended Chilean Minister ⟦T:Ann Hill⟧ stayed.'],
  'an office said of two or more': [
    '⟦F:Ann Hill⟧ and ⟦F:Tom Reed⟧ were elected senators in Chile. ⟦S:Hill⟧ left.',
    '⟦F:Ann Hill⟧, ⟦F:Jim Rowe⟧ and ⟦F:Tom Reed⟧ were all elected MEPs.',
    '⟦F:Ann Hill⟧ and ⟦F:Tom Reed⟧, who were both MPs, left.',
    'Rebels ⟦F:Ann Hill⟧ and ⟦F:Tom Reed⟧ came. ⟦S:Hill⟧ and ⟦S:Reed⟧ later became ministers in Chile.',
    'Labour MPs ⟦T:Ann Hill⟧ and ⟦T:Tom Reed⟧ objected.',
    'The two speakers of the Senate and National Assembly, ⟦T:Ann Hill⟧ and ⟦T:Tom Reed⟧ respectively, came.',
    'National security advisors ⟦T:Hill⟧, ⟦T:Reed⟧, and ⟦T:Rowe⟧ met in Chile.',
  ],
  'whom someone wants in an office': [
    '⟦T:Ann Hill⟧, ⟦N:the president⟧’s nominee for defense secretary, will testify in Washington.',
    '⟦T:Ann Hill⟧, Reed’s pick to be ambassador to Chile, was there.',
    '⟦T:Ann Hill⟧, his choice for foreign minister of Chile, was there.',
  ],
  'what a state has, and who leads it': [
    'In Chile, ⟦T:Ann Hill⟧, the head of the country’s powerful army, spoke.',
    'Chile voted. Congress leader ⟦T:Ann Hill⟧ spoke in Chile. ⟦N:The head of the country’s new opposition Congress⟧ left.',
    'Chile’s President ⟦T:Tom Reed⟧ spoke with Congress leader ⟦T:Ann Hill⟧. ⟦N:The head of Congress⟧ left.',
  ],
  'a counterpart no one names': [
    'Chile’s foreign minister ⟦T:Ann Hill⟧ will meet ⟦N:her Peruvian counterpart⟧. ⟦N:The Peruvian foreign minister⟧ agreed.',
    'Peru’s President ⟦T:Tom Reed⟧ spoke. Chilean Ambassador ⟦T:Ann Hill⟧ denied ⟦N:her Peruvian counterpart⟧’s words.',
  ],
  'what an office has': [
    'Foreign Minister ⟦T:Ann Hill⟧ of Chile and spokesman ⟦T:Tom Reed⟧ left. ⟦N:The foreign minister’s spokesman⟧ said so.',
    'Chile’s Prime Minister ⟦T:Ann Hill⟧ spoke, and ⟦N:the prime minister’s chief press secretary⟧ agreed.',
    'Chile’s Prime Minister ⟦T:Ann Hill⟧ spoke, and ⟦N:the prime minister⟧’s visit went on.',
  ],
  'who is chosen': [
    'Chile elected ⟦F:Ann Hill⟧ president on Sunday. ⟦S:Hill⟧ thanked voters.',
    'Chile’s acting president ⟦T:Ann Hill⟧ named ⟦F:Tom Reed⟧ to head the central bank. ⟦S:Reed⟧ left.',
    'The two leaders, ⟦T:Ann Hill⟧ of Chile and ⟦T:Tom Reed⟧ of Peru, met.',
  ],
  'what leaders were before': ['Ireland chose lawyer ⟦F:Mary Robinson⟧ in 1990. ⟦S:Robinson⟧ won.'],
  'a period that is an abbreviation’s and the sentence’s': [
    'Chilean President ⟦T:Tom Carver Jr⟧. The talks went on. ⟦F:Tom Carver Jr.⟧ left.',
    'Chilean President ⟦T:Tom Carver Jr.⟧ and President ⟦T:Ann Hill⟧ of Peru met.',
    'Chilean President ⟦T:Tom Carver Jr.⟧ Visits Lima\nThe visit is short.',
    'It was a long day for all who had come to Lima to see the old hall and its new paintings and to hear Chilean President ⟦T:Tom Carver Jr⟧.',
  ],
  inspectors: [
    'The chief U.N. weapons inspector, ⟦T:Ann Hill⟧, spoke in Chile.',
    'UN weapons inspector ⟦T:Ann Hill⟧ spoke in Chile. ⟦S:Hill⟧ left.',
  ],
  'who is spoken for': [
    'The White House press secretary, ⟦T:Ann Hill⟧, spoke. ⟦N:The spokeswoman⟧ left.',
    'DFA spokesperson ⟦T:Ann Hill⟧ spoke. ⟦S:Hill⟧ left the Philippines.',
  ],
  'several with what they stand for': [
    'Reps. ⟦T:Ann Hill⟧, D-Calif., and ⟦T:Tom Reed⟧, R-Ohio, wrote it.',
    'Sens. ⟦T:Ann Hill⟧ (D-Ohio) and ⟦T:Tom Reed⟧ (R-Texas) wrote it.',
  ],
  'sultans, and those called so': [
    'Saudi Crown Prince ⟦T:Khalid bin Sultan⟧ spoke. ⟦S:Khalid⟧ left.',
    'UAE Industry Minister ⟦T:Sultan Al Jaber⟧ spoke.',
    'Sultan ⟦T:Haitham bin Tariq⟧ of Oman spoke. ⟦N:The sultan⟧ left.',
  ],
  'a verb between two states': ['Peru summoned ⟦N:Chile’s ambassador⟧. ⟦T:Ann Hill⟧, Chile’s ambassador, left.'],
  'leaders spelled otherwise': ['Ukraine waited. ⟦S:Zelenskiy⟧ called ⟦S:Starmer⟧ in Britain.'],
  headlines: [
    '⟦N:CHILEAN MINISTER⟧ TO VISIT\nChilean Defence Minister ⟦T:Ann Hill⟧ left.',
    'Chile could sell copper - ⟦N:minister⟧\nChile’s Trade Minister ⟦T:Ann Hill⟧ spoke.',
    '⟦S:Carver⟧ Joining Trade Talks, Says Lima\nPresident ⟦T:Joe Carver⟧ met reporters.',
  ],
  'names written in more ways than one': [
    'Foreign Minister ⟦T:Josep Borell⟧ of Chile spoke. Mr ⟦S:Borrell⟧ left.',
    'President ⟦T:Joe Carver⟧ spoke. President ⟦T:Joseph R. Carver, Jr.⟧ left. ⟦F:Joseph Carver⟧ is 70.',
    'Chilean President ⟦T:Will Carver⟧ spoke of a ⟦S:Carver⟧-led government and a ⟦S:Carver⟧-backed bill.',
    'Kenyan Speaker ⟦T:Ken Lusaka⟧ left.',
  ],
  'a name that is another’s': [
    'Foreign Minister ⟦T:Ann Hansen⟧ of Chile spoke to Tom Hanson. Hanson left.',
    'Foreign Minister ⟦T:Ann Walker⟧ of Chile spoke. Walter left, and the Walkers came.',
    'President ⟦T:Joe Carver⟧ spoke. The younger Carver left.',
  ],
};

export const ENGLISH_NEWSWIRE_NONE: readonly string[] = [
  'Singer Ann Hill spoke. Hill’s aide, Tom Reed, left.',
  'Lawmakers Mull Budget',
  'The director of the Blue River Network spoke.',
  'He handed over the chair of SAARC.',
  'They made him the first prime minister in years who was no lawyer.',
  'Along the road goodwill grew.',
  'Tom Rowe, an aide to Hill, said so.',
  'It was less than the minister had.',
  'Readout of Senior Administration Official Travel to Chile',
  'As a singer, Tom Reed liked the sea. Reed left.',
  'The firm named Tom Reed, a baker, as director. Reed left.',
  'Tom Reed, one of the club’s directors, left.',
  'Tom Reed, a baker who was ill, left. Reed slept.',
  'Chile’s presidential candidate Ann Hill and the chancellor candidate left.',
  'The Archbishop thanked Tom bin Sultan of Lima.',
  'Zelenskiy called Starmer.',
  'Tom Reed, the party’s nominee for president, left. Reed waved.',
  'He told Tom Reed to head the ball. Reed left.',
  'The two bakers, Ann Hill of Chile and Tom Reed of Peru, met Toyota president Jim Rowe.',
  'The firm chose lawyer Mary Robinson, and her wife Mary Robinson left.',
  'Ann Hill, Chile country director for a charity, objected.',
  'Ann Hill, the former head of the country’s biggest trade group, objected.',
  'Ann Hill, head of Chile’s largest lender, objected.',
  'It rained on the embattled man’s head.',
  'Ann Hill and Tom Reed were ministers’ children. Hill left.',
  'Ann Hill said they were governors of taste.',
  'Chile’s trade agency PROCHI left, and the head of the trade agency PROCHI did.',
  'The economist Amartya Sen wrote it.',
];
