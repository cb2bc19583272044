import { describe, expect, it } from 'vitest';
import { english } from '../../../../mentions/lexicons/en/offices.ts';
import { leaders } from '../../../../mentions/lexicons/leaders.ts';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

const found = (text: string, published: string | null) =>
  detectOfficials(text, { language: 'en', published }).officials.map(
    ({ name, role, country, former }) => `${name}, ${role}, ${country}${former ? ', former' : ''}`,
  );

describe('the table of leaders', () => {
  const letters = new Set(english.leaderOffices.split('|').map((office) => office.charAt(0)));
  it.each(leaders.trim().split('\n'))('is well formed: %.40s', (line) => {
    expect(line).toMatch(/^(?:[A-Z]{2,5}|[A-Z][a-z]+ [A-Z][a-z]+):/);
    for (const entry of line.slice(line.indexOf(':') + 1).split('|')) {
      expect(entry).toMatch(/^[\p{L}.*'= -]+ (?:[A-Za-z]\d\d(?:(?:0[2-9]|1[0-2]))?)+$/u);
      for (const [letter] of entry.matchAll(/[A-Za-z](?=\d\d)/g)) expect(letters).toContain(letter);
    }
  });
});

describe('leaders named without an office', () => {
  it.each([
    ['2004-05-01', 'Vladimir Putin, president, RU'],
    ['2010-05-01', 'Vladimir Putin, prime minister, RU'],
    ['2024-05-01', 'Vladimir Putin, president, RU'],
    [null, 'Vladimir Putin, president, RU'],
  ])('have the office of the year: %s', (published, expected) =>
    expect(found('Vladimir Putin spoke.', published)).toEqual([expected]),
  );

  it.each([
    ['2019-06-30', 'Theresa May, prime minister, GB'],
    ['2019-07-17', 'Theresa May, prime minister, GB'],
    ['2019-08-01', 'Theresa May, prime minister, GB, former'],
    ['2019-06-30', 'Boris Johnson, foreign secretary, GB, former'],
    ['2019-07-30', 'Boris Johnson, prime minister, GB'],
    ['2019-08-01', 'Boris Johnson, prime minister, GB'],
    ['2023-03-11', 'Nicola Sturgeon, first minister, GB'],
    // Heads of parties and members of parliaments are until their next office.
    ['2013-05-01', 'Tony Abbott, party leader, AU'],
    ['2013-10-01', 'Tony Abbott, prime minister, AU'],
    ['2016-10-01', 'Tony Abbott, prime minister, AU, former'],
    ['2020-11-05', 'Kamala Harris, senator, US'],
    ['2021-11-05', 'Kamala Harris, vice president, US'],
    ['2024-12-31', 'Filippo Grandi, high commissioner, UN'],
  ])('have the office of the month, in that of the change both: %s', (published, expected) =>
    expect(found(`${expected.replace(/,.*/, '')} spoke.`, published)).toEqual([expected]),
  );

  it('have it where only their administration is named', () => {
    expect(found('He served in the Clinton administration, and went to Bosnia.', '2009-05-01')).toEqual([
      'Clinton, president, US, former',
    ]);
    expect(found('President Obama spoke. The Bush administration agreed. The President left.', '2010-05-01')).toEqual([
      'Obama, President, US',
      'Bush, president, US, former',
    ]);
    expect(found('The Bush administration agreed with Chile.', '2006-05-01')).toEqual(['Bush, president, US']);
    expect(found('The Carver administration agreed with Chile.', '2006-05-01')).not.toEqual(['Carver, president, US']);
  });

  it('are former once another holds their office, and no one before they have one', () => {
    expect(found('Donald Trump spoke.', '2022-05-01')).toEqual(['Donald Trump, president, US, former']);
    expect(found('Donald Trump spoke.', '2010-05-01')).toEqual([]);
  });

  it.each([
    ['2025-05-01', 'Ursula von der Leyen, president, EU'],
    ['2022-05-01', 'Hun Sen, prime minister, KH'],
    ['2025-05-01', 'Hun Sen, prime minister, KH, former'],
  ])('hold it through more than one term: %s, %s', (published, expected) =>
    expect(found(`${expected.replace(/,.*/, '')} spoke.`, published)).toEqual([expected]),
  );

  it.each([
    ['2016-10-31', []],
    ['2016-11-20', ['Donald Trump, president-elect, US']],
    ['2024-12-20', ['Donald Trump, president-elect, US']],
    ['2025-11-20', ['Donald Trump, president, US']],
  ])('are elected in November where they come in in January: %s', (published, expected) =>
    expect(found('Donald Trump spoke.', published)).toEqual(expected),
  );

  it('are not marked inside a handle', () => {
    const { mentions } = detectOfficials('Donald Trump (@realDonaldTrump, @DonaldTrump) wrote.', {
      language: 'en',
      published: '2018-01-01',
    });
    expect(mentions.map(({ text }) => text)).toEqual(['Donald Trump']);
  });

  it('reign by their own title', () => {
    expect(found('Hassanal Bolkiah met Sheikh Tamim bin Hamad Al Thani.', '2024-05-06')).toEqual([
      'Hassanal Bolkiah, sultan, BN',
      'Tamim bin Hamad Al Thani, emir, QA',
    ]);
    expect(found('King Harald V met King Carl XVI Gustaf.', '2024-05-06')).toEqual([
      'Harald V, King, NO',
      'Carl XVI Gustaf, King, SE',
    ]);
  });

  it('elected elsewhere are no one yet', () => {
    expect(found('Emmanuel Macron spoke.', '2016-12-20')).toEqual([]);
  });

  it('are told from their families by the whole name', () => {
    expect(
      found('Vice President Biden spoke. Hunter Biden left. Joe Biden stayed. The United States …', '2014-05-01'),
    ).toEqual(['Joe Biden, Vice President, US']);
  });

  it('with one name are no one of a longer one', () => {
    expect(found('Tommy Suharto spoke.', '1999-05-01')).toEqual([]);
  });

  it('are who the text says they are', () => {
    expect(found('Colombian Mayor Donald Trump spoke.', '2022-05-01')).toEqual(['Donald Trump, Mayor, CO']);
    expect(found('Actor Donald Trump spoke.', '2022-05-01')).toEqual([]);
  });

  it.each([
    [
      'Truong Chinh met Nguyen Van Linh.',
      ['Truong Chinh, general secretary, VN, former', 'Nguyen Van Linh, general secretary, VN, former'],
    ],
    ['Ted Cruz and Elizabeth Warren spoke.', ['Ted Cruz, senator, US', 'Elizabeth Warren, senator, US']],
    [
      'Jean-Claude Juncker met Donald Tusk.',
      ['Jean-Claude Juncker, president, EU, former', 'Donald Tusk, president, EU, former'],
    ],
    ['Mahmoud Abbas spoke. Abu Mazen left.', ['Mahmoud Abbas, president, PS']],
    ['Evo Morales Ayma met Ana Morales Ayma.', ['Evo Morales Ayma, president, BO, former']],
  ])('are as many as the text names: %s', (text, expected) => expect(found(text, '2020-05-01')).toEqual(expected));

  it.each([
    ['Colombia left. Troops came to Colombia, and Uribe said so.', '2008-05-01', ['Uribe, president, CO']],
    ['Germany waited. “If Herr Kohl goes,” Kohl’s party said in Germany.', '1994-05-01', ['Kohl, chancellor, DE']],
    ['South Korea waited. “No,” Moon said in South Korea.', '2019-05-01', ['Moon, president, KR']],
    // Not in office, of a state that the text hardly names, a word, another of that surname.
    ['Colombia left. Troops came to Colombia, and Uribe said so.', '1996-05-01', []],
    ['Colombia left. Troops came to Colombia, and Uribe said so.', null, []],
    ['Peru left. Troops came to Colombia, and Uribe said so.', '2008-05-01', []],
    ['Britain waited. Brown rice was sold in Britain.', '2008-05-01', []],
    ['Colombia left Colombia. Uribe Street is long.', '2008-05-01', []],
    ['Colombia left. Mario Uribe came to Colombia, and Uribe said so.', '2008-05-01', []],
  ])('who head a state the text is about are known by their surname then: %s %s', (text, published, expected) =>
    expect(found(text, published)).toEqual(expected),
  );

  it.each([
    ['Labour leader Tony Blair spoke.', 'Tony Blair, Labour leader, GB'],
    ['British leader Tony Blair spoke.', 'Tony Blair, leader, GB'],
  ])('led a party before the state: %s', (text, expected) => expect(found(text, '2005-05-01')).toEqual([expected]));

  it('tell the state of an office without one', () => {
    expect(found('President Joe Biden flew to Kyiv, Ukraine.', '2023-02-20')).toEqual(['Joe Biden, President, US']);
    expect(found('President Biden flew to Ukraine. The United States sent aid.', '2023-02-20')).toEqual([
      'Biden, President, US',
    ]);
    expect(found('Education Minister Naftali Bennett flew to Oman.', '2016-02-20')).toEqual([
      'Naftali Bennett, Education Minister, IL',
    ]);
    expect(found('India spoke. “We urge India,” Foreign Secretary David Lammy said.', '2025-05-07')).toEqual([
      'David Lammy, Foreign Secretary, GB',
    ]);
    expect(found('Greece bought jets from China. President Ferdinand Marcos Jnr. spoke.', '2025-05-07')).toEqual([
      'Ferdinand Marcos Jnr, President, PH',
    ]);
    expect(found('President Obama backed a candidate in France.', '2017-05-05')).toEqual(['Obama, President, US']);
    expect(found('Queen Elizabeth met Canada’s guests.', '2014-10-22')).toEqual(['Elizabeth, Queen, GB']);
    expect(found('King Abdullah met India’s guests.', '2014-10-22')).not.toContain('Abdullah, King, JO');
    // Of several offices the one the text gives; another office of a longer name is another's.
    expect(found('Greece waited. Former Prime Minister Jens Stoltenberg spoke.', '2024-05-01')).toContain(
      'Jens Stoltenberg, Prime Minister, NO, former',
    );
    expect(found('Greece waited. Rep. Sam Kim spoke of Greece.', '2024-05-01')).toEqual([
      'Sam Kim, Representative, US',
    ]);
    expect(found('President Hill flew to Ukraine.', '2023-02-20')).toEqual(['Hill, President, UA']);
  });
});

it('a monarch of another state is no leader of his name', () => {
  expect(found('Iraq’s Saddam Hussein left. Jordan’s King Hussein flew to Lima.', '1990-08-10')).toEqual([
    'Saddam Hussein, president, IQ',
    'Hussein, King, JO',
  ]);
});
