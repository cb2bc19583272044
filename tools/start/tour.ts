/** The tour: what a reader does with an article, done and told step by step, with a picture of each step. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pointAtMark, selectByMouse, selectedText } from '../browser/page-text.ts';
import type { Reader, ReadPage } from '../browser/reader.ts';
import { until } from '../browser/reader-browser.ts';
import type { Surface } from '../browser/surface.ts';

const NOTE = 'To be compared with the last joint statement.';
const NOTE_TAG = 'follow-up';
const ARTICLE_TAG = 'tour';

export interface TourPlaces {
  /** Where pictures and the export go; emptied first. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

const list = (texts: readonly string[], most = 6) =>
  [...new Set(texts)].slice(0, most).join(', ') + (new Set(texts).size > most ? ', …' : '');

/** The longest clause, up to some two lines, of each run of text that has a mark, or of all when none has; the longest runs first. */
function passagesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nodes = [...CSS.highlights]
      .filter(([name]) => name.startsWith('aide-memoire-'))
      .flatMap(([, highlight]) => [...highlight].map(({ startContainer }) => startContainer));
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    if (nodes.length === 0) for (let node = all.nextNode(); node !== null; node = all.nextNode()) nodes.push(node);
    return [...new Set(nodes)]
      .filter(
        ({ parentElement }) =>
          parentElement?.checkVisibility() === true && !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(parentElement.nodeName),
      )
      .map(({ nodeValue }) => (nodeValue ?? '').replaceAll(/\s+/g, ' ').trim())
      .toSorted((one, other) => other.length - one.length)
      .flatMap((text) => {
        const clauses = text.split(/[.,;:]\s+|[.,;:/]+$/).filter(({ length }) => length >= 20 && length <= 140);
        return clauses.toSorted((one, other) => other.length - one.length).slice(0, 1);
      });
  });
}

export class Tour {
  readonly #reader: Reader;
  readonly #places: TourPlaces;
  #step = 0;

  constructor(reader: Reader, places: TourPlaces) {
    this.#reader = reader;
    this.#places = places;
    rmSync(places.folder, { recursive: true, force: true });
    mkdirSync(places.folder, { recursive: true });
  }

  async #picture(page: Page, name: string): Promise<void> {
    this.#step++;
    const file = `${this.#step}-${name}.png` as const;
    await page.screenshot({ path: join(this.#places.folder, file) });
    this.#places.say(`       picture: ${file}`);
  }

  /** @throws when a step does not show what it should */
  async run(address: string): Promise<void> {
    const { say } = this.#places;
    say(`opens  ${address}`);
    const read = await this.#reader.open(address).catch((error: unknown) => {
      throw new Error(`The page could not be opened. Is the address right, and this machine online?`, { cause: error });
    });
    // Cards fade in: a picture taken meanwhile would show them half.
    await read.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await this.#readPage(read);
    await this.#showCard(read);
    const passage = await this.#takeNote(read);
    await this.#review(read, passage);
  }

  /** Sites that are not named are read once the icon is clicked. */
  async #readPage(read: ReadPage): Promise<void> {
    const { t } = this.#reader;
    const panel = await this.#reader.panel(read);
    const words = await until('the panel has read the page', async () => {
      const text = await panel.text();
      return text.includes(t('panel.situation.looking')) || text.trim() === '' ? null : text;
    });
    for (const situation of ['forbidden', 'pdf', 'outOfReach', 'reload', 'waiting'] as const) {
      if (words.includes(t(`panel.situation.${situation}`))) throw new Error(t(`panel.situation.${situation}`));
    }
    if (words.includes(t('panel.situation.page'))) this.#places.say(`reads  ${t('panel.situation.page')}`);
    await this.#reader.closePanel(panel, read);
  }

  async #showCard(read: ReadPage): Promise<void> {
    const { say } = this.#places;
    const marks = await read.painted();
    const [officials, dates] = [marks['official'] ?? [], marks['date'] ?? []];
    say(`marks  ${officials.length} officials: ${list(officials)}`);
    say(`       ${dates.length} dates: ${list(dates)}`);
    // What stands before the article can fill the window.
    await pointAtMark(read.page, officials.length > 0 ? 'official' : 'date');
    await read.page.mouse.move(1, 1);
    await read.page.keyboard.press('Escape');
    await read.controls.gone('dialog');
    await this.#picture(read.page, 'marks');
    for (const [kind, from] of [
      ['official', 'last'],
      ['date', 'first'],
    ] as const) {
      if ((await pointAtMark(read.page, kind, from)) === null) continue;
      await read.controls.find('dialog');
      say(`card   ${(await read.controls.names('dialog')).join()}`);
      await this.#picture(read.page, `card-${kind}`);
      await read.page.mouse.move(1, 1);
      await read.page.keyboard.press('Escape');
      await read.controls.gone('dialog');
    }
  }

  /** Selects a passage that the mouse can reach: another may be covered, or scrolled away in a frame of its own. */
  async #select(page: Page): Promise<string> {
    for (const passage of (await passagesOf(page)).slice(0, 5)) {
      await selectByMouse(page, passage);
      if ((await selectedText(page)) === passage) return passage;
    }
    throw new Error('the page has no passage to note');
  }

  async #takeNote(read: ReadPage): Promise<string> {
    const { t } = this.#reader;
    const { say } = this.#places;
    const passage = await this.#select(read.page);
    await read.controls.find('toolbar');
    say(`selects “${passage}”`);
    await this.#picture(read.page, 'selection');
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), NOTE);
    await read.controls.fill(t('form.tags'), NOTE_TAG, 'combobox');
    await read.page.keyboard.press('Enter');
    await read.controls.click('radio', t('category.commitment'));
    await this.#picture(read.page, 'note');
    await read.controls.click('button', t('form.save'));
    await until('the note is painted', async () => (await read.painted())['note-green']?.includes(passage));
    say(`notes  “${NOTE}”, ${t('category.commitment')}, #${NOTE_TAG}; the first note saves the article too`);
    return passage;
  }

  async #review(read: ReadPage, passage: string): Promise<void> {
    const { t } = this.#reader;
    const { say } = this.#places;
    const panel = await this.#reader.panel(read);
    await panel.shows(NOTE);
    await panel.shows(t('panel.saved'));
    await panel.fill(t('panel.articleTags'), ARTICLE_TAG, 'combobox');
    await panel.page.keyboard.press('Enter');
    await panel.find('button', t('form.removeTag', ARTICLE_TAG));
    const [title] = await panel.names('heading');
    const [source = ''] = (await panel.text()).split('\n');
    say(
      `popup  ${title} (${source.trim()}), ${t('panel.saved')}, #${ARTICLE_TAG}; ${(await panel.names('tab')).join(', ')}`,
    );
    await this.#picture(panel.page, 'popup-notes');
    for (const tab of ['officials', 'dates'] as const) {
      const name = t(`panel.${tab}`);
      await panel.click('tab', new RegExp(`^${name}`));
      await panel.page.waitForFunction(
        (words) =>
          document.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.startsWith(words) === true,
        {},
        name,
      );
      await this.#picture(panel.page, `popup-${tab}`);
    }
    await this.#export(panel, passage);
    await this.#reader.closePanel(panel, read);
  }

  async #export(panel: Surface, passage: string): Promise<void> {
    const { folder, say } = this.#places;
    await panel.click('button', this.#reader.t('panel.toFile'));
    const [name, text] = await until('the export is written', async () =>
      [...this.#reader.downloads()].find(([, content]) => content.includes(passage) && content.includes(NOTE)),
    );
    writeFileSync(join(folder, name), text);
    say(`exports ${name}, ${text.length} characters, with the passage and the note:`);
    for (const line of text.split('\n').slice(0, 12)) say(`       │ ${line}`);
  }
}
