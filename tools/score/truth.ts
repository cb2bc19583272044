import type { OfficialForm } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';

/** An official as the annotation or a detection presents it. */
export interface ScoredOfficial {
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly doubtful?: boolean;
  readonly mentions: readonly (Span & { readonly kind: OfficialForm })[];
}

/** A date as the annotation or a detection presents it. */
export interface ScoredDate extends Span {
  readonly value: string | null;
  readonly type: string;
  readonly deictic?: boolean;
  readonly anaphoric?: boolean;
}

/** The hand-made truth of one text, in the format of the corpus' README. */
export interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly published: string;
  readonly officials: readonly ScoredOfficial[];
  readonly dates: readonly ScoredDate[];
  readonly article?: Span;
}

/** What was detected in one text. */
export interface Answer {
  readonly officials: readonly ScoredOfficial[];
  readonly dates: readonly ScoredDate[];
}

/** The truth itself as an answer: scores 100. */
export function copyOfTruth(truth: Truth): Answer {
  return { officials: truth.officials, dates: truth.dates };
}
