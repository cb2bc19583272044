/**
 * All the set-up of the other commands: dependencies, generated types and
 * browsers. npm runs it before `start`, `test`, `build`, `zip` and `dev`. Plain
 * JavaScript for Node 20 or newer, since it brings the newer Node the tools
 * need. Doing it again when all is there takes two seconds.
 *
 * usage: node tools/setup.mjs [--no-browser]
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './setup/browsers.mjs';
import { installDependencies } from './setup/dependencies.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_HOST_NODE = 20;

/** @param {string} line */
function say(line) {
  process.stdout.write(`setup  ${line}\n`);
}

/** @returns {string | null} */
function prepareTypes() {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status === 0) return null;
  return `wxt prepare failed:\n${stdout}${stderr}`;
}

/** @returns {string | null} the problem that stopped it */
function setUp() {
  const host = Number(process.versions.node.split('.')[0]);
  if (host < OLDEST_HOST_NODE) {
    return `This is Node ${process.versions.node}; Node ${OLDEST_HOST_NODE} or newer is needed.`;
  }
  const noBrowser = process.argv.includes('--no-browser');
  // `npm start` shows the extension in Chromium; `npm test` proves it in both.
  const kinds = noBrowser
    ? []
    : process.env['npm_lifecycle_event'] === 'prestart'
      ? ['chromium']
      : ['chromium', 'firefox'];
  let problem = installDependencies(ROOT, say) ?? prepareTypes();
  for (const kind of kinds) problem ??= provideBrowser(kind, say);
  return problem;
}

const problem = setUp();
if (problem !== null) {
  process.stderr.write(`setup  ${problem}\n`);
  process.exitCode = 1;
}
