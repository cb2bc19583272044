/** Where a quote stands, letter for letter but for white space, which tools collapse each in their own way. */
import type { Span } from '../text/span.ts';

/** What is looked for, as another tool describes it. */
export interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
}

/** A quote that stands in more places says nothing, and would take long to weigh. */
const MOST_PLACES = 1_000;

const flat = (words: string) => words.replace(/\s+/g, ' ');

/** How many letters two texts share from their ends (`-1`) or from their beginnings (`1`). */
function shared(one: string, other: string, direction: 1 | -1): number {
  const at = (text: string, index: number) => text.at(direction === 1 ? index : -1 - index);
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && at(one, length) === at(other, length)) length += 1;
  return length;
}

/**
 * The one place of the text that the quote can mean: the only one with its
 * words, or of several the one that shares most of the words around it.
 * `null` where there is none, or where nothing tells several apart: a note is
 * never put on a sentence by chance.
 */
export function findQuote(text: string, { quote, prefix, suffix, start }: Quote): Span | null {
  // A line feed for a space keeps every offset.
  const page = text.replace(/\s/g, ' ');
  const needle = flat(quote).trim();
  if (needle === '') return null;
  const places: { readonly at: number; readonly score: number }[] = [];
  for (let at = page.indexOf(needle); at !== -1; at = page.indexOf(needle, at + 1)) {
    if (places.length === MOST_PLACES) return null;
    const before = shared(page.slice(Math.max(0, at - prefix.length), at), flat(prefix), -1);
    const end = at + needle.length;
    const after = shared(page.slice(end, end + suffix.length), flat(suffix), 1);
    places.push({ at, score: before + after + (at === start ? 0.5 : 0) });
  }
  const [best, next] = places.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score === next?.score) return null;
  return { start: best.at, end: best.at + needle.length };
}
