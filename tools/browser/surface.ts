/** Drives one surface of ours, be it the panel's document or the shadow root in a page, by role and name. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { findAccessible } from './accessible.ts';
import { until } from './reader-browser.ts';

/** A whole name, or a pattern that occurs in it. */
export type Name = string | RegExp;

/** What holds the controls; asked anew each time, since a surface may be drawn again. */
export type RootFinder = () => Promise<ElementHandle<Node> | null>;

const ANY = /(?:)/;

/**
 * Where a mouse would hit the element, in CSS pixels of the viewport, or `null`
 * while it moves, is covered or takes no click. Runs in the page.
 */
async function clickPoint(element: Element): Promise<{ x: number; y: number } | null> {
  if (element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { left, top, width, height } = element.getBoundingClientRect();
  if (left !== before.left || top !== before.top || width === 0 || height === 0) return null;
  const point = { x: left + width / 2, y: top + height / 2 };
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const hit = root.elementFromPoint(point.x, point.y);
  // A hidden box is ticked through its label.
  const hits = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true);
  return hits ? point : null;
}

export class Surface {
  readonly page: Page;
  readonly #root: RootFinder;

  constructor(page: Page, root: RootFinder) {
    this.page = page;
    this.#root = root;
  }

  /** What holds the controls now, or `null`. */
  root(): Promise<ElementHandle<Node> | null> {
    return this.#root();
  }

  /** The visible elements of a role with their names, in the page. */
  async #found(role: string) {
    return (await this.#root())?.evaluateHandle(findAccessible, role);
  }

  /** The names of all visible elements of a role, in document order. */
  async names(role: string): Promise<string[]> {
    const found = await this.#found(role);
    return (await found?.evaluate((list) => list.map(({ name }) => name))) ?? [];
  }

  /** The first visible element of that role and name, or `null`. */
  async peek(role: string, wanted: Name = ANY): Promise<ElementHandle<Element> | null> {
    const found = await this.#found(role);
    const pattern = typeof wanted === 'string' ? wanted : { source: wanted.source, flags: wanted.flags };
    const handle = await found?.evaluateHandle((list, name) => {
      const fits = typeof name === 'string' ? null : new RegExp(name.source, name.flags);
      return list.find((one) => (fits === null ? one.name === name : fits.test(one.name)))?.element ?? null;
    }, pattern);
    return (handle?.asElement() as ElementHandle<Element> | null | undefined) ?? null;
  }

  /** The first visible element of that role and name, once it is there. */
  async find(role: string, wanted: Name = ANY): Promise<ElementHandle<Element>> {
    try {
      return await until(`${role} “${wanted}”`, () => this.peek(role, wanted));
    } catch (error) {
      throw new Error(`no ${role} “${wanted}”; there are: ${(await this.names(role)).join(' | ') || 'none'}`, {
        cause: error,
      });
    }
  }

  /** Waits until no visible element has that role and name. */
  async gone(role: string, wanted: Name = ANY): Promise<void> {
    await until(`${role} “${wanted}” goes`, async () => (await this.peek(role, wanted)) === null);
  }

  /**
   * Clicks with the mouse where the element stands, once it stands still and
   * nothing covers it. The mouse is the page's own: Puppeteer's `click` of a
   * handle wants a second world in the page, which Firefox refuses to our panel.
   */
  async click(role: string, wanted: Name = ANY): Promise<void> {
    await until(`${role} “${wanted}” can be clicked`, async () => {
      const element = await this.find(role, wanted);
      const point = await element.evaluate(clickPoint);
      if (point === null) return false;
      await element.evaluate((node) => {
        const note = () => Reflect.set(node, 'wasClicked', true);
        // A hidden box is ticked through its label.
        const labels = node instanceof HTMLInputElement ? [...(node.labels ?? [])] : [];
        for (const one of [node, ...labels]) one.addEventListener('click', note, { once: true, capture: true });
      });
      await this.page.mouse.click(point.x, point.y);
      // What is drawn later can move an element away, also between press and release, which is then no click. One
      // that went with its page was clicked.
      return element.evaluate((node) => Reflect.get(node, 'wasClicked') === true).catch(() => true);
    });
  }

  /** Rests the mouse on an element. */
  async pointAt(role: string, wanted: Name = ANY): Promise<void> {
    const point = await until(`${role} “${wanted}” can be pointed at`, async () =>
      (await this.find(role, wanted)).evaluate(clickPoint),
    );
    await this.page.mouse.move(point.x, point.y, { steps: 4 });
  }

  /** Types into a text field with the keyboard, in place of what it holds. */
  async fill(wanted: Name, text: string, role = 'textbox'): Promise<void> {
    await this.click(role, wanted);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** All text of the surface as a reader sees it. */
  async text(): Promise<string> {
    const root = await this.#root();
    if (root === null) return '';
    return root.evaluate((node) => {
      const shown = node instanceof Document ? [node.body] : node instanceof ShadowRoot ? [...node.children] : [node];
      return shown.map((one) => (one instanceof HTMLElement ? one.innerText : '')).join('\n');
    });
  }

  /** Waits until the surface shows a text. */
  async shows(wanted: Name): Promise<string> {
    let last = '';
    try {
      return await until(`the text “${wanted}”`, async () => {
        last = await this.text();
        return (typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last)) ? last : null;
      });
    } catch (error) {
      throw new Error(`“${wanted}” is not shown; the surface reads: ${last.slice(0, 1500)}`, { cause: error });
    }
  }
}
