/** `npm run -s export -- BACKUP.json --format NAME`: a backup in any export format, on standard output. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBackup } from '../export/read-backup.ts';
import { EXPORT_FORMATS } from '../export/registry.ts';

const NAMES = EXPORT_FORMATS.map(({ id }) => id).join(', ');
const USAGE = `usage: npm run -s export -- BACKUP.json --format NAME (${NAMES})`;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The backup in the format asked for. Throws an Error whose message is for the terminal. */
function exported(args: readonly string[]): string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { format: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Error(`${messageOf(error)}\n${USAGE}`, { cause: error });
  }
  const [path, ...others] = parsed.positionals;
  if (path === undefined || others.length > 0 || parsed.values.format === undefined) throw new Error(USAGE);
  const format = EXPORT_FORMATS.find(({ id }) => id === parsed.values.format);
  if (format === undefined) throw new Error(`no format “${parsed.values.format}”: there is ${NAMES}`);
  const backup = readBackup(readFileSync(path, 'utf8'));
  if (!backup.ok) throw new Error(`${path}: ${backup.problem.detail}`);
  return format.write(backup.value);
}

try {
  process.stdout.write(exported(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
