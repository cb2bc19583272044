import { foldKey } from '../text/fold.ts';
import { isHidden } from './hidden.ts';
import { shortText } from './tree.ts';
import { CJK } from './scripts.ts';

/** Between a title and what the publisher hangs on it. */
const SEPARATOR = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/;

/** Chinese and Japanese outlets follow the title without a space. */
const CJK_SUFFIX = /\s*[-_－—|｜–]{1,2}\s*[^-_－—|｜–]{2,10}$/;

const OTHER_HEADINGS = 'h2, h3, [class*="title" i], [class*="headline" i], [itemprop="headline"]';
const OTHER_STORY = 'nav, footer, aside, a, [class*="share" i], [class*="related" i], [class*="breadcrumb" i]';
const MOST_HEADINGS = 300;
const LONGEST = 600;

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
    const isOutlet = known.some((name) => tail.includes(name) || (tail.length > 3 && name.includes(tail)));
    if (!isOutlet && !last[0].includes('|')) return cleaned;
    cleaned = cleaned.slice(0, last.index).trim();
  }
}

/** The article's title as words, and the live element that shows it, when one does. */
export interface FoundTitle {
  readonly text: string;
  readonly element: Element | null;
}

/** A heading shorter than this may agree with a title by chance; ideographs say more. */
const enough = (text: string, letters: number) => text.length >= (CJK.test(text) ? letters / 2.5 : letters);

type Heading = { readonly element: Element; readonly text: string; readonly key: string };

function headingsOf(document: Document, selector: string): Heading[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_HEADINGS)
    .filter((element) => element.closest(OTHER_STORY) === null && !isHidden(element))
    .map((element) => ({ element, text: shortText(element, LONGEST) ?? '' }))
    .filter(({ text }) => enough(text, 5))
    .map(({ element, text }) => ({ element, text, key: foldKey(text) }));
}

/**
 * The title as the page shows it, when a heading agrees with what the page
 * states elsewhere; else what it states, without the outlet's name.
 *
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
  const [keys, cleanKeys] = [stated.map(foldKey), cleaned.map(foldKey)];
  const isClaimed = ({ key }: Heading) => cleanKeys.includes(key);
  // A title with more hung on it, or most of one; not the outlet's name, which may be a heading too.
  const agrees = ({ key }: Heading, among = keys) =>
    among.some(
      (claim) =>
        (claim.startsWith(key) && /^\s*[|–—·•»_-]/.test(claim.slice(key.length)) && enough(key, 20)) ||
        (claim.includes(key) && key.length > claim.length / 2) ||
        (key.startsWith(claim) && enough(claim, 20)),
    );
  // The words above a headline may be an element of their own, and yet a part of the title.
  const whole = ({ element, text, key }: Heading): FoundTitle => ({
    element,
    text:
      cleanKeys[0] === key
        ? text
        : (cleaned.find((_, at) => cleanKeys[at] !== key && cleanKeys[at]?.endsWith(key)) ?? text),
  });
  const main = headingsOf(document, 'h1');
  const shown = main.find(isClaimed) ?? main.find((heading) => agrees(heading));
  if (shown !== undefined) return whole(shown);
  const others = headingsOf(document, OTHER_HEADINGS);
  for (const [index, claim] of keys.entries()) {
    const other =
      others.find(({ key }) => key === cleanKeys[index]) ??
      others.find((heading) => enough(heading.text, 20) && agrees(heading, [claim]));
    if (other !== undefined) return whole(other);
  }
  const [claim] = cleaned;
  return claim === undefined ? (main[0] ?? { text: '', element: null }) : { text: claim, element: null };
}
