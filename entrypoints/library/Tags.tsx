import type { JSX } from 'preact';
import type { Edited, Outcome } from '../../annotations/outcome.ts';
import { TagsView } from '../../components/library/TagsView.tsx';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';

export interface TagsProps {
  readonly catalogue: Catalogue;
  /** The articles that bear a tag. */
  readonly hrefOf: (tag: string) => string;
  /** Says how an act went, with the way back. */
  readonly act: (done: string, outcome: Promise<Outcome<Edited>>) => Promise<unknown>;
}

/** All tags, as the library has them now. */
export function Tags({ catalogue, hrefOf, act }: TagsProps): JSX.Element {
  const t = useTranslate();
  const { value } = useLiveQuery('tags', () => catalogue.tagRows(), []);
  return (
    <TagsView
      tags={value ?? null}
      hrefOf={hrefOf}
      onRename={(tag, name) => void act(t('library.done.tagged'), catalogue.renameTag(tag, name))}
      onRemove={(tag) => void act(t('library.done.tagged'), catalogue.deleteTag(tag))}
    />
  );
}
