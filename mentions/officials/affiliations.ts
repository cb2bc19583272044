import type { Affiliation } from './entries.ts';
import type { Token } from './tokens.ts';

/** A country or organisation found in the tokens `[start, end)`. */
export interface AffiliationAt extends Affiliation {
  readonly start: number;
  readonly end: number;
}

/** True for the code of a state; two organisations have codes as short. */
export const isState = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== 'UN' && code !== 'EU';

/** The affiliation that covers each token, if any. */
export type AffiliationMap = readonly (AffiliationAt | undefined)[];

/** "anti-US", "pro-Syrian" */
export const tellsStance = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === 'none' && tokens[at - 1]?.text === '-' && /^(?:anti|pro)$/i.test(tokens[at - 2]?.text ?? '');
