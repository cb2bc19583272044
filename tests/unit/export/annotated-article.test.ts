import { array, assert, asyncProperty, constantFrom, nat, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import { writableText } from '../../../export/writable-text.ts';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { documentOf, elementsIn, faultsOf } from './html.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';

const read = async (contents: LibraryContents) => documentOf(await textOf('annotatedArticle', contents));
const words = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent);

const HOSTILE = [
  ...WORST_STRINGS,
  '</p></article><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}',
  '--><svg onload=alert(1)>',
  '\uFFFE\uFDD0 nonchar',
];

/** What our own markup is made of. */
const OURS =
  'a article bdi blockquote body div em h1 h2 head html li main mark meta ol p section span strong style sup time title ul';

describe('the annotated article', () => {
  it('has the text with its marks, and a card for each', async () => {
    const article = keptArticle({ tags: ['fisheries'] });
    const page = await read(contentsOf([article], [keptNote(article)]));
    expect(words(page, 'h1')).toEqual(['Ministers speak of fish']);
    expect(words(page, '.text p')).toHaveLength(3);
    expect(words(page, '.official')).toEqual(['Foreign Minister Lê Văn Hoà']);
    expect(words(page, '.date')).toEqual(['3 March 2026']);
    expect(words(page, 'mark')).toEqual(['sign an agreement on fisheries']);
    expect(words(page, '.cards li').map((card) => card?.replace(/\s+/g, ' ').trim())).toEqual([
      'sign an agreement on fisheriesA promise with a date.Commitment fisheries ↑',
      'Lê Văn Hoà, Foreign Minister (Vietnam)',
      '2026-03-03: 3 March 2026',
    ]);
  });

  it('leads from each mark to its card and back', async () => {
    const article = keptArticle();
    const page = await read(contentsOf([article, keptArticle()], [keptNote(article)]));
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(links.length).toBeGreaterThan(4);
    for (const id of links)
      expect(page.getElementById(decodeURIComponent(id)) ?? page.getElementById(id)).not.toBeNull();
  });

  it('marks overlapping notes each to its end', async () => {
    const article = keptArticle();
    const notes = [
      keptNote(article, { comment: 'wide' }, 'sign an agreement on fisheries before the end of June'),
      keptNote(article, { comment: 'narrow' }, 'on fisheries'),
    ];
    const page = await read(contentsOf([article], notes));
    expect(words(page, 'mark').join('')).toBe('sign an agreement on fisheries before the end of June');
    expect(words(page, 'sup')).toEqual(['2', '1']);
  });

  it('marks a note of two paragraphs in both, and ends it once', async () => {
    const article = keptArticle();
    const note = keptNote(article, {}, 'in Hanoi on 3 March 2026.\nHoà said the two sides');
    const page = await read(contentsOf([article], [note]));
    expect(words(page, 'mark')).toEqual(['in Hanoi on ', '3 March 2026', '.', 'Hoà said the two sides']);
    expect(words(page, 'sup')).toEqual(['1']);
  });

  it('lists a note whose words are gone, and says so', async () => {
    const article = keptArticle();
    const gone = quoting(keptNote(article, { state: 'lost' }), 'words that were deleted');
    const page = await read(contentsOf([article], [gone]));
    expect(words(page, 'mark')).toEqual([]);
    expect(words(page, '.state')).toEqual(['this passage is no longer on the page']);
  });

  it('loads nothing and runs nothing', async () => {
    const page = await read(contentsOf([keptArticle()], []));
    expect(page.querySelectorAll('script, link, img, iframe, object, [src], [onclick], [style]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('is what an HTML validator calls valid', async () => {
    const article = keptArticle({ byline: 'Trần Thị Mây', tags: ['a'] });
    const gone = quoting(keptNote(article, { state: 'lost' }), 'words that were deleted');
    const many = contentsOf([article, keptArticle({ blocks: [] })], [keptNote(article), gone, keptNote(keptArticle())]);
    expect(await faultsOf(await textOf('annotatedArticle', many))).toEqual([]);
  });

  it.each(HOSTILE.map((text) => [text]))('shows %j as text wherever it stands, and stays valid', async (text) => {
    const quote = text === '' ? 'x' : text;
    const article = keptArticle({
      title: text,
      outlet: text,
      byline: text,
      text: quote,
      blocks: [{ type: 'body', start: 0, end: quote.length }],
      detection: {
        officials: [{ id: text, name: text, role: text, country: text, former: true }],
        mentions: [{ kind: 'official', start: 0, end: 1, text, official: text, form: 'full', rule: 'x' }],
      },
    });
    const note = quoting(keptNote(article, { comment: text }), quote);
    const placed = {
      ...note,
      target: { ...note.target, position: { ...note.target.position, start: 0, end: quote.length } },
    };
    const file = await textOf('annotatedArticle', contentsOf([article], [placed]));
    const page = documentOf(file);
    expect(OURS.split(' ')).toEqual(expect.arrayContaining(elementsIn(page)));
    expect(words(page, 'blockquote')).toEqual([shown(quote)]);
    const attributes = [...page.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(await faultsOf(file)).toEqual([]);
  });

  it('shows the whole text of any article, whatever its blocks and marks', async () => {
    const text = array(oneof(constantFrom(...HOSTILE), string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 }).map(
      (parts) => parts.join('\n'),
    );
    const spans = array(array(nat(120), { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    await assert(
      asyncProperty(text, spans, spans, async (whole, blocks, marks) => {
        const article = keptArticle({
          text: whole,
          blocks: blocks.map(([a = 0, b = 0]) => ({ type: 'body', start: Math.min(a, b), end: Math.max(a, b) })),
          detection: {
            officials: [{ id: 'o1', name: 'X', role: null, country: null, former: false }],
            mentions: marks.map(([a = 0, b = 0]) => ({
              kind: 'official',
              start: Math.min(a, b),
              end: Math.max(a, b),
              text: 'X',
              official: 'o1',
              form: 'full',
              rule: 'x',
            })),
          },
        });
        const page = await read({ ...contentsOf([article]), corrections: [] });
        expect(OURS.split(' ')).toEqual(expect.arrayContaining(elementsIn(page)));
        expect(letters(words(page, '.text p').join(''))).toBe(letters(shown(whole)));
      }),
      { numRuns: 60 },
    );
  });
});

const shown = (text: string) => writableText(text).replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD');

/** Cutting may part the halves of a pair or of a line break; both are told apart from lost text. */
const letters = (text: string) => text.replace(/[\s\uFFFD]|[\u{10000}-\u{10FFFF}]/gu, '');
