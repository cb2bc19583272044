import { describe, expect, it, vi } from 'vitest';
import { Stage } from '../../../../entrypoints/reader.content/stage.ts';

describe('what can wait', () => {
  it('is said at once when nothing else is', () => {
    const next = vi.fn<() => void>();
    new Stage(() => {}).whenFree(next);
    expect(next).toHaveBeenCalledOnce();
  });

  it('waits until the toast that is shown has gone, and is said once', () => {
    const stage = new Stage(() => {});
    const next = vi.fn<() => void>();
    stage.set({ toast: { message: 'The library did not open.' } });
    stage.whenFree(next);
    stage.set({ announcement: 'something else' });
    expect(next).not.toHaveBeenCalled();
    stage.set({ toast: null });
    stage.set({ toast: null });
    expect(next).toHaveBeenCalledOnce();
  });
});
