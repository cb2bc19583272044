import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DateMark } from '../reader/mark.ts';
import { readingSentence, valueWords } from '../reader/reading-sentence.ts';
import { useTranslate } from '../translate.tsx';
import { emptyText } from './empty-text.ts';
import { useGradually } from './use-gradually.ts';
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
  const dates = useMemo(() => datesOf(reading), [reading]);
  const shown = useGradually(dates.length);
  // Formatting days is what costs here: each is put into words once a reading.
  const words = useMemo(() => new Map<string, { value: string; how: string }>(), [reading, t]);
  const wordsOf = (date: DateMark) => {
    const known = words.get(date.key) ?? { value: valueWords(date, t), how: readingSentence(date, t) };
    words.set(date.key, known);
    return known;
  };

  const show = async (date: DateMark) => {
    const found = await reveal({ start: date.start, end: date.end });
    if (found) announce(t('panel.shown'));
    else announce(t('panel.notShown'), 'problem');
  };

  if (dates.length === 0) return <p class="panel-empty">{emptyText('dates', reading.article, t)}</p>;
  return (
    <ul class="panel-list">
      {dates.slice(0, shown).map((date) => (
        <li key={date.key} class="panel-row">
          <button
            type="button"
            class="panel-reveal panel-date"
            title={t('panel.showOnPage')}
            onClick={() => void show(date)}
          >
            <span class="panel-value">{wordsOf(date).value}</span>
            {/* Some sentences begin with the words themselves. */}
            {!wordsOf(date).how.includes(date.quote) && (
              <>
                <q lang={reading.article.language ?? undefined}>{date.quote}</q>{' '}
              </>
            )}
            <span class="panel-how">{wordsOf(date).how}</span>
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
