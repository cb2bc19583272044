import type { Official } from '../mentions/mention.ts';
import { foldKey } from '../text/fold.ts';

/** What makes officials of several articles one: the folded name; `null` for an office without a name. */
export function officialKey({ name }: Pick<Official, 'name'>): string | null {
  const key = name === null ? '' : foldKey(name);
  return key === '' ? null : key;
}
