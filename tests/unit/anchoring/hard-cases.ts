/**
 * Kinds of revision that real articles brought to light, on texts of our own:
 * `[[…]]` marks the passage, before and after; without marks after, it is lost.
 */
import type { AnchorState } from '../../../anchoring/target.ts';

export type HardCase = readonly [kind: string, state: AnchorState, before: string, after: string];

/** Who is met, when, and how the sentence is spelt differently: each gives a case of every kind. */
const VISITS = [
  { guest: 'Norvanian Minister Erik Halvorsen', country: 'Norvania', day: '3 July', other: '5 July', city: 'Velsund' },
  { guest: 'Lasonian Minister Tomas Benes', country: 'Lasonia', day: '14 May', other: '16 May', city: 'Bresk' },
  { guest: 'Kharzani Minister Aslan Dzhaf', country: 'Kharzan', day: '21 August', other: '1 August', city: 'Tamar' },
  { guest: 'Peruvian Minister Lucia Paredes', country: 'Peru', day: '9 March', other: '8 March', city: 'Lima' },
] as const;

const FORMULA = 'will be accompanied by officials from the Ministry of Foreign Affairs and the Ministry of Trade.';

function casesOf({ guest, country, day, other, city }: (typeof VISITS)[number]): HardCase[] {
  const lead = `Foreign Minister Le Hoai Phong received ${guest} in Hanoi on ${day}.`;
  const trade = `The two sides discussed trade, tourism and direct flights between Hanoi and ${city}.`;
  const fund = `They also praised the scholarship fund that ${country} set up ten years ago for rural schools.`;
  const close = `The next consultation between the two ministries will be held in ${city} in the autumn.`;
  const strange = `Deputy Minister Tran Thi Hoa left for a conference on rivers in another region. She ${FORMULA}`;
  const sibling = (text: string): string => text.replace(country, 'Borduria').replace(city, 'Szohod');
  const inText = (passage: string): string => `${lead}\n${trade}\n${passage}\n${close}`;

  return [
    [
      'a formula of an edited sentence stands in an inserted paragraph too',
      'changed',
      `${lead}\n${trade}\n[[Minister Phong ${FORMULA}]]\n${close}`,
      `${strange}\n${lead}\n${trade}\n[[Minister Phong was accompanied by some officials from the Ministry of Foreign Affairs and the Trade Ministry.]]\n${close}`,
    ],
    [
      'a long paragraph put between two sentences of the passage',
      'changed',
      inText(`[[${fund}\n${sibling(trade)}]]`),
      inText(`[[${fund}\n${strange} ${strange.replace('rivers', 'forests')}\n${sibling(trade)}]]`),
    ],
    [
      'a rank put before the passage',
      'changed',
      inText(`On ${day} [[Minister Halas of ${country}]] visited the museum of science with his delegation.`),
      inText(`On ${day} [[Deputy Minister Halas of ${country}]] visited the museum of science with his delegation.`),
    ],
    [
      'a negation put after the passage',
      'changed',
      inText(`The embassy of ${country} [[said it had]] received the documents of all three companies.`),
      inText(`The embassy of ${country} [[said it had not]] received the documents of all three companies.`),
    ],
    [
      'a headline corrected, the lead below it cut',
      'changed',
      `[[Vietnam, ${country} hold talks on ${day}]]\n${lead}\n${trade}\n${fund}\n${close}`,
      `Home | News\n[[Vietnam, ${country} hold talks on ${other}]]\n${trade}\n${fund}\n${close}`,
    ],
    [
      'its neighbours corrected as well',
      'changed',
      inText(`[[The loan of 35 million USD from ${country} was signed on ${day}.]]`),
      inText(`[[The loan of 53 million USD from ${country} was signed on ${other}.]]`)
        .replace(lead, lead.replace(day, other))
        .replace('autumn', 'spring'),
    ],
    [
      'all values of a table changed',
      'changed',
      `${lead}\n${country}: 73 million USD, up 30 percent\n[[Borduria: 12 million USD, up 28 percent]]\nSyldavia: 80 million USD, up 11 percent\n${close}`,
      `${lead}\n${country}: 76 million USD, up 32 percent\n[[Borduria: 14 million USD, up 30 percent]]\nSyldavia: 81 million USD, up 16 percent\n${close}`,
    ],
    [
      'a row of a table gone',
      'lost',
      `${lead}\n${country}: 73 million USD, up 30 percent\n[[Borduria: 12 million USD, up 28 percent]]\nSyldavia: 80 million USD, up 11 percent\n${close}`,
      `${lead}\n${country}: 73 million USD, up 30 percent\nSyldavia: 80 million USD, up 11 percent\n${close}`,
    ],
    [
      'deleted between two twins',
      'lost',
      `${lead}\n${sibling(fund)}\n[[${fund}]]\n${fund.replace(country, 'Syldavia')}\n${close}`,
      `${lead}\n${sibling(fund)}\n${fund.replace(country, 'Syldavia')}\n${close}`,
    ],
    [
      'deleted, its twin edited in its place',
      'lost',
      `${lead}\n[[${fund}]]\n${sibling(fund)}\n${close}`,
      `${lead}\n${sibling(fund).replace('also praised', 'warmly thanked')}\n${close}`,
    ],
    [
      'another story with the same formulas',
      'lost',
      `${inText(fund)}\n[[Photo caption: Minister for Foreign Affairs Le Hoai Phong’s dinner with ${guest} on ${day}]]\nPhoto credit: Ministry of Foreign Affairs`,
      `Foreign Minister Le Hoai Phong opened a school for deaf children in the delta, the first of its kind there.\nTeachers came from many provinces to see its rooms, its garden and its workshop for carpenters.\nThe building was paid for by readers of a newspaper, who had collected money for six years.\nLessons begin next week; a bus brings the children from the villages along the river every morning.\nA choir sang with its hands, and the guests learned to clap without a sound.\nPhoto caption: Minister for Foreign Affairs Le Hoai Phong signing the guest book\nPhoto credit: Ministry of Foreign Affairs`,
    ],
    [
      'one word of a short sentence that was taken elsewhere',
      'moved',
      `${lead} ${trade}\n${fund} The delegation [[said]] it was pleased.\n${close}`,
      `${lead} ${trade} The delegation [[said]] it was pleased.\n${fund}\n${close}`,
    ],
    [
      'the start of a list item',
      'moved',
      `${lead}\n(a) the [[ambassador]] of ${country} to Vietnam\n(b) the ambassador of Borduria to Vietnam\n${close}`,
      `${lead}\n(b) the ambassador of Borduria to Vietnam\n(a) the [[ambassador]] of ${country} to Vietnam\n${close}`,
    ],
    [
      'a Vietnamese sentence that ends in “nó”, its twin left',
      'lost',
      `Chiều ${day}, Bộ trưởng tiếp đoàn ${country}.\nHai bên đã bàn về hiệp định và cách thực hiện nó. [[${country} đã phê chuẩn hiệp định về nguồn nước.]] Borduria chưa phê chuẩn hiệp định về nguồn nước.\nHội nghị bế mạc.`,
      `Chiều ${day}, Bộ trưởng tiếp đoàn ${country}.\nHai bên đã bàn về hiệp định và cách thực hiện nó. Borduria chưa phê chuẩn hiệp định về nguồn nước.\nHội nghị bế mạc.`,
    ],
    [
      'a Vietnamese sentence moved, a plain word like an office put in',
      'changed',
      `Chiều ${day}, Bộ trưởng tiếp đoàn ${country}.\n[[Dự kiến sau năm 2030, tuyến đường sắt tới ${city} sẽ được mở rộng.]]\nHai bên trao đổi về thương mại, du lịch và đường bay thẳng.\nHội nghị bế mạc lúc chiều tối cùng ngày.`,
      `Chiều ${day}, Bộ trưởng tiếp đoàn ${country}.\nHai bên trao đổi về thương mại, du lịch và đường bay thẳng.\nHội nghị bế mạc lúc chiều tối cùng ngày.\n[[Dự kiến sau năm 2030, tuyến đường sắt tới ${city} sẽ tích cực được mở rộng.]]`,
    ],
    [
      'a Vietnamese rank put before the passage',
      'changed',
      `Chiều ${day}, [[Thủ tướng ${country}]] đã tới Hà Nội, bắt đầu chuyến thăm chính thức.\nHai bên trao đổi về thương mại.`,
      `Chiều ${day}, [[Phó Thủ tướng ${country}]] đã tới Hà Nội, bắt đầu chuyến thăm chính thức.\nHai bên trao đổi về thương mại.`,
    ],
  ];
}

export const HARD_CASES: readonly HardCase[] = VISITS.flatMap(casesOf);
