import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveText } from '../../../article/live-text.ts';
import { collectBlocks } from '../../../article/raw-blocks.ts';
import { readPage } from '../../../article/read-page.ts';
import { FIXTURE_PAGES } from '../../fixtures/page-contents.ts';
import { pageOf, TODAY } from './pages.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

/** The live text of a body given as HTML. */
function liveOf(html: string): { live: LiveText; document: Document } {
  const document = pageOf(`<body>${html}</body>`);
  return {
    live: new LiveText(
      document.body,
      collectBlocks(document.body, () => 'body'),
    ),
    document,
  };
}

const collapse = (text: string) => text.replaceAll(/\s+/g, '');

describe('LiveText', () => {
  it.each(FIXTURE_PAGES.map(({ id, parts }) => [id, parts.address] as const))(
    'maps each character of %s to the same character on the page, and back',
    { timeout: 60_000 },
    (id, address) => {
      const document = pageOf(readFileSync(join(FOLDER, `${id}.html`), 'utf8'), address);
      const { live } = readPage(document, { address, today: TODAY });
      const wrong: number[] = [];
      for (let at = 0; at < live.text.length; at++) {
        if (/\s/.test(live.text.charAt(at))) continue;
        const range = live.rangeOf({ start: at, end: at + 1 });
        const isSame =
          range !== null &&
          range.startContainer === range.endContainer &&
          range.toString() === live.text.charAt(at) &&
          live.offsetAt(range.startContainer, range.startOffset) === at &&
          // The slow way back is tried at every eleventh character.
          (at % 11 > 0 || live.spanOf(range)?.start === at);
        if (!isSame) wrong.push(at);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('gives a span back for the range of any span, without the white space at its ends', () => {
    const page = FIXTURE_PAGES.find(({ id }) => id === 'vietnamplus-now-en');
    if (page === undefined) throw new Error('no such fixture');
    const { live } = readPage(pageOf(page.design(page.parts), page.parts.address), {
      address: page.parts.address,
      today: TODAY,
    });
    const position = fc.nat(live.text.length - 1);
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const quote = live.text.slice(start, end);
        const trimmed = quote.trim();
        fc.pre(trimmed !== '');
        const range = live.rangeOf({ start, end });
        const at = start + quote.indexOf(trimmed);
        expect(range && live.spanOf(range)).toEqual({ start: at, end: at + trimmed.length });
        const painted = live.rangesOf({ start, end }).map(String).join('');
        expect(collapse(painted)).toBe(collapse(quote));
      }),
      { numRuns: 300 },
    );
  });

  it('follows inline markup', () => {
    const { live, document } = liveOf('<p>Minister <b>Tran <i>Minh</i></b> <a href="#">Khoa</a>, who spoke</p>');
    expect(live.text).toBe('Minister Tran Minh Khoa, who spoke');
    const range = live.rangeOf({ start: 9, end: 23 });
    expect(range?.toString()).toBe('Tran Minh Khoa');
    expect(range?.startContainer).toBe(document.querySelector('b')?.firstChild);
    expect(range?.endContainer).toBe(document.querySelector('a')?.firstChild);
  });

  it('gives one range for a span over two blocks', () => {
    const { live } = liveOf('<p>First one.</p>\n<div class="gap"></div>\n<p>Second one.</p>');
    expect(live.text).toBe('First one.\nSecond one.');
    expect(live.rangeOf({ start: 6, end: 17 })?.toString().replaceAll(/\s+/g, ' ')).toBe('one. Second');
  });

  it('clips a selection of the whole page to the text', () => {
    const { live, document } = liveOf('<p> One. </p><p>Two.</p>');
    const range = document.createRange();
    range.selectNodeContents(document.documentElement);
    expect(live.spanOf(range)).toEqual({ start: 0, end: live.text.length });
  });

  it.each([
    ['a selection of an element by its children', '#two', 0, '#two', 1, 'Two words.'],
    ['from one paragraph’s end to the middle of the next', '#one', 1, '#two', 1, 'Two words.'],
  ])('reads %s', (_what, from, startOffset, to, endOffset, quote) => {
    const { live, document } = liveOf('<p id="one">One word.</p><p id="two">Two words.</p>');
    const range = document.createRange();
    range.setStart(document.querySelector(from) ?? document, startOffset);
    range.setEnd(document.querySelector(to) ?? document, endOffset);
    const span = live.spanOf(range);
    expect(span && live.text.slice(span.start, span.end)).toBe(quote);
  });

  it.each([
    ['outside the article', '<nav id="x">Menu of the page</nav><p>Text of it.</p>'],
    ['of white space alone', '<p>Text of it.</p><pre id="x">   \n  </pre>'],
  ])('gives null for a range %s', (_what, html) => {
    const document = pageOf(`<body>${html}</body>`);
    const live = new LiveText(
      document.body,
      collectBlocks(document.body, (element) => (element.id === 'x' ? 'skip' : 'body')),
    );
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#x') ?? document.body);
    expect(live.spanOf(range)).toBeNull();
    expect(live.offsetAt(document.querySelector('#x')?.firstChild ?? document, 2)).toBeNull();
  });

  it('gives null for an empty range and an empty span', () => {
    const { live, document } = liveOf('<p>Text of it.</p>');
    const range = document.createRange();
    range.setStart(document.querySelector('p')?.firstChild ?? document, 3);
    range.collapse(true);
    expect(live.spanOf(range)).toBeNull();
    expect(live.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(live.rangeOf({ start: 900, end: 910 })).toBeNull();
  });

  it('gives null for nodes that have left the page, and still knows the others', () => {
    const { live, document } = liveOf('<p>One word.</p><p>Two words.</p>');
    document.querySelector('p')?.remove();
    expect(live.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(live.rangeOf({ start: 10, end: 13 })?.toString()).toBe('Two');
  });

  it('gives null for text that has become shorter than it was', () => {
    const { live, document } = liveOf('<p>One long sentence.</p>');
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'One';
    expect(live.rangeOf({ start: 4, end: 8 })).toBeNull();
  });
});
