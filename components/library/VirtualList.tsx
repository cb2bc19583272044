import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps {
  readonly label: string;
  /** How many rows the whole list has. */
  readonly total: number;
  /** What screen readers are told of that; -1 while it is not known. */
  readonly setSize?: number;
  /** Another list: begin at its beginning. */
  readonly subject: string;
  /** CSS pixels of a common row; each is measured once it is drawn. */
  readonly rowHeight: number;
  /** The row to be seen, for instance the one opened or stepped to; `null` when any will do. */
  readonly inView: number | null;
  readonly renderRow: (index: number) => JSX.Element;
  /** Which rows are drawn, both included. */
  readonly onRange: (first: number, last: number) => void;
}

type ListVirtualizer = Virtualizer<HTMLDivElement, HTMLLIElement>;

const OVERSCAN = 6;

/** A long list of which only what is in view is drawn. Screen readers hear the place of each row in the whole. */
export function VirtualList(props: VirtualListProps): JSX.Element {
  const { label, total, setSize = total, subject, rowHeight, inView, renderRow, onRange } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const virtualizer = useRef<ListVirtualizer | null>(null);
  const options = {
    count: total,
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

  // The two calls every adapter of the library makes: its own, for other frameworks, make them too.
  // oxlint-disable no-underscore-dangle
  useLayoutEffect(() => list._didMount(), []);
  useLayoutEffect(() => list._willUpdate());
  // oxlint-enable no-underscore-dangle
  useLayoutEffect(() => {
    if (frame.current !== null) frame.current.scrollTop = 0;
    list.measure();
  }, [subject]);
  useEffect(() => {
    if (inView !== null && inView < total) list.scrollToIndex(inView, { align: 'auto' });
  }, [inView, total]);

  const rows = list.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, subject, total]);

  return (
    <div class="library-scroll" ref={frame}>
      <ul class="library-rows" aria-label={label} style={{ height: `${list.getTotalSize()}px` }}>
        {rows.map(({ key, index, start }) => (
          <li
            key={key}
            class="library-row"
            aria-setsize={setSize}
            aria-posinset={index + 1}
            data-index={index}
            ref={(element) => {
              if (element !== null) list.measureElement(element);
            }}
            style={{ transform: `translateY(${start}px)` }}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
