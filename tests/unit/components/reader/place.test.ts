import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, type Box } from '../../../../components/reader/place.ts';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 300, height: 160 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const beside = (mark: Box, options = {}, size = CARD) =>
  place({ bounds: mark, line: mark }, size, VIEWPORT, { prefer: 'above', align: 'start', ...options });

describe('a floating box', () => {
  it('stands where it is preferred when there is room', () => {
    expect(beside(box(400, 400))).toMatchObject({ side: 'above', left: 400 });
    expect(beside(box(400, 400), { prefer: 'below' })).toMatchObject({ side: 'below', left: 400 });
  });

  it('goes to the other side when there is none', () => {
    expect(beside(box(400, 60)).side).toBe('below');
    expect(beside(box(400, 700), { prefer: 'below' }).side).toBe('above');
  });

  it('is drawn into the viewport at its left and right', () => {
    expect(beside(box(950, 400)).left).toBe(1000 - 8 - 300);
    expect(beside(box(-40, 400)).left).toBe(8);
  });

  it('is centred on the end of the line when asked', () => {
    expect(beside(box(400, 400), { align: 'end' }).left).toBe(480 - 150);
  });

  it('keeps all lines of a passage clear, and stands beside the one pointed at', () => {
    const line = box(500, 320);
    const placed = place({ bounds: box(100, 300, 600, 100), line }, CARD, VIEWPORT, {
      prefer: 'below',
      align: 'start',
    });
    expect(placed).toMatchObject({ left: 500, top: 406 });
  });

  it('keeps the one line clear when the passage fills the viewport', () => {
    const line = box(200, 500);
    const { side, top } = place({ bounds: box(0, -400, 900, 2000), line }, CARD, VIEWPORT, {
      prefer: 'above',
      align: 'start',
    });
    expect(side).toBe('above');
    expect(top + CARD.height).toBeLessThanOrEqual(line.top);
  });

  it('scrolls within the room there is when it is taller than that', () => {
    const { side, maxHeight } = beside(box(400, 500), {}, { width: 300, height: 2000 });
    expect(side).toBe('above');
    expect(maxHeight).toBe(500 - 6 - 8);
  });

  it('never covers a mark in the viewport, and never leaves the viewport at its sides', () => {
    assert(
      property(
        integer({ min: 0, max: 900 }),
        integer({ min: 0, max: 770 }),
        integer({ min: 40, max: 900 }),
        integer({ min: 30, max: 900 }),
        constantFrom<'above' | 'below'>('above', 'below'),
        constantFrom<'start' | 'end'>('start', 'end'),
        (left, top, width, height, prefer, align) => {
          const mark = box(left, top);
          const placed = place({ bounds: mark, line: mark }, { width, height }, VIEWPORT, { prefer, align });
          const bottom = placed.top + Math.min(height, placed.maxHeight);
          expect(bottom <= mark.top || placed.top >= mark.bottom).toBe(true);
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.left + width).toBeLessThanOrEqual(VIEWPORT.width - 8);
        },
      ),
    );
  });
});
