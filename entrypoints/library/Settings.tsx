import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { STARTING_MARK_LOOKS } from '../../annotations/mark-looks.ts';
import { NEWS_SITE_MATCHES, NEWS_SITES } from '../../article/sites.ts';
import { KeySettings, type CommandKey } from '../../components/library/KeySettings.tsx';
import { MarkSettings } from '../../components/library/MarkSettings.tsx';
import { SettingsSection } from '../../components/library/SettingsSection.tsx';
import { SiteSettings } from '../../components/library/SiteSettings.tsx';
import { StorageSettings } from '../../components/library/StorageSettings.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { writePreference } from '../../messaging/preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { usePreference } from '../popup/use-preference.ts';
import { useMarkSamples } from './use-mark-samples.ts';

interface BrowserEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

interface Origins {
  origins?: string[];
}

/** What the settings need of `browser`. */
export interface SettingsBrowser {
  readonly permissions: {
    getAll(): Promise<Origins>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
    readonly onAdded: BrowserEvent;
    readonly onRemoved: BrowserEvent;
  };
  readonly commands: {
    getAll(): Promise<readonly { name?: string; description?: string; shortcut?: string }[]>;
    /** Firefox alone has it. */
    openShortcutSettings?(): Promise<void>;
  };
}

export interface SettingsProps {
  readonly catalogue: Catalogue;
  readonly browser: SettingsBrowser;
  /** `navigator.storage.persist` */
  readonly persist: () => Promise<boolean>;
  readonly say: (message: string) => void;
}

/** The settings, as the library and the browser have them now. */
export function Settings({ catalogue, browser, persist, say }: SettingsProps): JSX.Element {
  const t = useTranslate();
  const [asked, setAsked] = useState(0);
  const storage = useLiveQuery('storage', () => catalogue.storageUse(), [asked]).value ?? null;
  const damaged = useLiveQuery('damaged', () => catalogue.damaged(), []).value ?? [];
  const [granted, refreshGranted] = useGranted(browser);
  const marksShown = usePreference('marksShown') ?? true;
  const markLooks = usePreference('markLooks') ?? STARTING_MARK_LOOKS;
  const onDrawn = useMarkSamples();
  const commands = useCommands(browser, t('library.settings.openPanel'));

  const onPersist = async () => {
    const persisted = await persist();
    setAsked((count) => count + 1);
    say(t(persisted ? 'library.settings.persisted' : 'library.settings.persistRefused'));
  };
  const onWithdraw = async (origin: string) => {
    await browser.permissions.remove({ origins: [origin] });
    await refreshGranted();
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
      <SiteSettings
        newsSites={NEWS_SITES.map(({ name }) => name)}
        granted={granted}
        onWithdraw={(origin) => void onWithdraw(origin)}
      />
      <StorageSettings storage={storage} onPersist={() => void onPersist()} damaged={damaged} />
      <KeySettings commands={commands} onChangeKeys={open === undefined ? null : () => void open()} />
      <SettingsSection name={t('library.settings.language')}>
        <p>{t('library.settings.languageFollows')}</p>
      </SettingsSection>
    </div>
  );
}

/** The sites the reader granted: what the browser lists beyond the named ones. */
function useGranted({ permissions }: SettingsBrowser) {
  const [granted, setGranted] = useState<readonly string[]>([]);
  const refresh = async () => {
    const { origins = [] } = await permissions.getAll();
    setGranted(origins.filter((origin) => !NEWS_SITE_MATCHES.includes(origin)).toSorted());
  };
  useEffect(() => {
    void refresh();
    const changed = () => void refresh();
    permissions.onAdded.addListener(changed);
    permissions.onRemoved.addListener(changed);
    return () => {
      permissions.onAdded.removeListener(changed);
      permissions.onRemoved.removeListener(changed);
    };
  }, []);
  return [granted, refresh] as const;
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
