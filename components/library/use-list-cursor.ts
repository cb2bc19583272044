import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface ListCursor {
  /** The one row of the list that the Tab key reaches. */
  readonly at: number;
  /** The row to be scrolled to; `null` when any will do. */
  readonly inView: number | null;
  /** Of an element around the list. */
  readonly rows: Ref<HTMLDivElement>;
  readonly set: (index: number) => void;
  /** The row last gone to, though the focus may still be on its way there. */
  readonly now: () => number;
  /** Moves to another row when the key asks for that. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/**
 * The walk through a long list by keyboard: one row is in the tab order, and
 * arrows, `j` and `k`, Home and End go from row to row. What gets the focus is
 * the row's first link.
 *
 * @param subject another list: begin at row 0
 * @param first the number of the first row, as `VirtualList` has it
 */
export function useListCursor(subject: string | undefined, total: number, first = 0): ListCursor {
  const [at, setAt] = useState(0);
  const [inView, setInView] = useState<number | null>(null);
  const wantsFocus = useRef(false);
  // Keys may come faster than rows are drawn.
  const now = useRef(0);
  const rows = useRef<HTMLDivElement>(null);

  // A row that is stepped to may have to be scrolled to and drawn first.
  useEffect(() => {
    if (!wantsFocus.current || at !== now.current) return;
    const link = rows.current?.querySelector<HTMLElement>(`[data-row="${at}"] a`);
    if (link === undefined || link === null) return;
    wantsFocus.current = false;
    link.focus({ preventScroll: true });
  });
  useEffect(() => {
    set(0);
    setInView(null);
  }, [subject]);

  const set = (index: number) => {
    now.current = index;
    setAt(index);
  };
  const goTo = (index: number) => {
    if (total === 0) return;
    const next = Math.min(Math.max(index, first), first + total - 1);
    wantsFocus.current = true;
    set(next);
    setInView(next);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const step = STEPS[event.key];
    if (step !== undefined) goTo(now.current + step);
    else if (event.key === 'Home') goTo(first);
    else if (event.key === 'End') goTo(first + total - 1);
    else return false;
    event.preventDefault();
    return true;
  };
  return { at, inView, rows, set, now: () => now.current, onKey };
}
