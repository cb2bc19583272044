// @vitest-environment jsdom
// Dexie runs live queries only where there is an IndexedDB when it loads.
import '../../messaging/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslateContext } from '../../../../components/translate.tsx';
import type { ExportPlaces } from '../../../../entrypoints/library/carry-out.ts';
import { exportTexts } from '../../../../entrypoints/popup/export-texts.ts';
import { PanelSurface, type PanelSurfaceProps } from '../../../../entrypoints/popup/PanelSurface.tsx';
import type { Draft } from '../../../../messaging/drafts.ts';
import type { Library } from '../../../../storage/library.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { openLibrary } from '../../../../storage/open-library.ts';
import { fakeWorld, pageReading } from './fake-world.ts';
import { article, detection, note } from './samples.ts';
import './show-panel.tsx';
import { translateFrom } from './translate.ts';

const en = await translateFrom('en');
const opened: Library[] = [];
afterEach(() => {
  cleanup();
  for (const library of opened.splice(0)) library.close();
});

/** The drafts of `messaging/drafts.ts`, in memory. */
function draftStore(): PanelSurfaceProps['drafts'] & { readonly kept: Map<string, Draft> } {
  const kept = new Map<string, Draft>();
  return {
    kept,
    draftsOf: (address) => Promise.resolve([...kept.values()].filter((draft) => draft.address === address)),
    keepDraft: (draft) => {
      kept.set(draft.id, { ...draft, kept: '2025-04-05T08:00:00.000Z' });
      return Promise.resolve();
    },
    dropDraft: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}

/** One reader's browser: a database, drafts, a tab, and as many panels as are opened on it. */
async function desk(address?: string | null) {
  const fake = await fakeWorld(address);
  const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
  const drafts = draftStore();
  const places = {
    texts: exportTexts(en),
    saveFile: vi.fn<ExportPlaces['saveFile']>(),
    copy: vi.fn<ExportPlaces['copy']>(async () => {}),
  };
  const connect = () => {
    const library = openLibrary({ ...storage, changed: () => fake.announce() });
    opened.push(library);
    return library;
  };
  const library = connect();
  return {
    ...fake,
    drafts,
    places,
    /** Another surface's connection to the same database. */
    elsewhere: connect(),
    open: (rest: Partial<PanelSurfaceProps> = {}) =>
      render(
        <TranslateContext.Provider value={en}>
          <PanelSurface
            tabId={fake.tabId}
            byIcon
            world={fake.world}
            library={library}
            drafts={drafts}
            withCatalogue={(read) => read(openCatalogue({ ...storage, changed: () => {} }))}
            places={places}
            openLibrary={() => {}}
            openBackup={() => {}}
            openInTab={null}
            goToPage={null}
            dock={null}
            leaveForPage={null}
            {...rest}
          />
        </TranslateContext.Provider>,
      ),
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const { id: noteId, target } = note('sign in the autumn');
const keepNote = (library: Library, comment = 'A promise') =>
  library.addAnnotation(article, detection, { id: noteId, target, comment, tags: [], category: null });
const tagField = () => screen.findByRole('combobox', { name: 'Tags of this article' });

describe('the panel of a tab', () => {
  it('says that the library is held while another page takes a file in', async () => {
    const { open, world } = await desk();
    open({ world: { ...world, isLibraryHeld: async () => true } });
    expect(await screen.findByText(/Much is changing in your library at once/)).toBeTruthy();
  });

  it('saves the article, and shows it saved', async () => {
    const { open, elsewhere } = await desk();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('Saved');
    expect((await elsewhere.articleAt(article))?.title).toBe(article.title);
    expect((await elsewhere.contents()).articles[0]?.detection).toEqual(detection);
  });

  it('keeps the article when the first tag is given', async () => {
    const { open, elsewhere } = await desk();
    open();
    const field = await tagField();
    fireEvent.input(field, { target: { value: 'rivers' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText('Saved');
    await waitFor(async () => expect((await elsewhere.articleAt(article))?.tags).toEqual(['rivers']));
    await waitFor(() => expect(button('Remove tag rivers')).toBeTruthy());
  });

  it('shows what another surface does, note after note', async () => {
    const { open, elsewhere } = await desk();
    open();
    await screen.findByText(/No notes yet/);
    await keepNote(elsewhere);
    await screen.findByText('A promise');
    const second = note('both sides');
    await elsewhere.addAnnotation(article, detection, {
      id: second.id,
      target: second.target,
      comment: 'Who?',
      tags: [],
      category: null,
    });
    await screen.findByText('Who?');
    await elsewhere.deleteAnnotation(noteId);
    await waitFor(() => expect(screen.queryByText('A promise')).toBeNull());
  });

  it('finds the notes of an article saved at another address', async () => {
    const { open, elsewhere, page } = await desk();
    // Shorter texts are not told apart by their words.
    const text = `${article.text}\n${'The delegations met again on the river in the evening. '.repeat(5)}`;
    const long = { ...article, text, blocks: [{ type: 'body', start: 0, end: text.length }] } as const;
    page.reading = pageReading({ article: long });
    await elsewhere.addAnnotation({ ...long, address: 'https://reprint.example/1' }, detection, {
      id: noteId,
      target,
      comment: 'Kept from the reprint',
      tags: [],
      category: null,
    });
    open();
    expect(await screen.findByText('Kept from the reprint')).toBeTruthy();
  });

  it('takes a deleted note back, also after the panel was closed', async () => {
    const { open, elsewhere } = await desk();
    await keepNote(elsewhere);
    const first = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete the note on “sign in the autumn”' }));
    await screen.findByText('Note deleted.');
    first.unmount();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('A promise')).toBeTruthy();
  });

  it('takes the removal of an article back, also after the panel was closed', async () => {
    const { open, elsewhere } = await desk();
    await keepNote(elsewhere);
    const first = open();
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove from library' }));
    await screen.findByText('Article removed from the library.');
    expect(screen.queryByText('A promise')).toBeNull();
    first.unmount();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('A promise');
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('keeps what was being typed when it closes, and opens with it', async () => {
    const { open, elsewhere, drafts } = await desk();
    await keepNote(elsewhere);
    const first = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit the note on “sign in the autumn”' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'A promise, half' } });
    first.unmount();
    expect(drafts.kept.get(noteId)).toMatchObject({ comment: 'A promise, half', address: article.address });
    open();
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(field.value).toBe('A promise, half');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(drafts.kept.size).toBe(0));
    expect((await elsewhere.contents()).annotations[0]?.comment).toBe('A promise, half');
  });

  it('leaves the drafts of new notes to the page', async () => {
    const { open, elsewhere, drafts } = await desk();
    await keepNote(elsewhere);
    const fresh = { ...note('Ana Ruiz'), address: article.address, modified: null };
    await drafts.keepDraft({ ...fresh, comment: 'New' });
    open();
    await screen.findByText('A promise');
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(drafts.kept.size).toBe(1);
  });

  it('shows both versions when a note was edited elsewhere, and lets mine win', async () => {
    const { open, elsewhere } = await desk();
    const kept = await keepNote(elsewhere);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit the note on “sign in the autumn”' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Mine' } });
    if (!kept.ok) throw new Error(kept.problem.detail);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await elsewhere.editAnnotation(noteId, kept.value.modified, { comment: 'Theirs', tags: [], category: null });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Theirs')).toBeTruthy();
    fireEvent.click(button('Keep mine'));
    await waitFor(async () => expect((await elsewhere.contents()).annotations[0]?.comment).toBe('Mine'));
  });

  it('hands the export over as text', async () => {
    const { open, elsewhere, places } = await desk();
    await keepNote(elsewhere);
    open();
    await screen.findByText('A promise');
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied to the clipboard.'));
    const [markdown = ''] = places.copy.mock.calls[0] ?? [];
    expect(markdown).toContain(article.title);
    expect(markdown).toContain('A promise');
    fireEvent.change(screen.getByRole('combobox', { name: 'Format' }), { target: { value: 'json' } });
    fireEvent.click(button('To a file'));
    await waitFor(() => expect(places.saveFile).toHaveBeenCalledOnce());
    const [name, mediaType, file] = places.saveFile.mock.calls[0] ?? [];
    expect([name, mediaType]).toEqual([`2025-04-04 ${article.title}.json`, 'application/json']);
    expect(JSON.parse((await file?.text()) ?? '')).toMatchObject({
      articles: [{ title: article.title }],
      annotations: [{ id: noteId }],
    });
  });

  it('asks for the site within the click', async () => {
    const { open, permissions } = await desk();
    open();
    const site = await screen.findByRole('switch', { name: 'Always on news.example' });
    let asked = 0;
    permissions.request.mockImplementationOnce(() => {
      asked++;
      return Promise.resolve(false);
    });
    fireEvent.click(site);
    expect(asked).toBe(1);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('panel.siteRefused')));
    fireEvent.click(site);
    await waitFor(() => expect(site).toHaveProperty('checked', true));
    fireEvent.click(site);
    await waitFor(() => expect(site).toHaveProperty('checked', false));
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
  });

  it('has no switch on a named news site', async () => {
    const { open } = await desk('https://en.vietnamplus.vn/a-post1.vnp');
    open();
    await tagField();
    expect(screen.queryByRole('switch', { name: /Always/ })).toBeNull();
  });

  it('turns the marks of the page', async () => {
    const { open, page, reader, tabId } = await desk();
    open();
    const marks = await screen.findByRole('switch', { name: 'Marks on the page' });
    reader.toggleMarks.mockImplementationOnce(() => {
      page.reading = pageReading({ marksShown: false });
      return Promise.resolve(true);
    });
    fireEvent.click(marks);
    expect(reader.toggleMarks).toHaveBeenCalledWith(tabId);
    await waitFor(() => expect(marks).toHaveProperty('checked', false));
  });

  it('says that the library cannot be opened, and still shows what the page says', async () => {
    const { open } = await desk();
    const refusing = new IDBFactory();
    refusing.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const library = openLibrary({ indexedDB: refusing, IDBKeyRange, changed: () => {} });
    opened.push(library);
    open({ library });
    await screen.findByText(en('problem.storageRefused'));
    expect(screen.getByRole('tab', { name: /Officials 1/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('looks at the page again when a passage is not there any more', async () => {
    const { open, reader } = await desk();
    open();
    fireEvent.click(await screen.findByRole('tab', { name: /Dates/ }));
    reader.reveal.mockResolvedValueOnce(false);
    const before = reader.read.mock.calls.length;
    fireEvent.click(button(/June 10/));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('panel.notShown')));
    expect(reader.read.mock.calls.length).toBeGreaterThan(before);
  });

  it('keeps the editor as it is while the text of the page changes', async () => {
    const { open, elsewhere, page, announce } = await desk();
    await keepNote(elsewhere);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit the note on “sign in the autumn”' }));
    const field = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Half a sent' } });
    page.reading = pageReading({ article: { ...article, text: `${article.text}\nA line more.`, title: 'Renamed' } });
    announce();
    await screen.findByText('Renamed');
    expect(screen.getByRole('textbox', { name: 'Note' })).toBe(field);
    expect(document.activeElement).toBe(field);
  });

  it('still shows the notes, and what is being typed, when the tab is closed', async () => {
    const { open, elsewhere, page, announce } = await desk();
    await keepNote(elsewhere);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit the note on “sign in the autumn”' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Half a sent' } });
    page.closed = true;
    announce();
    await screen.findByText(en('panel.situation.closed'));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Half a sent');
  });

  it('shows what is kept of a page that cannot be read', async () => {
    const { open, elsewhere, page } = await desk();
    await keepNote(elsewhere);
    page.reading = null;
    page.injected = null;
    open();
    await screen.findByText(en('panel.situation.reload'));
    expect(await screen.findByText('A promise')).toBeTruthy();
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('opens with the newest draft when the list of notes had to be shown anew', async () => {
    const { open, elsewhere } = await desk();
    await keepNote(elsewhere);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit the note on “sign in the autumn”' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Half a sent' } });
    fireEvent.click(button('More'));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove from library' }));
    await screen.findByText('Article removed from the library.');
    fireEvent.click(button('Undo'));
    expect(await screen.findByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Half a sent');
  });

  it('reloads the tab when asked to', async () => {
    const { open, page, reload, tabId } = await desk(null);
    page.reading = null;
    open({ byIcon: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Reload the page' }));
    expect(reload).toHaveBeenCalledWith(tabId);
  });
});
