import type { JSX } from 'preact';
import { formatDateValue } from '../controls/date-value.ts';
import { useTranslate } from '../translate.tsx';

export interface AppearanceChartProps {
  /** Oldest first; months without an article are left out. Not empty. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
}

/** Units of the drawing. */
const HEIGHT = 32;
const BAR = 6;
const GAP = 2;

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** In how many articles of each month somebody appears, as a line of bars, with its words for those who do not see it. */
export function AppearanceChart({ months }: AppearanceChartProps): JSX.Element | null {
  const t = useTranslate();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const most = months.reduce((high, one) => (one.articles > high.articles ? one : high), first);
  const begin = numberOf(first.month);
  const width = (numberOf(last.month) - begin + 1) * (BAR + GAP);
  const word = (month: string) => formatDateValue(month, t);
  const isOne = first.month === last.month;
  const words = isOne
    ? t('library.officials.oneMonth', most.articles, [most.articles, word(first.month)])
    : t('library.officials.months', most.articles, [
        most.articles,
        word(first.month),
        word(last.month),
        word(most.month),
      ]);
  return (
    <figure class="appearances">
      {/* A single month is told better by the sentence alone. */}
      {!isOne && (
        <svg
          class="appearances-bars"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          style={{ maxWidth: `${width * 2}px` }}
          aria-hidden="true"
        >
          {months.map(({ month, articles }) => {
            const height = Math.max(2, (articles / most.articles) * HEIGHT);
            return (
              <rect
                key={month}
                x={(numberOf(month) - begin) * (BAR + GAP)}
                y={HEIGHT - height}
                width={BAR}
                height={height}
              >
                <title>{t('library.officials.inMonth', articles, [articles, word(month)])}</title>
              </rect>
            );
          })}
        </svg>
      )}
      <figcaption class="library-hint">{words}</figcaption>
      {!isOne && (
        <details class="appearances-table">
          <summary>{t('library.officials.byMonth')}</summary>
          <ul>
            {months.map(({ month, articles }) => (
              <li key={month}>{t('library.officials.inMonth', articles, [articles, word(month)])}</li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  );
}
