/**
 * `npm test`: every check in order, cheapest first, stopping at the first that
 * fails. `.ci/run` runs exactly this.
 *
 * usage: node tools/test.ts
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** What is run, in this order. Each command is one of `node_modules/.bin`. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['generated types', 'wxt', 'prepare'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the pure rooms, without the DOM', 'tsc', '-p', 'tsconfig.pure.json'],
  ['architecture and unit tests', 'vitest', 'run', '--project', 'pure', '--project', 'unit'],
  ['build for Chrome', 'wxt', 'build', '-b', 'chrome'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox'],
  ['size budget', 'node', join('tools', 'sizes.ts')],
  ['add-on linter', 'node', join('tools', 'lint-addon.ts')],
  ['the built extension in Chromium and Firefox', 'node', join('tools', 'test-browsers.ts')],
];

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** The pinned Node comes first, also when this is started by hand with another. */
const env = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].filter(Boolean).join(delimiter),
};

const start = performance.now();
const times: string[] = [];
for (const [index, [name, command, ...args]] of STEPS.entries()) {
  console.log(`\n── ${index + 1}/${STEPS.length} ${name}: ${command} ${args.join(' ')}`);
  const began = performance.now();
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.error(error.message);
  times.push(`${seconds(began).padStart(8)}  ${name}`);
  if (status !== 0) {
    console.error(`\nFAILED at “${name}” after ${seconds(start)}. Run it alone: npx ${command} ${args.join(' ')}`);
    process.exit(1);
  }
}
console.log(`\n${times.join('\n')}\n\nAll ${STEPS.length} steps passed in ${seconds(start)}.`);
