import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** Every permission a manifest of ours names, each with its reason in `locales/`. */
export const PERMISSIONS = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'sidePanel',
  'downloads',
] as const;
export type PermissionName = (typeof PERMISSIONS)[number];

/** A news site that is read without asking. */
export interface NamedSite {
  readonly name: string;
  /** Its match patterns. */
  readonly origins: readonly string[];
  /** The browser lets it be read now: the reader may have withdrawn it there. */
  readonly allowed: boolean;
}

export interface PermissionSettingsProps {
  readonly newsSites: readonly NamedSite[];
  /** Match patterns the reader granted. */
  readonly granted: readonly string[];
  /** Those of the manifest, those that are asked for later included. */
  readonly permissions: readonly PermissionName[];
  readonly downloadsGranted: boolean;
  /** The browser lets an extension give back what came with it. */
  readonly mayGiveBack: boolean;
  readonly backupHref: string;
  readonly onAllow: (origins: readonly string[]) => void;
  readonly onWithdraw: (origins: readonly string[]) => void;
  readonly onWithdrawDownloads: () => void;
}

/** What the extension may do, each with its reason and the way to take it back. */
export function PermissionSettings(props: PermissionSettingsProps): JSX.Element {
  const t = useTranslate();
  const { newsSites, granted, permissions, mayGiveBack, onWithdraw } = props;
  return (
    <SettingsSection name={t('library.settings.sites')}>
      <h3>{t('library.settings.newsSitesName')}</h3>
      <p>{t('library.settings.newsSites')}</p>
      <ul class="setting-list setting-sites">
        {newsSites.map(({ name, origins, allowed }) => (
          <Row key={name} name={name} detail={origins.map(siteOfPattern).join(', ')}>
            {!allowed && (
              <Button label={t('library.settings.allowSite', [name])} onPress={() => props.onAllow(origins)}>
                {t('library.settings.allow')}
              </Button>
            )}
            {allowed && mayGiveBack && <Withdraw from={name} onPress={() => onWithdraw(origins)} />}
          </Row>
        ))}
      </ul>
      {!mayGiveBack && <p class="library-hint">{t('library.settings.newsSitesFixed')}</p>}
      <h3>{t('library.settings.grantedName')}</h3>
      <p>{t(granted.length === 0 ? 'library.settings.noneGranted' : 'library.settings.granted')}</p>
      {granted.length > 0 && (
        <ul class="setting-list setting-sites">
          {granted.map((origin) => {
            const site = siteOfPattern(origin);
            const name = site === '*' || site === '<all_urls>' ? t('library.settings.everySite') : site;
            return (
              <Row key={origin} name={name}>
                <Withdraw from={name} onPress={() => onWithdraw([origin])} />
              </Row>
            );
          })}
        </ul>
      )}
      <h3>{t('library.settings.permissionsName')}</h3>
      <ul class="setting-list">
        {permissions.map((permission) => (
          <Row
            key={permission}
            name={<code>{permission}</code>}
            detail={t(`library.settings.permission.${permission}`)}
          >
            {permission === 'downloads' && <Downloads {...props} />}
          </Row>
        ))}
      </ul>
      <p class="library-hint">{t('library.settings.permissionsFixed')}</p>
      <p class="library-hint">{t('library.settings.noNetwork')}</p>
    </SettingsSection>
  );
}

function Downloads({ downloadsGranted, backupHref, onWithdrawDownloads }: PermissionSettingsProps): JSX.Element {
  const t = useTranslate();
  if (downloadsGranted) return <Withdraw from="downloads" onPress={onWithdrawDownloads} />;
  return (
    <span class="library-hint">
      {t('library.settings.notGiven')} · <a href={backupHref}>{t('library.view.backup')}</a>
    </span>
  );
}

function Row(props: {
  readonly name: ComponentChildren;
  readonly detail?: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <li class="setting-row">
      <div class="setting-words">
        <div>{props.name}</div>
        {props.detail !== undefined && <p class="library-hint">{props.detail}</p>}
      </div>
      {props.children}
    </li>
  );
}

function Withdraw({ from, onPress }: { readonly from: string; readonly onPress: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <Button look="danger" label={t('library.settings.withdrawFrom', [from])} onPress={onPress}>
      {t('library.settings.withdraw')}
    </Button>
  );
}

/** `https://news.example/*` and `*://*.news.example/*` as readers know them. */
function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/\*$/, '');
}
