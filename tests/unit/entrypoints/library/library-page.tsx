/** The whole library page in jsdom, over a library of its own. */
// Dexie runs live queries only where there is an IndexedDB when it loads.
import '../../messaging/fake-chrome.ts';
import '../../node-arrays.ts';
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { TranslateContext } from '../../../../components/translate.tsx';
import { LibrarySurface, type LibrarySurfaceProps } from '../../../../entrypoints/library/LibrarySurface.tsx';
import { exportTexts } from '../../../../entrypoints/popup/export-texts.ts';
import type { Catalogue } from '../../../../storage/catalogue.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { sampleArticle, sampleCorrection, sampleDetection } from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { inSmallWindow } from '../../components/library/laid-out.ts';
import { translateFrom } from '../../components/panel/translate.ts';
import { FakeHighlight } from '../../highlights/fake-highlight.ts';
import { POPUP, resetChrome } from '../../messaging/fake-chrome.ts';

const en = await translateFrom('en');
const opened: Catalogue[] = [];

/** Prepares the window of the tests in a file. */
export function inLibraryPage(): void {
  inSmallWindow();
  beforeEach(() => {
    resetChrome(POPUP);
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal('Highlight', FakeHighlight);
    const locks = { query: () => Promise.resolve({ held: [] }), request: (_: string, act: () => unknown) => act() };
    vi.stubGlobal('navigator', { ...navigator, locks });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    location.hash = '';
    for (const library of opened.splice(0)) library.close();
  });
}

const never = { addListener: () => {}, removeListener: () => {} };
const browser: LibrarySurfaceProps['browser'] = {
  permissions: {
    getAll: () => Promise.resolve({}),
    contains: () => Promise.resolve(false),
    request: () => Promise.resolve(false),
    remove: () => Promise.resolve(false),
    onAdded: never,
    onRemoved: never,
  },
  runtime: { getManifest: () => ({}) },
  commands: { getAll: () => Promise.resolve([]) },
};

/**
 * The page at an address, in which ARTICLE and PERSON stand for those of the library's one article.
 *
 * @param instead answers in place of the library's own
 */
export async function showLibrary(hash: string, instead: Partial<Catalogue>): Promise<void> {
  const catalogue = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
  opened.push(catalogue);
  const { id } = valueOf(await catalogue.saveArticle(sampleArticle(), sampleDetection()));
  valueOf(await catalogue.addCorrection(sampleCorrection()));
  const [person] = (await catalogue.people({}, 'name', { offset: 0, limit: 1 })).rows;
  location.hash = hash.replace('ARTICLE', id).replace('PERSON', encodeURIComponent(person?.key ?? ''));
  render(
    <TranslateContext.Provider value={en}>
      <LibrarySurface
        catalogue={{ ...catalogue, ...instead }}
        places={{ texts: exportTexts(en), saveFile: () => {}, copy: () => Promise.resolve() }}
        readKept={() => ({ show: () => {}, stop: () => {} })}
        browser={browser}
        setting={{ firefox: false, privateWindow: false }}
        persist={() => Promise.resolve(true)}
        openPage={() => {}}
      />
    </TranslateContext.Provider>,
  );
}
