import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Nothing from outside is loaded, run or reached by our own pages. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Chrome suggests keys for four commands at most; the reader gives the others theirs at `chrome://extensions/shortcuts`. */
function commands(browser: string) {
  const everywhere = {
    _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    'mark-selection': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_markSelection__' },
    'note-selection': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_noteSelection__' },
    'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_nextMark__' },
  };
  const withoutKeyInChrome = {
    'previous-mark': { key: 'Alt+Shift+K', description: '__MSG_command_previousMark__' },
    'toggle-marks': { key: 'Alt+Shift+M', description: '__MSG_command_toggleMarks__' },
  };
  return {
    ...everywhere,
    ...Object.fromEntries(
      Object.entries(withoutKeyInChrome).map(([name, { key, description }]) => [
        name,
        browser === 'firefox' ? { suggested_key: { default: key }, description } : { description },
      ]),
    ),
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  // The oldest browsers we support, which know `light-dark()` and `:host`.
  vite: () => ({ plugins: [preact()], build: { cssTarget: ['chrome128', 'firefox142'] } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // What is read in a private window must not end up in the ordinary library.
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    // For backups that write themselves; asked for when the reader turns them on.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: commands(browser),
    // In development WXT's own reloading needs a connection.
    ...(mode !== 'development' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aide-memoire@aide-memoire.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
