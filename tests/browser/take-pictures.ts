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
import { keepArticles } from './keep-articles.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'pictures');
const ARTICLE = fixture('vietnamplus-now-en');
const PASSAGE = 'one of the first Nordic countries';
const ALSO_KEPT = ['nhandan-vi', 'vietnamplus-now-vi', 'mofa-new-vi'];
const OFFICIAL = /Minh Khoa/;
const WINDOW = { width: 800, height: 720 };

/** The files, by what they show; `views` are those of the library. */
interface Names {
  readonly article?: string;
  readonly card?: string;
  readonly note?: string;
  readonly panel: string;
  readonly views?: Readonly<Record<string, string>>;
}

type Look = Pick<ReaderOptions, 'language' | 'colorScheme'>;

/** Lets transitions end, so that a picture shows what stays. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 500));

async function take(look: Look, names: Names) {
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
    await reader.closePanel(panel, read);

    if (names.views === undefined) return;
    await keepArticles(reader, ALSO_KEPT);
    const library = await reader.library();
    for (const [view, name] of Object.entries(names.views)) {
      await library.goTo(`#${view}`);
      await library.surface.find('main', reader.t(`library.view.${view}`));
      if (view === 'officials') await library.surface.click('link', OFFICIAL);
      await settle();
      await library.page.screenshot({ path: join(FOLDER, name) });
    }
  } finally {
    await reader.stop();
    await web.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
await take(
  { language: 'en', colorScheme: 'light' },
  {
    article: 'article.png',
    card: 'card.png',
    note: 'note.png',
    panel: 'panel.png',
    views: { articles: 'library.png', officials: 'officials.png' },
  },
);
await take({ language: 'vi', colorScheme: 'dark' }, { panel: 'panel-dark-vi.png' });
