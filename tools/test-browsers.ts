/**
 * The last step of `npm test`: the built extension in Chromium and Firefox. The tests of a file use one browser one
 * after the other, so that where one of them missed its moment those behind it may fail too, and trying each of them
 * again cannot help. A file that failed is therefore run once more, by itself, with new browsers; what it said the
 * first time is in the report, and the last line names it.
 *
 * usage: node tools/test-browsers.ts   (after `wxt build` for both browsers)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';

const ROOT = join(import.meta.dirname, '..');
/** More than a few files that fail are a fault and no missed moment. */
const FEW = 3;

const reportSchema = z.object({ testResults: z.array(z.object({ name: z.string(), status: z.string() })) });

/** Runs the files, or all; returns Vitest's exit code and the files that failed, as far as it could say. */
function run(files: readonly string[]): { readonly code: number; readonly failed: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { status } = spawnSync('vitest', ['run', '--project', 'e2e', ...reporters, ...files], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status === 0) return { code: 0, failed: [] };
    const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    return {
      code: status ?? 1,
      failed: testResults.filter((one) => one.status === 'failed').map(({ name }) => relative(ROOT, name)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first = run([]);
if (first.code !== 0 && first.failed.length > 0 && first.failed.length <= FEW) {
  console.warn(`\nFailed, and run once more with new browsers: ${first.failed.join(', ')}\n`);
  const second = run(first.failed);
  if (second.code === 0) console.warn(`\nPASSED ONLY THE SECOND TIME: ${first.failed.join(', ')}`);
  process.exitCode = second.code;
} else {
  process.exitCode = first.code;
}
