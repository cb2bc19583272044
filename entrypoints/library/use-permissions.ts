import { useEffect, useState } from 'preact/hooks';
import { NEWS_SITE_MATCHES, NEWS_SITES } from '../../article/sites.ts';
import { useTranslate } from '../../components/translate.tsx';
import { PERMISSIONS, type NamedSite, type PermissionName } from '../../components/library/PermissionSettings.tsx';

interface BrowserEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

interface Granted {
  origins?: string[] | undefined;
  permissions?: string[] | undefined;
}

/** What of `browser` says what we may do. */
export interface PermissionBrowser {
  readonly permissions: {
    getAll(): Promise<Granted>;
    readonly onAdded: BrowserEvent;
    readonly onRemoved: BrowserEvent;
  };
  readonly runtime: {
    getManifest(): {
      readonly permissions?: readonly string[] | undefined;
      readonly optional_permissions?: readonly string[] | undefined;
    };
  };
}

export interface Permissions {
  readonly newsSites: readonly NamedSite[];
  /** The sites the reader granted: what the browser lists beyond the named ones. */
  readonly granted: readonly string[];
  readonly permissions: readonly PermissionName[];
  readonly downloadsGranted: boolean;
}

/** What a site calls itself in Vietnamese, where that is another name; not in the table of sites, which pages carry. */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  'Ministry of Foreign Affairs': 'Bộ Ngoại giao',
  'Vietnam News Agency': 'Thông tấn xã Việt Nam',
};

/** What the browser lets us do now, however it is changed. */
export function usePermissions({ permissions, runtime }: PermissionBrowser): Permissions {
  const isVietnamese = useTranslate()('form.locale') === 'vi';
  const [given, setGiven] = useState<Granted>({ origins: [...NEWS_SITE_MATCHES] });
  useEffect(() => {
    const look = () => void permissions.getAll().then(setGiven);
    look();
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    return () => {
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }, []);
  const { origins = [], permissions: names = [] } = given;
  const manifest = runtime.getManifest();
  const wanted = new Set([...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])]);
  return {
    newsSites: NEWS_SITES.map(({ name, matches }) => ({
      name: isVietnamese ? (IN_VIETNAMESE[name] ?? name) : name,
      origins: matches,
      allowed: matches.every((match) => origins.includes(match)),
    })),
    granted: origins.filter((origin) => !NEWS_SITE_MATCHES.includes(origin)).toSorted(),
    permissions: PERMISSIONS.filter((one) => wanted.has(one)),
    downloadsGranted: names.includes('downloads'),
  };
}
