import { describe, expect, it } from 'vitest';
import { writeStreamed } from '../../../../entrypoints/library/write-streamed.ts';
import { EXPORT_FORMATS } from '../../../../export/registry.ts';
import { partsOf } from '../../../../export/parts.ts';
import { contentsOf, keptArticle, keptNote } from '../../export/contents.ts';
import { ENGLISH, textOf } from '../../export/written.ts';

const articles = Array.from({ length: 4 }, (_, index) => keptArticle({ title: `Talks ${index}` }));
const contents = contentsOf(
  articles,
  articles.map((article) => keptNote(article)),
);
const inParts = partsOf(contents.exported, () =>
  articles.map((article) => ({
    ...contents,
    articles: [article],
    annotations: contents.annotations.filter((note) => note.article === article.id),
  })),
);
const formatOf = (id: 'markdown' | 'json' | 'annotatedArticle') => {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(id);
  return format;
};
const { signal } = new AbortController();

describe('a file written piece by piece', () => {
  it.each(['markdown', 'json', 'annotatedArticle'] as const)('is the one written whole: %s', async (id) => {
    const file = await writeStreamed(formatOf(id).stream, inParts, { texts: ENGLISH }, { signal });
    expect(await file.text()).toBe(await textOf(id, contents));
  });

  it('says how far it is, each time the articles are gone through', async () => {
    const seen: (number | null)[] = [];
    await writeStreamed(
      formatOf('markdown').stream,
      inParts,
      { texts: ENGLISH },
      { signal, progress: (done) => seen.push(done) },
    );
    expect(seen).toEqual([1, 2, 3, 4, null, 1, 2, 3, 4, null]);
  });

  it('stops with the reason of the signal, between two parts', async () => {
    const abort = new AbortController();
    const progress = () => abort.abort(new Error('stopped'));
    const writing = writeStreamed(
      formatOf('json').stream,
      inParts,
      { texts: ENGLISH },
      { signal: abort.signal, progress },
    );
    await expect(writing).rejects.toThrow('stopped');
  });

  it('is refused as soon as it is longer than what it is for can take', async () => {
    const read: string[] = [];
    const counted = partsOf(contents.exported, function* () {
      for (const article of articles) {
        read.push(article.id);
        yield { ...contents, articles: [article], annotations: [] };
      }
    });
    const stream = formatOf('annotatedArticle').stream;
    const whole = await (await writeStreamed(stream, counted, { texts: ENGLISH }, { signal })).text();
    read.length = 0;
    const writing = writeStreamed(stream, counted, { texts: ENGLISH }, { signal, longest: whole.length / 2 });
    await expect(writing).rejects.toMatchObject({ problem: { code: 'too-large' } });
    expect(read.length).toBeLessThan(articles.length);
    const enough = { signal, longest: whole.length };
    expect(await (await writeStreamed(stream, counted, { texts: ENGLISH }, enough)).text()).toBe(whole);
  });
});
