/**
 * `npm run -s export -- BACKUP.json --format NAME`: a backup, or a part of it,
 * in any export format, on standard output.
 */
import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Refusal } from '../annotations/refusal.ts';
import { foldKey } from '../text/fold.ts';
import { GROUPINGS, type ExportOptions, type Written } from '../export/format.ts';
import { templateFault } from '../export/markdown-template.ts';
import { EXPORT_FORMATS } from '../export/registry.ts';
import type { ExportScope } from '../annotations/export-scope.ts';
import { partsOfBackup } from './backup-parts.ts';
import { LANGUAGES, textsIn } from './export-texts.ts';

const NAMES = EXPORT_FORMATS.map(({ id }) => id).join(', ');
const USAGE = `usage: npm run -s export -- BACKUP.json --format NAME [OPTION...]
formats: ${NAMES}
which part, one of:
  --article ID...      --note ID...      --official NAME      --tag TAG
  --from DAY and/or --to DAY (of publication, both included)
how:
  --language ${LANGUAGES.join('|')}       --template FILE (Markdown)
  --bom (CSV)          --group-by ${GROUPINGS.join('|')} (briefs)`;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Command line at fault: the message and how to do it. */
const misused = (message: string, cause?: unknown) => new Error(`${message}\n${USAGE}`.trimStart(), { cause });

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        article: { type: 'string', multiple: true },
        note: { type: 'string', multiple: true },
        official: { type: 'string' },
        tag: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        language: { type: 'string', default: 'en' },
        template: { type: 'string' },
        bom: { type: 'boolean' },
        'group-by': { type: 'string' },
      },
    });
  } catch (error) {
    throw misused(messageOf(error), error);
  }
}

type Values = ReturnType<typeof optionsOf>['values'];

function scopeOf({ article, note, official, tag, from, to }: Values): ExportScope {
  const scopes: (ExportScope | null)[] = [
    article === undefined ? null : { by: 'articles', ids: article },
    note === undefined ? null : { by: 'notes', ids: note },
    official === undefined ? null : { by: 'official', key: foldKey(official) },
    tag === undefined ? null : { by: 'tag', tag },
    from === undefined && to === undefined ? null : { by: 'time', from, to },
  ];
  const given = scopes.filter((scope) => scope !== null);
  if (given.length > 1) throw misused('only one part can be asked for');
  return given[0] ?? { by: 'everything' };
}

/** The value as one of those there are. */
function oneOf<Choice extends string>(choices: readonly Choice[], value: string, option: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw misused(`--${option} ${value}: there is ${choices.join(', ')}`);
  return found;
}

function howOf({ language, template: path, bom, 'group-by': groupBy }: Values): ExportOptions {
  const template = path === undefined ? undefined : readFileSync(path, 'utf8');
  const fault = template === undefined ? null : templateFault(template);
  if (fault !== null) throw new Error(`${path}, line ${fault.line}: ${fault.kind} ${fault.name}`);
  return {
    texts: textsIn(oneOf(LANGUAGES, language, 'language')),
    template,
    byteOrderMark: bom,
    groupBy: groupBy === undefined ? undefined : oneOf(GROUPINGS, groupBy, 'group-by'),
  };
}

/** What a Refusal says is for the terminal, where a file stands before it. */
const named = (path: string, error: unknown) =>
  error instanceof Refusal ? new Error(`${path}: ${error.problem.detail}`, { cause: error }) : error;

/**
 * The backup in the format asked for, piece by piece. Throws an Error whose
 * message is for the terminal; where the file is at fault, before the first piece.
 */
export async function* exported(args: readonly string[]): AsyncGenerator<Written, void, void> {
  const { positionals, values } = optionsOf(args);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0 || values.format === undefined) throw misused('');
  const format = EXPORT_FORMATS.find(({ id }) => id === values.format);
  if (format === undefined) throw new Error(`no format “${values.format}”: there is ${NAMES}`);
  const scope = scopeOf(values);
  const options = howOf(values);
  try {
    yield* await format.stream(await partsOfBackup(path, scope), options);
  } catch (error) {
    throw named(path, error);
  }
}

/** Whoever reads what is written wants no more of it: `| head` does. */
const isEnough = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EPIPE';

if (import.meta.main) {
  try {
    await pipeline(exported(process.argv.slice(2)), process.stdout, { end: false });
  } catch (error) {
    if (!isEnough(error)) {
      process.stderr.write(`${messageOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}
