import type { JSX } from 'preact';
import type { Edited, Outcome } from '../../annotations/outcome.ts';
import { CategoryList } from '../../components/library/CategoryList.tsx';
import { formatRoute, NOTHING_ASKED, type Route } from '../../components/library/route.ts';
import { TagsView } from '../../components/library/TagsView.tsx';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { routeOfScope } from './scope-route.ts';
import { Unanswered } from './Unanswered.tsx';

export interface TagsProps {
  readonly catalogue: Catalogue;
  /** Says how an act went, with the way back. */
  readonly act: (done: string, outcome: Promise<Outcome<Edited>>) => Promise<unknown>;
}

const articlesWith = (query: Route['query']) =>
  formatRoute({ ...NOTHING_ASKED, view: 'articles', query: { ...query, shelf: 'all' } });

/** All tags and categories, as the library has them now. */
export function Tags({ catalogue, act }: TagsProps): JSX.Element {
  const t = useTranslate();
  const tags = useLiveQuery('tags', () => catalogue.tagRows(), []);
  const categories = useLiveQuery('categories', () => catalogue.categoryRows(), []);
  const changed = (outcome: Promise<Outcome<Edited>>) => void act(t('library.done.changed'), outcome);
  const tagged = (outcome: Promise<Outcome<Edited>>) => void act(t('library.done.tagged'), outcome);
  const error = tags.error ?? categories.error;
  if (error !== undefined) return <Unanswered error={error} />;
  return (
    <TagsView
      tags={tags.value ?? null}
      hrefOf={(tag) => articlesWith({ tags: [tag] })}
      exportHrefOf={(tag) => formatRoute(routeOfScope({ by: 'tag', tag }))}
      onRename={(some, name) => tagged(catalogue.renameTags(some, name))}
      onLook={(tag, look) => changed(catalogue.setTagLook(tag, look))}
      onRemove={(some) => tagged(catalogue.deleteTags(some))}
    >
      {categories.value !== undefined && (
        <CategoryList
          rows={categories.value}
          hrefOf={(id) => articlesWith({ categories: [id] })}
          onAdd={(name) => changed(catalogue.addCategory({ name }))}
          onName={(id, name) => changed(catalogue.setCategory(id, { name }))}
          onLook={(id, { tint, shape }) => changed(catalogue.setCategory(id, { tint, shape }))}
          onMerge={(id, into) => changed(catalogue.mergeCategory(id, into))}
          onRemove={(id) => void act(t('library.done.removed'), catalogue.deleteCategory(id))}
        />
      )}
    </TagsView>
  );
}
