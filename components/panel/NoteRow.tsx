import type { JSX } from 'preact';
import type { AnchorState } from '../../anchoring/target.ts';
import { Button } from '../controls/Button.tsx';
import { LookShape } from '../controls/LookShape.tsx';
import { Tag } from '../controls/Tag.tsx';
import { useCategoryLook, useCategoryNames } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import { shorten } from '../controls/shorten.ts';
import { NotePassage, type NotePassageProps } from './NotePassage.tsx';

export interface NoteRowProps extends NotePassageProps {
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
  const { note } = props;
  const look = useCategoryLook(note.category);
  const category = useCategoryNames()(note.category);
  const state: AnchorState = props.anchor?.state ?? note.state;
  const quote = shorten(note.target.quote.exact, 400);
  const brief = shorten(note.target.quote.exact, 60);
  const language = props.language ?? undefined;

  return (
    <li class="panel-row panel-note" data-note={note.id}>
      <span class="panel-category" data-tint={look?.tint ?? 'none'} title={category}>
        <LookShape shape={look?.shape ?? null} />
        <span class="panel-unseen">{category}</span>
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
        <NotePassage {...props} />
        {props.editor ?? (
          <>
            {props.unsaved && <p class="panel-hint">{t('panel.draft')}</p>}
            {note.comment !== '' && <p class="panel-comment">{note.comment}</p>}
            <div class="panel-row-foot">
              <ul class="panel-tag-list" aria-label={t('form.tags')}>
                {note.tags.map((tag) => (
                  <Tag key={tag} as="li" tag={tag} />
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
