import { useMemo, useState } from 'preact/hooks';
import type { Window } from '../../annotations/catalogue.ts';

/** Rows are read in steps of this many, so that scrolling asks seldom. */
const STEP = 50;

/**
 * The part of a long list that is to be read, in whole steps around what is in view.
 *
 * @param subject another list: begin at its beginning
 */
export function useWindow(subject: string): Window & { readonly showRange: (first: number, last: number) => void } {
  const [range, setRange] = useState({ subject, offset: 0, limit: STEP });
  const showRange = useMemo(
    () => (first: number, last: number) => {
      const offset = Math.floor(first / STEP) * STEP;
      const limit = (Math.floor(last / STEP) + 1) * STEP - offset;
      setRange((before) =>
        before.subject === subject && before.offset === offset && before.limit === limit
          ? before
          : { subject, offset, limit },
      );
    },
    [subject],
  );
  return range.subject === subject
    ? { offset: range.offset, limit: range.limit, showRange }
    : { offset: 0, limit: STEP, showRange };
}
