import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Official } from '../../mentions/mention.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { DateCard } from './DateCard.tsx';
import type { CardActions } from './card-actions.ts';
import type { Mark } from './mark.ts';
import { kindWord, markWords } from './mark-words.ts';
import { NoteCard } from './NoteCard.tsx';
import { OfficialCard } from './OfficialCard.tsx';

export interface CardProps extends CardActions {
  readonly mark: Mark;
  /** The other marks on the same words, the smallest first. */
  readonly others: readonly Mark[];
  /** All officials of the article. */
  readonly officials: readonly Official[];
  /** Counts up when the card is to take the focus: the reader came by keyboard. */
  readonly focusRequest: number;
  readonly onShow: (mark: Mark) => void;
}

/** What is known of one mark, with at most three actions, and the way to others on the same words. */
export function Card(props: CardProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const card = useRef<HTMLDialogElement>(null);
  const { mark, others, focusRequest } = props;
  const takeFocus = () => card.current?.focus();
  useEffect(() => {
    if (focusRequest > 0) takeFocus();
  }, [focusRequest, mark.key]);

  return (
    <dialog open class={`card card-${mark.kind}`} aria-labelledby={`${id}-kind ${id}-title`} tabIndex={-1} ref={card}>
      <div class="card-kind" id={`${id}-kind`}>
        {kindWord(mark, t)}
      </div>
      {mark.kind === 'official' && (
        <OfficialCard key={mark.key} {...props} mark={mark} titleId={`${id}-title`} takeFocus={takeFocus} />
      )}
      {mark.kind === 'date' && (
        <DateCard key={mark.key} {...props} mark={mark} titleId={`${id}-title`} takeFocus={takeFocus} />
      )}
      {mark.kind === 'note' && <NoteCard {...props} mark={mark} titleId={`${id}-title`} />}
      {others.length > 0 && (
        <nav class="card-others" aria-label={t('reader.alsoHere')}>
          <span class="label">{t('reader.alsoHere')}</span>
          {others.map((other) => (
            <Button key={other.key} look="quiet" onPress={() => props.onShow(other)}>
              <span class={`kind-sample sample-${other.kind}`}>{kindWord(other, t)}</span>
              <span class="ellipsis">{markWords(other, t)}</span>
            </Button>
          ))}
        </nav>
      )}
    </dialog>
  );
}
