import { defineContentScript } from '#imports';
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
  main: (context) => startReader(context.signal),
});
