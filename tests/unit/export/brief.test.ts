import mammoth from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import type { ExportOptions, Grouping } from '../../../export/format.ts';
import { briefOf } from '../../../export/brief.ts';
import { markupText } from '../../../export/writable-text.ts';
import { textsIn } from '../../../tools/export-texts.ts';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { documentOf, elementsIn, faultsOf } from './html.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { bytesOf, ENGLISH, inOnePart, textOf } from './written.ts';

const older = keptArticle({ title: 'Older', published: { date: '2026-02-01', source: 'meta' } });
const newer = keptArticle();
const undated = keptArticle({ published: null, detection: { officials: [], mentions: [] } });
const notes = [
  keptNote(newer, { comment: 'both named' }, 'received the Ambassador of Norway, Kari Nordmann'),
  keptNote(newer, { comment: 'nobody in the paragraph' }),
  keptNote(older, { comment: 'older', tags: [], category: null }, 'Foreign Minister Lê Văn Hoà'),
  keptNote(undated, { comment: 'undated', state: 'lost' }),
];
/** Without the correction that makes the ambassador nobody. */
const contents = { ...contentsOf([newer, older, undated], notes), corrections: [] };

const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const brief = (of: LibraryContents, options: Partial<ExportOptions> = {}) =>
  briefOf(inOnePart(of), { texts: ENGLISH, ...options });

const shape = async (groupBy: Grouping) =>
  (await brief(contents, { groupBy })).groups.map(({ heading, entries }) => [
    heading,
    ...entries.map(({ comment }) => comment),
  ]);

describe('the desk brief', () => {
  it.each<[Grouping, string[][]]>([
    [
      'country',
      [
        ['Norway', 'both named'],
        ['Vietnam', 'older'],
        ['No country known', 'nobody in the paragraph', 'undated'],
      ],
    ],
    [
      'person',
      [
        ['Kari Nordmann', 'both named'],
        ['Lê Văn Hoà', 'older'],
        ['Nobody named', 'nobody in the paragraph', 'undated'],
      ],
    ],
    [
      'date',
      [
        ['1 February 2026', 'older'],
        ['4 March 2026', 'both named', 'nobody in the paragraph'],
        ['No date', 'undated'],
      ],
    ],
  ])('is grouped by %s', async (groupBy, groups) => {
    expect(await shape(groupBy)).toEqual(groups);
  });

  it('takes the officials of the paragraph where the passage names none', async () => {
    const note = keptNote(newer, {}, 'in Hanoi on');
    const { groups } = await brief({ ...contents, annotations: [note] });
    expect(groups.map(({ heading }) => heading)).toEqual(['Norway', 'Vietnam']);
  });

  it('cites each source with its paragraph', async () => {
    const [group] = (await brief(contents, { groupBy: 'date' })).groups;
    expect(group?.entries[0]?.source).toBe(
      'Example News, “Older”, 1 February 2026, paragraph 1, https://news.example/en/fisheries-talks-1.html (accessed 5 March 2026).',
    );
  });

  it('speaks the language of the interface', async () => {
    const { title, groups } = await brief(contents, { texts: textsIn('vi') });
    expect([title, ...groups.map(({ heading }) => heading)]).toEqual([
      'Báo cáo tóm tắt',
      'Na Uy',
      'Việt Nam',
      'Chưa rõ quốc gia',
    ]);
  });

  it('leaves out no note whose article is missing', async () => {
    const { groups } = await brief(contentsOf([], [keptNote(newer)]));
    expect(groups).toMatchObject([{ heading: 'No country known', entries: [{ source: null }] }]);
  });
});

describe('the brief as a file', () => {
  it('is plain text', async () => {
    const text = await textOf('briefText', { ...contents, annotations: notes.slice(2, 3) });
    expect(text).toBe(`Desk brief
By country, 7 March 2026

VIETNAM

- “Foreign Minister Lê Văn Hoà”
  older
  Example News, “Older”, 1 February 2026, paragraph 1, https://news.example/en/fisheries-talks-1.html (accessed 5 March 2026).
`);
  });

  it('is Markdown', async () => {
    const { children } = fromMarkdown(await textOf('briefMarkdown', contents));
    const headings = children.filter(({ type }) => type === 'heading').map((node) => toString(node));
    expect(headings).toEqual(['Desk brief', 'Norway', 'Vietnam', 'No country known']);
    expect(children.filter(({ type }) => type === 'blockquote')).toHaveLength(4);
  });

  it('is valid HTML', async () => {
    const file = await textOf('briefHtml', contents);
    expect(await faultsOf(file)).toEqual([]);
    expect(documentOf(file).querySelectorAll('blockquote')).toHaveLength(4);
  });

  it('is a Word document', async () => {
    const buffer = Buffer.from(await bytesOf('briefDocx', contents));
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Quotation'] => blockquote:fresh"] },
    );
    expect(messages).toEqual([]);
    const page = documentOf(value);
    expect([...page.querySelectorAll('h1')].map((one) => one.textContent)).toEqual([
      'Desk brief',
      'Norway',
      'Vietnam',
      'No country known',
    ]);
    expect([...page.querySelectorAll('blockquote')].map((one) => one.textContent)).toContain(
      'Foreign Minister Lê Văn Hoà',
    );
    expect(page.body.textContent).toContain('both named');
  });

  it('is a Word document of any number of notes, in their order', async () => {
    const article = keptArticle();
    const many = Array.from({ length: 1_100 }, (_, index) =>
      keptNote(article, { id: idOf(index), comment: `Note ${index}.` }),
    );
    const buffer = Buffer.from(await bytesOf('briefDocx', contentsOf([article], many)));
    const { value } = await mammoth.extractRawText({ buffer });
    expect(value.match(/Note \d+\./g)).toEqual(many.map(({ comment }) => comment));
  });

  it('is no Word document where Word could not open it', async () => {
    const article = keptArticle();
    const comment = 'x'.repeat(1_000_000);
    const many = Array.from({ length: 33 }, () => keptNote(article, { comment }));
    await expect(bytesOf('briefDocx', contentsOf([article], many))).rejects.toMatchObject({
      problem: { code: 'too-large' },
    });
  });

  it.each(['briefText', 'briefMarkdown', 'briefHtml'] as const)('says in %s that there is nothing', async (format) => {
    expect(await textOf(format, contentsOf([]))).toContain('No notes.');
  });

  it('shows the worst strings in every form', async () => {
    const worst = WORST_STRINGS.map((text) => {
      const article = keptArticle({ title: text, outlet: text, byline: text });
      return { article, note: quoting(keptNote(article, { comment: text }), text === '' ? 'x' : text) };
    });
    const all = contentsOf(
      worst.map(({ article }) => article),
      worst.map(({ note }) => note),
    );
    const html = await textOf('briefHtml', all);
    const page = documentOf(html);
    expect(await faultsOf(html)).toEqual([]);
    expect('bdi blockquote body h1 h2 head html li main meta p section span style title ul'.split(' ')).toEqual(
      expect.arrayContaining(elementsIn(page)),
    );
    expect([...page.querySelectorAll('blockquote')].map((one) => one.textContent)).toEqual(
      worst.map(({ note }) => markupText(note.target.quote.exact)),
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await bytesOf('briefDocx', all)) });
    for (const text of WORST_STRINGS) {
      for (const line of markupText(text).split('\n')) expect(value).toContain(line);
    }
    const { children } = fromMarkdown(await textOf('briefMarkdown', all));
    expect(children.filter(({ type }) => type === 'blockquote')).toHaveLength(WORST_STRINGS.length);
    expect((await textOf('briefText', all)).isWellFormed()).toBe(true);
  });
});
