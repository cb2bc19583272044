/**
 * `npm run -s extract -- PATH...`: saved pages in, one JSON line an article out.
 * Paths are `.html` files or folders of them. The address comes from `NAME.url`
 * beside the file, from `pages.json` in its folder, or from the page itself.
 */
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage, type PageReading } from '../article/read-page.ts';

/** One line of output. */
export interface Extracted {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly published: string | null;
  /** Lead and body, one block a line, without title and captions. */
  readonly text: string;
}

/** Every `.html` file among `paths` and in the folders among them, in the order of their names. */
export function htmlFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.html?$/i.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

/** The address a saved page had; null when nothing beside it tells. */
export function addressBeside(file: string): string | null {
  const neighbour = file.replace(/\.html?$/i, '.url');
  if (neighbour !== file && existsSync(neighbour)) {
    const content = readFileSync(neighbour, 'utf8');
    return /https?:\/\/\S+/.exec(content)?.[0] ?? null;
  }
  const list = join(dirname(file), 'pages.json');
  if (!existsSync(list)) return null;
  const pages: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(pages)) return null;
  for (const page of pages as readonly { file?: unknown; url?: unknown }[]) {
    if (page.file === basename(file) && typeof page.url === 'string') return page.url;
  }
  return null;
}

/**
 * A saved page is UTF-8 when its bytes can be, whatever its `meta` says: whoever
 * saved it may have converted it. Other bytes go to the parser, which looks.
 */
function decoded(bytes: Buffer): string | Buffer {
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}

/** The address a page gives itself; null when it gives none. */
function statedAddress(document: Document): string | null {
  const stated =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  return stated !== null && /^https?:/.test(stated) && URL.canParse(stated) ? stated : null;
}

/** A saved page in jsdom, and the address beside it; scripts do not run and nothing is fetched. */
export function openFile(file: string): { readonly document: Document; readonly beside: string | null } {
  const beside = addressBeside(file);
  const { window } = new JSDOM(decoded(readFileSync(file)), {
    url: beside ?? pathToFileURL(file).href,
    contentType: 'text/html',
    virtualConsole: new VirtualConsole(),
  });
  return { document: window.document, beside };
}

/** Reads one saved page. Many need a {@link pageDone} between them. */
export function readFile(file: string, today: string): PageReading {
  const { document, beside } = openFile(file);
  return readPage(document, { address: beside ?? statedAddress(document) ?? document.URL, today });
}

/** After each of many pages: the weak references of jsdom hold a page until the turn of the event loop ends. */
export const pageDone = (): Promise<void> => nextTurn();

/** The line of a page read. */
export function extracted(file: string, { article }: PageReading): Extracted {
  return {
    id: basename(file).replace(/\.html?$/i, ''),
    url: article.address,
    title: article.title,
    byline: article.byline,
    siteName: article.outlet,
    lang: article.language,
    published: article.published?.date ?? null,
    text: article.blocks
      .filter(({ type }) => type === 'lead' || type === 'body')
      .map(({ start, end }) => article.text.slice(start, end))
      .join('\n'),
  };
}

if (import.meta.main) {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    console.error('usage: npm run -s extract -- PATH...');
    process.exitCode = 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const path of paths) {
    try {
      for (const file of htmlFiles([path])) {
        try {
          console.log(JSON.stringify(extracted(file, readFile(file, today))));
        } catch (error) {
          console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
          process.exitCode = 1;
        }
        await pageDone();
      }
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
