import { describe, expect, it } from 'vitest';
import { daysSinceBackup } from '../../../messaging/backup-due.ts';

const NOW = new Date('2026-03-31T12:00:00Z');
const last = (at: string) => ({ at, articles: 1, notes: 0 });

describe('a backup', () => {
  it.each([
    [
      'is due when the last one is as old as the reader chose',
      last('2026-03-01T12:00:00Z'),
      30,
      '2025-01-01T00:00:00Z',
      30,
    ],
    ['is not due a moment before', last('2026-03-01T12:00:01Z'), 30, '2025-01-01T00:00:00Z', null],
    ['is due when there is none and the oldest article is that old', null, 7, '2026-03-20T12:00:00Z', 11],
    ['is never due when the reader wants no reminder', null, 0, '2020-01-01T00:00:00Z', null],
    ['is never due while nothing is kept', null, 7, null, null],
  ] as const)('%s', (_, before, reminder, oldest, days) => {
    expect(daysSinceBackup(before, reminder, oldest, NOW)).toBe(days);
  });
});
