/**
 * The JSON that Hypothesis exports and imports. Its importer puts every note
 * it is given on the page that is open in it, so a file of one article is the
 * useful one; the addresses are there for other readers of the file.
 * Source: hypothesis/client, `src/sidebar/services/import-annotations.ts`, `src/types/api.ts`.
 */
import type { Annotation } from '../annotations/schemas.ts';
import { readParts } from './articles.ts';
import type { ExportOptions } from './format.ts';
import { jsonList, jsonObject } from './json-stream.ts';
import type { ContentsParts } from './parts.ts';
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

async function* annotations(parts: ContentsParts, options: ExportOptions) {
  for await (const { article, notes } of readParts(parts, options)) {
    for (const note of notes) {
      yield article === null
        ? annotation(note, `urn:uuid:${note.article}`, options.texts.words.unknownArticle)
        : annotation(note, iri(article.address), article.title);
    }
  }
}

async function* fields(parts: ContentsParts, options: ExportOptions) {
  yield ['export_date', parts.exported] as const;
  yield ['export_userid', USER] as const;
  yield ['client_version', 'Aide-mémoire'] as const;
  yield ['annotations', jsonList(annotations(parts, options), 1)] as const;
}

export async function* streamHypothesis(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  yield* jsonObject(fields(parts, options));
  yield '\n';
}
