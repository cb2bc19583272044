import { describe, expect, it } from 'vitest';
import { areApart, holderKey, identify, namesOfPerson, type Holder } from '../../../annotations/identity.ts';
import { changePerson, createPerson, type Person } from '../../../annotations/person.ts';

const NOW = new Date('2026-03-05T08:00:00Z');

function holder(name: string, role: string | null, country: string | null, rest: Partial<Holder> = {}): Holder {
  const official = { name, role, country, former: false };
  const key = holderKey(official, rest.claimed ?? null) ?? '';
  return { key, ...official, name: key.split('\n')[0] ?? '', claimed: null, articles: 1, first: '', ...rest };
}

const person = (key: string, values: Partial<Person> = {}): Person => ({ ...createPerson(key, NOW), ...values });

/** Who is who, as `key: office of country, …`. */
const told = (holders: readonly Holder[], persons: readonly Person[] = []) =>
  identify(holders, persons).map(
    ({ key, holders: own }) =>
      `${key.replaceAll('\n', '|')}: ${own.map(({ role, country }) => `${role ?? '-'} ${country ?? '-'}`).join(', ')}`,
  );

describe('one name', () => {
  it.each([
    ['of one office', [holder('Lee Sun-ha', 'Foreign Minister', 'KR'), holder('LEE SUN-HA', 'foreign minister', 'KR')]],
    ['whose office one article leaves out', [holder('Lê An', null, 'VN'), holder('Lê An', 'Minister', 'VN')]],
    ['who rose in one state', [holder('Lê An', 'Mayor of Hanoi', 'VN'), holder('Lê An', 'Trade Minister', 'VN')]],
    [
      'whose state is misread once',
      [holder('Lê An', 'Foreign Minister', 'VN'), holder('Lê An', 'Minister of Foreign Affairs', 'LA')],
    ],
    [
      'who went to an organisation',
      [holder('Lê An', 'Foreign Minister', 'VN'), holder('Lê An', 'Secretary-General', 'ASEAN')],
    ],
    [
      'in two languages, which are not compared',
      [holder('Lê An', 'Foreign Minister', 'VN'), holder('Le An', 'Tổng Bí thư', 'LA')],
    ],
  ])('is one person: %s', (_, holders) => {
    expect(told(holders)).toHaveLength(1);
  });

  it('is two persons when office and state say so', () => {
    const north = holder('Kim Sung', 'Deputy Agriculture Minister', 'KP');
    const south = holder('Kim Sung', 'Ambassador', 'KR', { articles: 3 });
    const nowhere = holder('Kim Sung', null, null);
    const expected = ['kim sung: Ambassador KR, - -', 'kim sung|KP: Deputy Agriculture Minister KP'];
    expect(told([north, nowhere, south])).toEqual(expected);
    expect(told([south, north, nowhere])).toEqual(expected);
  });

  it('is told apart by each of its offices', () => {
    expect(areApart({ role: 'President', country: 'KR' }, [{ role: 'Mayor', country: 'KP' }])).toBe(true);
    expect(areApart({ role: 'President', country: 'KR' }, [{ role: 'Mayor', country: null }])).toBe(false);
    expect(areApart({ role: 'President', country: 'KR' }, [{ role: null, country: 'KP' }])).toBe(false);
  });
});

describe('what the reader said', () => {
  const minister = holder('Kim Sung', 'Minister', 'KR');
  const mayor = holder('Kim Sung', 'Mayor', 'KR');

  it('holds two spellings together', () => {
    const other = holder('Sung Kim', 'Minister', 'KR');
    const merged = person('kim sung', { spellings: ['Sung Kim'] });
    expect(told([minister, other], [merged])).toEqual(['kim sung: Minister KR, Minister KR']);
    expect(namesOfPerson(merged)).toEqual(['kim sung', 'sung kim']);
  });

  it('parts two of one name by office, and by article', () => {
    const one = person('kim sung', { holders: [minister.key] });
    const other = person('kim sung\n2', { holders: [mayor.key], articles: [crypto.randomUUID()] });
    const claimed = holder('Kim Sung', 'Minister', 'KR', { claimed: other.key });
    expect(told([minister, mayor, claimed], [one, other])).toEqual([
      'kim sung: Minister KR',
      'kim sung|2: Mayor KR, Minister KR',
    ]);
    expect(told([holder('Kim Sung', 'Mayor of Busan', 'KR', { key: 'new' })], [one, other])).toEqual([
      'kim sung: Mayor of Busan KR',
      'kim sung|2: ',
    ]);
  });

  it('gives what is new to the one it is most like', () => {
    const one = person('kim sung', {
      offices: [{ role: 'Minister', country: 'KR', from: null, to: null, former: false }],
    });
    const other = person('kim sung\n2', {
      spellings: ['Kim Sung'],
      offices: [{ role: 'Mayor of Busan', country: 'KR', from: null, to: null, former: false }],
    });
    expect(told([mayor, minister], [one, other])).toEqual(['kim sung: Minister KR', 'kim sung|2: Mayor KR']);
  });

  it('is kept of a person whom no article names', () => {
    expect(told([], [changePerson(person('jan modal'), { watched: true }, NOW)])).toEqual(['jan modal: ']);
  });
});
