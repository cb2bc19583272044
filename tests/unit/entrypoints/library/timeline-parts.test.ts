import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { TimelinePage, TimelineStretch } from '../../../../annotations/catalogue.ts';
import { MOST_PARTS, STEP, TimelineParts, type TimelineRead } from '../../../../entrypoints/library/timeline-parts.ts';

/** The years 1001 to 3000, as the catalogue gives them. */
const YEARS = Array.from({ length: 2000 }, (_, index) => String(1001 + index));
const START = '2000';

function yearsIn({ from = '', before = '9' }: TimelineStretch, limit: number, end: 'first' | 'last'): TimelinePage {
  const all = YEARS.filter((year) => year >= from && year < before);
  const shown = end === 'first' ? all.slice(0, limit) : all.slice(-limit);
  const entries = shown.map((value) => ({ value, day: `${value}-01-01`, articles: 1, sources: [] }));
  const next = end === 'first' ? all[limit] : shown[0];
  return { entries, next: all.length > limit ? (next ?? null) : null };
}

/** Reads on in one direction until there is nothing more. */
async function walk(start: string) {
  const reads: TimelineRead[] = [];
  const heard: (() => void)[] = [];
  const parts = new TimelineParts(
    (...asked) => Promise.resolve(yearsIn(...asked)),
    start,
    (read) => {
      reads.push(read);
      heard.splice(0).forEach((tell) => tell());
    },
  );
  const next = () => new Promise<void>((resolve) => heard.push(resolve));
  const now = () => {
    const last = reads.at(-1);
    if (last === undefined) throw new Error('nothing read');
    return last;
  };
  const lastRow = () => now().first + now().entries.length - 1;
  // The first part, and what comes before it.
  while ((reads.at(-1)?.entries.length ?? 0) <= STEP && reads.at(-1)?.begun !== true) await next();
  return {
    now,
    earlier: async () => {
      const answer = next();
      parts.shown(now().first, now().first + 5, now().first);
      await answer;
    },
    later: async () => {
      const answer = next();
      parts.shown(lastRow() - 5, lastRow(), lastRow() - 5);
      await answer;
    },
    stop: () => parts.stop(),
  };
}

const valueOf = ({ first, entries }: TimelineRead, row: number) => entries[row - first]?.value;

describe('the parts of a timeline', () => {
  it('are read from the place gone to, and at once what comes before it', async () => {
    const { now, stop } = await walk(START);
    expect(now().first).toBe(-STEP);
    expect(valueOf(now(), 0)).toBe(START);
    expect(valueOf(now(), -1)).toBe('1999');
    expect([now().begun, now().ended]).toEqual([false, false]);
    stop();
  });

  it('go on to where time begins and to where it ends, each entry with its number, and hold no more than some', async () => {
    const { now, earlier, later, stop } = await walk(START);
    let most = 0;
    const numbered = () => {
      most = Math.max(most, now().entries.length);
      expect(valueOf(now(), now().first)).toBe(String(2000 + now().first));
    };
    while (!now().begun) {
      await earlier();
      numbered();
    }
    expect(now().entries[0]?.value).toBe('1001');
    while (!now().ended) {
      await later();
      numbered();
    }
    expect(now().entries.at(-1)?.value).toBe('3000');
    expect(most).toBe(MOST_PARTS * STEP);
    stop();
  });

  it('say that nothing comes before the first of all dates', async () => {
    const { now, stop } = await walk('0999');
    expect([now().begun, now().first, now().entries[0]?.value]).toEqual([true, 0, '1001']);
    stop();
  });
});
