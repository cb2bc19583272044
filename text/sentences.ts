/** Sentences by Unicode's rules (UAX 29), as the browser knows them for a language. */
import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** Parts a text into sentences; English rules where the language is not known. */
export function segmenterFor(language: string | null): Intl.Segmenter {
  const locale = language ?? 'en';
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
}

/** Where the sentences of a text are, in order. */
export function sentencesIn(text: string, language: string | null): Span[] {
  return Array.from(segmenterFor(language).segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/** The sentence of the text that a place in it belongs to, within its line and without the space after it. */
export function sentenceAround(text: string, place: Span, language: string | null): Span {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd = text.indexOf('\n', place.end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const segment = segmenterFor(language)
    .segment(line)
    .containing(place.start - lineStart);
  if (segment === undefined) return place;
  const start = lineStart + segment.index;
  const end = Math.max(start + segment.segment.trimEnd().length, place.end);
  return { start, end };
}
