import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';
import { englishGrammar } from '../../../../mentions/officials/english/grammar.ts';
import { stateOfOutlet } from '../../../../mentions/officials/provenance.ts';

const countries = (text: string, outlet: string | null) =>
  detectOfficials(text, { language: 'en', published: null, outlet }).officials.map(({ country }) => country);

const named = (text: string) =>
  detectOfficials(text, { language: 'en', published: null }).officials.map(({ name, country }) => `${name} ${country}`);

describe('the state of a publisher', () => {
  it.each([
    ['The Jakarta Post', 'ID'],
    ['Korea Herald', 'KR'],
    ['The Daily Star / BSS', 'BD'],
    ['mfa.gov.sg', 'SG'],
    ['mofa.go.jp', 'JP'],
    ['bbc.co.uk', 'GB'],
    ['state.gov', 'US'],
    ['en.vietnamplus.vn', 'VN'],
    ['Xinhua', 'CN'],
    ['MOFA Pakistan', 'PK'],
    ['National Assembly of the Republic of Korea', 'KR'],
    ['UNI', 'IN'],
    ['Petra', 'JO'],
  ])('%s: %s', (outlet, state) => expect(stateOfOutlet(outlet, englishGrammar)).toBe(state));

  it.each([
    'AP',
    'Reuters',
    'BBC',
    'France 24 (AFP)',
    'Radio Free Asia',
    'example.com',
    'twitch.tv',
    'The Guardian',
    'un.org',
    '',
  ])('is not told by %j', (outlet) => expect(stateOfOutlet(outlet, englishGrammar)).toBeNull());

  it('is that of officials whose state its paper leaves unsaid', () => {
    expect(countries('Foreign Minister A K Abdul Rahim spoke in India.', 'The Daily Star / BSS')).toEqual(['BD']);
    expect(countries('President M Abdul Karim met lawyers here.', 'bssnews.net.bd')).toEqual(['BD']);
  });

  it('is told by a local dateline', () => {
    expect(countries('MANILA — President Fernando Marco ordered the probe of U.S. ships.', null)).toEqual(['PH']);
    expect(countries('MANILA (AP) — U.S. officials spoke. President Fernando Marco smiled.', null)).toEqual(['US']);
  });

  it('does not outrank what the text says, nor a dateline from elsewhere', () => {
    expect(countries('Indian Foreign Minister Ravi Menon spoke.', 'The Daily Star / BSS')).toEqual(['IN']);
    expect(countries('TUNIS, Tunisia (Xinhua) — Prime Minister Hichem Karoui resigned.', 'Xinhua')).toEqual(['TN']);
  });

  it('gives way to the one state that title and lead are about', () => {
    const text = 'Zimbabwe’s army moved.\nQueues grew all over Zimbabwe. President Bo Moyo spoke.';
    expect(countries(text, 'bssnews.net.bd')).toEqual(['ZW']);
  });

  it.each([
    'Zimbabwe’s army moved.\nZimbabwe and Zambia met. President Bo Moyo spoke.',
    'The army of Zimbabwe moved. President Bo Moyo spoke.',
    'Zimbabwe’s army moved.\nQueues grew all over Zimbabwe. President Bo Moyo flew home to Bangladesh.',
  ])('stays where it need not: %s', (text) => expect(countries(text, 'bssnews.net.bd')).toEqual(['BD']));

  it('is that of a prime minister in a paper of the world that names its own state', () => {
    expect(countries('Troops left Iraq. Prime Minister Ann Hill spoke in Britain.', 'BBC')).toEqual(['GB']);
    expect(countries('Troops left Iraq. Prime Minister Ann Hill spoke.', 'BBC')).toEqual(['IQ']);
    expect(countries('Ukraine left Russia. General Keith Hill spoke of Ukraine.', 'Fox News')).toEqual(['US']);
    expect(countries('Ukraine left Russia. General Serhiy Hill spoke of Ukraine.', 'Fox News')).toEqual(['UA']);
  });
});

describe('a body that several states have', () => {
  it.each([
    ['Indian Congress leader Ravi Menon spoke.', 'Ravi Menon IN'],
    ['Pakistan waited. Foreign Office spokesperson Mumtaz Rana spoke.', 'Mumtaz Rana PK'],
    ['Foreign Office spokesperson Ann Hill spoke.', 'Ann Hill GB'],
    ['African Union Chairperson Ann Hill spoke.', 'Ann Hill African Union'],
  ])('is of the one the text names most: %s', (text, expected) => expect(named(text)).toEqual([expected]));

  it('leaves a president-elect the state whose president the text names', () => {
    expect(named('Mexican President Tom Reed spoke. President-elect Ann Hill left.')).toEqual([
      'Tom Reed MX',
      'Ann Hill MX',
    ]);
    expect(named('Malaysian Prime Minister Tom Reed spoke. Sarawak Premier Ann Hill left.')).toEqual([
      'Tom Reed MY',
      'Ann Hill MY',
    ]);
  });
});

describe('a mayor', () => {
  it.each([
    ['Russia shelled Kyiv. Russia said no more. Mayor Petro Lysenko spoke.', 'UA'],
    ['Russia shelled Kyiv and Kharkiv. In Moscow, the Kremlin said so. Mayor Petro Lysenko spoke.', 'UA'],
    ['Russia and Ukraine spoke. Mayor Petro Lysenko did not.', 'UA'],
  ])('is of the city that a text names: %s', (text, expected) =>
    expect(named(text)).toEqual([`Petro Lysenko ${expected}`]),
  );
});

describe('a region or a possessor', () => {
  it.each([
    ['Catalan leader Carles Pons fled to Belgium.', 'Carles Pons ES'],
    ['France waited. Germany’s Anja Vogel was the council’s president.', 'Anja Vogel DE'],
    ['Sri Lanka voted. Tom Reed, the defence secretary, won.', 'Tom Reed LK'],
    ['In Chile, Texas Governor Tom Reed spoke. Governor Ann Hill of Texas agreed.', 'Tom Reed US,Ann Hill US'],
  ])('tells the state: %s', (text, expected) => expect(named(text).join()).toBe(expected));
});

describe('the state whose bodies a text names', () => {
  it('is that of the president named most', () => {
    expect(
      named('President Tom Reed spoke of Ukraine. The White House said no more. Reed rang President Petro Lysenko.'),
    ).toEqual(['Tom Reed US', 'Petro Lysenko UA']);
  });

  it.each([
    ['President Tom Reed spoke of Ukraine. The White House and the Kremlin said no more.', 'Tom Reed UA'],
    ['Ukrainian President Petro Lysenko rang the White House.', 'Petro Lysenko UA'],
    ['Prime Minister Tom Reed spoke of Ukraine. The White House said no more.', 'Tom Reed UA'],
  ])('is not where the text tells otherwise: %s', (text, expected) => expect(named(text)).toEqual([expected]));

  it('is not one whose prime minister is someone else', () => {
    const text = 'Indian Prime Minister Ravi Menon spoke. India waited. Prime Minister Tom Reed said the U.K. did too.';
    expect(named(text)).toEqual(['Ravi Menon IN', 'Tom Reed GB']);
  });

  it.each([
    ['Indian Senate President Ravi Menon spoke. President Anil Rao left.', ['Ravi Menon IN', 'Anil Rao IN']],
    ['Former Indian Prime Minister Ravi Menon spoke. Prime Minister Anil Rao left.', ['Ravi Menon IN', 'Anil Rao IN']],
  ])('is that of another officer of the state: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a monarch in a Vietnamese text', () => {
  it('has no state sooner than one without a throne', () => {
    const { officials } = detectOfficials('Nữ hoàng Astrid tiếp khách.', { language: 'vi', published: null });
    expect(officials.map(({ country }) => country)).toEqual([null]);
  });
});

describe('a paper that writes from home', () => {
  it('means the home’s officials where it says no state', () => {
    const said = 'India and Chile signed. Deputy Secretary Ann Hill read it.';
    expect(countries(`ISLAMABAD: ${said}`, 'Dawn')).toEqual(['PK']);
    expect(countries(`NEW DELHI: ${said}`, 'Dawn')).not.toContain('PK');
  });

  it('and takes a portfolio for no party of another state', () => {
    expect(countries('Pakistan and Poland met. Minister of State for Law and Justice Ann Hill spoke.', 'Dawn')).toEqual(
      ['PK'],
    );
    expect(countries('Pakistan and Poland met. Law and Justice leader Ann Hill spoke.', 'Dawn')).toEqual(['PL']);
  });
});
