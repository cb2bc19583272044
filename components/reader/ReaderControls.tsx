import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Looks } from '../../annotations/category.ts';
import type { Annotation, AnnotationBody } from '../../annotations/schemas.ts';
import type { Official } from '../../mentions/mention.ts';
import { Button } from '../controls/Button.tsx';
import { NoteEditor } from '../controls/NoteEditor.tsx';
import { Toast, type ToastProps } from '../controls/Toast.tsx';
import { LooksContext } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import { Card } from './Card.tsx';
import type { CardActions } from './card-actions.ts';
import { Floating } from './Floating.tsx';
import type { Mark } from './mark.ts';
import { MarkList } from './MarkList.tsx';
import type { Anchorage } from './place.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';

/** The one thing that floats over the page. */
export type Opened =
  | {
      readonly kind: 'toolbar';
      readonly anchorage: () => Anchorage | null;
      /** Counts up when the toolbar is to take the focus. */
      readonly focusRequest: number;
      /** A note looks for its passage: that is all the toolbar offers. */
      readonly attaching: boolean;
    }
  | {
      readonly kind: 'card';
      readonly anchorage: () => Anchorage | null;
      readonly mark: Mark;
      readonly others: readonly Mark[];
      /** See `CardProps.focusRequest`. */
      readonly focusRequest: number;
    }
  | {
      readonly kind: 'editor';
      readonly anchorage: () => Anchorage | null;
      /** The annotation's id: another one is another editor. */
      readonly id: string;
      readonly quote: string;
      readonly initial: AnnotationBody;
      readonly focus: 'comment' | 'tags';
      readonly saving: boolean;
      readonly problem: string | null;
    };

/** Everything our controls show on a page at one moment. */
export interface ReaderView {
  /** The page is read: its marks are listed, and the way to the panel stands there even without any. */
  readonly awake: boolean;
  readonly marks: readonly Mark[];
  /** All that the article names. */
  readonly officials: readonly Official[];
  /** The kept notes that stand nowhere on the page. */
  readonly lost: readonly Annotation[];
  /** How many sentences changed that the reader has not seen. */
  readonly changes: number;
  readonly opened: Opened | null;
  /** The quote of the note whose passage is to be selected. */
  readonly attaching: string | null;
  readonly toast: Omit<ToastProps, 'onClose'> | null;
  /** Said to screen readers, not shown. */
  readonly announcement: string;
  /** Tags in use, most used first. */
  readonly suggestions: readonly string[];
  /** Categories and tags, as the reader has them. */
  readonly looks: Looks;
}

export interface ReaderActions extends CardActions {
  readonly onHighlight: () => void;
  readonly onNoteSelection: () => void;
  readonly onTagSelection: () => void;
  readonly onShow: (mark: Mark) => void;
  readonly onListFocus: (mark: Mark) => void;
  readonly onListPress: (mark: Mark) => void;
  readonly onAttach: (note: Annotation) => void;
  readonly onLeaveAttaching: () => void;
  readonly onOpenPanel: () => void;
  readonly onDraft: (body: AnnotationBody) => void;
  readonly onSave: (body: AnnotationBody) => void;
  readonly onCloseEditor: () => void;
  readonly onCloseToast: () => void;
}

export interface ReaderControlsProps extends ReaderActions {
  readonly view: ReaderView;
}

/** All our controls on a page. What is open when is decided elsewhere; this shows it. */
export function ReaderControls({ view, ...actions }: ReaderControlsProps): JSX.Element {
  const t = useTranslate();
  const { opened, toast, marks, lost, changes, awake } = view;
  const { onListFocus, onListPress, onAttach, onOpenPanel } = actions;
  // It may be long, and most of what is shown changes without it.
  const list = useMemo(
    () =>
      awake && (
        <MarkList
          marks={marks}
          lost={lost}
          changes={changes}
          onFocus={onListFocus}
          onPress={onListPress}
          onAttach={onAttach}
          onOpenPanel={onOpenPanel}
        />
      ),
    [awake, marks, lost, changes, onListFocus, onListPress, onAttach, onOpenPanel],
  );
  return (
    <LooksContext.Provider value={view.looks}>
      {list}
      {opened?.kind === 'toolbar' && (
        <Floating anchorage={opened.anchorage} prefer="below" align="end">
          <SelectionToolbar
            focusRequest={opened.focusRequest}
            attaching={opened.attaching}
            onHighlight={actions.onHighlight}
            onNote={actions.onNoteSelection}
            onTags={actions.onTagSelection}
          />
        </Floating>
      )}
      {opened?.kind === 'card' && (
        <Floating anchorage={opened.anchorage} prefer="above" align="start">
          <Card
            {...actions}
            mark={opened.mark}
            others={opened.others}
            officials={view.officials}
            focusRequest={opened.focusRequest}
          />
        </Floating>
      )}
      {opened?.kind === 'editor' && (
        <Floating key={opened.id} anchorage={opened.anchorage} prefer="below" align="start">
          <dialog open class="card card-editor" aria-label={t('reader.noteOn', [opened.quote])}>
            <NoteEditor
              initial={opened.initial}
              suggestions={view.suggestions}
              saving={opened.saving}
              problem={opened.problem}
              focus={opened.focus}
              onDraft={actions.onDraft}
              onSave={actions.onSave}
              onClose={actions.onCloseEditor}
            />
          </dialog>
        </Floating>
      )}
      {(toast !== null || view.attaching !== null) && (
        <div class="toasts">
          {view.attaching !== null && (
            <output class="toast">
              <span>{t('reader.attaching', [view.attaching])}</span>
              <Button look="quiet" onPress={actions.onLeaveAttaching}>
                {t('form.cancel')}
              </Button>
            </output>
          )}
          {toast !== null && <Toast {...toast} onClose={actions.onCloseToast} />}
        </div>
      )}
      <div class="unseen" aria-live="polite">
        {view.announcement}
      </div>
    </LooksContext.Provider>
  );
}
