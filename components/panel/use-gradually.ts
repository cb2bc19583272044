import { useEffect, useState } from 'preact/hooks';

/** More rows than a high window shows. */
const FIRST = 60;
const STEP = 120;

/**
 * How many of `total` rows to render now: what can be seen at once, the rest
 * in steps of one frame each, so that an article with five hundred mentions
 * opens as quickly as one with fifty and is still complete for searching and
 * for screen readers.
 */
export function useGradually(total: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= total) return;
    const frame = requestAnimationFrame(() => setShown(shown + STEP));
    return () => cancelAnimationFrame(frame);
  }, [shown, total]);
  return Math.min(shown, total);
}
