/**
 * A collection of the W3C Web Annotation Data Model, as JSON-LD.
 * Source: https://www.w3.org/TR/annotation-model/
 *
 * Offsets of positions count UTF-16 code units of the article's text as we read
 * it, which is not the text of the whole page: other tools find a passage by
 * its quote.
 */
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import { readContents } from './articles.ts';
import type { ExportOptions } from './format.ts';

const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The address as an IRI: what RFC 3987 forbids in one is percent-encoded. */
export function iri(address: string): string {
  return address.toWellFormed().replace(/[\s<>"{}|\\^`\u0000-\u0020\u007F-\u009F\uFFFD]/g, encodeURIComponent);
}

function textualBody(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value: value.toWellFormed(), format: 'text/plain' };
}

/** One note, on the page at `source`. */
function annotation(note: Annotation, source: string) {
  const { id, comment, tags, category, created, modified, target } = note;
  const { exact, prefix, suffix } = target.quote;
  const body = [
    ...(comment === '' ? [] : [textualBody('commenting', comment)]),
    ...tags.map((tag) => textualBody('tagging', tag)),
    ...(category === null ? [] : [textualBody('classifying', category)]),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: comment === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: exact.toWellFormed(),
          prefix: prefix.toWellFormed(),
          suffix: suffix.toWellFormed(),
        },
        { type: 'TextPositionSelector', start: target.position.start, end: target.position.end },
      ],
    },
  };
}

export async function writeWebAnnotations(contents: LibraryContents, { texts, pace }: ExportOptions): Promise<string> {
  const { articles, homeless } = readContents(contents);
  const items = [];
  for (const [index, { article, notes }] of articles.entries()) {
    for (const note of notes) items.push(annotation(note, iri(article.address)));
    await pace?.(index + 1, articles.length);
  }
  for (const note of homeless) items.push(annotation(note, `urn:uuid:${note.article}`));
  const id = `urn:aide-memoire:export:${contents.exported}`;
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `Aide-mémoire: ${texts.words.notes}`,
    created: contents.exported,
    total: items.length,
    // The model wants at least one item in a page.
    ...(items.length > 0 && {
      first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
