// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import '../../messaging/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TranslateContext } from '../../../../components/translate.tsx';
import { Drafts, type DraftsProps } from '../../../../entrypoints/library/Drafts.tsx';
import { allDrafts, keepDraft, takeWantedDraft, type Draft } from '../../../../messaging/drafts.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { translateFrom } from '../panel/translate.ts';

const en = await translateFrom('en');
const catalogue = openCatalogue({ changed: () => {} });
const ELSEWHERE = 'https://news.example/elsewhere';
const draft = (values: Partial<Draft>): Omit<Draft, 'kept'> => ({
  ...sampleNote(),
  address: ELSEWHERE,
  modified: null,
  ...values,
});

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

function show() {
  const props = {
    openKept: vi.fn<DraftsProps['openKept']>(),
    openPage: vi.fn<DraftsProps['openPage']>(),
    say: vi.fn<DraftsProps['say']>(),
  };
  render(
    <TranslateContext.Provider value={en}>
      <Drafts catalogue={catalogue} {...props} />
    </TranslateContext.Provider>,
  );
  return props;
}

describe('unfinished notes', () => {
  it('are listed newest first, with their words, passage and article', async () => {
    valueOf(await catalogue.saveArticle(sampleArticle(), sampleDetection()));
    await keepDraft(draft({ comment: 'older words' }), new Date('2026-03-01'));
    await keepDraft(draft({ comment: 'newer', address: sampleArticle().address }), new Date('2026-03-02'));
    show();
    expect(await screen.findByText('2 unfinished notes')).toBeTruthy();
    const rows = [...document.querySelectorAll('.draft-row')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain(`newer`);
    expect(rows[0]).toContain(sampleArticle().title);
    expect(rows[1]).toContain('older words');
    expect(rows[1]).toContain('news.example');
    expect(rows[1]).toContain(sampleNote().target.quote.exact);
  });

  it('take no room when there are none, and come as they are typed', async () => {
    show();
    expect(document.querySelector('details')).toBeNull();
    // The surface listens once it has been drawn.
    await new Promise((done) => setTimeout(done, 50));
    await keepDraft(draft({ comment: 'just now' }));
    expect(await screen.findByText('1 unfinished note')).toBeTruthy();
  });

  it('go on in the kept article, which asks for the draft by its own address', async () => {
    const { id } = valueOf(await catalogue.saveArticle(sampleArticle(), sampleDetection()));
    await keepDraft(draft({ comment: 'half', address: sampleArticle().address }));
    const { openKept, openPage } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Continue writing: half', hidden: true }));
    await waitFor(() => expect(openKept).toHaveBeenCalledWith(id));
    expect(openPage).not.toHaveBeenCalled();
    expect(await takeWantedDraft(sampleArticle().address)).toMatchObject({ comment: 'half' });
  });

  it('go on on the page where the article is not kept', async () => {
    await keepDraft(draft({ comment: 'half' }));
    const { openPage } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Continue writing: half', hidden: true }));
    await waitFor(() => expect(openPage).toHaveBeenCalledWith(ELSEWHERE));
    expect(await takeWantedDraft(ELSEWHERE)).toMatchObject({ comment: 'half' });
  });

  it('are thrown away, and come back as they were', async () => {
    const kept = draft({ comment: 'half' });
    await keepDraft(kept, new Date('2026-03-01'));
    const { say } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Discard: half', hidden: true }));
    await waitFor(() => expect(screen.queryByText('1 unfinished note')).toBeNull());
    expect(await allDrafts()).toEqual([]);
    say.mock.calls[0]?.[1]?.onPress();
    expect(await screen.findByText('1 unfinished note')).toBeTruthy();
    expect(await allDrafts()).toEqual([{ ...kept, kept: '2026-03-01T00:00:00.000Z' }]);
  });

  it('for a note that was deleted keep their words, and have nowhere to go on', async () => {
    await keepDraft(draft({ comment: 'of what is gone', target: null, modified: '2026-03-01T00:00:00Z' }));
    show();
    expect(await screen.findByText('The note this was for was deleted.')).toBeTruthy();
    expect(screen.getByText('of what is gone')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Continue/, hidden: true })).toBeNull();
  });
});
