import type { JSX } from 'preact';
import type { StorageUse } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate, type Translate } from '../translate.tsx';
import { formatInstant } from './format-instant.ts';
import { SettingsSection } from './SettingsSection.tsx';
import type { LastBackup } from './transfer-model.ts';

/** A record of the library that cannot be read any more. */
export interface DamagedEntry {
  readonly table: string;
  readonly fault: string;
}

export interface StorageSettingsProps {
  /** `null` until it is known. */
  readonly storage: StorageUse | null;
  /** How it is kept when the disk runs low: `exempt` needs no promise, `private` ends with the window. */
  readonly keeping: 'promised' | 'not-promised' | 'exempt' | 'private';
  readonly onPersist: () => void;
  /** The last backup; `null` when none was written yet. */
  readonly lastBackup: LastBackup | null;
  readonly backupHref: string;
  readonly damaged: readonly DamagedEntry[];
}

const SENTENCES = {
  promised: 'persisted',
  'not-promised': 'notPersisted',
  exempt: 'exempt',
  private: 'private',
} as const;

/** What is kept, how much room it takes, and whether the browser promised to keep it. */
export function StorageSettings(props: StorageSettingsProps): JSX.Element {
  const t = useTranslate();
  const { storage, keeping, onPersist, lastBackup, backupHref, damaged } = props;
  return (
    <SettingsSection name={t('library.settings.storage')}>
      {storage !== null && (
        <>
          <p>
            {t('library.articles', storage.articles)} · {t('library.notes', storage.notes)}
            {storage.used !== null && ` · ${formatBytes(storage.used, t)}`}
          </p>
          <p>{t(`library.settings.${SENTENCES[keeping]}`)}</p>
          {keeping === 'not-promised' && <Button onPress={onPersist}>{t('library.settings.persist')}</Button>}
        </>
      )}
      <p>
        {lastBackup === null
          ? t('library.backup.never')
          : t('library.backup.last', [
              formatInstant(lastBackup.at, t),
              t('library.articles', lastBackup.articles),
              t('library.notes', lastBackup.notes),
            ])}{' '}
        <a href={backupHref}>{t('library.backup.out')}</a>
      </p>
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
