// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flash } from '../../../../entrypoints/reader.content/flash.ts';
import type { Painter } from '../../../../highlights/painter.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What was painted at which millisecond: true for shown. */
function watch({ still = false } = {}) {
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  const begun = Date.now();
  const shown: [number, boolean][] = [];
  const painter: Pick<Painter, 'paint'> = {
    paint: (_, ranges) => void shown.push([Date.now() - begun, [...ranges].length > 0]),
  };
  const stop = new AbortController();
  return { shown, stop, start: () => flash(painter, [new Range()], stop.signal) };
}

describe('a flash', () => {
  it('goes on and off and ends off', () => {
    const { shown, start } = watch();
    start();
    vi.advanceTimersByTime(10_000);
    expect(shown.map(([, on]) => on)).toEqual([true, false, true, false]);
  });

  it('never flashes more than three times in a second', () => {
    const { shown, start } = watch();
    start();
    vi.advanceTimersByTime(10_000);
    const begins = shown.filter(([, on]) => on).map(([at]) => at);
    for (const at of begins) expect(begins.filter((other) => other >= at && other < at + 1_000).length).toBeLessThan(4);
  });

  it('stands still where the reader wants less motion', () => {
    const { shown, start } = watch({ still: true });
    start();
    vi.advanceTimersByTime(10_000);
    expect(shown).toEqual([
      [0, true],
      [2_500, false],
    ]);
  });

  it('gives way to the next one', () => {
    const { shown, start } = watch({ still: true });
    start();
    vi.advanceTimersByTime(1_000);
    start();
    vi.advanceTimersByTime(10_000);
    expect(shown.map(([, on]) => on)).toEqual([true, true, false]);
  });

  it('stops with the signal', () => {
    const { shown, start, stop } = watch();
    start();
    stop.abort();
    vi.advanceTimersByTime(10_000);
    expect(shown).toHaveLength(1);
  });
});
