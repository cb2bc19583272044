/**
 * Reads and selects text in a page with the means a reader has: real mouse and
 * keyboard. Functions given to `evaluate` run in the page's own world.
 */
import type { Page } from 'puppeteer-core';

/** What is painted now: the text of each range under each layer of ours, whatever its look. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** Every highlight whose name has our prefix, without the form, colour or strength that follows the layer. The page's own scripts see these too: names and places, no notes. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, highlight]) => name.startsWith('aide-memoire-') && highlight.size > 0)
        .map(([name, highlight]) => [
          name.slice('aide-memoire-'.length).replace(/^(official|watched|date|note-[a-z]+)-.*/, '$1'),
          [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
            // A static range has no text of its own.
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range.toString().replaceAll(/\s+/g, ' ');
          }),
        ]),
    ),
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Scrolls to the first place that reads `text` inside `within` and gives the
 * boxes of its first and last letter, in CSS pixels of the viewport.
 */
async function lettersOf(page: Page, text: string, within: string): Promise<{ first: Box; last: Box }> {
  const boxes = await page.evaluate(
    async (wanted, selector) => {
      for (const scope of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
        const places: { node: Node; offset: number }[] = [];
        let whole = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const [offset, letter] of [...(node.nodeValue ?? '')].entries()) {
            // White space counts once, as it is shown.
            const shown = /\s/.test(letter) ? ' ' : letter;
            if (shown === ' ' && whole.endsWith(' ')) continue;
            whole += shown;
            places.push({ node, offset });
          }
        }
        const at = whole.indexOf(wanted);
        const [first, last] = [places[at], places[at + wanted.length - 1]];
        if (at < 0 || first === undefined || last === undefined) continue;
        first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const [from, to] = [first, last].map(({ node, offset }) => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          return { left, top, right, bottom };
        });
        return from === undefined || to === undefined ? null : { first: from, last: to };
      }
      return null;
    },
    text,
    within,
  );
  if (boxes === null) throw new Error(`the page does not show “${text}”`);
  return boxes;
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

/** Selects a text by pressing the mouse before its first letter and letting it go after its last. */
export async function selectByMouse(page: Page, text: string, within = 'body'): Promise<void> {
  const { first, last } = await lettersOf(page, text, within);
  await page.mouse.move(first.left + 0.5, middle(first));
  await page.mouse.down();
  await page.mouse.move(last.right - 0.5, middle(last), { steps: 8 });
  await page.mouse.up();
}

/** Selects a text with Shift and the arrow key, in a browser with caret browsing on. */
export async function selectByKeyboard(page: Page, text: string, within = 'body'): Promise<void> {
  const { first } = await lettersOf(page, text, within);
  await page.mouse.click(first.left + 0.5, middle(first));
  await page.keyboard.down('Shift');
  for (let count = 0; count < text.length; count++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
}

export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => (getSelection()?.toString() ?? '').replaceAll(/\s+/g, ' '));
}

/** Rests the mouse on a text. */
export async function pointAt(page: Page, text: string, within = 'body'): Promise<void> {
  const { first, last } = await lettersOf(page, text, within);
  const sameLine = Math.abs(first.top - last.top) < 2;
  await page.mouse.move(sameLine ? (first.left + last.right) / 2 : (first.left + first.right) / 2, middle(first), {
    steps: 4,
  });
}

/**
 * Rests the mouse on the first mark of a layer that can be seen and reached, the
 * last one with `from` = 'last'. Gives its text, or `null` when there is none.
 */
export async function pointAtMark(
  page: Page,
  layer: 'official' | 'date',
  from: 'first' | 'last' = 'first',
): Promise<string | null> {
  const place = await page.evaluate(
    async (prefix, backwards) => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      for (const range of backwards ? ranges.toReversed() : ranges) {
        const element = range.startContainer.parentElement;
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
        if (box === undefined) continue;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        // A banner of the page's may lie over it.
        const hit = document.elementFromPoint(x, y);
        if (hit !== null && element !== null && (hit.contains(element) || element.contains(hit)))
          return { x, y, text: range.toString().replaceAll(/\s+/g, ' ') };
      }
      return null;
    },
    `aide-memoire-${layer}`,
    from === 'last',
  );
  if (place === null) return null;
  await page.mouse.move(place.x, place.y, { steps: 4 });
  return place.text;
}

/** The page as its own script could write it down, without our one element. */
export function pageSource(page: Page, host: string): Promise<string> {
  return page.evaluate((name) => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element) for (const ours of copy.querySelectorAll(name)) ours.remove();
    return new XMLSerializer().serializeToString(copy);
  }, host);
}
