import { afterEach, beforeEach, vi } from 'vitest';

/** jsdom lays nothing out: here every element is as high and wide as a small window, so that lists show their rows. */
export function inSmallWindow(): void {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(45);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}
