import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow } from '../../annotations/catalogue.ts';
import type { ListPart } from './library-model.ts';

/**
 * How many of the articles chosen a search or a filter hides. The whole list is
 * asked for only while one that is chosen is not among the rows that were read.
 *
 * @param allIds the ids of all that are listed
 */
export function useNotShown(
  chosen: ReadonlySet<string>,
  part: ListPart<ArticleRow> | null,
  allIds: () => Promise<readonly string[]>,
): number {
  const [listed, setListed] = useState<ReadonlySet<string>>();
  const read = new Set(part?.rows.map(({ id }) => id));
  const apart = chosen.difference(read);
  const isAnyApart = part !== null && apart.size > 0;
  useEffect(() => {
    let isLast = true;
    if (isAnyApart) void allIds().then((ids) => isLast && setListed(new Set(ids)));
    return () => {
      isLast = false;
    };
  }, [isAnyApart, part?.subject, part?.total]);
  return isAnyApart && listed !== undefined ? apart.difference(listed).size : 0;
}
