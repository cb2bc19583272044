// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../../annotations/outcome.ts';
import type { Annotation } from '../../../../annotations/schemas.ts';
import type { PanelActions, PanelReading } from '../../../../components/panel/panel-model.ts';
import { actions, article, library, note, reading } from './samples.ts';
import { showPanel } from './show-panel.tsx';
import { translateFrom } from './translate.ts';

afterEach(cleanup);

const en = await translateFrom('en');
const LATER = '2025-04-06T08:00:00.000Z';

const wednesday = note('Wednesday', { comment: 'The opening day', tags: ['dates'], category: 'visit' });
const autumn = note('sign in the autumn', { comment: 'A promise' });

const show = (notes: readonly Annotation[], rest: Partial<PanelActions> = {}, more = {}) =>
  showPanel(en, { library: library({ notes }), actions: actions(rest), ...more });

const rows = () => within(screen.getByRole('tabpanel', { name: /Notes/ })).getAllByRole('listitem');
const row = (quote: string) => {
  const found = screen
    .getAllByText(quote)
    .map((element) => element.closest<HTMLElement>('[data-note]'))
    .find((element) => element !== null);
  if (found === undefined) throw new Error(`no note on ${quote}`);
  return within(found);
};
const edit = (quote: string) =>
  fireEvent.click(row(quote).getByRole('button', { name: `Edit the note on “${quote}”` }));
const comment = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const type = (text: string) => fireEvent.input(comment(), { target: { value: text } });

const words = (tag: string) => [...document.querySelectorAll(tag)].map(({ textContent }) => textContent).join(' ');

describe('a row', () => {
  it('shows the quote in its language, the note, tags and category by name', () => {
    show([wednesday]);
    const { getByRole, getByText } = row('Wednesday');
    expect(getByRole('button', { name: 'Wednesday' }).lang).toBe('en');
    expect(getByText('The opening day')).toBeTruthy();
    expect(getByText('dates')).toBeTruthy();
    expect(getByText('Visit or meeting')).toBeTruthy();
  });

  it('stands in text order, by where the notes are now', () => {
    const { update } = show([autumn, wednesday]);
    expect(
      rows()
        .map((one) => one.dataset['note'])
        .filter(Boolean),
    ).toEqual([wednesday.id, autumn.id]);
    update({
      page: {
        situation: 'article',
        reading: { ...reading, anchors: { [autumn.id]: { state: 'moved', start: 0, end: 5 } } },
      },
    });
    expect(
      rows()
        .map((one) => one.dataset['note'])
        .filter(Boolean),
    ).toEqual([autumn.id, wednesday.id]);
  });

  it('says in words where the passage stands when it is not exact', () => {
    const anchors = {
      [wednesday.id]: { state: 'moved', start: 0, end: 5 },
      [autumn.id]: { state: 'changed', start: 45, end: 53 },
    } as const;
    show(
      [wednesday, autumn, note('Ana Ruiz')],
      {},
      { page: { situation: 'article', reading: { ...reading, anchors } } },
    );
    expect(row('Wednesday').getByText('moved on the page')).toBeTruthy();
    expect(row('sign in the autumn').getAllByText('text changed since')[0]).toBeTruthy();
    expect(row('sign in the autumn').getByText('Now').nextSibling?.textContent).toBe(
      reading.article.text.slice(45, 53),
    );
    expect(row('Ana Ruiz').queryByText(/page|changed/)).toBeNull();
  });

  it('keeps the paragraph of a lost passage, and does not pretend that it can be shown', () => {
    show([note('Ana Ruiz', { state: 'lost' })]);
    expect(row('Ana Ruiz').getByText('no longer on the page')).toBeTruthy();
    expect(row('Ana Ruiz').getByText('Before it, Ana Ruiz, and after it.')).toBeTruthy();
    expect(row('Ana Ruiz').queryByRole('button', { name: 'Ana Ruiz' })).toBeNull();
  });

  it('takes the page to the passage', async () => {
    const reveal = vi.fn<PanelActions['reveal']>(() => Promise.resolve(true));
    show([wednesday], { reveal });
    fireEvent.click(screen.getByRole('button', { name: 'Wednesday' }));
    expect(reveal).toHaveBeenCalledWith({ annotation: wednesday.id });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Shown on the page.'));
  });

  it('is cut when the passage is very long, between words', () => {
    show([note('word '.repeat(400).trim())]);
    const quote = screen.getByTitle('Show on the page').textContent;
    expect(quote.length).toBeLessThanOrEqual(400);
    expect(quote).toMatch(/word…$/);
  });
});

describe('editing', () => {
  it('saves what was typed, on the version it began with', async () => {
    const editNote = vi.fn<PanelActions['editNote']>(() => Promise.resolve(success(null)));
    const dropDraft = vi.fn<PanelActions['dropDraft']>();
    show([wednesday], { editNote, dropDraft });
    edit('Wednesday');
    expect(comment().value).toBe('The opening day');
    type('The first day');
    fireEvent.click(screen.getByRole('radio', { name: en('category.quote') }));
    fireEvent.keyDown(comment(), { key: 'Enter', ctrlKey: true });
    expect(editNote).toHaveBeenCalledWith(wednesday.id, wednesday.modified, {
      comment: 'The first day',
      tags: ['dates'],
      category: 'quote',
    });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
    expect(dropDraft).toHaveBeenCalledWith(wednesday.id);
  });

  it('keeps a draft at every letter', () => {
    const keepDraft = vi.fn<PanelActions['keepDraft']>();
    show([wednesday], { keepDraft });
    edit('Wednesday');
    type('The f');
    type('The fi');
    expect(keepDraft.mock.calls.map(([draft]) => draft.body.comment)).toEqual(['The f', 'The fi']);
    expect(keepDraft.mock.calls[0]?.[0]).toMatchObject({ note: wednesday.id, modified: wednesday.modified });
  });

  it('opens by itself with what was typed before the panel closed', () => {
    const body = { comment: 'Half a sent', tags: [], category: null };
    show([wednesday, autumn], {}, { drafts: [{ note: autumn.id, modified: autumn.modified, body }] });
    expect(comment().value).toBe('Half a sent');
    expect(row('sign in the autumn').getByText(/What you typed was kept/)).toBeTruthy();
    expect(row('Wednesday').queryByRole('textbox')).toBeNull();
  });

  it('leaves the draft on Escape, says so in the row, and goes on with it', () => {
    const dropDraft = vi.fn<PanelActions['dropDraft']>();
    show([wednesday], { dropDraft });
    edit('Wednesday');
    type('Half a sent');
    fireEvent.keyDown(comment(), { key: 'Escape' });
    expect(row('Wednesday').getByText('Not saved yet')).toBeTruthy();
    expect(row('Wednesday').getByText('The opening day')).toBeTruthy();
    edit('Wednesday');
    expect(comment().value).toBe('Half a sent');
    expect(dropDraft).not.toHaveBeenCalled();
  });

  it('leaves no draft when nothing was changed', () => {
    show([wednesday]);
    edit('Wednesday');
    fireEvent.keyDown(comment(), { key: 'Escape' });
    expect(screen.queryByText('Not saved yet')).toBeNull();
  });

  it('discards what was typed when told to', () => {
    const dropDraft = vi.fn<PanelActions['dropDraft']>();
    show([wednesday], { dropDraft });
    edit('Wednesday');
    type('No');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(dropDraft).toHaveBeenCalledWith(wednesday.id);
    edit('Wednesday');
    expect(comment().value).toBe('The opening day');
  });

  it('says why saving failed and keeps what was typed', async () => {
    show([wednesday], { editNote: () => Promise.resolve(failure('storage-full')) });
    edit('Wednesday');
    type('The first day');
    fireEvent.keyDown(comment(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(en('problem.storageFull')));
    expect(comment().value).toBe('The first day');
  });

  it('keeps what is typed while another tab is looked at', () => {
    show([wednesday]);
    edit('Wednesday');
    type('Half a sent');
    fireEvent.click(screen.getByRole('tab', { name: /Dates/ }));
    fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
    expect(comment().value).toBe('Half a sent');
  });
});

describe('a note edited elsewhere meanwhile', () => {
  const theirs = { ...wednesday, comment: 'Changed on the page', modified: LATER };

  it('shows the other version and keeps mine in the editor', () => {
    const { update } = show([wednesday]);
    edit('Wednesday');
    type('Mine');
    update({ library: library({ notes: [theirs] }) });
    expect(screen.getByRole('alert').textContent).toContain('changed elsewhere');
    expect(within(screen.getByRole('alert')).getByText('Changed on the page')).toBeTruthy();
    expect(comment().value).toBe('Mine');
  });

  it('keeps mine as a draft, whoever dropped the draft', () => {
    const keepDraft = vi.fn<PanelActions['keepDraft']>();
    const { update } = show([wednesday], { keepDraft });
    edit('Wednesday');
    type('Mine');
    update({ library: library({ notes: [theirs] }) });
    expect(keepDraft).toHaveBeenCalledTimes(2);
    expect(keepDraft.mock.lastCall?.[0]).toMatchObject({ modified: wednesday.modified, body: { comment: 'Mine' } });
  });

  it('does not overwrite it unseen', () => {
    const editNote = vi.fn<PanelActions['editNote']>(() => Promise.resolve(success(null)));
    const { update } = show([wednesday], { editNote });
    edit('Wednesday');
    type('Mine');
    update({ library: library({ notes: [theirs] }) });
    fireEvent.keyDown(comment(), { key: 'Enter', ctrlKey: true });
    expect(editNote).not.toHaveBeenCalled();
  });

  it('keeps mine over the version that was shown when I say so', async () => {
    const editNote = vi.fn<PanelActions['editNote']>(() => Promise.resolve(success(null)));
    const { update } = show([wednesday], { editNote });
    edit('Wednesday');
    type('Mine');
    update({ library: library({ notes: [theirs] }), actions: actions({ editNote }) });
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(editNote).toHaveBeenCalledWith(wednesday.id, LATER, expect.objectContaining({ comment: 'Mine' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
  });

  it('takes the other when I say so', () => {
    const { update } = show([wednesday]);
    edit('Wednesday');
    type('Mine');
    update({ library: library({ notes: [theirs] }) });
    fireEvent.click(screen.getByRole('button', { name: 'Take the other' }));
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(row('Wednesday').getByText('Changed on the page')).toBeTruthy();
  });

  it('is found in a draft that was typed on the version before', () => {
    const body = { comment: 'Mine', tags: [], category: null };
    show([theirs], {}, { drafts: [{ note: wednesday.id, modified: wednesday.modified, body }] });
    expect(within(screen.getByRole('alert')).getByText('Changed on the page')).toBeTruthy();
    expect(comment().value).toBe('Mine');
  });

  it('says nothing when both say the same', () => {
    const { update } = show([wednesday]);
    edit('Wednesday');
    type('Changed on the page');
    update({ library: library({ notes: [theirs] }) });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps what was typed when it was deleted', () => {
    const { update } = show([wednesday, autumn]);
    edit('Wednesday');
    type('Mine');
    update({ library: library({ notes: [autumn] }) });
    expect(comment().value).toBe('Mine');
    expect(screen.getByRole('alert').textContent).toContain('deleted elsewhere');
  });
});

describe('deleting', () => {
  it('asks nothing, since it can be undone, and hands the focus to the next note', async () => {
    const deleteNote = vi.fn<PanelActions['deleteNote']>(() => Promise.resolve(success(null)));
    const { update } = show([wednesday, autumn], { deleteNote });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note on “Wednesday”' }));
    expect(deleteNote).toHaveBeenCalledWith(wednesday.id);
    await Promise.resolve();
    update({ library: library({ notes: [autumn] }) });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('sign in the autumn'));
  });

  it('says why it failed and leaves the note', async () => {
    show([wednesday], { deleteNote: () => Promise.resolve(failure('storage-refused')) });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note on “Wednesday”' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('problem.storageRefused')));
    expect(screen.getByRole('button', { name: 'Wednesday' })).toBeTruthy();
  });
});

const CHANGED = { state: 'changed', start: 45, end: 61 } as const;
const onPage = (notes: readonly Annotation[], anchors: PanelReading['anchors'], rest: Partial<PanelActions> = {}) =>
  show(notes, rest, { page: { situation: 'article', reading: { ...reading, anchors } } });

describe('a note whose passage changed', () => {
  it('has both wordings side by side, differing words struck through and underlined', () => {
    onPage([autumn], { [autumn.id]: CHANGED });
    expect(words('.wording:first-child')).toBe('Wassign in the autumn');
    expect(words('del')).toContain('autumn');
    expect(words('ins')).not.toBe('');
  });

  it('takes the new wording, or keeps the old', async () => {
    const acceptWording = vi.fn<PanelActions['acceptWording']>(() => Promise.resolve(success(null)));
    const declineWording = vi.fn<PanelActions['declineWording']>(() => Promise.resolve(success(null)));
    onPage([autumn], { [autumn.id]: CHANGED }, { acceptWording, declineWording });
    fireEvent.click(screen.getByRole('button', { name: 'Accept the new wording' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep the old' }));
    expect(acceptWording).toHaveBeenCalledExactlyOnceWith(autumn, CHANGED);
    expect(declineWording).toHaveBeenCalledExactlyOnceWith(autumn, article.text.slice(45, 61));
  });

  it('does not ask again for the wording that was declined, and still says that it changed', () => {
    const declined = article.text.slice(45, 61);
    onPage([{ ...autumn, declined }], { [autumn.id]: CHANGED });
    expect(screen.getByText('text changed since · you kept the old wording')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep the old' })).toBeNull();
    cleanup();
    onPage([{ ...autumn, declined: 'another wording' }], { [autumn.id]: CHANGED });
    expect(screen.getByRole('button', { name: 'Keep the old' })).toBeTruthy();
  });
});

describe('a note whose passage is gone', () => {
  it('is attached by hand on the page, or left', async () => {
    const attach = vi.fn<PanelActions['attach']>(() => Promise.resolve(true));
    const declineWording = vi.fn<PanelActions['declineWording']>(() => Promise.resolve(success(null)));
    onPage([autumn], { [autumn.id]: { state: 'lost' } }, { attach, declineWording });
    fireEvent.click(screen.getByRole('button', { name: 'Attach by hand' }));
    fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(attach).toHaveBeenCalledExactlyOnceWith(autumn.id);
    expect(declineWording).toHaveBeenCalledExactlyOnceWith(autumn, '');
  });

  it('that was left does not ask again, and can still be attached', () => {
    onPage([{ ...autumn, declined: '' }], { [autumn.id]: { state: 'lost' } });
    expect(screen.getByText('no longer on the page · left as it is')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leave it' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Attach by hand' })).toBeTruthy();
  });
});
