import type { ComponentChildren, JSX } from 'preact';
import type { StorageUse } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate, type Translate } from '../translate.tsx';

/** A key the browser gives a command of ours. */
export interface CommandKey {
  readonly name: string;
  readonly description: string;
  /** Empty when it has none. */
  readonly keys: string;
}

/** A record of the library that cannot be read any more. */
export interface DamagedEntry {
  readonly table: string;
  readonly fault: string;
}

export interface SettingsViewProps {
  /** `null` until it is known. */
  readonly storage: StorageUse | null;
  readonly onPersist: () => void;
  readonly damaged: readonly DamagedEntry[];
  /** The news sites read without asking. */
  readonly newsSites: readonly string[];
  /** Match patterns the reader granted. */
  readonly granted: readonly string[];
  readonly onWithdraw: (origin: string) => void;
  readonly marksShown: boolean;
  readonly onMarksShown: (shown: boolean) => void;
  readonly commands: readonly CommandKey[];
  /** Opens the browser's own page for keys; `null` where extensions cannot. */
  readonly onChangeKeys: (() => void) | null;
}

/** What the extension may do and keeps, each with its reason and the way to take it back. */
export function SettingsView(props: SettingsViewProps): JSX.Element {
  const t = useTranslate();
  const { storage, damaged, granted, commands, onChangeKeys } = props;
  return (
    <div class="library-settings">
      <Section name={t('library.settings.storage')}>
        {storage !== null && (
          <>
            <p>
              {t('library.articles', storage.articles)} · {t('library.notes', storage.notes)}
              {storage.used !== null && ` · ${formatBytes(storage.used, t)}`}
            </p>
            <p>{t(storage.persisted ? 'library.settings.persisted' : 'library.settings.notPersisted')}</p>
            {!storage.persisted && <Button onPress={props.onPersist}>{t('library.settings.persist')}</Button>}
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
      </Section>
      <Section name={t('library.settings.sites')}>
        <p>{t('library.settings.newsSites')}</p>
        <ul class="library-plain-list">
          {props.newsSites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
        <p>{t(granted.length === 0 ? 'library.settings.noneGranted' : 'library.settings.granted')}</p>
        <ul class="library-plain-list">
          {granted.map((origin) => (
            <li key={origin} class="library-setting-row">
              <span>{siteOfPattern(origin)}</span>
              <Button
                look="danger"
                label={t('library.settings.withdrawFrom', [siteOfPattern(origin)])}
                onPress={() => props.onWithdraw(origin)}
              >
                {t('library.settings.withdraw')}
              </Button>
            </li>
          ))}
        </ul>
        <p class="library-hint">{t('library.settings.noNetwork')}</p>
      </Section>
      <Section name={t('library.settings.marks')}>
        <label class="library-facet-value">
          <input
            type="checkbox"
            checked={props.marksShown}
            onChange={(event) => props.onMarksShown(event.currentTarget.checked)}
          />
          {t('library.settings.marksShown')}
        </label>
      </Section>
      <Section name={t('library.settings.keys')}>
        <dl class="library-keys-list">
          {commands.map(({ name, description, keys }) => (
            <div key={name} class="library-setting-row">
              <dt>{description}</dt>
              <dd>{keys === '' ? t('library.settings.noKeys') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        {onChangeKeys === null ? (
          <p class="library-hint">{t('library.settings.keysInChrome')}</p>
        ) : (
          <Button onPress={onChangeKeys}>{t('library.settings.changeKeys')}</Button>
        )}
      </Section>
      <Section name={t('library.settings.language')}>
        <p>{t('library.settings.languageFollows')}</p>
      </Section>
    </div>
  );
}

function Section({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="library-section">
      <h2>{name}</h2>
      {children}
    </section>
  );
}

/** `https://news.example/*` as readers know it. */
function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
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
