import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/controls/controls.css';
import '../../components/panel/panel.css';
import './popup.css';
import { TranslateContext } from '../../components/translate.tsx';
import { draftsOf, dropDraft, keepDraft } from '../../messaging/drafts.ts';
import { announceChange, onLibraryChange } from '../../messaging/library-changes.ts';
import { askReading } from '../../messaging/reader-replies.ts';
import { askReader } from '../../messaging/send.ts';
import { openLibrary } from '../../storage/open-library.ts';
import { exportPlaces } from './export-places.ts';
import type { PageReader } from './world.ts';
import { PanelSurface } from './PanelSurface.tsx';

/** `popup.html?tab=12` is the panel of tab 12 in a tab of its own. */
const named = new URLSearchParams(location.search).get('tab');

const reader: PageReader = {
  read: askReading,
  reveal: (tab, passage) => askReader(tab, 'reveal', passage),
  toggleMarks: (tab) => askReader(tab, 'command', 'toggle-marks'),
};

async function tabOfPopup(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function openInTab(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`) });
}

async function goToTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function start(): Promise<void> {
  const t = i18n.t;
  document.documentElement.lang = t('form.locale');
  document.title = t('panel.title');
  if (named !== null) document.documentElement.dataset['surface'] = 'tab';
  const tabId = named === null ? await tabOfPopup() : Number(named);
  const root = document.getElementById('panel');
  if (root === null || tabId === undefined) throw new Error('no place for the panel, or no tab to review');
  const library = openLibrary({ changed: (articles) => void announceChange(articles) });
  render(
    <TranslateContext.Provider value={t}>
      <PanelSurface
        tabId={tabId}
        byIcon={named === null}
        world={{ browser, reader, onLibraryChange }}
        library={library}
        drafts={{ draftsOf, keepDraft, dropDraft }}
        places={exportPlaces}
        openInTab={named === null ? () => void openInTab(tabId) : null}
        goToPage={named === null ? null : () => void goToTab(tabId)}
      />
    </TranslateContext.Provider>,
    root,
  );
}

void start();
