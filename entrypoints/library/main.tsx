import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/controls/controls.css';
import '../../components/library/library.css';
import '../../components/library/filters.css';
import '../../components/library/lists.css';
import '../../components/library/article-pane.css';
import '../../components/library/one-column.css';
import '../../components/library/widths.css';
import '../../components/library/officials.css';
import '../../components/library/reprints.css';
import '../../components/library/tags.css';
import '../../components/library/timeline.css';
import '../../components/library/transfer.css';
import '../../components/library/export.css';
import '../../components/library/settings.css';
import '../../components/library/drafts.css';
import '../reader.content/page.css';
import { TranslateContext } from '../../components/translate.tsx';
import { announceChange } from '../../messaging/library-changes.ts';
import { libraryFree } from '../../messaging/library-work.ts';
import { openCatalogue } from '../../storage/open-catalogue.ts';
import { keepUpOutOfSight } from '../popup/out-of-sight.ts';
import { exportPlaces } from '../popup/export-places.ts';
import { backUpByItself } from './automatic-backup.ts';
import { LibrarySurface } from './LibrarySurface.tsx';
import { readKept } from './read-kept.ts';

const t = i18n.t;
keepUpOutOfSight();
document.documentElement.lang = t('form.locale');
document.title = t('library.title');
const root = document.getElementById('library');
if (root === null) throw new Error('no place for the library');

/** A page that asks while the act still holds the library would be told to wait. */
const announce = async (articles: readonly string[]) => {
  await libraryFree();
  await announceChange(articles);
};
const catalogue = openCatalogue({ changed: (articles) => void announce(articles) });

render(
  <TranslateContext.Provider value={t}>
    <LibrarySurface
      catalogue={catalogue}
      places={exportPlaces}
      readKept={readKept}
      browser={browser}
      setting={{ firefox: import.meta.env.FIREFOX, privateWindow: browser.extension.inIncognitoContext }}
      openPage={(url) => void browser.tabs.create({ url })}
      persist={() => navigator.storage.persist()}
    />
  </TranslateContext.Provider>,
  root,
);

// Firefox grants it to us without a question: `unlimitedStorage`.
navigator.storage.persist().catch(console.warn);
backUpByItself(catalogue, browser, new Date(), new AbortController().signal).catch(console.error);
