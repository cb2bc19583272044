import type { JSX } from 'preact';
import { CategoryList } from '../../components/library/CategoryList.tsx';
import { formatRoute, NOTHING_ASKED, type Route } from '../../components/library/route.ts';
import { TagsView } from '../../components/library/TagsView.tsx';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import type { Act } from './act.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { routeOfScope } from './scope-route.ts';
import { Unanswered } from './Unanswered.tsx';

export interface TagsProps {
  readonly catalogue: Catalogue;
  readonly act: Act;
}

const articlesWith = (query: Route['query']) =>
  formatRoute({ ...NOTHING_ASKED, view: 'articles', query: { ...query, shelf: 'all' } });

/** All tags and categories, as the library has them now. */
export function Tags({ catalogue, act }: TagsProps): JSX.Element {
  const t = useTranslate();
  const tags = useLiveQuery('tags', () => catalogue.tagRows(), []);
  const categories = useLiveQuery('categories', () => catalogue.categoryRows(), []);
  const changed = (outcome: Parameters<Act>[1]) => void act(t('library.done.changed'), outcome);
  const tagged = (outcome: Parameters<Act>[1]) => void act(t('library.done.tagged'), outcome);
  const error = tags.error ?? categories.error;
  if (error !== undefined) return <Unanswered error={error} />;
  return (
    <TagsView
      tags={tags.value ?? null}
      hrefOf={(tag) => articlesWith({ tags: [tag] })}
      exportHrefOf={(tag) => formatRoute(routeOfScope({ by: 'tag', tag }))}
      onRename={(some, name) => tagged((options) => catalogue.renameTags(some, name, options))}
      onLook={(tag, look) => changed(catalogue.setTagLook(tag, look))}
      onRemove={(some) => tagged((options) => catalogue.deleteTags(some, options))}
    >
      {categories.value !== undefined && (
        <CategoryList
          rows={categories.value}
          hrefOf={(id) => articlesWith({ categories: [id] })}
          onAdd={(name) => changed(catalogue.addCategory({ name }))}
          onName={(id, name) => changed(catalogue.setCategory(id, { name }))}
          onLook={(id, { tint, shape }) => changed(catalogue.setCategory(id, { tint, shape }))}
          onMerge={(id, into) => changed((options) => catalogue.mergeCategory(id, into, options))}
          onRemove={(id) => void act(t('library.done.removed'), (options) => catalogue.deleteCategory(id, options))}
        />
      )}
    </TagsView>
  );
}
