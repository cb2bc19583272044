import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ExportScope } from '../../../../annotations/export-scope.ts';
import { parseRoute, formatRoute } from '../../../../components/library/route.ts';
import { idsWithin, partsOfScope } from '../../../../entrypoints/library/export-contents.ts';
import { paceOf } from '../../../../entrypoints/library/pace.ts';
import { previewOf } from '../../../../entrypoints/library/preview.ts';
import { routeOfScope, scopeOfRoute } from '../../../../entrypoints/library/scope-route.ts';
import { EXPORT_FORMATS } from '../../../../export/registry.ts';
import type { Catalogue } from '../../../../storage/catalogue.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { fishTalks, grainOffer, noteOn, portVisit, undated } from '../../../contracts/catalogue-samples.ts';
import { sampleCorrection } from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { ENGLISH } from '../../export/written.ts';

async function filled() {
  const library = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
  const ids = [];
  for (const { article, detection } of [fishTalks, portVisit, grainOffer, undated]) {
    ids.push(valueOf(await library.saveArticle(article, detection)).id);
  }
  const [fish = '', port = '', grain = '', notice = ''] = ids;
  const note = async (words: string, tags: string[]) =>
    valueOf(
      await library.addAnnotation(
        fishTalks.article,
        fishTalks.detection,
        noteOn(fishTalks, words, { comment: '', tags, category: null }),
      ),
    );
  await note('sign a fisheries agreement', ['promise']);
  await note('meet again', []);
  valueOf(await library.tagArticle(grain, ['trade']));
  valueOf(await library.archiveArticles([port], true));
  return { library, fish, port, grain, notice };
}

const EXPORTED = '2026-03-07T09:30:00.000Z';

/** What all parts hold together. */
async function contentsOfScope(library: Catalogue, scope: ExportScope, ids: readonly string[]) {
  const parts = await Array.fromAsync(partsOfScope(library, scope, ids, EXPORTED));
  return {
    articles: parts.flatMap(({ articles }) => articles),
    annotations: parts.flatMap(({ annotations }) => annotations),
    corrections: parts.flatMap(({ corrections }) => corrections),
    persons: parts.flatMap(({ persons }) => persons ?? []),
  };
}

describe('the part of a library that is exported', () => {
  it('is everything, newest first, what was put away too', async () => {
    const { library, fish, port, grain, notice } = await filled();
    const ids = await idsWithin(library, { by: 'everything' });
    expect(ids).toEqual([port, fish, grain, notice]);
    const { articles, annotations } = await contentsOfScope(library, { by: 'everything' }, ids);
    expect(articles.map(({ id }) => id)).toEqual(ids);
    expect(annotations).toHaveLength(2);
  });

  it('has what belongs to no article with everything, and not with a part', async () => {
    const { library, fish } = await filled();
    valueOf(await library.setPerson('le van hoa', { watched: true }));
    valueOf(await library.addCorrection(sampleCorrection({ address: 'https://elsewhere.example/' })));
    const all = await contentsOfScope(library, { by: 'everything' }, [fish]);
    expect(all).toMatchObject({ persons: [{ key: 'le van hoa' }], corrections: [{}] });
    const part = await contentsOfScope(library, { by: 'articles', ids: [fish] }, [fish]);
    expect(part).toMatchObject({ persons: [], corrections: [] });
  });

  it('is what bears a tag: whole articles, of others the notes alone', async () => {
    const { library, fish } = await filled();
    const scope = { by: 'tag', tag: 'promise' } as const;
    const ids = await idsWithin(library, scope);
    expect(ids).toEqual([fish]);
    expect((await contentsOfScope(library, scope, ids)).annotations).toHaveLength(1);
  });

  it('is a span of time, for undated articles by the day they were saved', async () => {
    const { library, notice } = await filled();
    const today = new Date().toISOString().slice(0, 10);
    expect(await idsWithin(library, { by: 'time', from: today })).toEqual([notice]);
    expect(await idsWithin(library, { by: 'time', to: '2000-01-01' })).toEqual([]);
  });

  it('shows what the reader sees, wherever it was put right', async () => {
    const { library, fish } = await filled();
    const official = fishTalks.detection.mentions.find(({ kind }) => kind === 'official');
    if (official === undefined) throw new Error('nobody in the sample');
    valueOf(
      await library.addCorrection({
        ...sampleCorrection({ address: 'https://elsewhere.example/' }),
        text: official.text.toLowerCase(),
        rule: official.rule,
      }),
    );
    const { corrections } = await contentsOfScope(library, { by: 'articles', ids: [fish] }, [fish]);
    expect(corrections).toHaveLength(1);
  });
});

describe('the address of the export page', () => {
  it.each<ExportScope>([
    { by: 'everything' },
    { by: 'articles', ids: ['a', 'b'] },
    { by: 'official', key: 'lê văn hoà' },
    { by: 'tag', tag: 'Biển Đông' },
    { by: 'time', from: '2026-01-01', to: '2026-02-01' },
  ])('keeps %o', (scope) => {
    expect(scopeOfRoute(parseRoute(formatRoute(routeOfScope(scope))))).toEqual(scope);
  });
});

describe('a preview', () => {
  it.each(EXPORT_FORMATS.map(({ id }) => id))('of %s says what the file would', async (format) => {
    const { library, fish } = await filled();
    const parts = partsOfScope(library, { by: 'articles', ids: [fish] }, [fish], EXPORTED);
    const preview = await previewOf(format, parts, true, { texts: ENGLISH });
    expect(preview.text).not.toBe('');
    expect(preview).toMatchObject({ cut: false, kind: preview.text.startsWith('<!doctype') ? 'page' : 'text' });
  });
});

describe('the pace of a long export', () => {
  it('stops it with the reason of the signal', async () => {
    const abort = new AbortController();
    const pace = paceOf(abort.signal);
    await pace();
    abort.abort(new Error('stopped'));
    await expect(pace()).rejects.toThrow('stopped');
  });
});
