import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** A key the browser gives a command of ours. */
export interface CommandKey {
  readonly name: string;
  readonly description: string;
  /** Empty when it has none. */
  readonly keys: string;
}

export interface KeySettingsProps {
  readonly commands: readonly CommandKey[];
  /** Opens the browser's own page for keys; `null` where extensions cannot. */
  readonly onChangeKeys: (() => void) | null;
}

/** The keys there are, and where they are changed. */
export function KeySettings({ commands, onChangeKeys }: KeySettingsProps): JSX.Element {
  const t = useTranslate();
  return (
    <SettingsSection name={t('library.settings.keys')}>
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
    </SettingsSection>
  );
}
