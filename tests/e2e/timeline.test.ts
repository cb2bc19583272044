/** The timeline goes on in both directions, and nothing in view moves but by the reader's own scrolling. */
import { describe, expect, it } from 'vitest';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { restoreLibrary } from '../browser/restore-library.ts';

const ARTICLES = 24;
/** A place with dates before and after it. */
const PLACE = '#timeline?unit=month&from=2021-06';
/** CSS pixels: rows whose heights are fractions are placed a little off until they are measured. */
const STILL = 8;

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;

  /** The rows in view, by the number the list gives them, with their words and where they stand. */
  const rows = () =>
    library.page.evaluate(() => {
      const frame = document.querySelector('.library-scroll')?.getBoundingClientRect();
      return [...document.querySelectorAll<HTMLElement>('.library-row')].flatMap((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        if (frame === undefined || bottom <= frame.top || top >= frame.bottom) return [];
        return [{ row: Number(row.dataset['row']), words: row.textContent, top }];
      });
    });
  /** Notes in every frame how far each row moved, and each row that ever bore other words than before. */
  const watchRows = () =>
    library.page.evaluate(() => {
      const seen = { words: {} as Record<string, string>, up: 0, down: 0, most: 0, changed: [] as string[] };
      Reflect.set(globalThis, 'seen', seen);
      let before = new Map<string, number>();
      const look = () => {
        const drawn = [...document.querySelectorAll<HTMLElement>('.library-row')];
        const frame = document.querySelector('.library-scroll')?.getBoundingClientRect();
        const now = new Map<string, number>();
        for (const element of drawn) {
          const number = element.dataset['row'] ?? '';
          const { top, bottom } = element.getBoundingClientRect();
          const saying = element.querySelector('.timeline-sentence')?.textContent ?? '';
          if (saying !== '' && (seen.words[number] ??= saying) !== saying) seen.changed.push(number);
          if (frame === undefined || bottom <= frame.top || top >= frame.bottom) continue;
          now.set(number, top);
          const moved = top - (before.get(number) ?? top);
          seen.up = Math.min(seen.up, moved);
          seen.down = Math.max(seen.down, moved);
        }
        seen.most = Math.max(seen.most, drawn.length);
        before = now;
        if (Reflect.get(globalThis, 'seen') === seen) requestAnimationFrame(look);
      };
      look();
    });
  interface Seen {
    readonly words: Readonly<Record<string, string>>;
    readonly up: number;
    readonly down: number;
    readonly most: number;
    readonly changed: readonly string[];
  }
  const seen = () => library.page.evaluate(() => Reflect.get(globalThis, 'seen') as Seen);
  const stop = () => library.page.evaluate(() => Reflect.set(globalThis, 'seen', null));
  /** Wheels until the list no longer moves. */
  const wheel = async (step: number) => {
    const { page } = library;
    const at = () =>
      page.evaluate(() =>
        [
          document.querySelector('.library-row')?.textContent,
          document.querySelector('.library-scroll')?.scrollTop,
        ].join(),
      );
    const { x, y } = await page.evaluate(() => {
      const { left, top, width, height } =
        document.querySelector('.library-scroll')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(x, y);
    let last = '';
    for (let same = 0, turn = 0; same < 5 && turn < 1500; turn++) {
      await page.mouse.wheel({ deltaY: step });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const now = await at();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  };
  /** How far the list is scrolled: as soon as what comes before the place gone to is read. */
  const above = () => library.page.evaluate(() => document.querySelector('.library-scroll')?.scrollTop ?? 0);
  /** Goes away from the timeline, which forgets where it was. */
  const leave = async () => {
    await library.goTo('#articles');
    await library.surface.find('main', environment().reader.t('library.view.articles'));
  };
  /** Goes to the place anew, whatever a test before did, and waits until what comes before it is read. */
  const begin = async () => {
    await leave();
    await library.goTo(PLACE);
    await expect.poll(async () => (await rows())[0]?.row, PATIENCE).toBe(0);
    await expect.poll(above, PATIENCE).toBeGreaterThan(1000);
  };
  const focused = () =>
    library.page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('.library-row')?.dataset['row']));

  environment.prepare(async () => {
    const { reader } = environment();
    library = await reader.library();
    await restoreLibrary(reader, library, ARTICLES);
    // The line that says that a backup is due takes the place of the one that the library is busy.
    await library.goTo('#articles');
    await library.surface.find('link', reader.t('library.backup.out'));
  });

  it('begins at the place gone to, which stands still while what comes before it is read', async () => {
    await leave();
    await library.goTo(PLACE);
    await expect.poll(async () => (await rows())[0]?.row, PATIENCE).toBe(0);
    const [before] = await rows();
    await expect.poll(above, PATIENCE).toBeGreaterThan(1000);
    const [after] = await rows();
    expect(after).toMatchObject({ row: 0, words: before?.words });
    expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThanOrEqual(STILL);
  });

  it('scrolls to where time begins and to where it ends by the wheel, without a jump, few rows drawn', async () => {
    await begin();
    await watchRows();
    await wheel(-500);
    const backwards = await seen();
    await stop();
    expect(backwards.up).toBeGreaterThanOrEqual(-STILL);
    expect(backwards.changed).toEqual([]);
    const numbers = Object.keys(backwards.words).map(Number);
    const first = Math.min(...numbers);
    expect(first).toBeLessThan(-60);
    expect(numbers.filter((row) => row < 0)).toHaveLength(-first);

    await watchRows();
    await wheel(500);
    const forwards = await seen();
    await stop();
    expect(forwards.down).toBeLessThanOrEqual(STILL);
    expect(forwards.changed).toEqual([]);
    expect(Math.max(...Object.keys(forwards.words).map(Number))).toBeGreaterThan(30);
    expect(Math.max(backwards.most, forwards.most)).toBeLessThan(60);
    // The axis says where the list is.
    const here = await library.page.evaluate(() => document.querySelector('.timeline-bar[aria-current]')?.textContent);
    expect(here).not.toContain('June 2021');
  });

  it('draws rows where they stay, also when one turn of the wheel goes past all that were drawn', async () => {
    await begin();
    await watchRows();
    await wheel(-1500);
    const backwards = await seen();
    await stop();
    expect(Math.min(...Object.keys(backwards.words).map(Number))).toBeLessThan(-60);
    expect(backwards.up).toBeGreaterThanOrEqual(-STILL);
  });

  it('is walked backwards by keyboard, one entry after the other', async () => {
    await begin();
    await library.page.evaluate(() => document.querySelector<HTMLElement>('[data-row="0"] a')?.focus());
    await expect.poll(focused, PATIENCE).toBe(0);
    for (let row = -1; row > -60; row--) {
      await library.page.keyboard.press('ArrowUp');
      await expect.poll(focused, PATIENCE).toBe(row);
    }
    await expect.poll(async () => (await rows()).map(({ row }) => row), PATIENCE).toContain(-59);
    // What is scrolled to by hand stays in view when more is read.
    await library.page.keyboard.press('Home');
    await expect.poll(async () => (await focused()) < -59, PATIENCE).toBe(true);
    const home = await focused();
    await expect.poll(async () => (await rows()).some(({ row }) => row === home), PATIENCE).toBe(true);
  });
});
