// @vitest-environment jsdom
// Dexie runs live queries only where there is an IndexedDB when it loads.
import '../../messaging/fake-chrome.ts';
import '../../node-arrays.ts';
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refusal } from '../../../../annotations/refusal.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import { LibrarySurface, type LibrarySurfaceProps } from '../../../../entrypoints/library/LibrarySurface.tsx';
import { exportTexts } from '../../../../entrypoints/popup/export-texts.ts';
import { keepDraft } from '../../../../messaging/drafts.ts';
import type { Catalogue } from '../../../../storage/catalogue.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { sampleArticle, sampleDetection, sampleCorrection } from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { inSmallWindow } from '../../components/library/laid-out.ts';
import { translateFrom } from '../../components/panel/translate.ts';
import { FakeHighlight } from '../../highlights/fake-highlight.ts';
import { POPUP, resetChrome } from '../../messaging/fake-chrome.ts';

// A surface asks a database; on a busy machine that takes longer than the library's second.
configure({ asyncUtilTimeout: 10_000 });
inSmallWindow();

const en = await translateFrom('en');
const opened: Catalogue[] = [];

beforeEach(() => {
  resetChrome(POPUP);
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('navigator', { ...navigator, locks: { query: () => Promise.resolve({ held: [] }) } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
  for (const library of opened.splice(0)) library.close();
});

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

const refuse = () => Promise.reject(new Refusal('storage-refused', 'planted'));

/** The library page at an address, over a library of one article that does not answer these questions. */
async function show(hash: string, ...refused: (keyof Catalogue)[]) {
  const catalogue = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
  opened.push(catalogue);
  const { id } = valueOf(await catalogue.saveArticle(sampleArticle(), sampleDetection()));
  valueOf(await catalogue.addCorrection(sampleCorrection()));
  const [person] = (await catalogue.people({}, 'name', { offset: 0, limit: 1 })).rows;
  location.hash = hash.replace('ARTICLE', id).replace('PERSON', encodeURIComponent(person?.key ?? ''));
  render(
    <TranslateContext.Provider value={en}>
      <LibrarySurface
        catalogue={{ ...catalogue, ...Object.fromEntries(refused.map((name) => [name, refuse])) }}
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

const told = async () => (await screen.findAllByRole('alert')).map(({ textContent }) => textContent);

it.each<[string, string, keyof Catalogue]>([
  ['the list of officials', '#officials', 'people'],
  ['the countries officials are filtered by', '#officials', 'facets'],
  ['an official', '#officials?open=PERSON', 'person'],
  ['the notes that name an official', '#officials?open=PERSON', 'personNotes'],
  ['the axis of the timeline', '#timeline?from=2025', 'timelineBuckets'],
  ['the entries of the timeline', '#timeline', 'timeline'],
  ['the stories told more than once', '#reprints', 'reprints'],
  ['an open article', '#articles?open=ARTICLE', 'article'],
  ['the tags', '#tags', 'tagRows'],
  ['the categories', '#tags', 'categoryRows'],
  ['what is exported', '#export', 'articleIds'],
  ['the storage used', '#settings', 'storageUse'],
  ['the corrections', '#settings', 'corrections'],
])('says that %s cannot be read, in their place', async (_, hash, question) => {
  await show(hash, question);
  expect(await told()).toEqual([expect.stringMatching(/^The browser would not open its storage/)]);
});

it('says that unfinished notes cannot be read, beside the articles that can', async () => {
  await keepDraft({
    id: crypto.randomUUID(),
    address: sampleArticle().address,
    target: null,
    modified: null,
    comment: 'Ask',
    tags: [],
    category: null,
  });
  await show('#articles', 'articleAt');
  expect(await told()).toHaveLength(1);
  expect(await screen.findByText(sampleArticle().title)).toBeTruthy();
});

it('says once of a library that cannot be read at all', async () => {
  await show('#officials', 'articles', 'people', 'facets');
  expect(await told()).toHaveLength(1);
});
