import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineBucket } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { useTranslate, type Translate } from '../translate.tsx';

export interface TimelineAxisProps {
  /** Oldest first; years, months or days. */
  readonly buckets: readonly TimelineBucket[];
  /** The one in view. */
  readonly here: string;
  readonly today: string;
  readonly hrefOf: (bucket: string) => string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** How many articles name dates in each stretch of time, and the way there. One of its links is in the tab order. */
export function TimelineAxis({ buckets, here, today, hrefOf }: TimelineAxisProps): JSX.Element {
  const t = useTranslate();
  const strip = useRef<HTMLUListElement>(null);
  const current = buckets.findLastIndex(({ bucket }) => bucket <= here);
  const most = Math.max(1, ...buckets.map(({ articles }) => articles));
  useLayoutEffect(() => {
    const link = strip.current?.children[current];
    // Within the strip only: `scrollIntoView` would move the page as well.
    if (link instanceof HTMLElement && strip.current !== null) {
      strip.current.scrollLeft = link.offsetLeft - strip.current.clientWidth / 2;
    }
  }, [current, buckets.length]);
  const links = () => [...(strip.current?.querySelectorAll('a') ?? [])];
  return (
    <nav class="timeline-axis" aria-label={t('library.timeline.axis')}>
      <ul class="timeline-strip" ref={strip}>
        {buckets.map(({ bucket, articles }, index) => (
          <li key={bucket}>
            <a
              class={`timeline-bar${bucket > today ? ' timeline-coming' : ''}`}
              href={hrefOf(bucket)}
              aria-current={index === current ? 'true' : undefined}
              tabIndex={index === Math.max(0, current) ? 0 : -1}
              onKeyDown={(event) => {
                const step = STEPS[event.key];
                if (step === undefined || event.altKey) return;
                event.preventDefault();
                links()[index + step]?.focus();
              }}
            >
              <span class="spoken-label">
                {t('library.timeline.bucket', articles, [articles, formatDateValue(bucket, t)])}
              </span>
              <span class="timeline-bar-look" aria-hidden="true">
                <span class="timeline-bar-fill" style={{ height: `${(articles / most) * 100}%` }} />
                <span>{shortWord(bucket, t)}</span>
                <span>{outerWord(bucket, buckets[index - 1]?.bucket, t)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const monthWord = (bucket: string, t: Translate) =>
  new Intl.DateTimeFormat(t('form.locale'), { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${bucket.slice(0, 7)}-01T00:00:00Z`),
  );

function shortWord(bucket: string, t: Translate): string {
  if (bucket.length === 10) return String(Number(bucket.slice(8)));
  return bucket.length === 7 ? monthWord(bucket, t) : bucket;
}

/** The year of the first month shown of it, the month of the first day. */
function outerWord(bucket: string, before: string | undefined, t: Translate): string {
  const outer = bucket.slice(0, -3);
  if (bucket.length === 4 || before?.startsWith(outer) === true) return '\u00a0';
  return bucket.length === 10 ? monthWord(bucket, t) : outer;
}
