import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../annotations/schemas.ts';
import { Button } from '../controls/Button.tsx';
import { correctionSentence } from '../controls/correction-sentence.ts';
import { formatDay } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { ruleSentence } from '../controls/rule-words.ts';
import { tagKey } from '../controls/tag-matching.ts';
import { useTranslate } from '../translate.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { VirtualList } from './VirtualList.tsx';

/** Where a correction was said: a kept article, or its page. */
export interface CorrectionSource {
  readonly title: string;
  readonly href: string;
}

export interface CorrectionSettingsProps {
  /** All that are in force, newest first; `null` until they are read. */
  readonly corrections: readonly Correction[] | null;
  /** By address: the kept articles of the corrections in view. */
  readonly sources: ReadonlyMap<string, CorrectionSource>;
  /** Which addresses are in view. */
  readonly onAddresses: (addresses: readonly string[]) => void;
  readonly onTakeBack: (correction: Correction) => void;
}

const KINDS = ['all', 'officials', 'dates'] as const;
type Kind = (typeof KINDS)[number];

const kindOf = ({ kind }: Correction): Kind => (kind === 'date-value' ? 'dates' : 'officials');

/** CSS pixels of a common row. */
const ROW_HEIGHT = 79;

/** What the reader said against what was recognised, each to be taken back. */
export function CorrectionSettings(props: CorrectionSettingsProps): JSX.Element {
  const t = useTranslate();
  const { corrections, sources, onAddresses, onTakeBack } = props;
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Kind>('all');
  if (corrections === null || corrections.length === 0) {
    return (
      <SettingsSection name={t('library.settings.corrections.name')}>
        {corrections !== null && <p>{t('library.settings.corrections.none')}</p>}
      </SettingsSection>
    );
  }
  const key = tagKey(typed);
  const listed = corrections.filter(
    (one) =>
      (kind === 'all' || kindOf(one) === kind) &&
      tagKey(`${correctionSentence(one, t)} ${one.rule} ${hostOf(one.address)}`).includes(key),
  );
  return (
    <SettingsSection name={t('library.settings.corrections.name')}>
      <div class="correction-filters">
        <input
          type="search"
          class="library-search-field"
          aria-label={t('library.settings.corrections.find')}
          placeholder={t('library.settings.corrections.find')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          class="library-select"
          aria-label={t('library.settings.corrections.kind')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'all')}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`library.settings.corrections.${one}`)}
            </option>
          ))}
        </select>
        <output class="library-hint">{t('library.settings.corrections.count', listed.length)}</output>
      </div>
      {listed.length === 0 ? (
        <p>{t('library.settings.corrections.noneFits')}</p>
      ) : (
        <div class="correction-list">
          <VirtualList
            label={t('library.settings.corrections.name')}
            total={listed.length}
            subject={`${kind} ${key}`}
            rowHeight={ROW_HEIGHT}
            inView={null}
            onRange={(first, last) => onAddresses(listed.slice(first, last + 1).map(({ address }) => address))}
            renderRow={(index) => {
              const correction = listed[index];
              if (correction === undefined) return <div />;
              const source = sources.get(correction.address) ?? null;
              return <CorrectionRow correction={correction} source={source} onTakeBack={onTakeBack} />;
            }}
          />
        </div>
      )}
    </SettingsSection>
  );
}

function CorrectionRow(props: {
  readonly correction: Correction;
  readonly source: CorrectionSource | null;
  readonly onTakeBack: (correction: Correction) => void;
}): JSX.Element {
  const t = useTranslate();
  const { correction, source, onTakeBack } = props;
  const said = correctionSentence(correction, t);
  const overruled = ruleSentence(correction.rule, t).replace(/\.$/, '');
  return (
    <div class="correction-row">
      <div class="correction-words">
        <p>{said}</p>
        <p class="library-hint">
          {source === null ? (
            <a href={correction.address} target="_blank" rel="noreferrer">
              {hostOf(correction.address)}
            </a>
          ) : (
            <a href={source.href}>{source.title}</a>
          )}
        </p>
        <p class="library-hint">
          {[
            t('library.settings.corrections.made', [formatDay(correction.created.slice(0, 10), t)]),
            t(`library.settings.corrections.${reachOf(correction)}`),
            ...(overruled === '' ? [] : [t('library.settings.corrections.overrules', [overruled])]),
          ].join(' · ')}
        </p>
      </div>
      <Button label={t('panel.removeCorrection', [said])} onPress={() => onTakeBack(correction)}>
        {t('panel.takeBack')}
      </Button>
    </div>
  );
}

/** Where a correction holds: `annotations/corrections.ts` decides it, for each mention. */
function reachOf(correction: Correction): 'everywhere' | 'here' | 'bySelf' | 'withYear' {
  if (correction.kind === 'not-official') return 'everywhere';
  if (correction.kind === 'official-is') return 'bySelf';
  if (correction.value === null) return 'everywhere';
  return /\d{4}/.test(correction.text) ? 'withYear' : 'here';
}
