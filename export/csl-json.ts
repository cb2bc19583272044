import type { ExportOptions } from './format.ts';
import { jsonList } from './json-stream.ts';
import type { ContentsParts } from './parts.ts';
import { cslItem } from './reference.ts';

async function* items(parts: ContentsParts, { pace }: ExportOptions) {
  for await (const { articles } of parts) {
    for (const article of articles) {
      yield cslItem(article);
      await pace?.();
    }
  }
}

/** The articles as CSL-JSON, for Zotero, pandoc and citeproc. */
export async function* streamCslJson(parts: ContentsParts, options: ExportOptions): AsyncGenerator<string, void, void> {
  yield* jsonList(items(parts, options));
  yield '\n';
}
