/**
 * The word that the library changed, from whoever wrote to every open page and
 * surface. It goes through `browser.storage.local`, which wakes content scripts
 * without keeping a worker alive. The surfaces that read the database hear of
 * changes from Dexie itself and do not need this.
 */
import { browser } from 'wxt/browser';

const KEY = 'library-change';

/** Tells every page that these articles, or their notes, changed. An empty list means: perhaps any of them. */
export async function announceChange(articleIds: readonly string[]): Promise<void> {
  // The stamp makes two announcements of the same articles two changes.
  await browser.storage.local.set({ [KEY]: { stamp: crypto.randomUUID(), articles: [...articleIds] } });
}

function articlesOf(value: unknown): readonly string[] | null {
  if (typeof value !== 'object' || value === null || !('articles' in value)) return null;
  const { articles } = value;
  return Array.isArray(articles) ? articles.filter((id) => typeof id === 'string') : null;
}

/** Calls `listener` with the ids of changed articles (empty: perhaps any) until `signal` aborts. */
export function onLibraryChange(listener: (articleIds: readonly string[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area !== 'local') return;
    const articles = articlesOf(changes[KEY]?.newValue);
    if (articles !== null) listener(articles);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
