import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, BlockType } from '../../../article/article.ts';

/** A day after every fixture's own. */
export const TODAY = '2026-11-22';

/** A page as its publisher sends it: nothing runs, nothing is fetched. */
export function pageOf(html: string, address = 'http://harbour-courier.example/world/story'): Document {
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}

/** The texts of the blocks of these types. */
export function textsOf(article: Article, ...types: BlockType[]): string[] {
  return article.blocks
    .filter(({ type }) => types.includes(type))
    .map(({ start, end }) => article.text.slice(start, end));
}
