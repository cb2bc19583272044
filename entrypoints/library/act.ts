import type { Edited, Outcome } from '../../annotations/outcome.ts';
import type { ActOptions } from '../../storage/act-options.ts';

/**
 * Says how an act went, with the way back.
 *
 * @param outcome of an act under way, or one that may take long, to be watched and stopped
 * @param doing what such an act is at
 * @returns whether it was done
 */
export type Act = (
  done: string,
  outcome: Promise<Outcome<Edited>> | ((options: ActOptions) => Promise<Outcome<Edited>>),
  doing?: string,
) => Promise<boolean>;
