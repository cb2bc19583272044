/** Every fixture page is opened as a reader opens it; what is marked and what the panel says must be right. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS } from '../browser/environment.ts';
import { outside, textAroundMarks } from '../browser/expectations.ts';
import { FIXTURES } from '../browser/fixture-web.ts';

/** Pages of sites the extension reads by itself. */
const NAMED_SITE = /^http:\/\/([\w-]+\.)*(vietnamplus|mofa\.gov|vietnamnews|nhandan)\.vn\//;

const dayOf = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let read: ReadPage | undefined;
  afterEach(async () => {
    await read?.page.close();
    read = undefined;
  });

  it.each(FIXTURES.filter(({ status, address }) => status === 'article' && NAMED_SITE.test(address)))(
    'reads $file: marks stand in the article alone, and the panel names it',
    async ({ address, title, published, lead, captions, paragraphs }) => {
      const { reader } = environment();
      read = await reader.open(address);
      const marks = await read.marked();
      expect(marks['official']).not.toHaveLength(0);
      expect(marks['date']).not.toHaveLength(0);
      const blocks = [title, ...(lead === null ? [] : [lead]), ...captions, ...paragraphs];
      expect(outside(await textAroundMarks(read), blocks)).toEqual([]);

      const panel = await reader.panel(read);
      await panel.find('heading', title);
      const day = published === null ? reader.t('panel.noDate') : dayOf(published);
      expect((await panel.text()).replace(',', '')).toContain(day);
      await panel.page.close();
    },
  );
});
