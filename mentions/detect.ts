import { datesIn } from './dates/detect-dates.ts';
import type { Detection, DetectionContext } from './mention.ts';
import { officialsIn } from './officials/detect-officials.ts';
import { readText } from './read-text.ts';

/**
 * Finds the officials and the dates of a text. Pure, in time linear in its length.
 *
 * @param text an article's text; offsets of the result count its UTF-16 code units
 */
export function detect(text: string, context: DetectionContext): Detection {
  const read = readText(text);
  const { officials, mentions } = officialsIn(read, context);
  const all = [...mentions, ...datesIn(read, context)];
  return { officials, mentions: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}
