import { assert, asyncProperty } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planNotes } from '../../../import/plan-notes.ts';
import { readNotes } from '../../../import/read-notes.ts';
import { anyLibrary } from '../export/any-library.ts';
import { contentsOf, keptArticle, keptNote } from '../export/contents.ts';
import { WORST_STRINGS } from '../export/worst-strings.ts';
import { textOf } from '../export/written.ts';

const NOW = new Date('2026-04-01T00:00:00Z');
const article = keptArticle();
const note = keptNote(article, { tags: ['a', 'b'] });

function taken(text: string) {
  const read = readNotes(text);
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}

/** An annotation as some tool writes it. */
const web = (values: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://tool.example/1',
  type: 'Annotation',
  target: {
    source: `${article.address}#top`,
    selector: { type: 'TextQuoteSelector', exact: 'invited the minister to Oslo' },
  },
  ...values,
});

describe.each(['webAnnotation', 'hypothesis'] as const)('our own export as %s', (format) => {
  it('comes back as it was', async () => {
    const plan = planNotes(taken(await textOf(format, contentsOf([article], [note]))), [article], new Set(), NOW);
    expect(plan.annotations).toEqual([{ ...note, target: { ...note.target, paragraph: expect.any(String) } }]);
    expect(plan.articles).toEqual([]);
  });

  it('is taken in once', async () => {
    const notes = taken(await textOf(format, contentsOf([article], [note])));
    expect(planNotes(notes, [article], new Set([note.id]), NOW)).toMatchObject({ annotations: [], known: 1 });
    const twice = { ...notes, notes: [...notes.notes, ...notes.notes] };
    expect(planNotes(twice, [article], new Set(), NOW)).toMatchObject({ annotations: [{ id: note.id }], known: 1 });
  });

  it('brings pages that are not kept, with notes that wait', async () => {
    const other = keptNote(article, { comment: 'second' }, 'invited the minister to Oslo');
    const plan = planNotes(taken(await textOf(format, contentsOf([article], [note, other]))), [], new Set(), NOW);
    expect(plan.articles).toMatchObject([{ address: article.address, text: '', addresses: [article.address] }]);
    expect(plan.annotations.map(({ article: home, state }) => [home, state])).toEqual([
      [plan.articles[0]?.id, 'lost'],
      [plan.articles[0]?.id, 'lost'],
    ]);
  });

  it('gives the worst strings back', async () => {
    const notes = WORST_STRINGS.map((comment) => keptNote(article, { comment }));
    const plan = planNotes(taken(await textOf(format, contentsOf([article], notes))), [article], new Set(), NOW);
    expect(plan.annotations.map(({ comment }) => comment).sort()).toEqual(
      WORST_STRINGS.map((text) => text.toWellFormed()).sort(),
    );
  });

  it('of any library gives every note of the web back or says why not', async () => {
    await assert(
      asyncProperty(anyLibrary, async (contents) => {
        const read = taken(await textOf(format, contents));
        const plan = planNotes(read, contents.articles, new Set(), NOW);
        expect(plan.annotations.length + plan.known + plan.refused.length + read.passedOver.length).toBe(
          contents.annotations.length,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('notes of other tools', () => {
  it('are found on the kept article by their quote', () => {
    const { annotations } = planNotes(taken(JSON.stringify(web({ bodyValue: 'Go?' }))), [article], new Set(), NOW);
    expect(annotations).toMatchObject([
      {
        article: article.id,
        comment: 'Go?',
        state: 'exact',
        target: {
          position: { start: article.text.indexOf('invited the minister') },
          paragraph: 'The ambassador promised a reply within a month and invited the minister to Oslo.',
        },
        created: NOW.toISOString(),
      },
    ]);
  });

  it('whose words are not in the article are kept as lost', () => {
    const strange = web({
      target: { source: article.address, selector: { type: 'TextQuoteSelector', exact: 'tariffs on steel' } },
    });
    expect(planNotes(taken(JSON.stringify(strange)), [article], new Set(), NOW).annotations).toMatchObject([
      { state: 'lost', target: { quote: { exact: 'tariffs on steel' } } },
    ]);
  });

  it.each([
    ['one annotation', web({})],
    ['a list', [web({})]],
    ['a page', { type: 'AnnotationPage', items: [web({})] }],
    ['a collection', { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [web({})] } }],
    [
      'selectors that refine others',
      web({
        target: {
          source: article.address,
          selector: { type: 'XPathSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'x' } },
        },
      }),
    ],
    [
      'a source that is an object',
      web({ target: { source: { id: article.address }, selector: [{ type: 'TextQuoteSelector', exact: 'x' }] } }),
    ],
    [
      'rows of an API',
      {
        rows: [
          {
            id: 'a1',
            uri: article.address,
            target: [{ selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'x' }] }],
          },
        ],
      },
    ],
  ])('are read from %s', (_, file) => {
    expect(taken(JSON.stringify(file))).toMatchObject({ notes: [{ address: article.address }], passedOver: [] });
  });

  it('have their bodies told apart by purpose', () => {
    const body = [
      { type: 'TextualBody', value: 'one' },
      { type: 'TextualBody', value: 'two', purpose: 'replying' },
      { type: 'TextualBody', value: 'sea', purpose: 'tagging' },
      { type: 'TextualBody', value: 'visit', purpose: 'classifying' },
      { type: 'TextualBody', value: 'gossip', purpose: 'classifying' },
      'https://elsewhere.example/picture.png',
      { type: 'Image', id: 'https://elsewhere.example/picture.png' },
    ];
    expect(taken(JSON.stringify(web({ body }))).notes).toMatchObject([
      { comment: 'one\n\ntwo', tags: ['sea', 'gossip'], category: 'visit' },
    ]);
  });

  it.each([
    ['no quote', web({ target: article.address }), 'no-quote'],
    [
      'no address',
      web({ target: { source: 'urn:isbn:1', selector: { type: 'TextQuoteSelector', exact: 'x' } } }),
      'no-address',
    ],
    ['a script for an address', web({ target: 'javascript:alert(1)' }), 'no-address'],
    ['another type', { type: 'Note' }, 'invalid'],
    ['nothing', null, 'invalid'],
  ])('with %s are passed over with the reason', (_, one, reason) => {
    expect(taken(JSON.stringify([one]))).toMatchObject({ notes: [], passedOver: [{ place: '0', reason }] });
  });

  it('with tags and texts beyond our limits are cut to them or refused', () => {
    const long = 'x'.repeat(1_000_001);
    const body = [{ type: 'TextualBody', value: long, purpose: 'tagging' }];
    expect(planNotes(taken(JSON.stringify(web({ body }))), [article], new Set(), NOW).annotations).toMatchObject([
      { tags: [] },
    ]);
    expect(planNotes(taken(JSON.stringify(web({ bodyValue: long }))), [article], new Set(), NOW)).toMatchObject({
      annotations: [],
      refused: ['invited the minister to Oslo'],
    });
  });

  it.each(['', '{', '"x"', '{}', '{"annotations":7}', '{"type":"AnnotationCollection","first":"https://x.example/1"}'])(
    'are not read from %j',
    (text) => {
      expect(readNotes(text)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    },
  );
});
