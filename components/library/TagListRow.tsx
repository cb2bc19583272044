import type { JSX } from 'preact';
import type { TagRow } from '../../annotations/catalogue.ts';
import type { Look } from '../../annotations/look.ts';
import { LookShape } from '../controls/LookShape.tsx';
import { useTagLook } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import { ListEntryActs } from './ListEntryActs.tsx';
import { LookPicker } from './LookPicker.tsx';
import { NameField } from './NameField.tsx';
import { useReturningFocus } from './use-returning-focus.ts';

export interface TagListRowProps {
  readonly row: TagRow;
  /** The articles that bear it. */
  readonly href: string;
  /** Where they are exported. */
  readonly exportHref: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly editing: boolean;
  /** Whether a tag of that name is there to be merged with. */
  readonly exists: (name: string) => boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly onRename: (name: string) => void;
  readonly onLook: (look: Look | null) => void;
  readonly onRemove: () => void;
}

/** One tag with its uses; name and look are set in its place. */
export function TagListRow(props: TagListRowProps): JSX.Element {
  const t = useTranslate();
  const { row, editing } = props;
  const { tag, articles, notes } = row;
  const look = useTagLook(tag);
  const changeButton = useReturningFocus<HTMLButtonElement>(editing);
  return (
    <div class="library-tag">
      <div class="library-tag-line">
        <input
          type="checkbox"
          aria-label={t('library.choose', [tag])}
          checked={props.chosen}
          onChange={(event) => props.onChoose(event.currentTarget.checked)}
        />
        <div class="library-tag-what">
          <a class="tag library-tag-name" data-tint={look?.tint} href={props.href}>
            {look !== null && <LookShape shape={look.shape} />}
            {tag}
          </a>
          <span class="library-tag-uses">
            {[articles > 0 && t('library.articles', articles), notes > 0 && t('library.notes', notes)]
              .filter((part) => part !== false)
              .join(' · ')}
          </span>
        </div>
        <ListEntryActs
          name={tag}
          editing={editing}
          onEdit={props.onEdit}
          changeButton={changeButton}
          removeLabel={t('library.tags.removeTag', [tag])}
          onRemove={props.onRemove}
        >
          <a class="library-tag-go" href={props.exportHref} aria-label={t('library.tags.exportTag', [tag])}>
            {t('library.export.one')}
          </a>
        </ListEntryActs>
      </div>
      {editing && (
        <div class="library-tag-edit">
          <NameField
            label={t('library.tags.newName', [tag])}
            name={tag}
            action={(name) => t(name !== tag && props.exists(name) ? 'library.tags.merge' : 'library.tags.rename')}
            onName={props.onRename}
            onLeave={() => props.onEdit(false)}
          />
          <LookPicker look={look} mayBePlain onChange={props.onLook} />
        </div>
      )}
    </div>
  );
}
