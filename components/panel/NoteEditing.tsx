import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, AnnotationBody } from '../../annotations/schemas.ts';
import { Button } from '../controls/Button.tsx';
import { NoteEditor } from '../controls/NoteEditor.tsx';
import { useCategoryNames } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import type { NoteDraft, PanelActions } from './panel-model.ts';
import { problemText } from '../controls/problem-text.ts';

export interface NoteEditingProps {
  /** The note as the library has it now; `null` when it was deleted elsewhere. */
  readonly note: Annotation | null;
  /** What the editing begins with, and the version it began with. */
  readonly begin: NoteDraft;
  /** What it begins with was typed before and not saved. */
  readonly resumed: boolean;
  readonly suggestions: readonly string[];
  readonly editNote: PanelActions['editNote'];
  /** After every edit, and when the editing goes on from another version. */
  readonly onDraft: (draft: NoteDraft) => void;
  /** Closed with something typed that is not saved. */
  readonly onClose: () => void;
  /** Saved or discarded: nothing typed is left. */
  readonly onDone: () => void;
}

/**
 * Edits a kept note. The version the reader began with is remembered; when the
 * library has another one, both are shown and the reader chooses. What is typed
 * is a draft until it is saved or discarded, whatever happens to the panel.
 */
export function NoteEditing(props: NoteEditingProps): JSX.Element {
  const { note, begin, onDone } = props;
  const t = useTranslate();
  const nameOf = useCategoryNames();
  const [base, setBase] = useState(begin.modified);
  const [typed, setTyped] = useState(begin.body);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const other = note !== null && note.modified !== base && !sameBody(note, typed) ? note : null;

  const root = useRef<HTMLDivElement>(null);
  // The whole editor in view where it fits, with the passage it is about above it.
  useEffect(() => root.current?.closest('li')?.scrollIntoView({ block: 'start' }), []);
  // Whoever saved the other version dropped the draft it was typed in, which may have been ours.
  useEffect(() => {
    if (other !== null) props.onDraft({ ...begin, modified: base, body: typed });
  }, [other?.modified]);
  const changed = note === null || !sameBody(note, typed);
  const save = async (body: AnnotationBody, modified: string) => {
    setSaving(true);
    setProblem(null);
    const outcome = await props.editNote(begin.note, modified, body);
    setSaving(false);
    if (outcome.ok) onDone();
    else if (outcome.problem.code !== 'conflict') {
      setProblem(outcome.problem.code === 'gone' ? t('panel.conflictGone') : problemText(outcome.problem.code, t));
    }
  };
  const close = (body: AnnotationBody) => {
    if (note !== null && sameBody(note, body)) onDone();
    else props.onClose();
  };

  return (
    <div class="panel-editing" ref={root}>
      {props.resumed && <p class="panel-hint">{t('panel.draftKept')}</p>}
      {other !== null && (
        <div class="panel-conflict" role="alert">
          <p>{t('panel.conflict')}</p>
          <blockquote>
            <p class="panel-comment">{other.comment === '' ? t('panel.conflictEmpty') : other.comment}</p>
            <p class="panel-hint">{[nameOf(other.category), ...other.tags].join(' · ')}</p>
          </blockquote>
          <div class="actions">
            <Button
              look="plain"
              disabled={saving}
              onPress={() => {
                setBase(other.modified);
                props.onDraft({ ...begin, modified: other.modified, body: typed });
                void save(typed, other.modified);
              }}
            >
              {t('panel.keepMine')}
            </Button>
            <Button look="quiet" disabled={saving} onPress={onDone}>
              {t('panel.takeOther')}
            </Button>
          </div>
        </div>
      )}
      <NoteEditor
        initial={begin.body}
        suggestions={props.suggestions}
        saving={saving}
        problem={note === null ? t('panel.conflictGone') : problem}
        onDraft={(body) => {
          setTyped(body);
          props.onDraft({ ...begin, modified: base, body });
        }}
        onSave={(body) => {
          if (other === null) void save(body, note?.modified ?? base);
        }}
        onClose={close}
      />
      {changed && (
        <Button look="danger" onPress={onDone}>
          {t('panel.discard')}
        </Button>
      )}
    </div>
  );
}

/** True when the reader would see no difference. */
function sameBody(a: AnnotationBody, b: AnnotationBody): boolean {
  return a.comment === b.comment && a.category === b.category && a.tags.join('\n') === b.tags.join('\n');
}
