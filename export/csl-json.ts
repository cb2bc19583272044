import type { LibraryContents } from '../annotations/library-contents.ts';
import { cslItem } from './reference.ts';

/** The articles as CSL-JSON, for Zotero, pandoc and citeproc. */
export function writeCslJson({ articles }: LibraryContents): string {
  return `${JSON.stringify(articles.map(cslItem), null, 2)}\n`;
}
