import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import { COLLECTION_SCHEMA, CONTEXT_DOCUMENT } from './annotation-model.ts';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';

const validate = new Ajv({ allErrors: true }).compile(COLLECTION_SCHEMA);
const OA = 'http://www.w3.org/ns/oa#';

interface Node {
  readonly [key: string]: readonly { readonly '@id'?: string; readonly '@value'?: unknown }[] | undefined;
}

/** The annotations as linked data, after the file passed the model's schema. */
async function readBack(contents: LibraryContents) {
  const file: unknown = JSON.parse(await textOf('webAnnotation', contents));
  validate(file);
  expect(validate.errors).toBeNull();
  const flattened: unknown = await jsonld.flatten(file as object, undefined, {
    // In safe mode anything that would be dropped is an error.
    safe: true,
    documentLoader: (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') return Promise.reject(new Error(`no document ${url}`));
      return Promise.resolve({ documentUrl: url, document: CONTEXT_DOCUMENT });
    },
  } as object);
  const flat = flattened as readonly (Node & { '@id': string; '@type'?: string[] })[];
  const byId = new Map(flat.map((one) => [one['@id'], one]));
  const follow = (from: Node, term: string) =>
    (from[`${OA}${term}`] ?? []).map((to) => byId.get(to['@id'] ?? '') ?? to);
  return flat
    .filter((one) => one['@type']?.includes(`${OA}Annotation`))
    .map((one) => {
      const [target] = follow(one, 'hasTarget') as Node[];
      const selectors = follow(target ?? {}, 'hasSelector') as Node[];
      const valueOf = (term: string) => selectors.flatMap((selector) => selector[`${OA}${term}`] ?? [])[0]?.['@value'];
      const values = (purpose: string) =>
        (follow(one, 'hasBody') as Node[])
          .filter((body) => body[`${OA}hasPurpose`]?.[0]?.['@id'] === `${OA}${purpose}`)
          .map((body) => body['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']?.[0]?.['@value']);
      return {
        id: one['@id'],
        source: target?.[`${OA}hasSource`]?.[0]?.['@id'],
        motivation: one[`${OA}motivatedBy`]?.[0]?.['@id'],
        exact: valueOf('exact'),
        prefix: valueOf('prefix'),
        start: valueOf('start'),
        comment: values('commenting'),
        tags: values('tagging'),
        category: values('classifying'),
      };
    });
}

describe('Web Annotations', () => {
  it('carry the note, its passage and its page', async () => {
    const article = keptArticle();
    const note = keptNote(article, { tags: ['a', 'b'] });
    expect(await readBack(contentsOf([article], [note]))).toEqual([
      {
        id: `urn:uuid:${note.id}`,
        source: article.address,
        motivation: `${OA}commenting`,
        exact: note.target.quote.exact,
        prefix: note.target.quote.prefix,
        start: note.target.position.start,
        comment: ['A promise with a date.'],
        tags: ['a', 'b'],
        category: ['commitment'],
      },
    ]);
  });

  it('say of a mark without words that it highlights', async () => {
    const article = keptArticle();
    const bare = keptNote(article, { comment: '', tags: [], category: null });
    expect(await readBack(contentsOf([article], [bare]))).toMatchObject([
      { motivation: `${OA}highlighting`, comment: [], tags: [] },
    ]);
  });

  it('are valid when there are none', async () => {
    expect(await readBack(contentsOf([keptArticle()]))).toEqual([]);
  });

  it('leave out no note whose article is missing', async () => {
    const note = keptNote(keptArticle());
    expect(await readBack(contentsOf([], [note]))).toMatchObject([{ source: `urn:uuid:${note.article}` }]);
  });

  it('give the worst strings back', async () => {
    const article = keptArticle({ address: 'https://news.example/a b"<c>{d}' });
    const notes = WORST_STRINGS.map((text) =>
      quoting(keptNote(article, { comment: text, tags: [] }), text === '' ? 'x' : text),
    );
    const read = new Map((await readBack(contentsOf([article], notes))).map((one) => [one.id, one]));
    expect(notes.map(({ id }) => read.get(`urn:uuid:${id}`)?.comment[0] ?? '')).toEqual(
      WORST_STRINGS.map((text) => text.toWellFormed()),
    );
    expect([...read.values()].map(({ exact }) => exact)).toEqual(
      expect.arrayContaining(WORST_STRINGS.filter((text) => text !== '').map((text) => text.toWellFormed())),
    );
  });
});

describe('the schema of the model', () => {
  it.each([
    [{}],
    [{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'x', type: 'AnnotationCollection' }],
    [{ '@context': 'http://schema.org', id: 'urn:x:y', type: 'AnnotationCollection' }],
  ])('refuses %j', (file) => {
    expect(validate(file)).toBe(false);
  });
});
