import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { shorten } from '../controls/shorten.ts';
import { useTranslate } from '../translate.tsx';
import { formatInstant } from './format-instant.ts';

/** A note that was begun and neither saved nor thrown away. */
export interface UnfinishedNote {
  /** Of the annotation it becomes. */
  readonly id: string;
  /** The passage; `null` when the note it would change was deleted since. */
  readonly quote: string | null;
  readonly comment: string;
  readonly tags: readonly string[];
  /** Of its article, or the host of its page. */
  readonly title: string;
  /** When something was last typed: an instant. */
  readonly kept: string;
}

export interface DraftListProps {
  /** Newest first. */
  readonly notes: readonly UnfinishedNote[];
  /** Opens the article at the passage, and the note. */
  readonly onContinue: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

const LONGEST_QUOTE = 120;

/** The notes that were never finished, each to be gone on with or thrown away; nothing where there are none. */
export function DraftList({ notes, onContinue, onDiscard }: DraftListProps): JSX.Element | null {
  const t = useTranslate();
  if (notes.length === 0) return null;
  return (
    <details class="draft-list">
      <summary>{t('library.drafts.count', notes.length)}</summary>
      <ul class="library-bare-list">
        {notes.map(({ id, quote, comment, tags, title, kept }) => {
          const name = shorten(comment === '' ? (quote ?? title) : comment, 40);
          return (
            <li key={id} class="draft-row">
              {comment !== '' && <p class="draft-words">{comment}</p>}
              {tags.length > 0 && <p class="library-hint">{tags.join(' · ')}</p>}
              <p class="draft-quote">
                {quote === null ? t('library.drafts.noPassage') : <q>{shorten(quote, LONGEST_QUOTE)}</q>}
              </p>
              <p class="library-hint">
                {title} · {formatInstant(kept, t)}
              </p>
              <div class="draft-acts">
                {quote !== null && (
                  <Button label={t('library.drafts.continueOne', [name])} onPress={() => onContinue(id)}>
                    {t('reader.continueDraft')}
                  </Button>
                )}
                <Button look="danger" label={t('library.drafts.discardOne', [name])} onPress={() => onDiscard(id)}>
                  {t('panel.discard')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
