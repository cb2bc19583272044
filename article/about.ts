/** Byline, outlet and language, from what a page says of itself. */
import type { LinkedData } from './linked-data.ts';
import { metaOf, type Metas } from './metas.ts';

const collapse = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Sites by host, as they call themselves. */
const OUTLETS: readonly (readonly [host: RegExp, name: string | ((vietnamese: boolean) => string)])[] = [
  [/(?:^|\.)vietnamplus\.vn$/, 'VietnamPlus'],
  [
    /(?:^|\.)mofa\.gov\.vn$/,
    (vietnamese) => (vietnamese ? 'Bộ Ngoại giao Việt Nam' : 'Ministry of Foreign Affairs of Viet Nam'),
  ],
  [/(?:^|\.)vietnamnews\.vn$/, 'Viet Nam News'],
  [/(?:^|\.)vnanet\.vn$/, 'VNA'],
  [/(?:^|\.)nhandan\.vn$/, 'Nhân Dân'],
  [/(?:^|\.)tienphong\.vn$/, 'Tiền Phong'],
  [/(?:^|\.)sggp\.org\.vn$/, 'Sài Gòn Giải Phóng'],
  [/(?:^|\.)plo\.vn$/, 'Pháp Luật TP. Hồ Chí Minh'],
];

/** Who publishes the page, by its own word; by the tail of its title when that is all there is. */
export function findOutlet(
  document: Document,
  host: string,
  language: string | null,
  metas: Metas,
  data: readonly LinkedData[],
): string | null {
  const known = OUTLETS.find(([pattern]) => pattern.test(host))?.[1];
  if (known !== undefined) return typeof known === 'string' ? known : known(language === 'vi');
  const stated =
    metaOf(metas, ['og:site_name', 'application-name']) ?? data.find(({ publisher }) => publisher !== null)?.publisher;
  if (stated) return stated;
  const tail = collapse(document.title).split(/\s[|–—-]\s/);
  const last = tail.at(-1);
  return tail.length > 1 && last !== undefined && last.length <= 40 ? last : null;
}

/** Who wrote the article; null when nobody is named. */
export function findByline(
  document: Document,
  selector: string | undefined,
  metas: Metas,
  data: readonly LinkedData[],
): string | null {
  const authors = data.find((one) => one.authors.length > 0)?.authors ?? [];
  const shown = document.querySelector(
    selector ?? '[rel~="author"], [itemprop~="author"], [class~="byline"], [class~="author"]',
  );
  const text = collapse(shown?.textContent ?? '').replace(/^(?:by|bởi|tác giả)[\s:]+/i, '');
  const candidates =
    selector === undefined ? [authors.join(', '), metaOf(metas, ['author']) ?? '', text] : [text, authors.join(', ')];
  return candidates.find((name) => name !== '' && name.length <= 120 && !/^https?:/.test(name)) ?? null;
}

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/**
 * The language of `text`: what the page declares, unless the letters say
 * otherwise. Templates of Vietnamese sites often declare the wrong one.
 */
export function findLanguage(document: Document, metas: Metas, text: string): string | null {
  const sample = text.slice(0, 4000).normalize('NFC');
  const declared = (document.documentElement.lang || metaOf(metas, ['content-language', 'og:locale']) || '')
    .split(/[-_]/)[0]
    ?.toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (sample.match(VIETNAMESE)?.length ?? 0) / Math.max(letters, 1);
  if (letters >= 40) {
    if (share > 0.08) return 'vi';
    if (declared === 'vi') return share < 0.03 && /\bthe\b.*\b(?:of|and|in)\b/is.test(sample) ? 'en' : 'vi';
  }
  return declared !== undefined && /^[a-z]{2,3}$/.test(declared) ? declared : null;
}
