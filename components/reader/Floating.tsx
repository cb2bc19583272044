import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { place, type Anchorage, type PlaceOptions } from './place.ts';

export interface FloatingProps extends PlaceOptions {
  /** Where it belongs now; `null` when that has left the page, which leaves the box where it was. */
  readonly anchorage: () => Anchorage | null;
  readonly children: ComponentChildren;
}

/**
 * A box that stands beside a mark and scrolls away with the page. It is placed
 * in the coordinates of its offset parent and set right again whenever it
 * grows, something scrolls within the page, or the window changes.
 */
export function Floating({ anchorage, prefer, align, children }: FloatingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);

  const setRight = () => {
    const element = box.current;
    const where = anchorage();
    const origin = element?.parentElement?.getBoundingClientRect();
    if (element === null || where === null || origin === undefined) return;
    element.style.maxHeight = '';
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { width, height } = element.getBoundingClientRect();
    const { left, top, maxHeight } = place(where, { width, height }, viewport, { prefer, align });
    element.style.left = `${left - origin.left}px`;
    element.style.top = `${top - origin.top}px`;
    element.style.maxHeight = `${maxHeight}px`;
  };

  useLayoutEffect(setRight);
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true, capture: true };
    // The page's own scrolling carries the box along; only boxes that scroll within it need this.
    const onScroll = (event: Event) => {
      if (event.target !== document) setRight();
    };
    window.addEventListener('scroll', onScroll, options);
    window.addEventListener('resize', setRight, options);
    // What stands within may grow by itself: a form that unfolds, a field that takes another line.
    const growing = new MutationObserver(setRight);
    const content = box.current?.firstElementChild;
    if (content) growing.observe(content, { subtree: true, childList: true, attributeFilter: ['style'] });
    return () => {
      stop.abort();
      growing.disconnect();
    };
  });

  return (
    <div class="floating" ref={box}>
      {children}
    </div>
  );
}
