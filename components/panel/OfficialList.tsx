import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { OfficialMention } from '../../mentions/mention.ts';
import type { OfficialMark } from '../reader/mark.ts';
import { officeLine, officialName } from '../reader/mark-words.ts';
import { useTranslate } from '../translate.tsx';
import { emptyText } from './empty-text.ts';
import { useGradually } from './use-gradually.ts';
import { useAnnounce } from './announcement.tsx';
import type { PanelActions, PanelLibrary, PanelReading } from './panel-model.ts';

export interface OfficialListProps {
  readonly reading: PanelReading;
  readonly watched: PanelLibrary['watched'];
  readonly reveal: PanelActions['reveal'];
}

/** The officials of the article in order of first mention. Each press goes to the official's next mention. */
export function OfficialList({ reading, watched, reveal }: OfficialListProps): JSX.Element {
  const t = useTranslate();
  const announce = useAnnounce();
  const [last, setLast] = useState<{ official: string; index: number } | null>(null);
  const people = useMemo(() => officialsOf(reading), [reading]);
  const shown = useGradually(people.length);

  const show = async ({ key }: OfficialMark, mentions: readonly OfficialMention[]) => {
    const index = last?.official === key ? (last.index + 1) % mentions.length : 0;
    const mention = mentions[index];
    if (mention === undefined) return;
    setLast({ official: key, index });
    const found = await reveal({ start: mention.start, end: mention.end });
    if (found) announce(t('panel.shownOf', [index + 1, mentions.length]));
    else announce(t('panel.notShown'), 'problem');
  };

  if (people.length === 0) return <p class="panel-empty">{emptyText('officials', reading.article, t)}</p>;
  return (
    <ul class="panel-list">
      {people.slice(0, shown).map(({ first, mentions }) => {
        const office = officeLine(first, t);
        return (
          <li key={first.key} class="panel-row">
            <button
              type="button"
              class="panel-reveal panel-official"
              title={t('panel.showOnPage')}
              onClick={() => void show(first, mentions)}
            >
              <span class="panel-name">{officialName(first)}</span>{' '}
              <span class="panel-mentions">
                {last?.official === first.key
                  ? t('panel.mentionOf', [last.index + 1, mentions.length])
                  : t('panel.mentions', mentions.length)}
              </span>
              {watched.has(first.key) && <span class="panel-watched">{t('library.officials.watched')}</span>}
              {office !== '' && <span class="panel-office"> {office}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** An official as this article presents them, marked where first named. */
export interface PanelOfficial {
  readonly first: OfficialMark;
  readonly mentions: readonly OfficialMention[];
}

/** Officials in order of first mention; those whose mentions were all corrected away are left out. */
export function officialsOf({ detection }: Pick<PanelReading, 'detection'>): readonly PanelOfficial[] {
  const mentions = Map.groupBy(
    detection.mentions.filter((mention) => mention.kind === 'official'),
    (mention) => mention.official,
  );
  return detection.officials.flatMap((official) => {
    const own = mentions.get(official.id) ?? [];
    const mention = own[0];
    if (mention === undefined) return [];
    const { start, end, text } = mention;
    const first = {
      kind: 'official',
      key: official.id,
      start,
      end,
      quote: text,
      mention,
      official,
      otherForms: [],
      known: null,
    } as const;
    return [{ first, mentions: own }];
  });
}
