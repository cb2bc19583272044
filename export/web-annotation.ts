/**
 * A collection of the W3C Web Annotation Data Model, as JSON-LD.
 * Source: https://www.w3.org/TR/annotation-model/
 *
 * Offsets of positions count UTF-16 code units of the article's text as we read
 * it, which is not the text of the whole page: other tools find a passage by
 * its quote.
 */
import type { Annotation } from '../annotations/schemas.ts';
import { readParts } from './articles.ts';
import type { ExportOptions } from './format.ts';
import { jsonList, jsonObject } from './json-stream.ts';
import type { ContentsParts } from './parts.ts';
import { peek } from './peek.ts';

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

async function* annotations(parts: ContentsParts, options: ExportOptions, counted: () => void) {
  for await (const { article, notes } of readParts(parts, options)) {
    for (const note of notes) {
      counted();
      yield annotation(note, article === null ? `urn:uuid:${note.article}` : iri(article.address));
    }
  }
}

async function* fields(parts: ContentsParts, options: ExportOptions) {
  const id = `urn:aide-memoire:export:${parts.exported}`;
  let total = 0;
  yield ['@context', ANNOTATION_CONTEXT] as const;
  yield ['id', id] as const;
  yield ['type', 'AnnotationCollection'] as const;
  yield ['label', `Aide-mémoire: ${options.texts.words.notes}`] as const;
  yield ['created', parts.exported] as const;
  const items = await peek(
    annotations(parts, options, () => (total += 1)),
    1,
  );
  // The model wants at least one item in a page.
  if (items.first.length > 0) {
    const page = async function* () {
      yield ['id', `${id}:1`] as const;
      yield ['type', 'AnnotationPage'] as const;
      yield ['partOf', id] as const;
      yield ['startIndex', 0] as const;
      yield ['items', jsonList(items.all, 2)] as const;
    };
    yield ['first', jsonObject(page(), 1)] as const;
  }
  // Last, when they have been counted.
  yield ['total', total] as const;
}

export async function* streamWebAnnotations(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  yield* jsonObject(fields(parts, options));
  yield '\n';
}
