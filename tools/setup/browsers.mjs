/**
 * Finds the browsers, and on a Debian system with root's rights fetches one
 * that is missing. Plain JavaScript without dependencies, like the rest of the
 * set-up; the test harness and `npm start` ask it too.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** @type {Record<BrowserKind, BrowserFacts>} */
export const BROWSERS = {
  chromium: {
    name: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    debianPackage: 'chromium',
    // `minimum_chrome_version` of the manifest.
    oldest: 125,
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
    debianPackage: 'firefox-esr',
    // `strict_min_version` of the manifest.
    oldest: 142,
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/**
 * Every place a browser may be, best first: what the environment names, the
 * commands on the PATH, the usual folders of the system.
 *
 * @param {BrowserKind} kind
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserPlaces(kind, env, platform) {
  const facts = BROWSERS[kind];
  const named = env[facts.variable];
  // Who names a browser wants that one or an error, not another.
  if (named !== undefined && named !== '') return [named];
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const onPath = (env['PATH'] ?? env['Path'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      facts.commands.map((command) => join(folder, platform === 'win32' ? `${command}.exe` : command)),
    );
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return [...roots.flatMap((root) => facts.win32.map((place) => join(root, place))), ...onPath];
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')])];
    return [...roots.flatMap((root) => facts.darwin.map((place) => join(root, place))), ...onPath];
  }
  return [...onPath, ...facts.linux];
}

/**
 * @param {BrowserKind} kind
 * @returns {string | null} where the browser is, or `null` when it is nowhere
 */
export function findBrowser(kind, env = process.env, platform = process.platform, usable = isExecutable) {
  return browserPlaces(kind, env, platform).find(usable) ?? null;
}

/**
 * The first number of "Chromium 156.0.8078.79 built on …", or `null`.
 *
 * @param {string} printed
 */
export function majorVersion(printed) {
  const found = /\b(\d+)\.\d/.exec(printed);
  return found === null ? null : Number(found[1]);
}

/** A Debian system itself: others of its family (Ubuntu) have these packages under other names or as snaps. */
function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8')) &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

/** @param {string[]} args @returns {boolean} */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/**
 * Makes sure a browser is there and new enough.
 *
 * @param {BrowserKind} kind
 * @param {(line: string) => void} say
 * @returns {string | null} what the reader should do, in one line, or `null` when the browser is there
 */
export function provideBrowser(kind, say) {
  const facts = BROWSERS[kind];
  const named = process.env[facts.variable];
  let path = findBrowser(kind);
  if (path === null && named !== undefined && named !== '') {
    return `${facts.variable} names "${named}", which is not a program that can be run. Correct it, or unset it.`;
  }
  if (path === null && isDebianRoot()) {
    say(`No ${facts.name} found. Installing the Debian package ${facts.debianPackage} with apt-get …`);
    // A bare system has no fonts; without one, Vietnamese letters are boxes in the pictures.
    const packages = [facts.debianPackage, 'fonts-dejavu-core'];
    if (!aptGet('update', '-q') || !aptGet('install', '-y', '-q', '--no-install-recommends', ...packages)) {
      return `apt-get could not install ${facts.debianPackage}; its message stands above. Install ${facts.name} by hand, or set ${facts.variable} to its program.`;
    }
    path = findBrowser(kind);
  }
  if (path === null) {
    return `No ${facts.name} was found. Install it (Debian: apt-get install ${facts.debianPackage}; elsewhere from its maker), or set ${facts.variable} to its program.`;
  }
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') {
    say(`${facts.name}: found.`);
    return null;
  }
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const version = error === undefined ? majorVersion(stdout) : null;
  if (version === null) return `${facts.name} was found but does not run. Install it again, or set ${facts.variable}.`;
  if (version < facts.oldest) {
    return `${facts.name} ${version} was found; the extension needs ${facts.oldest} or newer. Update it, or set ${facts.variable} to a newer one.`;
  }
  say(`${facts.name}: ${stdout.trim()}.`);
  return null;
}

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind
 * @typedef {{ name: string, variable: string, commands: string[], linux: string[], darwin: string[], win32: string[], debianPackage: string, oldest: number }} BrowserFacts
 */
