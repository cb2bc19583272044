/** Which address an article has, whatever link it was reached by. */
import { itemIdentity } from '../text/item-identity.ts';

/** Parameters that follow the reader, not the article. */
const TRACKING =
  /^(?:utm_\w+|fb\w*clid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|referrer|source|src|cmpid|ocid|ito|smid|share|at_\w+|spm|vn_source|zarsrc|zalo\w*|gidzl|fromzalo)$/i;

/** The registrable part of a host is not known without a list; the last two labels, or three under a short second label, do. */
function site(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/**
 * The article's address: what the page claims, when the claim can be true,
 * else where it was read; without fragment and tracking parameters.
 *
 * @param claimed the canonical link, as written on the page
 * @param address where the page was read
 */
export function canonicalAddress(claimed: readonly (string | null)[], address: string): string {
  if (!URL.canParse(address)) return address;
  const here = new URL(address);
  for (const claim of claimed) {
    if (claim === null || claim.trim() === '' || !URL.canParse(claim, address)) continue;
    const url = new URL(claim, address);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    const isHome =
      /^\/(?:[a-z]{2}\/?|index\.\w+|home)?$/.test(url.pathname) && url.search === '' && here.pathname !== url.pathname;
    if (isWeb && !isHome && site(url.hostname) === site(here.hostname) && sameItem(url, here)) return clean(url);
  }
  return clean(here);
}

/** A canonical link left over from another story names another number. */
function sameItem(a: URL, b: URL): boolean {
  const [first, second] = [itemIdentity(a.href), itemIdentity(b.href)];
  return first === null || second === null || first === second;
}

function clean(url: URL): string {
  const cleaned = new URL(url);
  cleaned.hash = '';
  const tracking = Array.from(cleaned.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) cleaned.searchParams.delete(name);
  return cleaned.href;
}
