import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { TimelineEntry, TimelineSource } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { useTranslate } from '../translate.tsx';
import type { Place } from './route.ts';
import { bySentence, sentencePlace, type TimelineActions } from './timeline-model.ts';

export interface TimelineRowProps {
  readonly entry: TimelineEntry;
  /** The year, month or day that begins with this entry. */
  readonly heading: string | null;
  /** Today lies before it, or after it. */
  readonly todayBefore: boolean;
  readonly todayAfter: boolean;
  readonly todayWords: string;
  /** The article open beside the list, and the sentence shown in it. */
  readonly open: string | null;
  readonly at: Place | null;
  readonly inTabOrder: boolean;
  readonly actions: Pick<TimelineActions, 'hrefOfSource' | 'hrefOfDay'>;
  readonly onKey: (event: TargetedKeyboardEvent<HTMLAnchorElement>) => void;
  readonly onFocus: () => void;
}

/** A date, with every sentence that names it and the articles these stand in. */
export function TimelineRow(props: TimelineRowProps): JSX.Element {
  const t = useTranslate();
  const { entry, heading, todayBefore, todayAfter, todayWords, actions } = props;
  const { value, articles, sources, day } = entry;
  const link = { tabIndex: props.inTabOrder ? 0 : -1, onKeyDown: props.onKey, onFocus: props.onFocus };
  const isShown = (source: TimelineSource) =>
    props.open === source.article && props.at?.start === sentencePlace(source).start;
  return (
    <div class="timeline-entry">
      {todayBefore && <p class="timeline-today">{todayWords}</p>}
      {heading !== null && <h2 class="timeline-heading">{formatDateValue(heading, t)}</h2>}
      {heading !== value && <p class="timeline-value">{formatDateValue(value, t)}</p>}
      {bySentence(sources).map((same) => (
        <div key={same[0].article} class={`timeline-saying${same.some(isShown) ? ' timeline-shown' : ''}`}>
          <a class="library-article-link" href={actions.hrefOfSource(same[0])} {...link}>
            <Sentence source={same[0]} />
          </a>
          <p class="timeline-sources">
            {same.map((source) => (
              <a
                key={source.article}
                href={actions.hrefOfSource(source)}
                aria-current={isShown(source) ? 'true' : undefined}
                {...link}
              >
                {[
                  source.outlet,
                  source.published === null ? t('panel.noDate') : formatDateValue(source.published, t),
                  source.title === '' ? t('panel.noTitle') : source.title,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </a>
            ))}
          </p>
        </div>
      ))}
      {articles > sources.length && (
        <p class="timeline-sources">
          <a href={actions.hrefOfDay(day)} {...link}>
            {t('library.timeline.more', articles - sources.length)}
          </a>
        </p>
      )}
      {todayAfter && <p class="timeline-today">{todayWords}</p>}
    </div>
  );
}

function Sentence({ source: { sentence, found } }: { readonly source: TimelineSource }): JSX.Element {
  return (
    <q class="timeline-sentence">
      {sentence.slice(0, found.start)}
      <mark>{sentence.slice(found.start, found.end)}</mark>
      {sentence.slice(found.end)}
    </q>
  );
}
