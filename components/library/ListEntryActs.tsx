import type { ComponentChildren, JSX, Ref } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface ListEntryActsProps {
  /** What is changed or deleted, as the reader calls it. */
  readonly name: string;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly changeButton: Ref<HTMLButtonElement>;
  /** Says what is deleted with it. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** The acts on a tag or a category, at the end of its line. */
export function ListEntryActs(props: ListEntryActsProps): JSX.Element {
  const t = useTranslate();
  const { name, editing, onEdit } = props;
  return (
    <div class="library-tag-acts">
      {props.children}
      <Button
        look="quiet"
        label={t('library.categories.changeOne', [name])}
        expanded={editing}
        buttonRef={props.changeButton}
        onPress={() => onEdit(!editing)}
      >
        {t('library.categories.change')}
      </Button>
      <Button look="danger" label={props.removeLabel} onPress={props.onRemove}>
        {t('form.delete')}
      </Button>
    </div>
  );
}
