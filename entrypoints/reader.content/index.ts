import { defineContentScript } from '#imports';
import { readPage } from '../../article/read-page.ts';
import { NEWS_SITE_MATCHES } from '../../article/sites.ts';
import './page.css';
import { startReader } from './reader.ts';

/**
 * What runs in a page: by itself on the news sites, elsewhere when the reader
 * asks. A second instance (another click, an update of the extension) stops
 * the first through the context's signal before it starts.
 */
export default defineContentScript({
  matches: [...NEWS_SITE_MATCHES],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // The page has no need to hear of it; the event on the document is enough.
  noScriptStartedPostMessage: true,
  main: (context) =>
    startReader(() => readPage(document, { address: location.href, today: localDay(new Date()) }), context.signal),
});

/** The reader's own day, as an ISO day. */
function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
