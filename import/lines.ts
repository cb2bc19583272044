import { Refusal } from '../annotations/refusal.ts';

/** Far above the longest record the schemas allow of real use, and below what would fill the memory. */
const LONGEST_LINE = 64_000_000;

/** A line of a text, and whether a line feed ended it. */
export interface Line {
  readonly text: string;
  readonly ended: boolean;
}

/** A text in chunks as lines, without their line feeds. Throws a Refusal for a line nobody could have written. */
export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line, void, void> {
  let open: string[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (const [index, part] of parts.entries()) {
      open.push(part);
      length += part.length;
      if (length > LONGEST_LINE) throw new Refusal('invalid', `line ${number}: longer than ${LONGEST_LINE} characters`);
      if (index === parts.length - 1) continue;
      yield { text: open.join(''), ended: true };
      open = [];
      number += 1;
      length = 0;
    }
  }
  if (length > 0) yield { text: open.join(''), ended: false };
}
