import { describe, expect, it } from 'vitest';
import type { ListedOfficial } from '../../../import/officials.ts';
import { planOfficials } from '../../../import/plan-officials.ts';
import { keptPerson } from '../export/contents.ts';

const NOW = new Date('2026-03-07T09:30:00Z');
const listed = (name: string, role: string | null, country: string | null): ListedOfficial => ({
  name,
  role,
  country,
  former: false,
});

describe('a list of officials', () => {
  it('is a person for each name, however often and however it is written', () => {
    const plan = planOfficials(
      [
        listed('Lê Văn Hoà', 'Minister', 'VN'),
        listed('LÊ VĂN HÒA', 'Envoy', null),
        listed('Kari Nordmann', null, 'NO'),
      ],
      [],
      NOW,
    );
    expect(plan).toMatchObject([
      {
        name: 'Lê Văn Hoà',
        known: false,
        person: { key: 'le van hoa', offices: [{ role: 'Minister' }, { role: 'Envoy' }] },
      },
      { name: 'Kari Nordmann', person: { key: 'kari nordmann', country: 'NO', offices: [], watched: false } },
    ]);
  });

  it('is two persons of one name when office and state say so, in the list or against what is known', () => {
    const lines = [
      listed('Kim Sung', 'Ambassador', 'KR'),
      listed('KIM SUNG', 'Mayor', 'KP'),
      listed('Kim Sung', 'Mayor', 'KP'),
    ];
    const plan = planOfficials(lines, [], NOW);
    expect(plan.map(({ person }) => [person.key, person.offices.length])).toEqual([
      ['kim sung', 1],
      ['kim sung\nKP', 1],
    ]);
    const known = { ...keptPerson('kim sung'), holders: ['kim sung\nKR\nambassador\n'] };
    expect(planOfficials(lines, [known], NOW).map(({ person, known: isKnown }) => [person.key, isKnown])).toEqual([
      ['kim sung', true],
      ['kim sung\nKP', false],
    ]);
  });

  it('takes nothing from what the reader said', () => {
    const said = keptPerson('kari nordmann', { name: 'K. Nordmann', country: 'UN', watched: true });
    const [planned] = planOfficials([listed('Kari Nordmann', 'Ambassador', 'NO')], [said], NOW);
    expect(planned).toMatchObject({
      known: true,
      person: { name: 'K. Nordmann', country: 'UN', watched: true, offices: [{ role: 'Ambassador', country: 'NO' }] },
    });
  });

  it('passes over who is known already', () => {
    const [planned] = planOfficials([listed('Kari Nordmann', 'Ambassador', 'NO')], [], NOW);
    if (planned === undefined) throw new Error('nobody');
    expect(planOfficials([listed('Kari Nordmann', 'Ambassador', 'NO')], [planned.person], NOW)).toEqual([]);
  });
});
