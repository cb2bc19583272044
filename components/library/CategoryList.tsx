import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CategoryRow } from '../../annotations/catalogue.ts';
import type { Look } from '../../annotations/look.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { CategoryListRow } from './CategoryListRow.tsx';
import { NameField } from './NameField.tsx';

export interface CategoryActions {
  readonly onAdd: (name: string) => void;
  readonly onName: (id: string, name: string) => void;
  readonly onLook: (id: string, look: Look) => void;
  readonly onMerge: (id: string, into: string) => void;
  readonly onRemove: (id: string) => void;
}

export interface CategoryListProps extends CategoryActions {
  readonly rows: readonly CategoryRow[];
  /** The articles with notes of a category. */
  readonly hrefOf: (id: string) => string;
}

/** What notes can be about, as the reader wants it. */
export function CategoryList({ rows, hrefOf, ...actions }: CategoryListProps): JSX.Element {
  const t = useTranslate();
  const [editing, edit] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <section class="library-categories" aria-label={t('library.categories.name')}>
      <h2>{t('library.categories.name')}</h2>
      <p class="library-hint">{t('library.categories.about')}</p>
      <ul class="library-bare-list">
        {rows.map((row) => (
          <CategoryListRow
            key={row.id}
            row={row}
            others={rows.filter(({ id, category }) => id !== row.id && category !== null)}
            href={hrefOf(row.id)}
            editing={editing === row.id}
            onEdit={(on) => edit(on ? row.id : null)}
            onName={(name) => {
              edit(null);
              actions.onName(row.id, name);
            }}
            onLook={(look) => actions.onLook(row.id, look)}
            onMerge={(into) => {
              edit(null);
              actions.onMerge(row.id, into);
            }}
            onRemove={() => actions.onRemove(row.id)}
          />
        ))}
      </ul>
      <div class="library-categories-add">
        {adding ? (
          <NameField
            label={t('library.categories.nameOfNew')}
            name=""
            action={() => t('library.categories.add')}
            onName={(name) => {
              setAdding(false);
              actions.onAdd(name);
            }}
            onLeave={() => setAdding(false)}
          />
        ) : (
          <Button onPress={() => setAdding(true)}>{t('library.categories.add')}</Button>
        )}
      </div>
    </section>
  );
}
