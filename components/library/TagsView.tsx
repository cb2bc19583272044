import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TagRow } from '../../annotations/catalogue.ts';
import type { Look } from '../../annotations/look.ts';
import { tagKey } from '../controls/tag-matching.ts';
import { useTranslate } from '../translate.tsx';
import { TagListRow } from './TagListRow.tsx';
import { TagSelectionBar } from './TagSelectionBar.tsx';
import { VirtualList } from './VirtualList.tsx';

export interface TagsViewProps {
  /** Most used first; `null` until they are counted. */
  readonly tags: readonly TagRow[] | null;
  readonly hrefOf: (tag: string) => string;
  /** Where what bears a tag is exported. */
  readonly exportHrefOf: (tag: string) => string;
  /** Gives all of them one name, which merges them. */
  readonly onRename: (tags: readonly string[], name: string) => void;
  readonly onLook: (tag: string, look: Look | null) => void;
  readonly onRemove: (tags: readonly string[]) => void;
  /** What stands beside the tags: the categories. */
  readonly children?: ComponentChildren;
}

const ROW_HEIGHT = 45;

/** All tags of articles and notes, to be renamed, merged, given a look and taken away everywhere at once. */
export function TagsView(props: TagsViewProps): JSX.Element {
  const { tags, hrefOf, exportHrefOf, onRename, onLook, onRemove, children } = props;
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [once, setOnce] = useState(false);
  const [editing, edit] = useState<string | null>(null);
  const [choices, choose] = useState<ReadonlySet<string>>(new Set());
  const key = tagKey(typed);
  const all = tags ?? [];
  const shown = all.filter(
    ({ tag, articles, notes }) => tagKey(tag).includes(key) && (!once || articles + notes === 1),
  );
  // Tags may go by themselves, for instance when their last note is deleted.
  const [first, ...others] = all.flatMap(({ tag }) => (choices.has(tag) ? [tag] : []));
  return (
    <div class="library-tags">
      {children}
      <section class="library-tag-list" aria-label={t('form.tags')}>
        <div class="library-list-head">
          <h2>{t('form.tags')}</h2>
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
                const { tag } = row;
                return (
                  <TagListRow
                    row={row}
                    href={hrefOf(tag)}
                    exportHref={exportHrefOf(tag)}
                    chosen={choices.has(tag)}
                    onChoose={(on) =>
                      choose(new Set([...choices].filter((one) => one !== tag).concat(on ? [tag] : [])))
                    }
                    editing={editing === tag}
                    exists={(name) => all.some((one) => one.tag === name)}
                    onEdit={(on) => edit(on ? tag : null)}
                    onRename={(name) => {
                      edit(null);
                      onRename([tag], name);
                    }}
                    onLook={(look) => onLook(tag, look)}
                    onRemove={() => onRemove([tag])}
                  />
                );
              }}
            />
          </div>
        )}
        {first !== undefined && (
          <TagSelectionBar
            chosen={[first, ...others]}
            notShown={[first, ...others].filter((one) => !shown.some(({ tag }) => tag === one)).length}
            onNone={() => choose(new Set())}
            onMerge={(name) => {
              choose(new Set());
              onRename([first, ...others], name);
            }}
            onRemove={() => {
              choose(new Set());
              onRemove([first, ...others]);
            }}
          />
        )}
      </section>
    </div>
  );
}
