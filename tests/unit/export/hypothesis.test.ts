import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';

/** What Hypothesis' importer reads of a file, as the types of its API have it. */
const imported = z.object({
  annotations: z.array(
    z.object({
      id: z.string(),
      user: z.string().check(z.regex(/^acct:[A-Za-z0-9._-]{3,30}@[\w.-]+$/)),
      user_info: z.object({ display_name: z.string() }),
      references: z.array(z.string()).check(z.maxLength(0)),
      permissions: z.object({ read: z.array(z.string()) }),
      document: z.object({ title: z.string() }),
      tags: z.array(z.string()),
      text: z.string(),
      uri: z.url(),
      target: z.tuple([
        z.object({
          source: z.url(),
          selector: z.array(
            z.object({
              type: z.literal('TextQuoteSelector'),
              exact: z.string().check(z.minLength(1)),
              prefix: z.string(),
              suffix: z.string(),
            }),
          ),
        }),
      ]),
    }),
  ),
});

async function importedBy(...order: Parameters<typeof contentsOf>) {
  const file: unknown = JSON.parse(await textOf('hypothesis', contentsOf(...order)));
  return z.parse(imported, file).annotations;
}

describe('JSON for Hypothesis', () => {
  it('has what its importer takes', async () => {
    const article = keptArticle();
    const note = keptNote(article);
    expect(await importedBy([article], [note])).toMatchObject([
      {
        id: note.id,
        text: 'A promise with a date.',
        tags: ['fisheries'],
        uri: article.address,
        document: { title: article.title },
        target: [{ source: article.address, selector: [{ exact: note.target.quote.exact }] }],
      },
    ]);
  });

  it('keeps notes private', async () => {
    const article = keptArticle();
    const [note] = await importedBy([article], [keptNote(article)]);
    expect(note?.permissions.read).toEqual([note?.user]);
  });

  it('leaves out no note whose article is missing', async () => {
    expect(await importedBy([], [keptNote(keptArticle())])).toMatchObject([
      { document: { title: 'Article not kept' } },
    ]);
  });

  it.each(WORST_STRINGS.map((text) => [text]))('gives %j back', async (text) => {
    const article = keptArticle({ title: text });
    const note = quoting(keptNote(article, { comment: text }), text === '' ? 'x' : text);
    expect(await importedBy([article], [note])).toMatchObject([
      { text: text.toWellFormed(), document: { title: text.toWellFormed() } },
    ]);
  });
});
