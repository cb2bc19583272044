import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/controls/controls.css';
import '../../components/panel/panel.css';
import '../../components/panel/situation.css';
import '../../components/panel/tabs.css';
import '../../components/panel/notes.css';
import '../../components/panel/mentions.css';
import '../../components/panel/footer.css';
import '../../components/panel/widths.css';
import { TranslateContext } from '../../components/translate.tsx';
import { draftsOf, dropDraft, keepDraft } from '../../messaging/drafts.ts';
import { announceChange, onLibraryChange } from '../../messaging/library-changes.ts';
import { isLibraryHeld } from '../../messaging/library-work.ts';
import { askReading } from '../../messaging/reader-replies.ts';
import { askReader } from '../../messaging/send.ts';
import { openLibrary } from '../../storage/open-library.ts';
import { keepUpOutOfSight } from './out-of-sight.ts';
import type { WithCatalogue } from './export-notes.ts';
import { exportPlaces } from './export-places.ts';
import { openLibraryPage } from './open-library-page.ts';
import { PanelSurface, type PanelSurfaceProps } from './PanelSurface.tsx';
import type { PageReader } from './world.ts';

/** Where a panel stands, and the ways out of it. */
export type PanelPlace = Pick<
  PanelSurfaceProps,
  'tabId' | 'byIcon' | 'openInTab' | 'goToPage' | 'dock' | 'leaveForPage'
>;

const reader: PageReader = {
  read: askReading,
  reveal: (tab, passage) => askReader(tab, 'reveal', passage),
  attach: (tab, annotation) => askReader(tab, 'attach', { annotation }),
  toggleMarks: (tab) => askReader(tab, 'command', 'toggle-marks'),
};

/** The library page's own reads weigh more than the panel: they are fetched when something is exported. */
const withCatalogue: WithCatalogue = async (read) => {
  const { openCatalogue } = await import('../../storage/open-catalogue.ts');
  const catalogue = openCatalogue({ changed: () => {} });
  try {
    return await read(catalogue);
  } finally {
    catalogue.close();
  }
};

/**
 * Makes the document at hand a review panel.
 *
 * @returns shows the panel of a tab; called again, that of another one
 * @throws when the document has no element `panel`
 */
export function preparePanel(): (place: PanelPlace) => void {
  const t = i18n.t;
  keepUpOutOfSight();
  document.documentElement.lang = t('form.locale');
  document.title = t('panel.title');
  const root = document.getElementById('panel');
  if (root === null) throw new Error('no place for the panel');
  const library = openLibrary({ changed: (articles) => void announceChange(articles) });
  return (place) =>
    render(
      <TranslateContext.Provider value={t}>
        <PanelSurface
          key={place.tabId}
          {...place}
          world={{ browser, reader, onLibraryChange, isLibraryHeld }}
          library={library}
          drafts={{ draftsOf, keepDraft, dropDraft }}
          withCatalogue={withCatalogue}
          places={exportPlaces}
          openLibrary={() => void openLibraryPage(browser)}
          openBackup={() => void openLibraryPage(browser, '#backup')}
        />
      </TranslateContext.Provider>,
      root,
    );
}
