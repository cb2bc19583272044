/** Finds the date expressions of a text and works out what they mean. */
import type { Span } from '../../text/span.ts';
import type { DateMention, DetectionContext } from '../mention.ts';
import type { Grammar } from './grammar.ts';
import { runDetector } from './grammar.ts';
import { grammarOfParagraphs, GRAMMARS } from './languages.ts';
import { withoutOverlaps, yearsFromText } from './refine.ts';
import { resolve } from './resolve.ts';
import type { Circumstances, Resolution } from './resolve.ts';
import type { Candidate, Tense } from './time.ts';
import { classify, tokenize } from './tokens.ts';
import type { Reading } from './tokens.ts';

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
  const tokens = tokenize(text);
  const grammars = grammarOfParagraphs(tokens, context.language);
  const candidates: Found[] = [];
  for (const grammar of GRAMMARS) {
    if (!grammars.includes(grammar)) continue;
    const reading = classify(tokens, grammar.lexicon, (paragraph) => grammars[paragraph] === grammar);
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
  const kept = withoutOverlaps(candidates) as Found[];
  const textYears = context.published === null ? yearsFromText(kept) : [];
  const inCaption = captionTest(context.captions ?? []);
  const mentions: DateMention[] = [];
  let before: string | null = null;
  for (const [index, candidate] of kept.entries()) {
    const tense: Tense = inCaption(candidate)
      ? 'past'
      : candidate.grammar.tense(candidate.reading, candidate.first, candidate.last);
    const known: Circumstances = { reference: context.published, contextYear: textYears[index] ?? null, tense };
    const resolution: Resolution = candidate.anaphoric ? fromBefore(candidate, before) : resolve(candidate.time, known);
    if (resolution.value !== null && resolution.type !== 'DURATION' && resolution.type !== 'SET')
      before = resolution.value;
    mentions.push({
      kind: 'date',
      start: candidate.start,
      end: candidate.end,
      text: text.slice(candidate.start, candidate.end),
      ...resolution,
      rule: candidate.rule,
      anaphoric: candidate.anaphoric ?? false,
    });
  }
  return mentions;
}

/** An anaphor counts from the date before it in the text. */
function fromBefore(candidate: Candidate, before: string | null): Resolution {
  const day =
    before === null ? null : (/^\d{4}-\d\d-\d\d/.exec(before)?.[0] ?? (/^\d{4}(-\d\d)?$/.test(before) ? before : null));
  const time = candidate.time;
  if (day === null || time.kind !== 'shift') {
    return { value: null, alternatives: [], type: 'DATE', reading: 'from-context', reference: null };
  }
  const whole = day.length === 10 ? day : `${day}${'-01-01'.slice(day.length - 4)}`;
  if (day.length < 10 && (time.unit === 'day' || time.unit === 'week' || (day.length === 4 && time.unit === 'month'))) {
    return { value: null, alternatives: [], type: 'DATE', reading: 'from-context', reference: null };
  }
  const resolved = resolve(time, { reference: whole, contextYear: null, tense: 'unknown' });
  return { ...resolved, reading: 'from-context', reference: day.length === 10 ? day : null };
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
