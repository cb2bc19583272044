/** Who is meant by an office alone, in headlines and below them, and when an office is no one: see `english.cases.ts` for the marks. */
export const ENGLISH_NOMINALS: Readonly<Record<string, readonly string[]>> = {
  'a state that does something to an office’s holder': [
    'Chile recalls ⟦N:ambassador in Peru⟧\nChile’s ambassador in Lima, ⟦T:Ann Hill⟧, left.',
    'Peru summoned ⟦N:Chilean ambassador⟧ over remarks\nPeru summoned Chilean Ambassador ⟦T:Ann Hill⟧ on Monday.',
    'The Chile schools minister, ⟦T:Ann Hill⟧, left. ⟦N:The beleaguered Chilean minister⟧ smiled.',
  ],
  'verbs of headlines behind an office': [
    '⟦N:US Envoy⟧ Returning to Sudan for Talks\nUS envoy to Sudan ⟦T:Ann Hill⟧ will be back.',
    '⟦N:Chilean FM⟧ Meeting Peruvian Leaders\nChilean Foreign Minister ⟦T:Ann Hill⟧ is in Lima.',
    '⟦N:Chilean Minister⟧ Quits\nChilean Trade Minister ⟦T:Ann Hill⟧ left the cabinet.',
    'US Envoy ⟦T:Golding⟧ Returns to Lima\nThe US envoy ⟦T:Tom Golding⟧ left.',
    'Chinese Minister ⟦T:Wang Ming⟧ Visits Peru\nChinese Foreign Minister ⟦T:Wang Ming⟧ left.',
    'Prime Minister ⟦T:Banks⟧ Visits Peru\nChilean Prime Minister ⟦T:Ann Banks⟧ left.',
  ],
  'clauses and objects of headlines': [
    'Government in disarray as ⟦N:foreign minister⟧ resigns\nChilean Foreign Minister ⟦T:Ann Hill⟧ quit on Monday.',
    '⟦N:PM⟧, ⟦N:opposition leader⟧ trade barbs\nPrime Minister ⟦T:Ann Hill⟧ of Chile and opposition leader ⟦T:Tom Reed⟧ spoke.',
    'Court jails ⟦N:former prime minister⟧\nFormer Chilean prime minister ⟦T:Ann Hill⟧ was jailed.',
    'Gunmen kill ⟦N:deputy governor⟧ in Kabul\nKabul’s deputy governor, ⟦T:Gul Rahim⟧, died.',
    'Thousands rally against ⟦N:president⟧\nPresident ⟦T:Ann Hill⟧ of Chile left.',
    '⟦N:Ulster’s premier⟧ quits\nUlster’s premier, ⟦T:Ann Hill⟧, left.',
    'Chile names foreign minister\nPresident ⟦T:Ann Hill⟧ of Chile spoke. Foreign Minister ⟦T:Tom Reed⟧ came.',
    'Chile needs president\nPresident ⟦T:Ann Hill⟧ of Chile died.',
  ],
  'a clause behind “as”, and what someone is': [
    'President ⟦T:Ann Hill⟧ of Chile left, as ⟦N:the Chilean president⟧ seeks support. It will last as long as ⟦N:the president⟧ doesn’t act.',
    'President ⟦T:Ann Hill⟧ of Chile spoke. Reed served as the president of Chile. He is now the president. She was once Chile’s president.',
    'Critics accused ⟦N:the president⟧ of lies. President ⟦T:Ann Hill⟧ of Chile spoke. They met the president of the chess club.',
  ],
  'one of those who held an office, and the office itself': [
    'President ⟦T:Ann Hill⟧ of Chile left. The first woman president had to wait. Chile’s youngest president since 1920 was a baker.',
    'First Minister ⟦T:Ann Hill⟧ left Scotland. ⟦N:The first minister⟧ smiled. ⟦N:The Scottish first minister⟧ waved.',
    'Prime Minister ⟦T:Ann Hill⟧ of Chile spoke. The chamber elects the prime minister. The prime minister is chosen by the king.',
    'President ⟦T:Ann Hill⟧ of Chile spoke. The powers of the president were cut, and a candidate for mayor of Lima left.',
  ],
  'officials, and what is official': [
    'Chile’s Foreign Minister ⟦T:Ann Hill⟧ spoke. Chile’s official news agency said so. ⟦N:The Chilean official⟧ also waved.',
    '⟦N:Chilean official⟧ says talks went on\n“We will talk,” Chile’s Foreign Minister ⟦T:Ann Hill⟧ said.',
    'Chilean official says talks went on\n“We will talk,” a Chilean official said. Chile’s Foreign Minister ⟦T:Ann Hill⟧ spoke.',
    'Chile’s Foreign Minister ⟦T:Ann Hill⟧ spoke. A Chilean official told us so. The Chilean official also waved.',
    'Senator ⟦T:Ann Hill⟧ of Chile left. The party whip was withdrawn.',
  ],
  'a lead that has the office, and then the name': [
    'Talks a success, ⟦N:health minister⟧ says\n⟦N:Chile’s health minister⟧ has said the talks were a success. Dr ⟦F:Ann Hill⟧ told the paper it was clear. ⟦S:Hill⟧ left.',
    '⟦N:Minister⟧ warns of ‘hard choices’\nSome shops are to be shut, ⟦N:the British defence secretary⟧ has suggested. ⟦F:Ann Hill⟧ told the paper so.',
    '⟦N:Chile’s health minister⟧ has said no. Ann Holt, a baker, told the paper it was clear.',
    '⟦N:Chile’s health minister⟧ is ill. Ann Holt told the paper it was clear.',
    'The leader of the bakers’ union has said no. Ann Holt told the paper it was clear.',
  ],
  'who leads an army or a junta': [
    '⟦N:Junta chief⟧ visits China\nMyanmar’s Senior General ⟦T:Min Thu⟧ left. ⟦N:The junta leader⟧ smiled. ⟦N:The army chief⟧ sat.',
    'Carver meets ⟦N:Irish PM⟧, thanks Dublin\nTaoiseach ⟦T:Simon Hill⟧ of Ireland came.',
    'Senator ⟦T:Ann Hill⟧ of Chile left. She was a lawyer and head of Chile’s police. He won the nomination for governor of Ohio.',
  ],
  'over what someone is': [
    'President ⟦T:Ann Hill⟧ of Chile spoke. The head of Chile’s civil cabinet left. ⟦N:Chile’s head of state⟧ smiled. ⟦N:The head of Chile’s navy⟧ left.',
    'Chile’s army chief, ⟦T:Tom Reed⟧, spoke. ⟦N:The military chief⟧ left. The head of the army’s strategic division came.',
    'Chile’s government spokesman, ⟦T:Tom Reed⟧, spoke. The legion’s spokesman left. ⟦N:The country’s spokesman⟧ smiled.',
    '⟦T:Ann Hill⟧, the US director of national intelligence, spoke. The FBI director left.',
    'Hamas political chief ⟦T:Karim Amin⟧ left. ⟦N:The Hamas leader⟧ smiled.',
    'President ⟦T:Li Wei⟧ of China met President ⟦T:Tom Carver⟧ of the US. ⟦S:Li⟧ left. ⟦N:The Republican president⟧ smiled.',
    'President ⟦T:Tom Carver⟧ and Vice-President ⟦T:Ann Hill⟧ of Chile left. ⟦N:The vice-president⟧ smiled.',
    'The leader of Chile’s national fencing team left. President ⟦T:Ann Hill⟧ of Chile smiled.',
    '⟦N:The top US diplomat⟧ and Prime Minister ⟦T:Ann Hill⟧ of Chile met. Secretary of State ⟦T:Tom Reed⟧ left.',
    'They compared ⟦N:the Ohio governor⟧ to Tom Holt. Governor ⟦T:Ann Hill⟧ of Ohio left. The Justice Department objected. God Save the King.',
  ],
  'of a party and a state': [
    'Sen. ⟦T:Ann Hill⟧ (D-Ohio) and Rep. ⟦T:Tom Reed⟧ (R-Texas) spoke. ⟦N:The Ohio Democrat⟧ left. ⟦N:The Texas Republican⟧ said so. The Maine Democrat left. ⟦N:The Ohio senator⟧ smiled.',
    'Republican Senator ⟦T:Ann Hill⟧ of Ohio spoke. ⟦N:The Ohio Republican⟧ waved. The Ohio Republican Party, the Ohio Republican candidate and the Ohio Republican-led house left.',
  ],
  'a word of a longer office, and what someone was': [
    'US General ⟦T:Tom Reed⟧ spoke. ⟦N:The American general⟧ smiled. The Chilean general election was near.',
    'Chief prosecutor ⟦T:Karim Amin⟧ of the ICC spoke. ⟦N:The prosecutor⟧ left. The judge left.',
    'LIMA: Chile’s Prime Minister ⟦T:Ann Hill⟧ will begin talks today. ⟦N:The former finance minister⟧ was appointed on Monday.',
    'Chile’s Prime Minister ⟦T:Ann Hill⟧ met Peru’s President ⟦T:Tom Reed⟧. The former finance minister smiled.',
    'The United States’ special envoy on Sudan, ⟦T:Ann Hill⟧, leaves today.',
    'Calls for ⟦N:President⟧ to Quit Grow\nChile’s President ⟦T:Ann Hill⟧ left.',
    'Party Backs Newcomer for Premier\nChile’s Premier ⟦T:Ann Hill⟧ left.',
  ],
  'what stands before or behind a possessor': [
    'Foreign Minister ⟦T:Ann Hill⟧ of Chile said that ⟦N:Peru’s president⟧ had left.',
    'Foreign Minister ⟦T:Ann Hill⟧ of Chile spoke. Harbour International’s Chile director left.',
    'Jordan’s King ⟦T:Omar⟧ left. Jordan’s Queen Alma Airport was shut.',
    '“It matters to (China’s leader) ⟦T:Chen Bo⟧,” she said.',
  ],
};

export const ENGLISH_NOMINALS_NONE: readonly string[] = [
  'General Electric and General Dynamics met in Chile. General Strike Looms. General Mills opened.',
  'The Admiral Carver sailed to Chile. The carrier Marshal Holt left. The General Harbour Council met. Gen Z Rules.',
  'Acme’s governor of taste quits',
  'Lawmakers elect president in Chile',
];
