export type BrowserKind = 'chromium' | 'firefox';
export interface BrowserFacts {
  name: string;
  variable: string;
  commands: string[];
  linux: string[];
  darwin: string[];
  win32: string[];
  debianPackage: string;
  oldest: number;
}
export declare const BROWSERS: Record<BrowserKind, BrowserFacts>;
export declare function browserPlaces(
  kind: BrowserKind,
  env: Record<string, string | undefined>,
  platform: NodeJS.Platform,
): string[];
export declare function findBrowser(
  kind: BrowserKind,
  env?: Record<string, string | undefined>,
  platform?: NodeJS.Platform,
  usable?: (path: string) => boolean,
): string | null;
export declare function majorVersion(printed: string): number | null;
export declare function provideBrowser(kind: BrowserKind, say: (line: string) => void): string | null;
