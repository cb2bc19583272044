// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { selectedRange, watchSelection } from '../../../../entrypoints/reader.content/selection.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Both sides would sign.</p><textarea>typed</textarea><div contenteditable>own</div>';
});
afterEach(() => {
  vi.useRealTimers();
  document.getSelection()?.removeAllRanges();
});

const select = (node: Node | null | undefined, start: number, end: number) => {
  if (!node) throw new Error('nothing to select');
  document.getSelection()?.setBaseAndExtent(node, start, node, end);
};
const paragraph = () => document.querySelector('p')?.firstChild;

const pointer = (type: string, target: Element = document.body) =>
  target.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true }), { pointerType: 'mouse' }));

describe('the selected passage', () => {
  it('is a copy of what is selected', () => {
    select(paragraph(), 5, 10);
    expect(String(selectedRange(document))).toBe('sides');
  });

  it.each([
    ['nothing is selected', () => {}],
    ['the selection is empty', () => select(paragraph(), 3, 3)],
    ['the reader is in a field', () => (select(paragraph(), 0, 4), document.querySelector('textarea')?.focus())],
  ])('is none when %s', (_, prepare) => {
    prepare();
    expect(selectedRange(document)).toBeNull();
  });
});

function watch() {
  const listener = { selected: vi.fn<(range: Range) => void>(), cleared: vi.fn<() => void>() };
  const stop = new AbortController();
  const ours = document.body.appendChild(document.createElement('aside'));
  watchSelection(listener, (event) => event.target === ours, stop.signal);
  return { ...listener, ours, stop };
}

describe('watching', () => {
  it('does not answer a selection that a script of the page made', async () => {
    const { selected } = watch();
    select(paragraph(), 0, 4);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(selected).not.toHaveBeenCalled();
  });

  it('tells when the selection is given up, once it rests', async () => {
    const { cleared } = watch();
    select(paragraph(), 0, 4);
    select(paragraph(), 2, 2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(cleared).toHaveBeenCalledOnce();
  });

  it('looks a moment after the mouse is let go, however late the browser settles the selection', async () => {
    const { cleared } = watch();
    pointer('pointerdown');
    select(paragraph(), 0, 4);
    await vi.advanceTimersByTimeAsync(5_000);
    pointer('pointerup');
    select(paragraph(), 2, 2);
    await vi.advanceTimersByTimeAsync(20);
    expect(cleared).toHaveBeenCalledOnce();
    select(paragraph(), 3, 3);
    await vi.advanceTimersByTimeAsync(20);
    expect(cleared).toHaveBeenCalledOnce();
  });

  it('looks when the mouse is let go over our controls, if it was pressed on the page', async () => {
    const { cleared, ours } = watch();
    pointer('pointerup', ours);
    await vi.advanceTimersByTimeAsync(20);
    expect(cleared).not.toHaveBeenCalled();
    pointer('pointerdown');
    pointer('pointerup', ours);
    await vi.advanceTimersByTimeAsync(20);
    expect(cleared).toHaveBeenCalledOnce();
  });

  it('stops with the signal', async () => {
    const { cleared, stop } = watch();
    select(paragraph(), 2, 2);
    stop.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(cleared).not.toHaveBeenCalled();
  });
});
