/** Questions several end-to-end tests ask. */
import type { ReadPage } from '../../tools/browser/reader.ts';

/**
 * The whole text nodes that painted ranges begin or end in, white space
 * collapsed: what stands around a mark, whatever the page is built of.
 */
export function textAroundMarks({ page }: ReadPage): Promise<string[]> {
  return page.evaluate(() => {
    const nodes = [...CSS.highlights]
      .filter(([name]) => name.startsWith('aide-memoire-'))
      .flatMap(([, highlight]) => [...highlight])
      .flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]);
    return [...new Set(nodes)].map((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  });
}

/** The texts that belong to none of the article's blocks: marks there are marks on a teaser, a menu or a footer. */
export function outside(texts: readonly string[], blocks: readonly string[]): string[] {
  const known = blocks.map((block) => block.replaceAll(/\s+/g, ' '));
  return texts.filter((text) => !known.some((block) => block.includes(text)));
}

/** Requests browsers make on their own account, whatever page is open. */
const BROWSERS_OWN =
  /^[A-Z]+ (https?:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|mozilla|mozgcp|firefox)\.(com|net|org)\b/;

/** Requests that are neither the browser's own nor a page's favicon. */
export function askedFor(requests: readonly string[]): string[] {
  return requests.filter((request) => !BROWSERS_OWN.test(request) && !request.endsWith('/favicon.ico'));
}
