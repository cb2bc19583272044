/**
 * The JSON that Hypothesis exports and imports. Its importer puts every note
 * it is given on the page that is open in it, so a file of one article is the
 * useful one; the addresses are there for other readers of the file.
 * Source: hypothesis/client, `src/sidebar/services/import-annotations.ts`, `src/types/api.ts`.
 */
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import { readContents } from './articles.ts';
import type { ExportOptions } from './format.ts';
import { iri } from './web-annotation.ts';

/** Hypothesis shows the notes of a file by user, and the name of ours is the first part. */
const USER = 'acct:aide-memoire@aide-memoire.example';

function annotation(note: Annotation, uri: string, title: string) {
  const { exact, prefix, suffix } = note.target.quote;
  return {
    id: note.id,
    created: note.created,
    updated: note.modified,
    user: USER,
    user_info: { display_name: 'Aide-mémoire' },
    uri,
    document: { title: title.toWellFormed() },
    text: note.comment.toWellFormed(),
    tags: note.tags.map((tag) => tag.toWellFormed()),
    group: '__world__',
    permissions: { read: [USER], update: [USER], delete: [USER] },
    // Positions would be taken for places in the text of the whole page.
    target: [
      {
        source: uri,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: exact.toWellFormed(),
            prefix: prefix.toWellFormed(),
            suffix: suffix.toWellFormed(),
          },
        ],
      },
    ],
    references: [],
    hidden: false,
    flagged: false,
    links: {},
    // Hypothesis has no categories; its importer passes over this.
    metadata: { category: note.category },
  };
}

export async function writeHypothesis(contents: LibraryContents, { texts, pace }: ExportOptions): Promise<string> {
  const { articles, homeless } = readContents(contents);
  const annotations = [];
  for (const [index, { article, notes }] of articles.entries()) {
    for (const note of notes) annotations.push(annotation(note, iri(article.address), article.title));
    await pace?.(index + 1, articles.length);
  }
  for (const note of homeless) {
    annotations.push(annotation(note, `urn:uuid:${note.article}`, texts.words.unknownArticle));
  }
  const file = { export_date: contents.exported, export_userid: USER, client_version: 'Aide-mémoire', annotations };
  return `${JSON.stringify(file, null, 2)}\n`;
}
