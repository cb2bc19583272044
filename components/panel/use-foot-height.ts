import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Tells the style sheet how high the foot over the lists is, in `--panel-foot` on the foot's parent: it grows with
 * what is said in it, and what comes into view, or has the focus, stands clear of it.
 *
 * @returns for the foot
 */
export function useFootHeight(): RefObject<HTMLElement | null> {
  const foot = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      element.parentElement?.style.setProperty('--panel-foot', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return foot;
}
