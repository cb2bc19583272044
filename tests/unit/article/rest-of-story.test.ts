import { expect, it, vi } from 'vitest';
import { readPage } from '../../../article/read-page.ts';
import { pageOf, TODAY } from './pages.ts';

/** Readability's choice is what its many rules make of a page: here it is the part that the test names. */
vi.mock(import('../../../article/pruned-readability.ts'), () => {
  class PrunedReadability {
    readonly #copy: Document;
    constructor(copy: Document) {
      this.#copy = copy;
    }
    parse() {
      return { content: this.#copy.querySelector('.part') };
    }
  }
  return { PrunedReadability } as never;
});

const PARAGRAPHS = [
  'The harbours of the north have waited nine years for a ship that comes each week, and they have been told each spring that it would come before the winter.',
  'We ask the assembly to vote the money for it now, while the price of oil is low and the shipyard has no other work, and to let the islands say on which day it calls.',
  'Whoever doubts that the islands can fill a ship may come and see the quays in September, when the kelp is in, and count the barrels that are left to rot.',
];
const BESIDE =
  'Minister Delacroix, who was in another town on that day, opened a library there and spoke of books for an hour.';

function read(body: string): string {
  const address = 'http://isles.example/letter';
  const page = pageOf(`<title>A letter from the north</title><main>${body}</main>`, address);
  return readPage(page, { address, today: TODAY }).article.text;
}

const [first, second, third] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

it('a story of which a part is taken for the whole is read to its end', () => {
  const text = read(`<article><h1>A letter from the north</h1><div>${first}</div><div class="part">${second}</div>
<div>${third}</div><aside><p>${BESIDE}</p></aside><div class="related"><p>${BESIDE}</p></div></article>`);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  expect(text).not.toContain('Delacroix');
});

it('what is not half of it is left out as before', () => {
  const text = read(`<article><h1>A letter from the north</h1><div class="part">${first}${second}${third}</div>
<div class="more"><p>${BESIDE}</p></div></article>`);
  expect(text).not.toContain('Delacroix');
});
