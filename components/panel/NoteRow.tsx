import type { JSX } from 'preact';
import type { Anchor, AnchorState } from '../../anchoring/target.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import { Button } from '../controls/Button.tsx';
import { CategoryShape } from '../controls/CategoryShape.tsx';
import { useTranslate } from '../translate.tsx';
import { shorten } from '../controls/shorten.ts';

export interface NoteRowProps {
  readonly note: Annotation;
  /** Where it stands on the page now; `null` when the page has not said. */
  readonly anchor: Anchor | null;
  /** The text it stands on now, when that differs from the quote. */
  readonly nowReads: string | null;
  /** BCP 47 language of the quote. */
  readonly language: string | null;
  /** Something was typed for it and not saved. */
  readonly unsaved: boolean;
  /** The editor takes the place of the note's own words. */
  readonly editor: JSX.Element | null;
  readonly onReveal: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One note: its passage, the reader's words, tags and category, and whether the passage still stands. */
export function NoteRow(props: NoteRowProps): JSX.Element {
  const t = useTranslate();
  const { note, nowReads } = props;
  const state: AnchorState = props.anchor?.state ?? note.state;
  const quote = shorten(note.target.quote.exact, 400);
  const brief = shorten(note.target.quote.exact, 60);
  const language = props.language ?? undefined;

  return (
    <li class="panel-row panel-note" data-note={note.id}>
      <span
        class="panel-category"
        data-category={note.category ?? 'none'}
        title={t(`category.${note.category ?? 'none'}`)}
      >
        <CategoryShape category={note.category} />
        <span class="panel-unseen">{t(`category.${note.category ?? 'none'}`)}</span>
      </span>
      <div class="panel-row-body">
        {state === 'lost' ? (
          <blockquote class="panel-quote" lang={language}>
            <span class="panel-clamp">{quote}</span>
          </blockquote>
        ) : (
          <button
            type="button"
            class="panel-reveal panel-quote"
            title={t('panel.showOnPage')}
            lang={language}
            onClick={props.onReveal}
          >
            <span class="panel-clamp">{quote}</span>
          </button>
        )}
        {state !== 'exact' && <p class={`panel-anchor panel-anchor-${state}`}>{t(`panel.anchor.${state}`)}</p>}
        {nowReads !== null && (
          <p class="panel-now">
            {t('panel.nowReads')} <q lang={language}>{shorten(nowReads, 400)}</q>
          </p>
        )}
        {state === 'lost' && note.target.paragraph !== note.target.quote.exact && (
          <details class="panel-paragraph">
            <summary>{t('panel.paragraph')}</summary>
            <p lang={language}>{note.target.paragraph}</p>
          </details>
        )}
        {props.editor ?? (
          <>
            {props.unsaved && <p class="panel-hint">{t('panel.draft')}</p>}
            {note.comment !== '' && <p class="panel-comment">{note.comment}</p>}
            <div class="panel-row-foot">
              <ul class="panel-tag-list" aria-label={t('form.tags')}>
                {note.tags.map((tag) => (
                  <li key={tag} class="tag">
                    {tag}
                  </li>
                ))}
              </ul>
              <span class="panel-row-acts">
                <Button look="quiet" label={t('panel.editNote', [brief])} onPress={props.onEdit}>
                  {t('form.edit')}
                </Button>
                <Button look="danger" label={t('panel.deleteNote', [brief])} onPress={props.onDelete}>
                  {t('form.delete')}
                </Button>
              </span>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
