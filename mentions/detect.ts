import { detectDates } from './dates/detect-dates.ts';
import type { Detection, DetectionContext } from './mention.ts';
import { detectOfficials } from './officials/detect-officials.ts';

/**
 * Finds the officials and the dates of a text. Pure, in time linear in its length.
 *
 * @param text an article's text; offsets of the result count its UTF-16 code units
 */
export function detect(text: string, context: DetectionContext): Detection {
  const { officials, mentions } = detectOfficials(text, context);
  const all = [...mentions, ...detectDates(text, context)];
  return { officials, mentions: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}
