/** An article as a bibliography takes it: CSL-JSON, from which RIS and BibTeX are written too. */
import type { KeptArticle } from '../annotations/library-contents.ts';
import { accessedOn } from './articles.ts';
import { iri } from './web-annotation.ts';
import { writableLine } from './writable-text.ts';

interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]];
}

/** Source: https://github.com/citation-style-language/schema, `csl-data.json`. */
export interface CslItem {
  readonly id: string;
  /** News sites and ministries alike: what is read is a page. */
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  /** As the page has it: bylines are not always names of persons. */
  readonly author?: readonly [{ readonly literal: string }];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language?: string;
  readonly keyword?: string;
}

function cslDate(day: string): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

/** Letters and figures every bibliography program takes in a key. */
const plainLetters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

/** `examplenews2026-1a2b3c4d`: legible, and the same in every export. */
function keyOf({ id, outlet, published }: KeptArticle): string {
  const source = plainLetters(outlet ?? '').slice(0, 20);
  return `${source === '' ? 'page' : source}${published?.date.slice(0, 4) ?? ''}-${id.replaceAll('-', '').slice(0, 12)}`;
}

/**
 * Keywords are one string, parted by commas, which no reader of it lets a
 * keyword have; Zotero parts them at semicolons too, even within braces. The low
 * quotation mark looks like a comma, and parts nothing.
 */
const oneKeyword = (tag: string) => writableLine(tag).replace(/[,;]/g, '\u201A');

export function cslItem(article: KeptArticle): CslItem {
  const { title, outlet, byline, published, address, language, tags } = article;
  const [site, author] = [writableLine(outlet ?? ''), writableLine(byline ?? '')];
  return {
    id: keyOf(article),
    type: 'webpage',
    title: writableLine(title),
    ...(site !== '' && { 'container-title': site }),
    ...(author !== '' && { author: [{ literal: author }] }),
    ...(published !== null && { issued: cslDate(published.date) }),
    accessed: cslDate(accessedOn(article)),
    URL: iri(address),
    ...(language !== null && { language }),
    ...(tags.length > 0 && { keyword: tags.map(oneKeyword).join(', ') }),
  };
}
