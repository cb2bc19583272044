/** What English offices are over: bodies, their parts and their projects; see `english.cases.ts` for the marks. */
export const ENGLISH_BODIES: Readonly<Record<string, readonly string[]>> = {
  'who a body is led by': [
    'The Blue Democratic Party (BDP), led by ⟦F:Ann Hill⟧, won. A Chilean delegation here on Monday headed by ⟦F:Tom Reed⟧ left.',
    'The OAS mission, headed by ⟦F:Ann Hill⟧, has arrived, and the rebels, led by ⟦F:Tom Reed⟧, left.',
    '⟦F:Ann Hill⟧, who headed the department for five years, said so.',
  ],
  'bodies in words no list knows': [
    '⟦T:Ann Hill⟧, the chair of the exiled Blue People’s Party, met ⟦T:Tom Reed⟧, an official with the autonomous prefecture.',
    'So said ⟦T:Ann Hill⟧, a former prosecutor of the dissolved revolutionary court.',
    'The letters are late, said ⟦T:Ann Hill⟧, director of the postal authority’s delivery bureau.',
    '⟦T:Ann Hill⟧, head of the policy unit of the ITU, met Greens’ leader ⟦T:Tom Reed⟧.',
  ],
  'a number in the name of a body': [
    '⟦T:Ann Hill⟧, vice-chairman of the influential 1922 Committee, left.',
    'Col. ⟦T:Tom Reed⟧, commander of the 10th Battalion of the Chilean troops, left.',
  ],
  'what a state or a ministry has someone lead': [
    '⟦T:Ann Hill⟧, deputy commander of China’s crewed flight project, met ⟦T:Tom Reed⟧, coordinator of the Health Ministry’s efforts to help.',
  ],
  'what an office is about': [
    '⟦N:The Danish minister of development co-operation⟧’s visit is over.',
    '⟦T:Ann Hill⟧, secretary for constitutional affairs, met ⟦T:Tom Reed⟧, the transport and Communications minister of Chile.',
    'So said ⟦T:Ann Hill⟧, head of the provincial office for social affairs in East Nusa Tenggara.',
  ],
  'what sounds like a club’s and is a state’s': [
    '⟦T:Ann Hill⟧, deputy director of the National Hurricane Center, met ⟦T:Tom Reed⟧, head of the Chile-Peru Interparliamentary Friendship Group.',
  ],
  'whose envoy someone is': [
    'UN Secretary-General’s Special Representative for Chile ⟦T:Ann Hill⟧ left. ⟦N:The UN envoy⟧ was tired.',
    '⟦T:Ann Hill⟧, envoy of ⟦N:the UN Secretary-General⟧ for Chile, left.',
  ],
  'the office of another, after a comma': [
    'Chilean King ⟦T:Tom Reed⟧ spoke. After talks with Peruvian Prime Minister ⟦T:Ann Hill⟧, ⟦N:the king⟧ said so.',
  ],
  'crises, games and weapons': [
    '⟦T:Gul Karimi⟧, the local crisis committee head, and the line-minister, ⟦T:Dan Moses⟧, met in Kabul.',
    'Olympics minister ⟦T:Ann Hill⟧ of Chile spoke. The director of the Lima Alliance for Nuclear Weapons Control, ⟦T:Ken Ito⟧, did not.',
  ],
  'forces that are armed, a sector, a select committee, a board': [
    'Armed forces chief ⟦T:Tom Reed⟧ of Peru left. ⟦T:Ann Hill⟧, the chair of the Commons transport select committee, stayed in Britain.',
    '⟦T:Ann Hill⟧, deputy head of the Health Ministry’s Rural Nursing Sector, spoke in Peru. ⟦S:Hill⟧ left.',
    'The agency in Vienna and the vice-chair of its board of governors, ⟦T:Ken Ito⟧, agreed. The board of governors met.',
    'OSCE Chairwoman-in-Office ⟦T:Ann Hill⟧ met the secretary-general of the Organization of African Unity, ⟦T:Tom Reed⟧.',
  ],
  'what a body is called': [
    '⟦T:Tom Reed⟧, a commander of the rebel group Renamo, fled Mozambique.',
    'The head of the Chilean space agency, Orbita, resigned. President ⟦T:Ann Hill⟧ did not.',
    '⟦T:Ann Hill⟧, director-general of the United Nations Industrial Development Organization, spoke.',
    '⟦T:Tom Reed⟧, the UN undersecretary general for legal affairs, spoke. The under-secretary general, ⟦T:Li Wei⟧, did not.',
  ],
  'an office first, and the name in the next sentence': [
    '⟦N:Chile’s press adviser⟧ said so. The adviser, ⟦T:Ann Hill⟧, said it twice.',
    'A senior Chilean official said so. The official, ⟦T:Tom Reed⟧, said it twice.',
  ],
  'the head of an organisation by another word': [
    'WTO chief ⟦T:Ann Hill⟧ called. ⟦N:The WTO director general⟧ was late. ⟦N:The director general⟧ left.',
  ],
  'a word no list knows before a state': [
    'Chilean President ⟦T:Ann Hill⟧ spoke. ⟦N:The beleaguered Chilean leader⟧ left.',
  ],
  'what goes on as the name of a body or a place': [
    'Governor of North Kivu ⟦T:Tom Reed⟧ met ⟦T:Ann Hill⟧, the political leader of Bosnian Serbs, and Judge Advocate General ⟦T:Jeff Rowe⟧.',
    'The governor of West Darfur, ⟦T:Ann Hill⟧, said so in Darfur. The minister for the Middle East ⟦T:Tom Reed⟧ left.',
  ],
  'a commander and where he is': [
    'The UN force commander in Chile Col. ⟦T:Tom Reed⟧ left. The top US commander in Peru, ⟦T:Ann Hill⟧, said so.',
    'Chile’s chief military spokesman Major General ⟦T:Omar Sultan⟧ was quoted. ⟦N:The Sultan of Oman⟧ and General ⟦T:Tom Reed⟧ left.',
    'Brigadier ⟦T:Reed⟧, police chief of Blue City told reporters so.',
  ],
  'seas and regions': [
    'Minister for the Pacific ⟦T:Ann Hill⟧ met Minister of State for the Indo-Pacific ⟦T:Tom Reed⟧.',
    'Minister for Pacific Peoples ⟦T:Ann Hill⟧ met Minister for the Arctic ⟦T:Tom Reed⟧.',
    'The EU’s special representative for the South Caucasus, ⟦T:Ann Hill⟧, met UN special envoy for the Sahel ⟦T:Tom Reed⟧.',
    'Metropolitan Police Commissioner ⟦T:Ann Hill⟧ met Grand Duke ⟦T:Henri⟧ of Luxembourg.',
    'Samdech Moha Borvor Thipadei ⟦F:Hun Manet⟧ spoke in Cambodia.',
  ],
  'bodies of Vietnam, embassies, groups of two states': [
    'President of the Ho Chi Minh National Academy of Politics ⟦T:Nguyen Xuan Hai⟧ spoke.',
    'Prosecutor General of the Supreme People’s Procuracy ⟦T:Tom Reed⟧ met Procurator General ⟦T:Ann Hill⟧.',
    'Secretary of the Party Central Committee and head of its Commission for Policies and Strategies ⟦T:Tran Luu Hai⟧ spoke.',
    'Chairman of the Chile – Peru Parliamentary Friendship Group ⟦T:Ann Hill⟧ spoke.',
    'Permanent Representative of Chile to the UN Ambassador ⟦T:Ann Hill⟧ spoke.',
    'EU Commissioner for Crisis Management ⟦T:Ann Hill⟧ met UN special coordinator for the Middle East peace process ⟦T:Tom Reed⟧.',
    'NATO Supreme Allied Commander Europe General ⟦T:Tom Reed⟧ and Hamas political bureau chief ⟦T:Omar Holt⟧ spoke.',
  ],
  'a last syllable that is a word in English': [
    'NA Chairman ⟦T:Nguyen Van An⟧ said so. Minister ⟦T:Le Van The⟧, of Vietnam, left.',
    'Minister ⟦T:Le Van Nam⟧ But Not Him',
  ],
};

export const ENGLISH_BODIES_NONE: readonly string[] = [
  'Senior Counsel Tom Reed spoke for the firm. The opposing counsel rose. The General Workers’ Union met.',
  'Giulia Verdi, a spokeswoman for the relief agency Misericordia, agreed. So did Ann Hill, director of the rights group Freedom.',
  'Kenji Mori, president of Water Turbine and Power Systems Corp., agreed.',
  'The director of the Harbour Fraud Prevention agency, Portcheck, agreed.',
  'The rescue mission led by Ann Hill has arrived, and the Blue Harbour Club (BHC), led by Tom Reed, met.',
  'Ann Hill, who headed the sales department for five years, said so.',
  'Ann Hill, chair of the noisy student council, met Tom Reed, the chairman of the local rowing club.',
  'Ann Hill, director of the 1998 Rowing Cup, met Tom Reed, coordinator of the firm’s modern flight project.',
  'Ann Hill, director of the National Rowing Association, met Tom Reed, head of the Peru-Chile Friendship Group.',
  'The adviser, Ann Hill, sold houses. The official, Tom Reed, blew the whistle.',
  'He quoted the deputy director of the Joint Psychological Operations Unit. Psychological tests began.',
  'She is also President of the Chilean Academy of Sciences, and he is chairman of Lake Lover Network.',
  'The captain enjoys the justice he was denied.',
  'Harbour TV bureau chief Tom Reed spoke.',
];
