import type { ArticleRow } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import type { Translate } from '../translate.tsx';

type Telling = Pick<ArticleRow, 'outlet' | 'address' | 'published'>;

/** The outlet of an article, or its host. */
export const outletName = ({ outlet, address }: Pick<Telling, 'outlet' | 'address'>): string =>
  outlet ?? hostOf(address);

/** What an article of a group is told from the others by: its outlet, and the day. */
export function tellingName(article: Telling, t: Translate): string {
  const { published } = article;
  return [outletName(article), ...(published === null ? [] : [formatDateValue(`${published}/${published}`, t)])].join(
    ', ',
  );
}

/** What two articles are called beside each other: by their outlets, and by their days too where that is the same. */
export function namesOfPair(one: Telling, other: Telling, t: Translate): readonly [string, string] {
  const names = [outletName(one), outletName(other)] as const;
  return names[0] === names[1] ? [tellingName(one, t), tellingName(other, t)] : names;
}
