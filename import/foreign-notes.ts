/** Notes as other tools' files have them, before they belong to an article. */
import { categoryIdSchema } from '../annotations/schemas.ts';

export interface ForeignNote {
  /** As the file has it: with the file's kind it tells notes apart. */
  readonly id: string;
  /** Of the page, without fragment. */
  readonly address: string;
  readonly title: string | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the passage begins, for what that is worth. */
  readonly start: number | null;
  readonly comment: string;
  readonly tags: readonly string[];
  /** `Category.id`, which may be of another library. */
  readonly category: string | null;
  /** Instants, ISO 8601 in UTC; `null` where the file gives none that can be read. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** A record of the file that is not taken, and why. */
export interface PassedOver {
  /** `annotations.3`. */
  readonly place: string;
  readonly reason: 'invalid' | 'no-quote' | 'no-address';
}

export interface ForeignNotes {
  readonly kind: 'web-annotation' | 'hypothesis';
  readonly notes: readonly ForeignNote[];
  readonly passedOver: readonly PassedOver[];
}

/** A category as our own exports give it; `null` for anything that could not be the id of one. */
export function asCategory(value: unknown): string | null {
  const id = categoryIdSchema.safeParse(value);
  return id.success ? id.data : null;
}

/** The address of the page without its fragment; `null` for what is none of the web or of a file. */
export function pageAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !/^(?:https?|file):\/\//i.test(value)) return null;
  return value.replace(/#.*$/s, '');
}

/** The instant in the one form we keep. */
export function asInstant(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const instant = new Date(time).toISOString();
  return /^\d{4}-/.test(instant) ? instant : null;
}
