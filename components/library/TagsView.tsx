import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TagRow } from '../../annotations/catalogue.ts';
import { tagKey } from '../controls/tag-matching.ts';
import { useTranslate } from '../translate.tsx';
import { TagListRow } from './TagListRow.tsx';
import { VirtualList } from './VirtualList.tsx';

export interface TagsViewProps {
  /** Most used first; `null` until they are counted. */
  readonly tags: readonly TagRow[] | null;
  readonly hrefOf: (tag: string) => string;
  readonly onRename: (tag: string, name: string) => void;
  readonly onRemove: (tag: string) => void;
}

const ROW_HEIGHT = 45;

/** All tags of articles and notes, to be renamed, merged and taken away everywhere at once. */
export function TagsView({ tags, hrefOf, onRename, onRemove }: TagsViewProps): JSX.Element {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [once, setOnce] = useState(false);
  const [editing, edit] = useState<string | null>(null);
  const key = tagKey(typed);
  const shown = (tags ?? []).filter(
    ({ tag, articles, notes }) => tagKey(tag).includes(key) && (!once || articles + notes === 1),
  );
  return (
    <div class="library-column">
      <div class="library-list-head">
        <input
          type="search"
          class="library-search-field"
          aria-label={t('library.tags.find')}
          placeholder={t('library.tags.find')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class="library-list-line">
          <output class="library-count">{tags === null ? '' : t('library.tags.count', shown.length)}</output>
          <label class="library-facet-value">
            <input type="checkbox" checked={once} onChange={(event) => setOnce(event.currentTarget.checked)} />
            {t('library.tags.once')}
          </label>
        </div>
      </div>
      {tags !== null && shown.length === 0 && (
        <p class="library-empty">{t(tags.length === 0 ? 'library.tags.none' : 'library.tags.noneFits')}</p>
      )}
      {shown.length > 0 && (
        <div class="library-list-rows">
          <VirtualList
            label={t('library.view.tags')}
            total={shown.length}
            subject={`${key} ${once}`}
            rowHeight={ROW_HEIGHT}
            inView={null}
            onRange={() => {}}
            renderRow={(index) => {
              const row = shown[index];
              if (row === undefined) return <div />;
              return (
                <TagListRow
                  row={row}
                  href={hrefOf(row.tag)}
                  editing={editing === row.tag}
                  exists={(name) => (tags ?? []).some(({ tag }) => tag === name)}
                  onEdit={() => edit(row.tag)}
                  onLeave={() => edit(null)}
                  onRename={(name) => {
                    edit(null);
                    onRename(row.tag, name);
                  }}
                  onRemove={() => onRemove(row.tag)}
                />
              );
            }}
          />
        </div>
      )}
    </div>
  );
}
