/** What a page says of itself in JSON-LD. */
export interface LinkedData {
  readonly type: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const nameOf = (value: unknown): string | null => text(isFields(value) ? value.name : value);

/** Every object of the page's JSON-LD that has a headline or a date. A block that does not parse is left out. */
export function readLinkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    // Deep or hostile data cannot hold the page up.
    for (let visited = 0; queue.length > 0 && visited < 400; visited++) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value.slice(0, 100));
      else if (isFields(value)) {
        queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
        if (value.headline !== undefined || value.datePublished !== undefined) found.push(describe(value));
      }
    }
  }
  return found;
}

function parse(source: string): unknown {
  const json = source.replaceAll(/<!\[CDATA\[|\]\]>|<!--|-->|[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Publishers forget a comma or a quotation mark; the two fields needed can be read all the same.
    const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,300})"`).exec(json)?.[1];
    return { datePublished: field('datePublished'), headline: field('headline') };
  }
}

function describe(value: Fields): LinkedData {
  return {
    type: listOf(value['@type']).map(String).join(' '),
    headline: text(value.headline),
    published: text(value.datePublished),
    authors: listOf(value.author)
      .map(nameOf)
      .filter((name) => name !== null),
    publisher: nameOf(value.publisher),
  };
}
