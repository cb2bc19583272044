/**
 * Mozilla's own linter on the Firefox build: no errors, and no warning that is
 * not explained in `addon-warnings.ts`.
 *
 * usage: node tools/lint-addon.ts   (after `wxt build -b firefox`)
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { EXPLAINED_WARNINGS, type ExplainedWarning } from './addon-warnings.ts';

const ROOT = join(import.meta.dirname, '..');

const finding = z.object({ code: z.string(), message: z.string(), file: z.optional(z.nullable(z.string())) });
const report = z.object({ errors: z.array(finding), warnings: z.array(finding), notices: z.array(finding) });

export type Report = z.infer<typeof report>;

function line(kind: string, { code, file, message }: z.infer<typeof finding>): string {
  return `${kind} ${code} in ${file ?? 'the build'}: ${message}`;
}

/** What of a report must be mended. */
export function complaints({ errors, warnings }: Report, explained: readonly ExplainedWarning[]): string[] {
  const byFile = Map.groupBy(warnings, ({ code, file }) => `${code} ${file ?? ''}`);
  const unexplained = [...byFile.values()].flatMap((same) => {
    const entry = explained.find(({ code }) => code === same[0]?.code);
    return same.slice(entry?.perFile ?? 0);
  });
  return [
    ...errors.map((one) => line('error', one)),
    ...unexplained.map((one) => line('warning', one)),
    ...explained
      .filter(({ code }) => !warnings.some((one) => one.code === code))
      .map(({ code }) => `${code} is explained in tools/addon-warnings.ts and no longer occurs`),
  ];
}

if (import.meta.main) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
      'lint',
      '--source-dir',
      join(ROOT, '.output', 'firefox-mv3'),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, maxBuffer: 64 * 1024 * 1024 },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no report: ${stdout}${stderr}`);
  const found = report.parse(JSON.parse(stdout.slice(start)));
  const wrong = complaints(found, EXPLAINED_WARNINGS);
  for (const { code, reason } of EXPLAINED_WARNINGS) console.log(`${code}: ${reason}`);
  console.log(
    `web-ext lint: ${found.errors.length} errors, ${found.warnings.length} warnings, ${found.notices.length} notices`,
  );
  for (const complaint of wrong) console.error(complaint);
  if (wrong.length > 0) process.exitCode = 1;
}
