import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TagRow } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface TagListRowProps {
  readonly row: TagRow;
  /** The articles that bear it. */
  readonly href: string;
  readonly editing: boolean;
  /** Whether a tag of that name is there to be merged with. */
  readonly exists: (name: string) => boolean;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** As `tagSchema` has it. */
const LONGEST = 100;

/** One tag with its uses, renamed in its place. */
export function TagListRow(props: TagListRowProps): JSX.Element {
  const t = useTranslate();
  const { row, editing } = props;
  const { tag, articles, notes } = row;
  const [name, setName] = useState(tag);
  const field = useRef<HTMLInputElement>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (editing) {
      setName(tag);
      field.current?.select();
    } else if (wasEditing.current) renameButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const next = name.trim();
  const merges = next !== tag && props.exists(next);

  if (editing) {
    return (
      <form
        class="library-tag"
        onSubmit={(event) => {
          event.preventDefault();
          if (next === '' || next === tag) props.onLeave();
          else props.onRename(next);
        }}
      >
        <input
          class="library-search-field"
          aria-label={t('library.tags.newName', [tag])}
          maxLength={LONGEST}
          value={name}
          ref={field}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            props.onLeave();
          }}
        />
        <button type="submit" class="button button-primary" disabled={next === ''}>
          {t(merges ? 'library.tags.merge' : 'library.tags.rename')}
        </button>
        <Button look="quiet" onPress={props.onLeave}>
          {t('form.cancel')}
        </Button>
      </form>
    );
  }
  return (
    <div class="library-tag">
      <a class="tag library-tag-name" href={props.href}>
        {tag}
      </a>
      <span class="library-tag-uses">
        {[articles > 0 && t('library.articles', articles), notes > 0 && t('library.notes', notes)]
          .filter((part) => part !== false)
          .join(' · ')}
      </span>
      <Button look="quiet" label={t('library.tags.renameTag', [tag])} buttonRef={renameButton} onPress={props.onEdit}>
        {t('library.tags.rename')}
      </Button>
      <Button look="danger" label={t('library.tags.removeTag', [tag])} onPress={props.onRemove}>
        {t('form.delete')}
      </Button>
    </div>
  );
}
