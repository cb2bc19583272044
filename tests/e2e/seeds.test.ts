/**
 * The five seed texts of the shared corpus in the page designs of their
 * outlets: read, marked, noted, found again after a restart, exported. The
 * texts are not ours and stay out of the repository.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { libraryContentsSchema, type LibraryContents } from '../../annotations/library-contents.ts';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { Reader, ReadPage } from '../../tools/browser/reader.ts';
import type { SeedPage } from '../fixtures/seed-pages.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { outside, textAroundMarks } from '../browser/expectations.ts';
import { SEEDS } from '../browser/fixture-web.ts';

if (SEEDS === null) {
  console.warn(
    'THE SEED TEXTS ARE NOT HERE: put the shared corpus beside the repository (../shared/corpus) to test them.',
  );
}

/** Sites read without a click. */
const isNamed = ({ address }: SeedPage) =>
  /^http:\/\/([\w-]+\.)*(vietnamplus|vietnamnews|mofa\.gov)\.vn\//.test(address);

/** Opens a seed's page and waits for its marks. */
async function openSeed(reader: Reader, seed: SeedPage): Promise<ReadPage> {
  const read = await reader.open(seed.address);
  if (!isNamed(seed)) {
    const panel = await reader.panel(read);
    await panel.find('heading', seed.expected.title);
    await reader.closePanel(panel, read);
  }
  await read.marked();
  return read;
}

/** Six words from the middle of the text's longest paragraph. */
function passageOf({ expected }: SeedPage): string {
  const longest = expected.articleText.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';
  const words = longest.split(' ');
  return words.slice(3, 9).join(' ');
}

async function exported(reader: Reader, read: ReadPage): Promise<LibraryContents> {
  const panel = await reader.panel(read);
  const format = await panel.find('combobox', reader.t('panel.format'));
  await format.evaluate((element) => {
    if (!(element instanceof HTMLSelectElement)) throw new TypeError('not a select');
    element.value = 'json';
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await panel.click('button', reader.t('panel.copy'));
  await panel.shows(reader.t('panel.copied'));
  await reader.closePanel(panel, read);
  return z.parse(libraryContentsSchema, JSON.parse(await reader.clipboard(read)));
}

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);

  it.each([...(SEEDS ?? [])])('marks and notes $id: nothing but the article is marked', async (seed) => {
    const { reader } = environment();
    const read = await openSeed(reader, seed);
    const blocks = [seed.expected.title, ...seed.expected.articleText.split('\n'), ...seed.expected.captions];
    const around = await textAroundMarks(read);
    expect(around.length).toBeGreaterThan(3);
    expect(outside(around, blocks)).toEqual([]);

    const passage = passageOf(seed);
    await selectByMouse(read.page, passage);
    await read.controls.click('button', reader.t('form.note'));
    await read.controls.fill(reader.t('form.note'), `A note on ${seed.id}.`);
    await read.controls.click('button', reader.t('form.save'));
    const painted = async () => (await read.painted())['note-none'];
    await expect.poll(painted, PATIENCE).toEqual([passage]);
    await read.page.close();
  });

  it.runIf(SEEDS !== null)('starts again', async () => {
    const { reader } = environment();
    await reader.restart();
    expect(reader.browser.browser.connected).toBe(true);
  });

  it.each([...(SEEDS ?? [])])(
    'finds the note on $id again and exports title, day and text as they are',
    async (seed) => {
      const { reader } = environment();
      const read = await openSeed(reader, seed);
      const painted = async () => (await read.painted())['note-none'];
      await expect.poll(painted, PATIENCE).toEqual([passageOf(seed)]);
      const { articles, annotations } = await exported(reader, read);
      const [article] = articles;
      expect(article?.title).toBe(seed.expected.title);
      expect(article?.published?.date).toBe(seed.expected.published);
      const body = (article?.blocks ?? [])
        .filter(({ type }) => type === 'lead' || type === 'body')
        .map(({ start, end }) => article?.text.slice(start, end));
      expect(body.join('\n')).toBe(seed.expected.articleText);
      expect(annotations.map(({ comment, state, target }) => [comment, state, target.quote.exact])).toEqual([
        [`A note on ${seed.id}.`, 'exact', passageOf(seed)],
      ]);
      await read.page.close();
    },
  );
});
