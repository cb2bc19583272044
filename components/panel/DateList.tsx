import type { JSX } from 'preact';
import type { DateMark } from '../reader/mark.ts';
import { readingSentence, valueWords } from '../reader/reading-sentence.ts';
import { useTranslate } from '../translate.tsx';
import { useAnnounce } from './announcement.tsx';
import type { PanelActions, PanelReading } from './panel-model.ts';

export interface DateListProps {
  readonly reading: PanelReading;
  readonly reveal: PanelActions['reveal'];
}

/** The dates in text order: the value in words, the text it was read from, and how it was worked out. */
export function DateList({ reading, reveal }: DateListProps): JSX.Element {
  const t = useTranslate();
  const announce = useAnnounce();
  const dates = datesOf(reading);

  const show = async (date: DateMark) => {
    const found = await reveal({ start: date.start, end: date.end });
    if (found) announce(t('panel.shown'));
    else announce(t('panel.notShown'), 'problem');
  };

  if (dates.length === 0) return <p class="panel-empty">{t('panel.empty.dates')}</p>;
  return (
    <ul class="panel-list">
      {dates.map((date) => (
        <li key={date.key} class="panel-row">
          <button
            type="button"
            class="panel-reveal panel-date"
            title={t('panel.showOnPage')}
            onClick={() => void show(date)}
          >
            <span class="panel-value">{valueWords(date, t)}</span>
            <q lang={reading.article.language ?? undefined}>{date.quote}</q>{' '}
            <span class="panel-how">{readingSentence(date, t)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The dates of a reading as marks, in text order. */
export function datesOf({ article, detection }: Pick<PanelReading, 'article' | 'detection'>): readonly DateMark[] {
  return detection.mentions.flatMap((mention) => {
    if (mention.kind !== 'date') return [];
    const { start, end, text, reference } = mention;
    const fromPublication = reference !== null && reference === article.published?.date;
    return [{ kind: 'date', key: `${start}-${end}`, start, end, quote: text, mention, fromPublication }];
  });
}
