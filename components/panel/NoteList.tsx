import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../annotations/schemas.ts';
import { useTranslate } from '../translate.tsx';
import { useAnnounce } from './announcement.tsx';
import { NoteEditing } from './NoteEditing.tsx';
import { NoteRow } from './NoteRow.tsx';
import type { NoteDraft, PanelActions, PanelReading } from './panel-model.ts';
import { useAct } from './use-act.ts';

export interface NoteListProps {
  readonly notes: readonly Annotation[];
  readonly reading: PanelReading | null;
  readonly language: string | null;
  /** What was typed and not saved when the panel was last open. */
  readonly drafts: readonly NoteDraft[];
  readonly suggestions: readonly string[];
  readonly actions: PanelActions;
}

interface Editing {
  readonly begin: NoteDraft;
  readonly resumed: boolean;
  /** The note as it was when the editing began, for when it is deleted elsewhere. */
  readonly note: Annotation;
}

/** The notes in text order, each edited and deleted in its place. */
export function NoteList(props: NoteListProps): JSX.Element {
  const { notes, reading, actions } = props;
  const t = useTranslate();
  const act = useAct();
  const announce = useAnnounce();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, NoteDraft>>(
    () => new Map(props.drafts.map((draft) => [draft.note, draft])),
  );
  const [editing, setEditing] = useState<ReadonlyMap<string, Editing>>(new Map());
  const list = useRef<HTMLUListElement>(null);
  const [focusOn, setFocusOn] = useState<{ readonly note: string } | null>(null);

  const begin = (note: Annotation) => {
    const draft = drafts.get(note.id);
    const begun = draft ?? { note: note.id, modified: note.modified, body: bodyOf(note) };
    setEditing((open) => new Map(open).set(note.id, { begin: begun, resumed: draft !== undefined, note }));
  };
  const leave = (id: string) => {
    setEditing((open) => without(open, id));
    setFocusOn({ note: id });
  };

  // What was typed before the panel closed opens by itself, once.
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current || notes.length === 0) return;
    resumed.current = true;
    for (const note of notes) if (drafts.has(note.id)) begin(note);
  }, [notes.length]);

  useEffect(() => {
    if (focusOn === null) return;
    const row = list.current?.querySelector(`[data-note="${CSS.escape(focusOn.note)}"]`);
    row?.querySelector<HTMLElement>('button, summary')?.focus();
  }, [focusOn]);

  const reveal = async (note: Annotation) => {
    const found = await actions.reveal({ annotation: note.id });
    if (found) announce(t('panel.shown'));
    else announce(t('panel.notShown'), 'problem');
  };
  const attach = async (note: Annotation) => {
    if (!(await actions.attach(note.id))) announce(t('panel.notShown'), 'problem');
  };
  const remove = async (note: Annotation, index: number) => {
    const neighbour = shown[index + 1] ?? shown[index - 1];
    if (!(await act(actions.deleteNote(note.id)))) return;
    if (neighbour !== undefined) setFocusOn({ note: neighbour.id });
    else list.current?.closest<HTMLElement>('[role="tabpanel"]')?.focus();
  };

  const here = new Set(notes.map(({ id }) => id));
  const deleted = [...editing.values()].map(({ note }) => note).filter(({ id }) => !here.has(id));
  const shown = inTextOrder([...notes, ...deleted], reading);

  return (
    <>
      {shown.length === 0 && <p class="panel-empty">{t('panel.empty.notes')}</p>}
      <ul class="panel-list" ref={list}>
        {shown.map((note, index) => {
          const open = editing.get(note.id);
          const anchor = reading?.anchors[note.id] ?? null;
          return (
            <NoteRow
              key={note.id}
              note={note}
              anchor={anchor}
              nowReads={
                anchor?.state === 'changed' && reading !== null
                  ? reading.article.text.slice(anchor.start, anchor.end)
                  : null
              }
              language={props.language}
              unsaved={open === undefined && drafts.has(note.id)}
              onReveal={() => void reveal(note)}
              onEdit={() => begin(note)}
              onDelete={() => void remove(note, index)}
              onAccept={() => {
                if (anchor !== null && anchor.state !== 'lost') void act(actions.acceptWording(note, anchor));
              }}
              onDecline={(wording) => void act(actions.declineWording(note, wording))}
              onAttach={reading === null ? null : () => void attach(note)}
              editor={
                open === undefined ? null : (
                  <NoteEditing
                    note={here.has(note.id) ? note : null}
                    begin={open.begin}
                    resumed={open.resumed}
                    suggestions={props.suggestions}
                    editNote={actions.editNote}
                    onDraft={(draft) => {
                      setDrafts((kept) => new Map(kept).set(draft.note, draft));
                      actions.keepDraft(draft);
                    }}
                    onClose={() => leave(note.id)}
                    onDone={() => {
                      setDrafts((kept) => without(kept, note.id));
                      actions.dropDraft(note.id);
                      leave(note.id);
                    }}
                  />
                )
              }
            />
          );
        })}
      </ul>
    </>
  );
}

function bodyOf({ comment, tags, category }: Annotation): NoteDraft['body'] {
  return { comment, tags, category };
}

/** By where each stands on the page now, or stood when it was kept. */
function inTextOrder(notes: readonly Annotation[], reading: PanelReading | null): readonly Annotation[] {
  const place = (note: Annotation) => {
    const anchor = reading?.anchors[note.id];
    return anchor === undefined || anchor.state === 'lost' ? note.target.position.start : anchor.start;
  };
  return [...notes].sort((a, b) => place(a) - place(b) || (a.created < b.created ? -1 : 1));
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
