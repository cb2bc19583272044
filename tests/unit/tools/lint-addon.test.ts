import { describe, expect, it } from 'vitest';
import { complaints } from '../../../tools/lint-addon.ts';

const warning = { code: 'UNSAFE', message: 'unsafe', file: 'a.js' };
const explained = [{ code: 'UNSAFE', perFile: 1, reason: 'a library does it' }];

describe('complaints of the add-on linter', () => {
  it.each([
    ['an error', { errors: [warning], warnings: [warning] }, ['error UNSAFE in a.js: unsafe']],
    [
      'an unexplained warning',
      { errors: [], warnings: [warning, { ...warning, code: 'NEW' }] },
      ['warning NEW in a.js: unsafe'],
    ],
    ['one more than is explained', { errors: [], warnings: [warning, warning] }, ['warning UNSAFE in a.js: unsafe']],
    [
      'a stale explanation',
      { errors: [], warnings: [] },
      ['UNSAFE is explained in tools/addon-warnings.ts and no longer occurs'],
    ],
    ['nothing, when each is explained', { errors: [], warnings: [warning, { ...warning, file: 'b.js' }] }, []],
  ])('name %s', (_, found, expected) => {
    expect(complaints({ ...found, notices: [] }, explained)).toEqual(expected);
  });
});
