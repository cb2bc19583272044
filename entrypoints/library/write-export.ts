import type { ExportScope } from '../../annotations/export-scope.ts';
import type { SavedArticle } from '../../annotations/schemas.ts';
import { fileStem } from '../../export/file-name.ts';
import type { ExportFormat, ExportOptions } from '../../export/format.ts';
import { writePreference } from '../../messaging/preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { idsWithin, partsOfScope } from './export-contents.ts';
import { writeStreamed, type StreamedOptions } from './write-streamed.ts';

/** Code units the clipboard and the printer are given: some thousand pages, and more than most programs take. */
const LONGEST_HANDED = 20_000_000;

/** What an export takes: a scope, and the articles in it as `idsWithin` gives them where they are known. */
export interface ExportedPart {
  readonly scope: ExportScope;
  readonly ids?: readonly string[];
}

/** Rejects as `writeStreamed` does. */
async function written(
  catalogue: Catalogue,
  { scope, ids: known }: ExportedPart,
  format: ExportFormat,
  options: ExportOptions,
  streamed: StreamedOptions,
) {
  const ids = known ?? (await idsWithin(catalogue, scope));
  const exported = new Date().toISOString();
  let articles = 0;
  const file = await writeStreamed(format.stream, partsOfScope(catalogue, scope, ids, exported), options, {
    ...streamed,
    progress: (done) => {
      articles = done ?? articles;
      streamed.progress?.(done);
    },
  });
  const only = scope.by !== 'everything' && ids.length === 1 ? await catalogue.article(ids[0] ?? '') : undefined;
  return { name: fileName(only, exported, format.extension), file, articles };
}

type Order = Parameters<typeof written>;

/** The part of the library in a format made of text, for clipboard and printer; `articles`: how many are in it. */
export async function writeText(
  ...[catalogue, part, format, options, streamed]: Order
): Promise<{ readonly text: string; readonly articles: number }> {
  const handed = await written(catalogue, part, format, options, { ...streamed, longest: LONGEST_HANDED });
  return { text: await handed.file.text(), articles: handed.articles };
}

/** The same as a file to keep. A backup of everything has what lies beside the library too, and is the reader's last one. */
export async function writeFile(
  ...order: Order
): Promise<{ readonly name: string; readonly file: Blob; readonly articles: number }> {
  const [catalogue, { scope }, { id }, , { signal, progress = () => {} }] = order;
  if (id !== 'backup' || scope.by !== 'everything') return await written(...order);
  const { writeBackup } = await import('./write-backup.ts');
  const { name, file, damaged: _, ...backup } = await writeBackup(catalogue, new Date(), signal, progress);
  if (backup.articles > 0) await writePreference('lastBackup', backup);
  return { name, file, articles: backup.articles };
}

/**
 * `2025-04-02 title.md` for one article, `aide-memoire 2026-11-22.json` for more; fit for every file system.
 *
 * @param exported an instant
 */
export function fileName(
  only: Pick<SavedArticle, 'title' | 'published'> | undefined,
  exported: string,
  extension: string,
): string {
  const stem =
    only === undefined
      ? `aide-memoire ${exported.slice(0, 10)}`
      : [only.published?.date, only.title].filter((part) => part !== undefined && part !== '').join(' ');
  return `${fileStem(stem)}.${extension}`;
}
