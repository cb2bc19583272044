/**
 * Which articles tell one story: reckoned from the sentences they share. How
 * much is shared is the containment of Broder, "On the resemblance and
 * containment of documents" (1997), with whole sentences in place of his
 * shingles: an agency's story is cut and rearranged by sentences, and its
 * quotations stand alone in stories of others.
 *
 * Each article has one source at most, the earlier article that it shares most
 * with, and articles that lead to one source are one group. So a digest of five
 * stories joins one of them, and does not make all five one.
 */

/** An article that has less of the other's sentences, or fewer than this, only quotes it. */
const LEAST_SHARE = 0.3;
export const LEAST_SENTENCES = 3;

/** A sentence that stands in more articles than this is what an outlet writes beneath all of them. */
export const MOST_ARTICLES = 64;

/** What of an article decides. */
export interface Told {
  readonly n: number;
  /** Published, or saved when that is not known. */
  readonly day: string;
  /** How many sentences it has that can be told from others. */
  readonly sentences: number;
}

/** How many sentences each two articles share. */
export class Shared {
  readonly #counts = new Map<number, Map<number, number>>();

  /** Adds one sentence, of these articles; `of`: those of them whose neighbours are asked for. */
  add(articles: readonly number[], of: readonly number[] = articles): void {
    if (articles.length < 2 || articles.length > MOST_ARTICLES) return;
    for (const one of of) {
      const counts = this.#counts.get(one) ?? new Map<number, number>();
      this.#counts.set(one, counts);
      for (const other of articles) if (other !== one) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }

  /** Those that share enough to be looked at, with how many sentences. */
  near(n: number): (readonly [other: number, shared: number])[] {
    return [...(this.#counts.get(n) ?? [])].filter(([, shared]) => shared >= LEAST_SENTENCES);
  }
}

/** The order of telling. */
export const byDay = (a: Pick<Told, 'day' | 'n'>, b: Pick<Told, 'day' | 'n'>): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.n - b.n;

/**
 * The earlier article that this one shares most with, or `undefined`.
 *
 * @param articles at least the article's neighbours; those that are not there are passed over
 */
export function sourceOf(article: Told, articles: ReadonlyMap<number, Told>, shared: Shared): number | undefined {
  let best: { readonly other: Told; readonly count: number } | undefined;
  for (const [n, count] of shared.near(article.n)) {
    const other = articles.get(n);
    if (other === undefined || byDay(other, article) > 0) continue;
    if (count / Math.min(other.sentences, article.sentences) < LEAST_SHARE) continue;
    if (best === undefined || count > best.count || (count === best.count && byDay(other, best.other) < 0)) {
      best = { other, count };
    }
  }
  return best?.other.n;
}

/** Joins lists that have a number in common; those of one number are left out. */
export function joined(lists: Iterable<readonly number[]>): number[][] {
  const groupOf = new Map<number, Set<number>>();
  for (const list of lists) {
    const groups = new Set(list.map((n) => groupOf.get(n) ?? new Set([n])));
    const [largest, ...others] = [...groups].sort((a, b) => b.size - a.size);
    if (largest === undefined) continue;
    for (const n of others.flatMap((group) => [...group])) largest.add(n);
    for (const n of largest) groupOf.set(n, largest);
  }
  return [...new Set(groupOf.values())].filter(({ size }) => size > 1).map((group) => [...group]);
}

/** All groups of a library, from its sentences: each with the articles that have it. */
export function groupsOf(sentences: Iterable<readonly number[]>, days: ReadonlyMap<number, string>): number[][] {
  const shared = new Shared();
  const counts = new Map<number, number>();
  for (const articles of sentences) {
    shared.add(articles);
    for (const n of articles) counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  const told = new Map([...days].map(([n, day]) => [n, { n, day, sentences: counts.get(n) ?? 0 }]));
  return joined(
    [...told.values()].flatMap((article) => {
      const source = sourceOf(article, told, shared);
      return source === undefined ? [] : [[article.n, source]];
    }),
  );
}
