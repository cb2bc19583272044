/**
 * A filled library going out and coming back in both browsers: a backup is
 * read (the dry run), restored into an empty library, taken out again, and
 * compared record by record with what came in. Memory is that of all of the
 * browser's processes together, at most.
 *
 * usage: npm run -s bench:round-trip [-- ARTICLES [chromium|firefox]]   (after `npm run build`; memory on Linux)
 */
import { createHash } from 'node:crypto';
import { backupChunks } from '../export/backup.ts';
import { buildFor, KINDS } from '../tests/browser/environment.ts';
import { startFixtureWeb } from '../tests/browser/fixture-web.ts';
import { Reader } from '../tools/browser/reader.ts';
import type { BrowserKind } from '../tools/setup/browsers.mjs';
import { madeRecords } from './made-records.ts';
import { watchMemory } from './memory-of.ts';

const EXPORTED = '2026-03-05T08:00:00.000Z';

/** What tells whether two files hold the same, whatever the order of their records; every library has categories of its own. */
function digest(file: string): string {
  const records = file.trimEnd().split('\n').slice(1, -1);
  const lines = records.filter((line) => !line.startsWith('{"category":')).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Asked again and again: one question may not last as long as the work does. */
const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200));
};

/** One browser, from a file to the same file. */
async function roundTrip(kind: BrowserKind, articles: number): Promise<void> {
  const chunks = await Array.fromAsync(backupChunks(EXPORTED, madeRecords(articles)));
  const file = chunks.join('');
  const web = await startFixtureWeb();
  const reader = await Reader.start(kind, { extension: buildFor(kind), network: { only: web.port } });
  const memory = watchMemory(reader.browser.browser.process()?.pid ?? 0);
  try {
    const { page } = await reader.library('#backup');
    const button = (name: string) =>
      until(() =>
        page.evaluate(
          (words) => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === words),
          name,
        ),
      );
    const press = (name: string) =>
      page.evaluate((words) => {
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
      }, name);
    const timed = async (step: string, work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      const seconds = (performance.now() - start) / 1000;
      console.log(`${step.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s, ${memory.taken().toFixed(0)} MB at most`);
    };
    console.log(`${articles} articles, ${(file.length / 1e6).toFixed(0)} MB of file, ${kind}`);
    for (const chunk of chunks) {
      await page.evaluate((part) => {
        const parts: unknown = Reflect.get(globalThis, 'parts') ?? [];
        if (Array.isArray(parts)) parts.push(new Blob([part]));
        Reflect.set(globalThis, 'parts', parts);
      }, chunk);
    }
    console.log(`before                             ${memory.taken().toFixed(0)} MB at most`);
    await timed('read and planned', async () => {
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const parts: unknown = Reflect.get(globalThis, 'parts');
        if (input === null || !Array.isArray(parts)) throw new Error('no file field');
        const transfer = new DataTransfer();
        transfer.items.add(new File(parts, 'backup.jsonl'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await button(reader.t('library.backup.restore'));
    });
    await timed('restored', async () => {
      await press(reader.t('library.backup.restore'));
      await button(reader.t('form.undo'));
    });
    let back = '';
    await timed('backed up', async () => {
      await press(reader.t('library.backup.now'));
      await until(() => {
        back = [...reader.downloads().values()][0] ?? '';
        return Promise.resolve(back.endsWith('}}\n'));
      });
    });
    await timed('taken back', async () => {
      await press(reader.t('form.undo'));
      await until(() =>
        page.evaluate(
          (words) => document.querySelector('.library-section output')?.textContent === words,
          reader.t('library.done.undone'),
        ),
      );
    });
    const isSame = digest(back) === digest(file);
    console.log(isSame ? 'what came back is what went in' : 'WHAT CAME BACK IS NOT WHAT WENT IN');
    if (!isSame) process.exitCode = 1;
  } finally {
    memory.stop();
    await reader.stop();
    await web.close();
  }
}

const [count = '10000', only] = process.argv.slice(2);
for (const kind of KINDS) if (only === undefined || only === kind) await roundTrip(kind, Number(count));
