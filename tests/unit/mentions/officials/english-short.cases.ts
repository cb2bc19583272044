/** Officials by a part of their name, and those who only share one: see `english.cases.ts` for the marks. */
export const ENGLISH_SHORT: Readonly<Record<string, readonly string[]>> = {
  'two whom a hyphen joins': [
    'Presidents ⟦T:Alberto Kuroda-Sato⟧ of Peru and ⟦T:Sixto Duran-Sol⟧ of Ecuador met. The ⟦S:Kuroda-Sato⟧-⟦S:Duran-Sol⟧ talks went on.',
    'Hope for ⟦S:Carver⟧-⟦S:Duran-Sol⟧ Talks\nPresident ⟦T:Tom Carver⟧ of Peru and President ⟦T:Sixto Duran-Sol⟧ of Chile met.',
    'President ⟦T:Tom Carver⟧ and Senator ⟦T:Ann Reed⟧ won. The ⟦S:Carver⟧-⟦S:Reed⟧ ticket left. The ⟦S:Carver⟧/⟦S:Reed⟧ government came.',
    'President ⟦T:Tom Carver⟧ won. Tim Holt, a baker, sang. The ⟦S:Carver⟧-Holt ticket won. The Carver-Holt Hotel was shut. Ann Carver-Holt came.',
    'President ⟦T:Tom Carver⟧, President ⟦T:Li Wei⟧ and Premier ⟦T:Ann Hill⟧ met. The ⟦S:Carver⟧-⟦S:Li⟧-⟦S:Hill⟧ summit ended.',
  ],
  'one whom a hyphen joins to a word': [
    'President ⟦T:Tom Carver⟧ won. A ⟦S:Carver⟧-appointed judge, a ⟦S:Carver⟧-style rally and a post-⟦S:Carver⟧ vision came. Carverism, the Carver-ism of it and a Carver-class ship went.',
    'UN chief ⟦T:Han Ki-moon⟧ met Prime Minister ⟦T:Ann Ki⟧. ⟦S:Han⟧ left.',
  ],
  'what other languages put before a name': [
    'Chancellor ⟦T:Anja Braun⟧ of Germany left. Frau ⟦S:Braun⟧ smiled. Herr Holt, a baker, sang.',
    'President ⟦T:Luis Mora⟧ of Peru left. Señor ⟦S:Mora⟧ smiled. Don ⟦S:Luis⟧ sat. Don Holt sang.',
    'President ⟦T:Joko Santo⟧ of Indonesia left. Pak ⟦S:Joko⟧ smiled. Bapak ⟦S:Santo⟧ waved. Bu Holt sang.',
    'Myanmar President U ⟦T:Thein Lwin⟧ met Myanmar’s leader Daw ⟦T:Aung Mya Kyi⟧. Daw ⟦S:Kyi⟧ smiled. U ⟦F:Thein Lwin⟧ waved.',
    'Malaysian Minister ⟦T:Siti Aminah⟧ left. Puan ⟦S:Siti⟧ smiled. Encik Osman, a baker, sang.',
    'North Korean Premier ⟦T:Pak Song Ju⟧ left. ⟦S:Pak⟧ smiled. Ko Min-seo, a singer, sang.',
  ],
  'given names, and those of others': [
    'President ⟦T:Uhuru Tanui⟧ of Kenya left. ⟦S:Tanui⟧ waved. “⟦S:Uhuru⟧ won,” they sang. ⟦S:Uhuru⟧ smiled.',
    'President ⟦T:Uhuru Tanui⟧ of Kenya left. ⟦S:Tanui⟧ waved. Uhuru and Ann Holt sang. Uhuru smiled. Uhuru ate.',
    'President ⟦T:Tom Carver⟧ spoke. Mr ⟦S:Carver⟧ left. Mrs Carver smiled. The Carvers came.',
    'Senator ⟦T:Ann Carver⟧ spoke. Mrs ⟦S:Carver⟧ left.',
  ],
  'one of the same given name': [
    'President ⟦T:Maria Hill⟧ of Chile left. ⟦S:Hill⟧ waved. “No,” said Maria, a baker. Maria smiled.',
    'President ⟦T:Maria Hill⟧ of Chile left. ⟦S:Hill⟧, 62, waved.',
  ],
  'behind “that”': [
    'President ⟦T:Uhuru Tanui⟧ of Kenya left. ⟦S:Tanui⟧ waved. They ruled that ⟦S:Uhuru⟧ won. ⟦S:Uhuru⟧ smiled.',
  ],
  'inside an office, and behind a sentence’s first word': [
    'President ⟦T:Tom Carver⟧ left. A senior ⟦S:Carver⟧ administration official spoke. Members of the ⟦S:Carver⟧ administration and an adviser of ⟦S:Carver⟧ came.',
    'President ⟦T:Tom Carver⟧ left. Though ⟦S:Carver⟧ was ill, he left. Does ⟦S:Carver⟧ know? Let ⟦S:Carver⟧ be. Source: CNN ⟦S:Carver⟧ said so.',
  ],
  'nicknames in quotes, and several behind one word': [
    'President ⟦T:Rodrigo “Digong” Reed⟧ of the Philippines left. ⟦S:Reed⟧ smiled. ⟦S:Digong⟧ waved. The “big” Holt sang.',
    'Senators ⟦T:Ann Hill⟧ and ⟦T:Tom Reed⟧ left. Messrs ⟦S:Hill⟧ and ⟦S:Reed⟧ sat.',
  ],
  'a bracket that an editor put, letters of honour, and Tun': [
    '“We shall ask (Norwegian Prime Minister ⟦T:Kari) Holm⟧ and President (⟦T:Ole) Berg⟧,” he said. ⟦S:Holm⟧ smiled.',
    'The chair of the Bar Council, ⟦T:Guy Hill⟧ QC, warned of it in Britain. ⟦T:Tom Reed⟧ KC, the attorney general, did not.',
    'Prime Minister Datuk Seri ⟦T:Amir Tun Hashim⟧ of Malaysia spoke. ⟦S:Amir⟧ left.',
  ],
  'names of one word': [
    '⟦T:Sutomo⟧, head of Indonesia’s search agency, said so. ⟦S:Sutomo⟧ left.',
    '“No,” said ⟦T:Gulab⟧, a police chief in Kabul. ⟦S:Gulab⟧ said it twice.',
    '⟦T:Prabu⟧, the president-elect, left Indonesia. ⟦S:Prabu⟧ smiled.',
    'The governor of Kunduz, ⟦T:Haqyar⟧, left. ⟦S:Haqyar⟧ said no. Afghanistan’s trade minister, ⟦T:Gulali⟧, left. ⟦S:Gulali⟧ said no.',
    '⟦T:Kanimo⟧, the DMK leader, left India. ⟦S:Kanimo⟧ said no. Acme, the market leader in India, left. Acme said no. Airsur, head of Chile’s air industry, said no. Airsur grew.',
    'Myanmar Foreign Minister U ⟦T:Wunna⟧ left. U ⟦S:Wunna⟧ said no.',
    'Tom Reed spoke to ⟦S:Bayar⟧, who is Mongolia’s foreign minister. ⟦S:Bayar⟧ said no.',
    'Acme, head of a group of firms, said so. Acme grew. Karim, head of the charity, left. Karim smiled. Hossain, a driver, left. Hossain slept.',
    'Petrosur, leader of Brazil’s oil industry, said so. Petrosur grew. Norsk, spokesman of the firm, said so. Norsk left.',
    'On Tuesday ⟦F:JD Carver⟧ and Tim Holt spoke. Mr ⟦T:Carver⟧, a Republican senator from Ohio, left.',
  ],
  'in headlines': [
    '⟦F:Hillary Clinton⟧ and ⟦F:Donald Trump⟧ Spar on Air\n⟦F:Hillary Clinton⟧ and ⟦F:Donald Trump⟧ met.',
    '⟦S:Hilton⟧ says no\n⟦T:Ann Hilton⟧, the secretary of state, spoke. Her husband, former President ⟦T:Bill Hilton⟧, left.',
    'REED GOES TO BAKU WITH ⟦S:CARVER⟧ ABOARD HIS PLANE\nChilean Prime Minister ⟦T:Tom Carver⟧ left.',
    'Carver Holt Sings\nChilean Prime Minister ⟦T:Tom Carver⟧ left. Carver Holt, a singer, sang.',
    'Prime Minister ⟦T:Boris Carver⟧ left. ⟦S:Carver⟧ smiled.',
  ],
};

export const ENGLISH_SHORT_NONE: readonly string[] = [
  'The BBC director-general, Tom Reed, left. CNN chief Ann Hill did too.',
  'Frau Holt and Don Luis met U Thein. Type U Boats sailed.',
  'The Harbour-Reed talks, and Ford-class ships.',
];
