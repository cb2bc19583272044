import { detectDates } from '../../../../mentions/dates/detect-dates.ts';
import type { DateMention, DetectionContext } from '../../../../mentions/mention.ts';

/** Dates of one sentence, with what the tables of the tests leave out. */
export function findDates(text: string, context: Partial<DetectionContext> = {}): DateMention[] {
  return detectDates(text, { language: 'en', published: '2025-04-02', ...context });
}

/** `[text, value]` of each date that is no anaphor. */
export function valuesIn(text: string, context: Partial<DetectionContext> = {}): [string, string | null][] {
  return findDates(text, context)
    .filter((mention) => !mention.anaphoric)
    .map((mention) => [mention.text, mention.value]);
}
