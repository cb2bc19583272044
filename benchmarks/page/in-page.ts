/** What `benchmarks/page.ts` runs in the page: the reader's own functions, timed, and Readability as it is used alone. */
import Readability from '@mozilla/readability/Readability.js';
import { readPage, type PageReading } from '../../article/read-page.ts';
import { createPainter } from '../../highlights/painter.ts';
import { detect } from '../../mentions/detect.ts';
import type { Span } from '../../text/span.ts';

/** Milliseconds. */
export interface Timing {
  readonly status: PageReading['status'];
  /** Readability as its documentation says to use it: on a clone. */
  readonly readability: number;
  /** Reading the page, all of it. */
  readonly read: number;
  /** The part of `read` that is not Readability's. */
  readonly outside: number;
  /** What the background does meanwhile. */
  readonly detect: number;
  readonly paint: number;
}

export interface Bench {
  round(today: string): Timing;
  /** Reads and paints this many marks, spread evenly. */
  roundWithMarks(today: string, marks: number): Timing;
}

let withinReadability = 0;
const parse = Readability.prototype.parse;
Readability.prototype.parse = function timed(this: Readability<Node>) {
  const began = performance.now();
  try {
    return parse.call(this);
  } finally {
    withinReadability += performance.now() - began;
  }
};

function alone(): number {
  const began = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - began;
}

function run(today: string, choose: (reading: PageReading) => readonly Span[]): Timing {
  const readability = alone();
  withinReadability = 0;
  const began = performance.now();
  const reading = readPage(document, { address: document.URL, today });
  const read = performance.now();
  const spans = choose(reading);
  const detected = performance.now();
  const stop = new AbortController();
  createPainter(stop.signal).paint(
    'official-thin-blue',
    spans.flatMap((span) => reading.live.rangesOf(span)),
  );
  const painted = performance.now();
  stop.abort();
  return {
    status: reading.status,
    readability,
    read: read - began,
    outside: read - began - withinReadability,
    detect: detected - read,
    paint: painted - detected,
  };
}

const bench: Bench = {
  round: (today) =>
    run(today, ({ status, article }) =>
      status !== 'article'
        ? []
        : detect(article.text, {
            language: article.language,
            published: article.published?.date ?? null,
            captions: article.blocks.filter(({ type }) => type === 'caption'),
          }).mentions,
    ),
  roundWithMarks: (today, marks) =>
    run(today, ({ article: { text } }) =>
      Array.from({ length: marks }, (_, index) => {
        const start = Math.floor((index * text.length) / marks);
        return { start, end: start + 20 };
      }),
    ),
};

Object.assign(globalThis, { bench });
