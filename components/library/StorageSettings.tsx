import type { JSX } from 'preact';
import type { StorageUse } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate, type Translate } from '../translate.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** A record of the library that cannot be read any more. */
export interface DamagedEntry {
  readonly table: string;
  readonly fault: string;
}

export interface StorageSettingsProps {
  /** `null` until it is known. */
  readonly storage: StorageUse | null;
  readonly onPersist: () => void;
  readonly damaged: readonly DamagedEntry[];
}

/** What is kept, how much room it takes, and whether the browser promised to keep it. */
export function StorageSettings({ storage, onPersist, damaged }: StorageSettingsProps): JSX.Element {
  const t = useTranslate();
  return (
    <SettingsSection name={t('library.settings.storage')}>
      {storage !== null && (
        <>
          <p>
            {t('library.articles', storage.articles)} · {t('library.notes', storage.notes)}
            {storage.used !== null && ` · ${formatBytes(storage.used, t)}`}
          </p>
          <p>{t(storage.persisted ? 'library.settings.persisted' : 'library.settings.notPersisted')}</p>
          {!storage.persisted && <Button onPress={onPersist}>{t('library.settings.persist')}</Button>}
        </>
      )}
      {damaged.length > 0 && (
        <details class="library-damaged">
          <summary>{t('library.settings.damaged', damaged.length)}</summary>
          <p>{t('library.settings.damagedSafe')}</p>
          <ul>
            {damaged.map(({ table, fault }, index) => (
              <li key={index}>
                <code>{table}</code>: {fault}
              </li>
            ))}
          </ul>
        </details>
      )}
    </SettingsSection>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in the largest unit it fills, decimal as disks are sold. */
function formatBytes(bytes: number, t: Translate): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(t('form.locale'), {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}
