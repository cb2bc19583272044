import { describe, expect, it } from 'vitest';
import { officeElsewhere } from '../../../../mentions/officials/offices-elsewhere.ts';
import { officialsIn } from './officials-in.ts';

describe('the office of a predecessor', () => {
  it('is the same office, whatever state its words name', () => {
    expect(
      officialsIn('en', 'Prime Minister of Chile Tom Reed met his predecessor, Lee Moss. The minister smiled.'),
    ).toEqual([
      'Tom Reed | Prime Minister of Chile | CL: Tom Reed',
      'Lee Moss | Prime Minister of Chile | CL: Lee Moss',
    ]);
  });
});

describe('the office of a counterpart', () => {
  it.each([
    ['Secretary of State', 'US', 'CL', 'Foreign Minister'],
    ['secretary of state', 'US', 'CL', 'foreign minister'],
    ['Secretary of State', 'US', 'GB', 'Foreign Secretary'],
    ['Foreign Secretary', 'GB', 'CL', 'Foreign Minister'],
    ['Foreign Secretary', 'GB', 'US', 'Secretary of State'],
    ['Foreign Secretary', 'IN', 'US', 'Foreign Secretary'],
    ['Foreign Secretary', 'IN', 'BD', 'Foreign Secretary'],
    ['External Affairs Minister', 'IN', 'CL', 'Foreign Minister'],
    ['Foreign Minister', 'CN', 'US', 'Secretary of State'],
    ['Foreign Minister', 'CN', 'CL', 'Foreign Minister'],
    ['Defense Secretary', 'US', 'CL', 'Defense Minister'],
    ['Secretary of Defense', 'US', 'CL', 'Minister of Defense'],
    ['Defence Minister', 'CL', 'US', 'Defense Secretary'],
    ['Treasury Secretary', 'US', 'CL', 'Finance Minister'],
    ['Treasury Secretary', 'US', 'GB', 'Chancellor of the Exchequer'],
    ['Home Secretary', 'GB', 'FR', 'Interior Minister'],
    ['Deputy Secretary of State', 'US', 'CL', 'Deputy Foreign Minister'],
    ['Deputy Foreign Minister', 'CL', 'US', 'Deputy Foreign Minister'],
    ['President', 'US', 'CL', 'President'],
    ['press secretary', 'US', 'CL', 'press secretary'],
  ])('%s of %s, for %s: %s', (role, theirs, own, expected) => {
    expect(officeElsewhere(role, [theirs], [own])).toBe(expected);
  });

  it('is what “the minister” and “the secretary” mean from there on', () => {
    expect(
      officialsIn('en', 'US Secretary of State Tom Reed met his Chilean counterpart, Ann Hill. The minister smiled.'),
    ).toEqual([
      'Tom Reed | Secretary of State | US: Tom Reed',
      'Ann Hill | Foreign Minister | CL: Ann Hill, The minister',
    ]);
    expect(
      officialsIn('en', 'Chile’s foreign minister, Tom Reed, met his US counterpart, Ann Hill. The secretary smiled.'),
    ).toEqual([
      'Tom Reed | foreign minister | CL: Tom Reed',
      'Ann Hill | secretary of state | US: Ann Hill, The secretary',
    ]);
    expect(officialsIn('en', 'US Secretary of State Tom Reed met his Chilean counterpart.')).toEqual([
      'Tom Reed | Secretary of State | US: Tom Reed',
      'null | Foreign Minister | CL: his Chilean counterpart',
    ]);
  });
});
