import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { STARTING_MARK_LOOKS } from '../../annotations/mark-looks.ts';
import { KeySettings, type CommandKey } from '../../components/library/KeySettings.tsx';
import { MarkSettings } from '../../components/library/MarkSettings.tsx';
import { SettingsSection } from '../../components/library/SettingsSection.tsx';
import { PermissionSettings } from '../../components/library/PermissionSettings.tsx';
import { formatRoute, NOTHING_ASKED } from '../../components/library/route.ts';
import { StorageSettings } from '../../components/library/StorageSettings.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { writePreference } from '../../messaging/preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { usePreference } from '../popup/use-preference.ts';
import { DOWNLOADS } from './automatic-backup.ts';
import { Corrections, type CorrectionsProps } from './Corrections.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useMarkSamples } from './use-mark-samples.ts';
import { usePermissions, type PermissionBrowser } from './use-permissions.ts';

const BACKUP = formatRoute({ ...NOTHING_ASKED, view: 'backup' });

/** What the settings need of `browser`. */
export interface SettingsBrowser extends PermissionBrowser {
  readonly permissions: PermissionBrowser['permissions'] & {
    request(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins: string[] } | typeof DOWNLOADS): Promise<boolean>;
  };
  readonly commands: {
    getAll(): Promise<readonly { name?: string; description?: string; shortcut?: string }[]>;
    /** Firefox alone has it. */
    openShortcutSettings?(): Promise<void>;
  };
}

/** The browser this was built for, and the window it stands in. */
export interface Setting {
  readonly firefox: boolean;
  readonly privateWindow: boolean;
}

export interface SettingsProps {
  readonly catalogue: Catalogue;
  readonly browser: SettingsBrowser;
  readonly setting: Setting;
  /** `navigator.storage.persist` */
  readonly persist: () => Promise<boolean>;
  readonly say: (message: string) => void;
  readonly act: CorrectionsProps['act'];
}

/** The settings, as the library and the browser have them now. */
export function Settings({ catalogue, browser, setting, persist, say, act }: SettingsProps): JSX.Element {
  const t = useTranslate();
  const [asked, setAsked] = useState(0);
  const use = useLiveQuery('storage', () => catalogue.storageUse(), [asked]);
  const storage = use.value ?? null;
  const damaged = useLiveQuery('damaged', () => catalogue.damaged(), []);
  const unread = use.error ?? damaged.error;
  const lastBackup = usePreference('lastBackup') ?? null;
  const permissions = usePermissions(browser);
  const marksShown = usePreference('marksShown') ?? true;
  const markLooks = usePreference('markLooks') ?? STARTING_MARK_LOOKS;
  const onDrawn = useMarkSamples();
  const commands = useCommands(browser, t('library.settings.openPanel'));

  const ask = async () => {
    const persisted = await persist();
    setAsked((count) => count + 1);
    return persisted;
  };
  // The page asked when it was opened; this waits for the answer.
  useEffect(() => void ask(), []);
  const onPersist = async () => {
    const persisted = await ask();
    say(t(persisted ? 'library.settings.persisted' : 'library.settings.persistRefused'));
  };
  const withdrawDownloads = async () => {
    await browser.permissions.remove(DOWNLOADS);
    await writePreference('automaticBackup', false);
  };
  const open = browser.commands.openShortcutSettings?.bind(browser.commands);
  return (
    <div class="library-settings">
      <MarkSettings
        shown={marksShown}
        onShown={(shown) => void writePreference('marksShown', shown)}
        looks={markLooks}
        onLooks={(looks) => void writePreference('markLooks', looks)}
        onDrawn={onDrawn}
      />
      <PermissionSettings
        {...permissions}
        mayGiveBack={setting.firefox}
        backupHref={BACKUP}
        onAllow={(origins) => void browser.permissions.request({ origins: [...origins] })}
        onWithdraw={(origins) => void browser.permissions.remove({ origins: [...origins] })}
        onWithdrawDownloads={() => void withdrawDownloads()}
      />
      <Corrections catalogue={catalogue} act={act} />
      {unread === undefined ? (
        <StorageSettings
          storage={storage}
          keeping={keepingOf(setting, storage?.persisted ?? false)}
          onPersist={() => void onPersist()}
          lastBackup={lastBackup}
          backupHref={BACKUP}
          damaged={damaged.value ?? []}
        />
      ) : (
        <SettingsSection name={t('library.settings.storage')}>
          <Unanswered error={unread} />
        </SettingsSection>
      )}
      <KeySettings commands={commands} onChangeKeys={open === undefined ? null : () => void open()} />
      <SettingsSection name={t('library.settings.language')}>
        <p>{t('library.settings.languageFollows')}</p>
      </SettingsSection>
    </div>
  );
}

/**
 * How the library is kept when the disk runs low. Chromium exempts extensions
 * with `unlimitedStorage` and promises nothing besides; Firefox promises it to
 * them when asked.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
function keepingOf({ firefox, privateWindow }: Setting, persisted: boolean) {
  if (privateWindow) return 'private';
  if (persisted) return 'promised';
  return firefox ? 'not-promised' : 'exempt';
}

/** The commands of the manifest with the keys they have now. */
function useCommands({ commands }: SettingsBrowser, openPanel: string): readonly CommandKey[] {
  const [keys, setKeys] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const all = await commands.getAll();
      if (gone) return;
      setKeys(
        all.map(({ name = '', description = '', shortcut = '' }) => ({
          name,
          // The browsers' own commands come without a description.
          description: name === '_execute_action' ? openPanel : description,
          keys: shortcut,
        })),
      );
    };
    void look();
    return () => {
      gone = true;
    };
  }, []);
  return keys;
}
