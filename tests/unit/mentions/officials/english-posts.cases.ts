/** Posts at someone's side, under public bodies and in parts of a state. ⟦T:…⟧ and the like: see `marked.ts`. */
export const ENGLISH_POSTS: Readonly<Record<string, readonly string[]>> = {
  "an office of an office's holder": [
    "⟦T:Tom Reed⟧, the prime minister's spokesman, dismissed it.",
    "⟦T:Tom Reed⟧, the foreign minister's deputy, said so.",
    "Prime Minister ⟦T:Ann Hill⟧ left. ⟦T:Tom Reed⟧, ⟦N:the prime minister⟧'s special envoy for negotiations, stayed.",
    'Who heads it? ⟦F:Tom Reed⟧, who heads ⟦N:the prime minister⟧’s office, did not say.',
    "⟦F:Tom Reed⟧, who heads the finance ministry's tax office, did not say.",
  ],
  'an aide of someone who holds an office, or of whom everyone knows': [
    'Former President ⟦T:F.W. de Klark⟧ died. ⟦S:De Klark⟧ was old.',
    'Prime Minister ⟦T:Tom Carver⟧ left. Former ⟦S:Carver⟧ spokesman ⟦T:Ann Hill⟧ said so.',
    'Senior Biden adviser ⟦T:Tom Reed⟧ will visit Lima. ⟦S:Reed⟧ said so.',
    '⟦T:Nabil Amari⟧, a senior Arafat aide, said the two sides met.',
  ],
  'leads a part of a state': [
    'Regional head ⟦T:Olena Marko⟧ said five were wounded. ⟦S:Marko⟧ said rescuers were there.',
    'Local prosecutor ⟦T:Ali Rezai⟧ was quoted by the radio.',
    'The council said its leader, ⟦T:Rob Hill⟧, would lead a delegation.',
    'The police and crime commissioner ⟦T:Dan Hill⟧ said so.',
  ],
  'more stands between the office and the comma': [
    'The head of the UN agency dealing with refugees, ⟦T:Anton Reiss⟧, says children are among them.',
    'The deputy minister responsible for water in the region, ⟦T:Ann Hill⟧, said so.',
    'The minister in charge, ⟦T:Ann Hill⟧, said so.',
  ],
  'a comma that is not closed': [
    "The region's military chief, ⟦T:Ruslan Marko⟧ said in a post.",
    "Chile's trade minister, ⟦T:Ann Hill⟧ said on Friday.",
  ],
  'bodies by their letters': [
    'USDA spokeswoman ⟦T:Dana Hill⟧ said so. EFCC chairman ⟦T:Ola Bello⟧ did not.',
    'KPK chairman ⟦T:Budi Santo⟧ said so.',
    'Nato chief ⟦T:Ann Hill⟧ said so.',
    'It was ⟦F:Rose Hill⟧, who was Nato deputy secretary general then.',
  ],
  'brackets between the office and the name': [
    'The chief minister (CM) ⟦T:Arvind Kapoor⟧ said so. Chief Election Commissioner (CEC) ⟦T:Nasir Hamid⟧ did not.',
    'Deputy Commissioner of Police (East) ⟦T:Abhi Dhan⟧ said so. Additional Secretary (Home) ⟦T:Tom Reed⟧ did not.',
  ],
  'the body or the place between commas': [
    'Permanent Secretary, Ministry of Health, ⟦T:Ann Hill⟧, said so.',
    'The Additional Chief Secretary, Department of Personnel, ⟦T:Tom Reed⟧, said so.',
    '⟦T:Ann Hill⟧, Permanent Secretary, Ministry of Health, said so.',
    '⟦T:Kota Pooja⟧, Udipur-Chikka MP, said so. ⟦T:Arun Saho⟧, Nayapur MLA, did not.',
    'Leader of Opposition in Orissa Legislative Council ⟦T:Amba Dane⟧ has said so.',
  ],
  'more portfolios': [
    'Union minister for consumer affairs, food and public distribution ⟦T:Pralad Josh⟧ said so.',
    'Minister of road transport and highways ⟦T:Nitin Gupta⟧ said so. Power minister ⟦T:Ann Singh⟧ did not.',
    "⟦T:Moshe Salimi⟧, spokesperson for Iran's elections authority, said so.",
  ],
  'lines of a list': [
    'Cabinet\n1. Prime Minister of Mongolia – ⟦T:Bat Altan⟧\n2. Minister for Justice – ⟦T:Bat Temur⟧\n3) Minister for Trade – ⟦T:Dorj Ter⟧',
    'Governor: ⟦T:Tom Reed⟧\nThe rest of the page.',
    'Defense Secretary ⟦T:Gil Teo Jr.⟧, Justice Secretary ⟦T:Tom Remo⟧ and others met in Manila.',
  ],
  'deputies and shadows': [
    'Co-leaders ⟦T:Alice Brandt⟧ and ⟦T:Tino Korn⟧ said so.',
    'Shadow treasurer ⟦T:Simon Crane⟧ said so. It hit shadow treasurer ⟦T:Simon Crane⟧ hard.',
    'Deputy ⟦T:Viktor Ruzhin⟧ said he plans to run.',
    'AfD co-leader ⟦T:Alice Brandt⟧ said so.',
  ],
};

export const ENGLISH_POSTS_NONE: readonly string[] = [
  "Ann Hill, the minister's aunt, said so.",
  "Ann Hill, the president's lawyer, said so.",
  "Police searched Gracie House, the mayor's official residence, on Thursday.",
  'It is the official Emergency Team of the islands.',
  'Toyota spokesman Tom Reed said so.',
  'Trump lawyer Tom Reed said so.',
  "Samsung's regional head Tom Reed said sales fell.",
  'Regional director Ann Hill said sales fell.',
  'Deputy Editor-in-Chief Anna Bell said so.',
  "Tom Reed, who heads the university's research office, said so.",
  'The director of the team dealing with cars, Ann Hill, said so.',
  'The official overseeing the fair, Tom Reed, said so.',
  'Tom Reed, Acme International’s chief executive, said so.',
  'Note to the minister: Tom Reed\nForeign minister: Talks Fail',
  'On a Point of Order it was said that the Order Paper is long.',
  'A member of the crew, Tom Reed, said so.',
  "Ann Hill, head of Chile's ski club, said so.",
  'The captain (left) Ann Hill said so.',
  'Robert Hur and the Ice Hockey League said so.',
  'The Nab of it, said Dea Hill, is money.',
];
