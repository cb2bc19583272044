import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationBody } from '../../annotations/schemas.ts';
import { useTranslate } from '../translate.tsx';
import { Button } from './Button.tsx';
import { CategoryPicker } from './CategoryPicker.tsx';
import { copyText } from './copy-text.ts';
import { TagInput } from './TagInput.tsx';

export interface NoteEditorProps {
  /** What the editor opens with: the kept note, a draft, or nothing yet. Later changes of it are not followed. */
  readonly initial: AnnotationBody;
  /** Tags in use, most used first. */
  readonly suggestions: readonly string[];
  readonly saving: boolean;
  /** Why the last save failed, as a sentence; `null` when none did. What was typed stays. */
  readonly problem: string | null;
  readonly focus?: 'comment' | 'tags';
  /** After every edit, for keeping a draft. */
  readonly onDraft?: (body: AnnotationBody) => void;
  readonly onSave: (body: AnnotationBody) => void;
  /** Escape or the button beside Save. What was typed is handed over, never thrown away here. */
  readonly onClose: (body: AnnotationBody) => void;
}

// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- the keys hold in every field of the form
/** Note, tags and category of one passage. Ctrl+Enter (or Cmd+Enter) saves. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const [body, setBody] = useState(props.initial);
  // A key in the tags changes the body and saves it before the next rendering.
  const latest = useRef(body);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [body.comment]);
  useEffect(() => {
    if (props.focus !== 'tags') {
      field.current?.focus();
      const end = props.initial.comment.length;
      field.current?.setSelectionRange(end, end);
    }
    // On opening only: taking the focus back later would fight the reader.
  }, []);

  const change = (part: Partial<AnnotationBody>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setBody(next);
    setCopied(false);
    props.onDraft?.(next);
  };
  const save = () => {
    if (!props.saving) props.onSave(latest.current);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onClose(latest.current);
    }
  };

  return (
    <form
      class="note-editor"
      aria-label={t('form.note')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="spoken-label" for={`${id}-comment`}>
        {t('form.note')}
      </label>
      <textarea
        id={`${id}-comment`}
        class="note-text"
        ref={field}
        rows={2}
        maxLength={1_000_000}
        placeholder={t('form.notePlaceholder')}
        value={body.comment}
        onInput={(event) => change({ comment: event.currentTarget.value })}
      />
      <TagInput
        tags={body.tags}
        suggestions={props.suggestions}
        takeFocus={props.focus === 'tags'}
        onChange={(tags) => change({ tags })}
      />
      <CategoryPicker value={body.category} onChange={(category) => change({ category })} />
      {props.problem !== null && (
        <div class="problem" role="alert">
          <p>{props.problem}</p>
          <Button
            onPress={() => {
              setCopied(copyText(body.comment));
              field.current?.focus();
            }}
          >
            {copied ? t('form.copied') : t('form.copyText')}
          </Button>
        </div>
      )}
      <div class="actions">
        <button type="submit" class="button button-primary" aria-disabled={props.saving}>
          {props.saving ? t('form.saving') : props.problem === null ? t('form.save') : t('form.retry')}
        </button>
        <Button look="quiet" onPress={() => props.onClose(latest.current)}>
          {t('form.close')}
        </Button>
        <span class="hint">{t('form.saveHint')}</span>
      </div>
    </form>
  );
}
