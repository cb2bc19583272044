import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { browserPlaces, findBrowser, majorVersion } from '../../../tools/setup/browsers.mjs';
import { staleReason } from '../../../tools/setup/dependencies.mjs';

const lockSchema = z.object({
  packages: z.record(z.string(), z.looseObject({ optionalDependencies: z.optional(z.record(z.string(), z.string())) })),
});

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'y' },
    'node_modules/only-on-mac': { version: '3.0.0', optional: true },
  },
};
const { 'node_modules/a': a, 'node_modules/a/node_modules/b': b } = lock.packages;

describe('the dependencies', () => {
  it.each([
    ['never installed, or interrupted', null, /interrupted/],
    ['a package missing', { packages: { 'node_modules/a': a } }, /^b is missing$/],
    [
      'another version',
      { packages: { 'node_modules/a': { ...a, version: '0.9.0' }, 'node_modules/a/node_modules/b': b } },
      /^a is 0\.9\.0 and the lockfile says 1\.0\.0$/,
    ],
    [
      'another file of the same version',
      { packages: { 'node_modules/a': { ...a, integrity: 'z' }, 'node_modules/a/node_modules/b': b } },
      /^a is/,
    ],
  ])('are installed again when there is %s', (_, installed, reason) => {
    expect(staleReason(lock, installed)).toMatch(reason);
  });

  it('stand when all that belongs on this system is there', () => {
    expect(staleReason(lock, { packages: { 'node_modules/a': a, 'node_modules/a/node_modules/b': b } })).toBeNull();
  });
});

describe('the lockfile', () => {
  // npm ci refuses a lockfile without them, and npm install on one system has been seen to drop them.
  it('has the parts of every package for the other systems too', () => {
    const { packages } = lockSchema.parse(
      JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'package-lock.json'), 'utf8')),
    );
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('a browser', () => {
  it('is looked for on the PATH and then in the usual places of Linux', () => {
    const places = browserPlaces('chromium', { PATH: '/usr/local/bin:/usr/bin' }, 'linux');
    expect(places.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/local/bin/chromium-browser']);
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places.at(-1)).toBe('/snap/bin/chromium');
  });

  it.each([
    ['darwin', { HOME: '/Users/r' }, '/Users/r/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('is looked for in the usual places of %s', (platform, env, place) => {
    expect(browserPlaces('firefox', env, platform)).toContain(place);
  });

  it('is the one the environment names, or none', () => {
    const env = { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/bin' };
    expect(findBrowser('chromium', env, 'linux', () => true)).toBe('/opt/my/chrome');
    expect(findBrowser('chromium', env, 'linux', (path) => path.startsWith('/usr/bin'))).toBeNull();
  });

  it('is missing when no place holds a program', () => {
    expect(findBrowser('firefox', { PATH: '/usr/bin' }, 'linux', () => false)).toBeNull();
  });

  it.each([
    ['Chromium 156.0.8078.79 built on Debian', 156],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['', null],
  ])('gives its version in “%s”', (printed, version) => {
    expect(majorVersion(printed)).toBe(version);
  });
});
