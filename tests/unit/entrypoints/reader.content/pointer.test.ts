// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOVER_DELAY, LEAVE_DELAY, watchPointer } from '../../../../entrypoints/reader.content/pointer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const dispatch = (
  type: string,
  x: number,
  { buttons = 0, pointerType = 'mouse' } = {},
  target: Element = document.body,
) => {
  const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: 5, buttons });
  target.dispatchEvent(Object.assign(event, { pointerType }));
  vi.advanceTimersToNextFrame();
};

/** A mark `a` at x 0–100, `b` at 100–200, nothing beyond. */
function watch() {
  const ours = document.body.appendChild(document.createElement('aside'));
  const stop = new AbortController();
  const [a, b] = [['a'], ['b']];
  const listener = {
    hitsAt: (x: number) => (x < 0 || x >= 200 ? [] : ((x < 100 ? a : b) ?? [])),
    pointedAt: vi.fn<(hits: readonly string[], x: number, y: number) => void>(),
    left: vi.fn<() => void>(),
    pressedElsewhere: vi.fn<() => void>(),
  };
  watchPointer(listener, (event) => event.target === ours, stop.signal);
  return { ...listener, send: dispatch, ours, stop };
}

describe('hovering', () => {
  it('opens after a moment, not at once', () => {
    const { send, pointedAt } = watch();
    send('pointermove', 50);
    vi.advanceTimersByTime(HOVER_DELAY - 20);
    expect(pointedAt).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(pointedAt).toHaveBeenCalledExactlyOnceWith(['a'], 50, 5);
  });

  it('does not open what was only passed over', () => {
    const { send, pointedAt } = watch();
    send('pointermove', 50);
    send('pointermove', 300);
    vi.advanceTimersByTime(5_000);
    expect(pointedAt).not.toHaveBeenCalled();
  });

  it('closes a moment after the pointer left, and not when it went into our controls', () => {
    const { send, left, ours } = watch();
    send('pointermove', 50);
    vi.advanceTimersByTime(HOVER_DELAY);
    send('pointermove', 300);
    vi.advanceTimersByTime(LEAVE_DELAY / 2);
    send('pointermove', 300, {}, ours);
    vi.advanceTimersByTime(5_000);
    expect(left).not.toHaveBeenCalled();
    send('pointermove', 150);
    send('pointermove', 300);
    vi.advanceTimersByTime(LEAVE_DELAY);
    expect(left).toHaveBeenCalledOnce();
  });

  it('opens a mark that our controls were crossed on the way to', () => {
    const { send, pointedAt, ours } = watch();
    send('pointermove', 50);
    send('pointermove', 50, {}, ours);
    send('pointermove', 60);
    vi.advanceTimersByTime(HOVER_DELAY);
    expect(pointedAt).toHaveBeenCalledExactlyOnceWith(['a'], 60, 5);
  });

  it('closes when the pointer goes from our controls to nothing', () => {
    const { send, left, ours } = watch();
    send('pointermove', 50);
    vi.advanceTimersByTime(HOVER_DELAY);
    send('pointermove', 50, {}, ours);
    send('pointermove', 300);
    vi.advanceTimersByTime(LEAVE_DELAY);
    expect(left).toHaveBeenCalledOnce();
  });

  it('takes the click that ends a selection on a mark for no press on the mark', () => {
    const { send, pointedAt, pressedElsewhere } = watch();
    document.body.append('words of the page');
    document.getSelection()?.selectAllChildren(document.body);
    send('click', 50);
    expect(pointedAt).not.toHaveBeenCalled();
    expect(pressedElsewhere).not.toHaveBeenCalled();
    document.getSelection()?.removeAllRanges();
    send('click', 50);
    expect(pointedAt).toHaveBeenCalledExactlyOnceWith(['a'], 50, 5);
  });

  it('hears a click that an old selection survives', () => {
    const { send, pointedAt } = watch();
    document.body.append('words of the page');
    document.getSelection()?.selectAllChildren(document.body);
    send('pointerdown', 50);
    send('click', 50);
    expect(pointedAt).toHaveBeenCalledExactlyOnceWith(['a'], 50, 5);
    document.getSelection()?.removeAllRanges();
  });

  it('opens nothing while a selection is drawn, nor for a finger', () => {
    const { send, pointedAt } = watch();
    send('pointermove', 50, { buttons: 1 });
    send('pointermove', 50, { pointerType: 'touch' });
    vi.advanceTimersByTime(5_000);
    expect(pointedAt).not.toHaveBeenCalled();
  });

  it('closes as soon as a selection is drawn on the page, not within our controls', () => {
    const { send, left, ours } = watch();
    send('pointermove', 50);
    vi.advanceTimersByTime(HOVER_DELAY);
    send('pointermove', 50, { buttons: 1 }, ours);
    expect(left).not.toHaveBeenCalled();
    send('pointermove', 50, { buttons: 1 });
    expect(left).toHaveBeenCalledOnce();
  });

  it('stops with the signal, also what was about to open', () => {
    const { send, pointedAt, stop } = watch();
    send('pointermove', 50);
    stop.abort();
    vi.advanceTimersByTime(5_000);
    send('pointermove', 150);
    vi.advanceTimersByTime(5_000);
    expect(pointedAt).not.toHaveBeenCalled();
  });
});

describe('pressing', () => {
  it('opens at once', () => {
    const { send, pointedAt } = watch();
    send('click', 150);
    expect(pointedAt).toHaveBeenCalledExactlyOnceWith(['b'], 150, 5);
  });

  it('elsewhere is told; in our controls it is not', () => {
    const { send, pressedElsewhere, ours } = watch();
    send('click', 300, {}, ours);
    expect(pressedElsewhere).not.toHaveBeenCalled();
    send('click', 300);
    expect(pressedElsewhere).toHaveBeenCalledOnce();
  });
});
