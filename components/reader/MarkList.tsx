import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../annotations/schemas.ts';
import { Button } from '../controls/Button.tsx';
import { shorten } from '../controls/shorten.ts';
import { useTranslate } from '../translate.tsx';
import type { Mark } from './mark.ts';
import { markWords } from './mark-words.ts';

export interface MarkListProps {
  readonly marks: readonly Mark[];
  /** Notes whose passage is gone. */
  readonly lost: readonly Annotation[];
  /** How many sentences changed that the reader has not seen. */
  readonly changes: number;
  /** The focus came to a row: the mark is shown on the page, the focus stays here. */
  readonly onFocus: (mark: Mark) => void;
  /** A row was pressed: the focus goes on into the card. */
  readonly onPress: (mark: Mark) => void;
  readonly onAttach: (note: Annotation) => void;
  readonly onOpenPanel: () => void;
}

const GROUPS = [
  ['note', 'reader.notes'],
  ['official', 'reader.officials'],
  ['date', 'reader.dates'],
] as const;

/** So many rows are made at a time: a page of hundreds of marks must not stand still for them. */
const STEP = 40;

/**
 * The page's marks as a list of buttons, for those who do not see the marks or
 * do not use a pointer: screen readers announce no CSS highlights. Out of
 * sight until the focus is in it.
 */
export function MarkList({
  marks,
  lost,
  changes,
  onFocus,
  onPress,
  onAttach,
  onOpenPanel,
}: MarkListProps): JSX.Element {
  const t = useTranslate();
  const [count, setCount] = useState(STEP);
  useEffect(() => {
    if (count >= marks.length) return undefined;
    const timer = setTimeout(() => setCount(count + STEP));
    return () => clearTimeout(timer);
  }, [count, marks.length]);
  let left = count;
  return (
    <section class="mark-list" aria-label={t('reader.region')}>
      <Button onPress={onOpenPanel}>{t('reader.openPanel')}</Button>
      {changes > 0 && <p class="card-small">{t('reader.pageChanged', [changes])}</p>}
      {lost.length > 0 && (
        <div>
          <h2 class="label">{t('reader.lost')}</h2>
          <ul class="mark-rows">
            {lost.map((note) => (
              <li key={note.id}>
                <button type="button" class="mark-row" onClick={() => onAttach(note)}>
                  {t('reader.attach')} <q class="quoted">{shorten(note.target.quote.exact, 120)}</q>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {GROUPS.map(([kind, heading]) => {
        const rows = marks.filter((mark) => mark.kind === kind).slice(0, left);
        left -= rows.length;
        if (rows.length === 0) return null;
        return (
          <div key={kind}>
            <h2 class="label">{t(heading)}</h2>
            <ul class="mark-rows">
              {rows.map((mark) => (
                <li key={mark.key}>
                  <button type="button" class="mark-row" onFocus={() => onFocus(mark)} onClick={() => onPress(mark)}>
                    {markWords(mark, t)} <q class="quoted">{mark.quote}</q>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
