import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { LookShape } from '../controls/LookShape.tsx';
import { Tag } from '../controls/Tag.tsx';
import { Wordings } from '../controls/Wordings.tsx';
import { useCategoryLook, useCategoryNames } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { NoteMark } from './mark.ts';

export interface NoteCardProps extends Pick<CardActions, 'onEdit' | 'onDelete' | 'onAccept' | 'onDecline'> {
  readonly mark: NoteMark;
  readonly titleId: string;
}

/** The reader's own words on a passage, and whether the passage still says what it said. */
export function NoteCard({ mark, titleId, onEdit, onDelete, onAccept, onDecline }: NoteCardProps): JSX.Element {
  const t = useTranslate();
  const { comment, tags, category, declined } = mark.annotation;
  const look = useCategoryLook(category);
  const nameOf = useCategoryNames();
  const isDeclined = declined === mark.quote;
  return (
    <>
      <div id={titleId} class={comment === '' ? 'card-quote quoted' : 'card-comment'}>
        {comment === '' ? mark.quote : comment}
      </div>
      {(category !== null || tags.length > 0) && (
        <ul class="card-tags" aria-label={t('form.tags')}>
          {category !== null && (
            <li class="tag" data-tint={look?.tint ?? 'none'}>
              <LookShape shape={look?.shape ?? null} />
              {nameOf(category)}
            </li>
          )}
          {tags.map((tag) => (
            <Tag key={tag} as="li" tag={tag} />
          ))}
        </ul>
      )}
      {mark.state === 'moved' && <p class="card-small">{t('reader.moved')}</p>}
      {mark.state === 'changed' && (
        <div class="card-changed">
          <p class="card-small">{t(isDeclined ? 'reader.keptOld' : 'reader.changed')}</p>
          <Wordings wording={mark.wording} />
          <div class="actions">
            <Button look={isDeclined ? 'quiet' : 'plain'} onPress={() => onAccept(mark)}>
              {t('form.acceptWording')}
            </Button>
            {!isDeclined && (
              <Button look="quiet" onPress={() => onDecline(mark)}>
                {t('form.keepWording')}
              </Button>
            )}
          </div>
        </div>
      )}
      <div class="actions">
        <Button onPress={() => onEdit(mark)}>{t('form.edit')}</Button>
        <Button look="danger" onPress={() => onDelete(mark)}>
          {t('form.delete')}
        </Button>
      </div>
    </>
  );
}
