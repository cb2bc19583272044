/**
 * `npm run -s anchor -- CASES.jsonl...`: finds passages again in changed texts.
 *
 * A line in is `{"id","before","start","end","after"}`, a line out
 * `{"id","state","start","end"}` (both offsets null when lost). A line that
 * cannot be used is named on standard error; the rest is done, and the exit
 * code is 1.
 */
import { createReadStream } from 'node:fs';
import * as z from 'zod/mini';
import { describeTarget } from '../anchoring/describe-target.ts';
import { createFinder } from '../anchoring/find-target.ts';
import type { Span } from '../text/span.ts';

const offset = z.int().check(z.nonnegative());
const caseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  before: z.string(),
  start: offset,
  end: offset,
  after: z.string(),
});

/** A plain text's blocks are its lines. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > 0) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function answer(line: string): string {
  const { id, before, start, end, after } = z.parse(caseSchema, JSON.parse(line));
  if (start >= end || end > before.length) {
    throw new RangeError(`${start} to ${end} is no passage of ${before.length} code units`);
  }
  const anchor = createFinder(after, before)(describeTarget(before, { start, end }, linesOf(before)));
  const place = anchor.state === 'lost' ? { start: null, end: null } : { start: anchor.start, end: anchor.end };
  return JSON.stringify({ id, state: anchor.state, ...place });
}

/** The lines of a file. Not `readline`, which also breaks at U+2028 and U+2029: JSON strings may hold them. */
async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run -s anchor -- CASES.jsonl...');
  process.exitCode = 1;
}
for (const path of paths) {
  let number = 0;
  try {
    for await (const line of readLines(path)) {
      number++;
      if (line.trim() === '') continue;
      try {
        console.log(answer(line));
      } catch (error) {
        console.error(`${path}:${number}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
