import { fold } from '../text/fold.ts';
import type { Anchor, Target } from './target.ts';

/** Finds targets again in `text`, which is prepared once for all of them. */
export function createFinder(text: string): (target: Target) => Anchor {
  const folded = fold(text);
  return ({ quote, position }) => {
    const prefix = fold(quote.prefix).text;
    const suffix = fold(quote.suffix).text;
    const needle = fold(quote.exact).text.trim();
    let best: { score: number; start: number; end: number } | null = null;
    if (needle === '') return { state: 'lost' };
    for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
      const start = folded.offsets[at] ?? 0;
      const end = folded.offsets[at + needle.length] ?? text.length;
      const before = commonEnd(folded.text.slice(0, at).trimEnd(), prefix.trimEnd());
      const after = commonStart(folded.text.slice(at + needle.length).trimStart(), suffix.trimStart());
      const score = before + after + (start === position.start ? 0.5 : 0);
      if (best === null || score > best.score) best = { score, start, end };
    }
    if (best === null || (best.score < 8 && needle.length < 40)) return { state: 'lost' };
    const { start, end } = best;
    return { state: start === position.start ? 'exact' : 'moved', start, end };
  };
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
