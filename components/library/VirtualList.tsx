import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps {
  readonly label: string;
  /** How many rows there are. */
  readonly total: number;
  /** The number of the first row. When rows come before it or go, it changes, and what is in view stays where it is. */
  readonly first?: number;
  /** How many the whole list has, for screen readers; -1 while it is not known. */
  readonly setSize?: number;
  /** Another list: begin at its beginning. */
  readonly subject: string;
  /** CSS pixels of a common row; each is measured once it is drawn. */
  readonly rowHeight: number;
  /** The row to be seen, for instance the one opened or stepped to; `null` when any will do. */
  readonly inView: number | null;
  readonly renderRow: (row: number) => JSX.Element;
  /** Which rows are drawn, both included, and the first of them in sight. */
  readonly onRange: (first: number, last: number, top: number) => void;
}

type ListVirtualizer = Virtualizer<HTMLDivElement, HTMLLIElement>;

const OVERSCAN = 6;

/** A long list of which only what is in view is drawn. Screen readers hear the place of each row in the whole. */
export function VirtualList(props: VirtualListProps): JSX.Element {
  const { label, total, first = 0, setSize = total, subject, rowHeight, inView, renderRow, onRange } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const virtualizer = useRef<ListVirtualizer | null>(null);
  const shown = useRef(subject);
  const options = {
    count: total,
    getItemKey: useCallback((index: number) => index + first, [first]),
    // Holds the row in view when others come before it; of another list none is to be held.
    anchorTo: shown.current === subject ? ('end' as const) : ('start' as const),
    // The end of the list holds nothing: one shorter than its frame would follow it.
    scrollEndThreshold: -1,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    onChange: () => redraw((count) => count + 1),
  };
  const list = (virtualizer.current ??= new Virtualizer<HTMLDivElement, HTMLLIElement>(options));
  list.setOptions(options);
  shown.current = subject;

  // The two calls every adapter of the library makes: its own, for other frameworks, make them too.
  // oxlint-disable no-underscore-dangle
  useLayoutEffect(() => list._didMount(), []);
  useLayoutEffect(() => list._willUpdate());
  // oxlint-enable no-underscore-dangle
  /** Scrolls, and says so: the library would go back to where it was when a row is measured before the scroll event. */
  const scrollTo = (element: HTMLElement, offset: number) => {
    element.scrollTop = offset;
    list.scrollOffset = element.scrollTop;
  };
  useLayoutEffect(() => {
    if (frame.current !== null) scrollTo(frame.current, 0);
    list.measure();
  }, [subject]);
  useLayoutEffect(() => measureRows(list, frame.current));
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    wanted.current = inView;
  }, [inView]);
  // Not the library's own command: that one goes on to an index, which is another row's when rows come before it.
  useEffect(() => {
    const row = wanted.current;
    if (frame.current === null || row === null || row - first >= total) return;
    const drawn = frame.current.querySelector(`[data-row="${row}"]`);
    if (drawn === null) {
      scrollTo(frame.current, list.getOffsetForIndex(row - first, 'auto')?.[0] ?? 0);
      return;
    }
    wanted.current = null;
    const [outer, inner] = [frame.current.getBoundingClientRect(), drawn.getBoundingClientRect()];
    const below = Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
    const moved = inner.top < outer.top ? inner.top - outer.top : Math.max(0, below);
    if (moved !== 0) scrollTo(frame.current, frame.current.scrollTop + moved);
  });

  const rows = list.getVirtualItems();
  const from = first + (rows[0]?.index ?? 0);
  const to = first + (rows.at(-1)?.index ?? 0);
  const top = first + (list.range?.startIndex ?? 0);
  useEffect(() => onRange(from, to, top), [from, to, top, subject, total]);

  return (
    <div class="library-scroll" ref={frame}>
      <ul class="library-rows" aria-label={label} style={{ height: `${list.getTotalSize()}px` }}>
        {rows.map(({ key, index, start }) => (
          <li
            key={key}
            class="library-row"
            aria-setsize={setSize}
            aria-posinset={setSize < 0 ? undefined : index + 1}
            data-index={index}
            data-row={first + index}
            style={{ transform: `translateY(${start}px)` }}
          >
            {renderRow(first + index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Measures what was just drawn, while it is scrolled too: the library leaves that to the frame's end, and rows scrolled
 * to past all that were drawn would until then overlap, at heights that were guessed. From the last to the first, so
 * that where a row begins still holds when those after it were measured.
 */
function measureRows(list: ListVirtualizer, frame: HTMLElement | null): void {
  list.measureElement(null);
  for (const row of [...(frame?.querySelectorAll<HTMLLIElement>('.library-row') ?? [])].toReversed()) {
    list.measureElement(row);
    const index = list.indexFromElement(row);
    if (!list.itemSizeCache.has(list.options.getItemKey(index))) list.resizeItem(index, row.offsetHeight);
  }
}
