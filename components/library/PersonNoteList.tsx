import type { JSX } from 'preact';
import type { PersonNote, PersonNotes } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { shorten } from '../controls/shorten.ts';
import { useTranslate } from '../translate.tsx';

export interface PersonNoteListProps {
  readonly notes: PersonNotes;
  readonly hrefOf: (note: PersonNote) => string;
}

const QUOTE_SHOWN = 240;

/** The notes on a person: what was noted, on which words, where. */
export function PersonNoteList({ notes: { notes, more }, hrefOf }: PersonNoteListProps): JSX.Element {
  const t = useTranslate();
  if (notes.length === 0) return <p class="library-hint">{t('library.officials.noNotes')}</p>;
  return (
    <>
      <ul class="person-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <p class="quoted" lang={note.language ?? undefined}>
              {shorten(note.quote, QUOTE_SHOWN)}
            </p>
            {note.comment !== '' && <p class="person-note-comment">{note.comment}</p>}
            <p class="library-hint">
              <a href={hrefOf(note)}>{note.title === '' ? t('panel.noTitle') : note.title}</a>
              {[note.outlet, note.published === null ? null : formatDateValue(note.published, t)]
                .filter((part) => part !== null)
                .map((part) => ` · ${part}`)}
              {note.state === 'changed' && ` · ${t('library.changedNotes', [1])}`}
              {note.state === 'lost' && ` · ${t('library.lostNotes', [1])}`}
            </p>
          </li>
        ))}
      </ul>
      {more && <p class="library-hint">{t('library.officials.moreNotes')}</p>}
    </>
  );
}
