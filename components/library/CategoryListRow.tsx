import type { JSX } from 'preact';
import type { CategoryRow } from '../../annotations/catalogue.ts';
import type { Look } from '../../annotations/look.ts';
import { LookShape } from '../controls/LookShape.tsx';
import { useCategoryNames } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import { ListEntryActs } from './ListEntryActs.tsx';
import { LookPicker } from './LookPicker.tsx';
import { NameField } from './NameField.tsx';
import { useReturningFocus } from './use-returning-focus.ts';

export interface CategoryListRowProps {
  readonly row: CategoryRow;
  /** Those it can be merged with. */
  readonly others: readonly CategoryRow[];
  /** The articles with notes of it. */
  readonly href: string;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly onName: (name: string) => void;
  readonly onLook: (look: Look) => void;
  readonly onMerge: (into: string) => void;
  readonly onRemove: () => void;
}

/** One category with its uses; name, look and what it is merged with are set in its place. */
export function CategoryListRow(props: CategoryListRowProps): JSX.Element {
  const t = useTranslate();
  const nameOf = useCategoryNames();
  const { row, others, editing } = props;
  const { category, articles } = row;
  const name = nameOf(row.id);
  const changeButton = useReturningFocus<HTMLButtonElement>(editing);
  return (
    <li class="library-tag">
      <div class="library-tag-line">
        <div class="library-tag-what">
          <a class="tag library-tag-name" data-tint={category?.tint ?? 'none'} href={props.href}>
            <LookShape shape={category?.shape ?? null} />
            {name}
          </a>
          <span class="library-tag-uses">
            {articles > 0 ? t('library.articles', articles) : t('library.categories.unused')}
            {category === null && ` · ${t('library.categories.unknown')}`}
          </span>
        </div>
        <ListEntryActs
          name={name}
          editing={editing}
          onEdit={props.onEdit}
          changeButton={changeButton}
          removeLabel={t('library.categories.removeOne', [name])}
          onRemove={props.onRemove}
        />
      </div>
      {editing && (
        <div class="library-tag-edit">
          <NameField
            label={t('library.categories.newName', [name])}
            name={name}
            action={() => t('library.tags.rename')}
            onName={props.onName}
            onLeave={() => props.onEdit(false)}
          />
          <LookPicker look={category} mayBePlain={false} onChange={(look) => look !== null && props.onLook(look)} />
          {others.length > 0 && (
            <select
              class="library-select"
              aria-label={t('library.categories.mergeOne', [name])}
              value=""
              onChange={({ currentTarget: { value } }) => value !== '' && props.onMerge(value)}
            >
              <option value="">{t('library.categories.merge')}</option>
              {others.map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
    </li>
  );
}
