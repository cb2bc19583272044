import type { Affiliation } from './vocabulary.ts';

/** A country or organisation found in the tokens `[start, end)`. */
export interface AffiliationAt extends Affiliation {
  readonly start: number;
  readonly end: number;
}

/** The affiliation that covers each token, if any. */
export type AffiliationMap = readonly (AffiliationAt | undefined)[];
