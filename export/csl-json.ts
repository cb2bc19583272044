import { jsonList, type ContentsParts } from './parts.ts';
import { cslItem } from './reference.ts';

async function* items(parts: ContentsParts) {
  for await (const { articles } of parts) yield* articles.map(cslItem);
}

/** The articles as CSL-JSON, for Zotero, pandoc and citeproc. */
export const streamCslJson = (parts: ContentsParts): AsyncIterable<string> => jsonList(items(parts));
