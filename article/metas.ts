/** What the page's `meta` elements say, by lower-case name or property; the first that says something. */
export type Metas = ReadonlyMap<string, string>;

/** One pass over the `meta` elements, wherever they stand. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = (meta.getAttribute('content') ?? '').replaceAll(/\s+/g, ' ').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !metas.has(name)) metas.set(name, content);
      }
    }
  }
  return metas;
}

/** What is said under the first of these names that is there; null when none is. */
export function metaOf(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
