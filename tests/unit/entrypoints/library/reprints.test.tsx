// @vitest-environment jsdom
// Dexie runs live queries only where there is an IndexedDB when it loads.
import '../../messaging/fake-chrome.ts';
import '../../node-arrays.ts';
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Refusal } from '../../../../annotations/refusal.ts';
import { NOTHING_ASKED, parseRoute, type Route } from '../../../../components/library/route.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import type { ReprintsProps } from '../../../../entrypoints/library/OpenReprints.tsx';
import { Reprints } from '../../../../entrypoints/library/Reprints.tsx';
import type { Catalogue } from '../../../../storage/catalogue.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { noteOn } from '../../../contracts/catalogue-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { storyAt, tellings } from '../../../contracts/reprint-samples.ts';
import { inSmallWindow } from '../../components/library/laid-out.ts';
import { translateFrom } from '../../components/panel/translate.ts';

inSmallWindow();

const en = await translateFrom('en');
const [first, second] = tellings.map((body, index) => storyAt(`o${index}.example`, body, `2026-03-0${index + 1}`));
const opened: Catalogue[] = [];
afterEach(() => {
  cleanup();
  for (const library of opened.splice(0)) library.close();
});

/** The view over a library of its own, and another window on that. */
function show() {
  const storage = { indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} };
  const [catalogue, elsewhere] = [openCatalogue(storage), openCatalogue(storage)];
  opened.push(catalogue, elsewhere);
  const act = vi.fn<ReprintsProps['act']>(
    async (_, outcome) => (await (typeof outcome === 'function' ? outcome({}) : outcome)).ok,
  );
  let leaveFor: ((hash: string) => void) | undefined;
  function View() {
    const [route, setRoute] = useState<Route>({ ...NOTHING_ASKED, view: 'reprints' });
    leaveFor = (hash) => setRoute(parseRoute(hash));
    return <Reprints catalogue={catalogue} route={route} go={setRoute} act={act} />;
  }
  render(
    <TranslateContext.Provider value={en}>
      <View />
    </TranslateContext.Provider>,
  );
  return { elsewhere, act, goTo: (hash: string) => leaveFor?.(hash) };
}

const reprints = () => Promise.reject(new Refusal('storage-refused', 'planted'));

it('says what is wrong when the library does not answer', async () => {
  const { elsewhere: catalogue } = show();
  cleanup();
  render(
    <TranslateContext.Provider value={en}>
      <Reprints
        catalogue={{ ...catalogue, reprints }}
        route={{ ...NOTHING_ASKED, view: 'reprints' }}
        go={() => {}}
        act={() => Promise.resolve(true)}
      />
    </TranslateContext.Provider>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The browser would not open its storage/);
});

it('answers while there is nothing, gathers what another window saves, and has a page for it', async () => {
  const { elsewhere, act, goTo } = show();
  await screen.findByText(/^Nothing yet/);
  if (first === undefined || second === undefined) throw new Error('too few tellings');
  const note = noteOn(first, 'whether the old loan', { comment: 'Ask.' });
  valueOf(await elsewhere.addAnnotation(first.article, first.detection, note));
  const { id } = valueOf(await elsewhere.saveArticle(second.article, second.detection));
  await screen.findByText('1 story told more than once');

  goTo(`#reprints?open=${id}`);
  const region = await screen.findByRole('region', { name: 'Side by side' });
  expect(
    within(region)
      .getAllByText(/^Only in/)
      .map(({ textContent }) => textContent),
  ).toEqual(['Only in o0.example', 'Only in o1.example']);
  fireEvent.click(await screen.findByRole('button', { name: /^Take the note on/ }));
  await vi.waitFor(async () => expect(await elsewhere.annotationsOf(id)).toMatchObject([{ comment: 'Ask.' }]));
  expect(act).toHaveBeenLastCalledWith('1 note taken over.', expect.anything());
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Take the note on/ })).toBeNull());

  valueOf(await elsewhere.deleteArticle(id));
  await screen.findByText(/^No other saved article tells this story any more/);
});
