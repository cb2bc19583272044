import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { SettingsSection } from './SettingsSection.tsx';

export interface SiteSettingsProps {
  /** The news sites read without asking. */
  readonly newsSites: readonly string[];
  /** Match patterns the reader granted. */
  readonly granted: readonly string[];
  readonly onWithdraw: (origin: string) => void;
}

/** Where the extension reads, each with its reason and the way to take it back. */
export function SiteSettings({ newsSites, granted, onWithdraw }: SiteSettingsProps): JSX.Element {
  const t = useTranslate();
  return (
    <SettingsSection name={t('library.settings.sites')}>
      <p>{t('library.settings.newsSites')}</p>
      <ul class="library-plain-list">
        {newsSites.map((site) => (
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
              onPress={() => onWithdraw(origin)}
            >
              {t('library.settings.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="library-hint">{t('library.settings.noNetwork')}</p>
    </SettingsSection>
  );
}

/** `https://news.example/*` as readers know it. */
function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
}
