import type { BackupRecord } from '../../annotations/backup-lines.ts';
import { backupChunks } from '../../export/backup.ts';
import type { LibraryPage, Reader } from '../../tools/browser/reader.ts';
import { until } from '../../tools/browser/reader-browser.ts';
import { makeLibrary } from '../../tools/library/make-library.ts';
import { chooseFile } from './choose-file.ts';

function* recordsOf(articles: number): Generator<BackupRecord> {
  for (const { article } of makeLibrary(articles, 7)) yield { kind: 'article', value: article };
}

/** Fills the library with made articles without notes, as a reader restores a backup; the same number makes the same library. */
export async function restoreLibrary(reader: Reader, library: LibraryPage, articles: number): Promise<void> {
  const file = (await Array.fromAsync(backupChunks('2026-03-07T09:30:00.000Z', recordsOf(articles)))).join('');
  await library.goTo('#backup');
  await library.surface.find('button', reader.t('library.backup.choose'));
  await chooseFile(library.page, 'made.jsonl', file);
  await library.surface.click('button', reader.t('library.backup.restore'));
  await until(
    'the library is filled',
    () => library.surface.peek('button', reader.t('library.backup.another')),
    120_000,
  );
}
