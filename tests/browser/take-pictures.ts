/**
 * `npm run pictures`: takes the README's pictures from the running extension in
 * Chromium, on a fixture page, into `docs/pictures/`. Run after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pointAt, selectByMouse } from '../../tools/browser/page-text.ts';
import { Reader, type ReaderOptions } from '../../tools/browser/reader.ts';
import { buildFor } from './environment.ts';
import { fixture, startFixtureWeb } from './fixture-web.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'pictures');
const ARTICLE = fixture('vietnamplus-now-en');
const PASSAGE = 'one of the first Nordic countries';
const WINDOW = { width: 800, height: 720 };

type Look = Pick<ReaderOptions, 'language' | 'colorScheme'>;

/** Lets transitions end, so that a picture shows what stays. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 500));

async function take(look: Look, names: { article?: string; card?: string; note?: string; panel: string }) {
  const web = await startFixtureWeb();
  const reader = await Reader.start('chromium', {
    ...look,
    extension: buildFor('chromium'),
    network: { only: web.port },
    ...WINDOW,
  });
  try {
    const read = await reader.open(ARTICLE.address);
    await read.marked();
    const shoot = async (name: string | undefined) => {
      await settle();
      if (name !== undefined) await read.page.screenshot({ path: join(FOLDER, name) });
    };
    const scrollTo = (words: string) =>
      read.page.evaluate((wanted) => {
        const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(wanted));
        paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, words);

    await scrollTo(PASSAGE);
    await selectByMouse(read.page, PASSAGE, 'p');
    await read.controls.click('button', reader.t('form.note'));
    await read.controls.fill(reader.t('form.note'), 'Check against the 1971 communiqué.');
    await read.controls.click('radio', reader.t('category.verify'));
    await shoot(names.note);
    await read.controls.click('button', reader.t('form.save'));
    await read.controls.gone('textbox');

    await selectByMouse(read.page, 'disputes must be settled by peaceful means', 'p');
    await read.controls.click('button', reader.t('reader.highlightIt'));
    await read.page.mouse.move(3, 3);
    await scrollTo('Le Hoang Phuc');
    await pointAt(read.page, 'Le Hoang Phuc', 'p');
    await read.controls.find('dialog');
    await shoot(names.card);
    await read.page.keyboard.press('Escape');
    await read.page.mouse.move(3, 3);
    await scrollTo(PASSAGE);
    await shoot(names.article);

    const panel = await reader.panel(read);
    await panel.shows('1971');
    await settle();
    await panel.page.screenshot({ path: join(FOLDER, names.panel) });
  } finally {
    await reader.stop();
    await web.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
await take(
  { language: 'en', colorScheme: 'light' },
  { article: 'article.png', card: 'card.png', note: 'note.png', panel: 'panel.png' },
);
await take({ language: 'vi', colorScheme: 'dark' }, { panel: 'panel-dark-vi.png' });
