import { foldKey } from '../text/fold.ts';
import { isHidden } from './hidden.ts';

/** Between a title and what the publisher hangs on it. */
const SEPARATOR = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Chinese and Japanese outlets follow the title without a space. */
const CJK_SUFFIX = /\s*[-_－—|｜–]{1,2}\s*[^-_－—|｜–]{2,10}$/;

const collapse = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A title without the outlet, section or slogan hung on its end. `names`: how the outlet is called, its host among them. */
export function cleanTitle(title: string, names: readonly string[]): string {
  let cleaned = collapse(title);
  while (CJK.test(cleaned.slice(-2)) && CJK_SUFFIX.test(cleaned)) cleaned = cleaned.replace(CJK_SUFFIX, '');
  const known = names.map((name) => foldKey(name).replaceAll(/[^a-z0-9\p{L}]/gu, '')).filter((name) => name.length > 2);
  for (;;) {
    const parts = [...cleaned.matchAll(new RegExp(SEPARATOR, 'g'))];
    const last = parts.at(-1);
    if (last === undefined || last.index < 8) return cleaned;
    const tail = foldKey(cleaned.slice(last.index + last[0].length)).replaceAll(/[^a-z0-9\p{L}]/gu, '');
    const names_it = known.some((name) => tail.includes(name) || (tail.length > 3 && name.includes(tail)));
    if (!names_it && !last[0].includes('|')) return cleaned;
    cleaned = cleaned.slice(0, last.index).trim();
  }
}

/** The article's title as words, and the live element that shows it, when one does. */
export interface FoundTitle {
  readonly text: string;
  readonly element: Element | null;
}

/**
 * @param claims titles the page states elsewhere, surest first: `og:title`, the JSON-LD headline, `<title>`
 * @param names how the outlet is called
 */
export function findTitle(
  document: Document,
  claims: readonly (string | null)[],
  names: readonly string[],
): FoundTitle {
  const stated = claims.filter((claim) => claim !== null && claim.trim() !== '') as string[];
  const cleaned = stated.map((claim) => cleanTitle(claim, names));
  const keys = stated.map(foldKey);
  const headings = [
    ...document.querySelectorAll('h1, h2, [class*="title" i], [class*="headline" i], [itemprop="headline"]'),
  ]
    .slice(0, 300)
    .filter((element) => (element.textContent?.length ?? 0) < 600 && !isHidden(element))
    .map((element) => ({ element, text: collapse(element.textContent ?? '') }))
    .filter(({ text }) => text.length > 4);
  const agreeing = (heading: { text: string }) => {
    const key = foldKey(heading.text);
    return keys.some(
      (claim) =>
        claim === key || (key.length >= (CJK.test(key) ? 6 : 12) && (claim.startsWith(key) || claim.includes(key))),
    );
  };
  const shown =
    headings.filter(({ element }) => element.tagName === 'H1').find(agreeing) ??
    headings
      .toSorted((a, b) => b.text.length - a.text.length)
      .find((heading) => agreeing(heading) && heading.text.length >= (CJK.test(heading.text) ? 8 : 20));
  if (shown !== undefined) return shown;
  const first = headings.filter(({ element }) => element.tagName === 'H1');
  const [claim] = cleaned;
  if (claim === undefined) return first[0] ?? { text: '', element: null };
  return { text: claim, element: null };
}
