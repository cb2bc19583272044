/** The day in a dateline: "HANOI, April 2 (VNA) –". A text's "today" is that day, not the day after, when it was put online. */
import { dayNumber } from '../../text/civil-date.ts';
import type { CivilDate } from '../../text/civil-date.ts';
import { resolve } from './resolve.ts';
import type { Candidate } from './time.ts';

/** A dateline stands near the beginning, behind a place alone on its line. */
const FARTHEST = 400;
const LONGEST_PLACE = 60;
const PLACE = /(?:^|\n)\p{Lu}[\p{L}\p{M} .,/()'’-]{1,60}, ?$/u;
const BEHIND = /^\.?\s{0,2}[(/–—-]/;

/** How many days a text may be put online after its dateline. */
const LATEST = 3;

/**
 * The dateline's day, when the first date of the text is one and its year is certain: written, or settled
 * by a publication day that follows within days.
 */
export function datelineDay(text: string, first: Candidate | undefined, published: CivilDate | null): CivilDate | null {
  if (first === undefined || first.start > FARTHEST || first.time.kind !== 'day') return null;
  if (!PLACE.test(text.slice(Math.max(0, first.start - LONGEST_PLACE - 1), first.start))) return null;
  if (!BEHIND.test(text.slice(first.end, first.end + 5))) return null;
  const { value } = resolve(first.time, { reference: published, contextYear: null, tense: () => 'past', order: null });
  if (value === null || published === null) return value;
  const days = dayNumber(published) - dayNumber(value);
  return days >= 0 && days <= LATEST ? value : null;
}
