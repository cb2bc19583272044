import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { KeptArticle } from '../../../annotations/library-contents.ts';
import { CITATION_STYLES, formatCitation } from '../../../export/citation.ts';
import { writableLine } from '../../../export/writable-text.ts';
import { textsIn } from '../../../tools/export-texts.ts';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { ENGLISH, textOf } from './written.ts';

const TYPES = { ris: '@ris/file', bibtex: '@biblatex/text', cslJson: '@else/json' } as const;
type Format = keyof typeof TYPES;

async function readBack(
  format: Format,
  articles: readonly KeptArticle[],
  notes = articles.map((one) => keptNote(one)),
) {
  const { data } = new Cite(await textOf(format, contentsOf(articles, notes)), { forceType: TYPES[format] });
  return data;
}

const issued = { 'date-parts': [[2026, 3, 4]] };
const accessed = { 'date-parts': [[2026, 3, 5]] };

describe.each(Object.keys(TYPES) as Format[])('the bibliography as %s', (format) => {
  it('is what citation-js reads', async () => {
    const article = keptArticle({ byline: 'Trần Thị Mây', tags: ['fisheries', 'sea'] });
    const [item] = await readBack(format, [article]);
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'Ministers speak of fish',
      URL: article.address,
      issued,
      // Citation-js reads no day of access from RIS.
      ...(format !== 'ris' && { accessed }),
    });
    expect(JSON.stringify(item?.['author'])).toContain('Mây');
    expect(JSON.stringify(item)).toContain('Example News');
  });

  it('has each article once', async () => {
    const titles = ['One', 'Two', 'Three'];
    const items = await readBack(
      format,
      titles.map((title) => keptArticle({ title })),
    );
    expect(items.map(({ title }) => title)).toEqual(titles);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('leaves out what is not known', async () => {
    const [item] = await readBack(format, [
      keptArticle({ byline: null, outlet: null, published: null, language: null }),
    ]);
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('issued');
  });

  it.each(
    [
      ...WORST_STRINGS,
      'TY  - JOUR\nER  - ',
      '@article{x, title={y}}',
      '{',
      '}',
      '}}',
      '\\input{x}',
      '$\\alpha$ % _^~#&',
      'from $5 to $6, or $7',
    ]
      .filter((text) => writableLine(text) !== '')
      .map((text) => [text]),
  )('gives the title %j back', async (title) => {
    const items = await readBack(format, [
      keptArticle({ title, byline: title, outlet: title }),
      keptArticle({ title: 'Next' }),
    ]);
    expect(items.map((item) => spaced(item['title']))).toEqual([spaced(writableLine(title)), 'Next']);
  });
});

describe.each(['bibtex', 'cslJson'] as const)('keywords as %s', (format) => {
  it('are as many as the tags, whatever is in them', async () => {
    const article = keptArticle({ tags: ['Hanoi, Vietnam', 'fish; salt', '$5 and $6', 'sea'] });
    const [item] = await readBack(format, [article]);
    expect(String(item?.['keyword']).split(/\s*[,;]\s*/)).toEqual([
      'Hanoi\u201A Vietnam',
      'fish\u201A salt',
      '$5 and $6',
      'sea',
    ]);
  });
});

/** Citation-js reads spaces as one, as TeX does. */
const spaced = (text: unknown) =>
  String(text)
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

describe('RIS', () => {
  it('carries notes and tags', async () => {
    const article = keptArticle({ tags: ['fisheries'] });
    const text = await textOf('ris', contentsOf([article], [keptNote(article, { comment: 'Ask\nwhen.' })]));
    expect(text).toContain('\r\nY2  - 2026/03/05/\r\n');
    expect(text).toContain('\r\nKW  - fisheries\r\n');
    expect(text).toContain('\r\nN1  - “sign an agreement on fisheries”: Ask when.\r\n');
    const spoken = quoting(keptNote(article, { comment: '' }), '“We agree,” she said');
    expect(await textOf('ris', contentsOf([article], [spoken]))).toContain('\r\nN1  - “‘We agree,’ she said”\r\n');
    expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});

// What Zotero's own importers make of these was looked at with them: theirs is a licence that cannot stand here.
describe('what Zotero would read otherwise', () => {
  it('is a byline with commas, whose end it takes for a given name', async () => {
    const article = keptArticle({ byline: 'Trần Thị Mây, Lê An' });
    expect(await textOf('ris', contentsOf([article]))).toContain('\r\nAU  - Trần Thị Mây; Lê An\r\n');
  });

  it('is a tag with a semicolon, of which it makes two', async () => {
    const article = keptArticle({ tags: ['fish; salt'] });
    expect(await textOf('ris', contentsOf([article]))).toContain('\r\nKW  - fish, salt\r\n');
  });

  it('is a pair of dollar signs, which it takes for a formula and drops', async () => {
    const text = await textOf(
      'bibtex',
      contentsOf([keptArticle({ title: 'From $5 to $6', byline: 'US$', outlet: null })]),
    );
    // What it leaves of a title: nothing between two dollar signs but those of the empty formulas.
    expect(text).toContain('title = {{From \\$${}$5 to \\$${}$6}}');
    expect(text.split('\n').map((line) => line.replace(/\$([^$]+)\$/g, '$1').replaceAll('{}', ''))).toContain(
      '  title = {{From \\$5 to \\$6}},',
    );
    expect(text).toContain('author = {{US\\$}}');
  });

  it('is a row of hyphens, which TeX sets as a dash', async () => {
    const article = keptArticle({ title: 'one--two---three' });
    expect(await textOf('bibtex', contentsOf([article]))).toContain('{one-{}-two-{}-{}-three}');
  });
});

describe('a citation', () => {
  const article = keptArticle();
  const signed = keptArticle({ byline: 'Trần Thị Mây' });
  const start = article.text.indexOf('sign an agreement');

  it.each([
    [
      'chicago',
      keptArticle({ title: 'Minister says “no” to fish' }),
      null,
      '“Minister says ‘no’ to fish,” Example News, March 4, 2026, accessed March 5, 2026, https://news.example/en/fisheries-talks-1.html.',
    ],
    [
      'chicago',
      article,
      start,
      '“Ministers speak of fish,” Example News, March 4, 2026, para. 2, accessed March 5, 2026, https://news.example/en/fisheries-talks-1.html.',
    ],
    [
      'chicago',
      signed,
      null,
      'Trần Thị Mây, “Ministers speak of fish,” Example News, March 4, 2026, accessed March 5, 2026, https://news.example/en/fisheries-talks-1.html.',
    ],
    [
      'apa',
      article,
      start,
      'Ministers speak of fish. (2026, March 4). Example News. Retrieved March 5, 2026, from https://news.example/en/fisheries-talks-1.html (para. 2)',
    ],
    [
      'memo',
      article,
      start,
      'Example News, “Ministers speak of fish”, 4 March 2026, paragraph 2, https://news.example/en/fisheries-talks-1.html (accessed 5 March 2026).',
    ],
    [
      'memo',
      keptArticle({ published: null, outlet: null }),
      null,
      '“Ministers speak of fish”, n.d., https://news.example/en/fisheries-talks-1.html (accessed 5 March 2026).',
    ],
  ] as const)('in the style %s', (style, cited, at, text) => {
    expect(formatCitation(cited, style, ENGLISH, at).text).toBe(text);
  });

  it('in a memo is in the language of the interface', () => {
    expect(formatCitation(article, 'memo', textsIn('vi'), start).text).toBe(
      'Example News, “Ministers speak of fish”, 4 tháng 3, 2026, đoạn 2, https://news.example/en/fisheries-talks-1.html (truy cập ngày 5 tháng 3, 2026).',
    );
  });

  // As citeproc-js sets them by the CSL style `apa`, which gives the day of access for undated pages alone.
  it.each([
    ['without author', article, 'Ministers speak of fish. (2026, March 4). Example News. https://news.example/x'],
    [
      'with an author',
      signed,
      'Trần Thị Mây. (2026, March 4). Ministers speak of fish. Example News. https://news.example/x',
    ],
    [
      'without an outlet',
      keptArticle({ outlet: null }),
      'Ministers speak of fish. (2026, March 4). https://news.example/x',
    ],
    [
      'of a question',
      keptArticle({ title: 'Who speaks of fish?' }),
      'Who speaks of fish? (2026, March 4). Example News. https://news.example/x',
    ],
    [
      'without a day',
      keptArticle({ published: null }),
      'Ministers speak of fish. (n.d.). Example News. Retrieved March 5, 2026, from https://news.example/x',
    ],
  ])('in the APA’s style is what its CSL style gives, %s', (_, cited, reference) => {
    const { text } = formatCitation({ ...cited, address: 'https://news.example/x' }, 'apa', ENGLISH);
    const withAccess = /Retrieved/.test(reference)
      ? reference
      : reference.replace('https', 'Retrieved March 5, 2026, from https');
    expect(text).toBe(withAccess);
  });

  it('is written once for each paragraph noted, or for the article', async () => {
    const notes = [
      keptNote(article),
      keptNote(article, {}, 'Hoà said'),
      keptNote(article, {}, 'invited the minister to Oslo'),
    ];
    const lines = (await textOf('citationMemo', contentsOf([article, signed], notes))).split('\n');
    expect(lines.map((line) => /paragraph \d/.exec(line)?.[0])).toEqual([
      'paragraph 2',
      'paragraph 3',
      undefined,
      undefined,
    ]);
    expect(lines[2]).toContain('Trần Thị Mây');
  });

  it.each(CITATION_STYLES)('in the style %s sets nothing of a title as markup', (style) => {
    for (const text of WORST_STRINGS) {
      const { html } = formatCitation(keptArticle({ title: text, outlet: text, byline: text }), style, ENGLISH);
      expect(html.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
    }
  });
});
