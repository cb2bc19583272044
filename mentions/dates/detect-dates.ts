/** Finds the date expressions of a text and works out what they mean. */
import type { Span } from '../../text/span.ts';
import type { DateMention, DetectionContext } from '../mention.ts';
import { readText, type ReadText } from '../read-text.ts';
import { datelineDay } from './dateline.ts';
import { Focus } from './focus.ts';
import type { Grammar } from './grammar.ts';
import { runDetector } from './grammar.ts';
import { DICTIONARY, grammarOfParagraphs, GRAMMARS } from './languages.ts';
import { Narrative } from './narrative.ts';
import {
  countedDaysBesideDays,
  datesOfCalendars,
  listedMonths,
  listedWeekdays,
  orderOfFigures,
  weekdaysBesideDays,
  withoutOverlaps,
  yearsFromText,
  withOwnersYear,
} from './refine.ts';
import type { Dated } from './refine.ts';
import { resolve } from './resolve.ts';
import type { Candidate, Tense } from './time.ts';
import { classify } from './reading.ts';
import type { Reading } from './reading.ts';

interface Found extends Candidate {
  readonly grammar: Grammar;
  readonly reading: Reading;
}

/**
 * The dates, spans of dates and lengths of time in `text`, in text order and without overlaps.
 * Linear in the length of the text.
 *
 * @param context what is known beforehand; without a publication day only what the text settles has a value
 */
export function detectDates(text: string, context: DetectionContext): DateMention[] {
  return datesIn(readText(text), context);
}

/** The same in a text that was cut into tokens already. */
export function datesIn({ original, text, offset, tokens }: ReadText, context: DetectionContext): DateMention[] {
  const grammars = grammarOfParagraphs(tokens, context.language);
  const candidates: Found[] = [];
  for (const [place, grammar] of GRAMMARS.entries()) {
    const meanings = DICTIONARY.meanings[place];
    if (meanings === undefined || !grammars.includes(grammar)) continue;
    const reading = classify(tokens, meanings, (paragraph) => grammars[paragraph] === grammar);
    for (const [rank, detector] of grammar.detectors.entries()) {
      for (const found of runDetector(detector, reading)) {
        candidates.push({
          ...found,
          start: tokens.starts[found.first] ?? 0,
          end: tokens.ends[found.last] ?? 0,
          rule: `${grammar.language}/${detector.rule}`,
          rank,
          grammar,
          reading,
        });
      }
    }
  }
  const kept = withOwnersYear(text, withoutOverlaps(candidates));
  const reference = datelineDay(text, kept[0], context.published) ?? context.published;
  const textYears = reference === null ? yearsFromText(text, kept) : [];
  const inCaption = captionTest(context.captions ?? []);
  const order = orderOfFigures(kept);
  const focus = new Focus();
  const narrative = new Narrative();
  const dates = kept.map((candidate, index): Dated => {
    const { grammar, reading, first, last } = candidate;
    const pointed = focus.resolve(candidate, reference);
    if (pointed !== null) return { candidate, resolution: pointed };
    const captioned = inCaption({ start: offset(candidate.start), end: offset(candidate.end) });
    const tense = (): Tense => (captioned ? 'over' : grammar.tense(reading, first, last));
    const told = captioned ? null : narrative.yearAt(candidate, reference);
    const contextYear = textYears[index] ?? told;
    const toldYear = focus.toldYear(reference);
    const resolution = resolve(candidate.time, { reference, contextYear, toldYear, tense, order });
    focus.note(candidate, resolution);
    narrative.note(candidate, resolution, told !== null);
    return { candidate, resolution };
  });
  const settled = countedDaysBesideDays(
    text,
    weekdaysBesideDays(text, datesOfCalendars(text, listedMonths(listedWeekdays(dates)))),
  );
  return settled.map(({ candidate, resolution }) => {
    const [start, end] = [offset(candidate.start), offset(candidate.end)];
    return {
      kind: 'date',
      start,
      end,
      text: original.slice(start, end),
      ...resolution,
      rule: candidate.rule,
      anaphoric: candidate.anaphor === 'same' || candidate.anaphor === 'apart',
    };
  });
}

/** Captions are in text order and do not overlap; so are the dates asked about. */
function captionTest(captions: readonly Span[]): (span: Span) => boolean {
  const ordered = captions.slice().sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next++;
    const caption = ordered[next];
    return caption !== undefined && caption.start <= start && end <= caption.end;
  };
}
