// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationBody } from '../../../../annotations/schemas.ts';
import { NoteEditor, type NoteEditorProps } from '../../../../components/controls/NoteEditor.tsx';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';

afterEach(cleanup);
const en = await translateFrom('en');
type Hear = (body: AnnotationBody) => void;
const EMPTY: AnnotationBody = { comment: '', tags: [], category: null };

function show(part: Partial<NoteEditorProps> = {}) {
  const calls = { onSave: vi.fn<Hear>(), onClose: vi.fn<Hear>(), onDraft: vi.fn<Hear>() };
  const tree = (more: Partial<NoteEditorProps>) => (
    <TranslateContext.Provider value={en}>
      <NoteEditor
        initial={EMPTY}
        suggestions={['Biển Đông', 'aid']}
        saving={false}
        problem={null}
        {...calls}
        {...part}
        {...more}
      />
    </TranslateContext.Provider>
  );
  const { rerender } = render(tree({}));
  return { ...calls, update: (more: Partial<NoteEditorProps>) => rerender(tree(more)) };
}
const comment = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const tags = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('the note', () => {
  it('has the focus when the editor opens, at the end of what is there', () => {
    show({ initial: { ...EMPTY, comment: 'Begun' } });
    expect(document.activeElement).toBe(comment());
    expect(comment().selectionStart).toBe(5);
  });

  it('leaves the focus to the tags when those were asked for', () => {
    show({ focus: 'tags' });
    expect(document.activeElement).toBe(tags());
  });

  it('is handed over at every key, for the draft', () => {
    const { onDraft } = show();
    type(comment(), 'A');
    type(comment(), 'Ai');
    expect(onDraft.mock.calls.map(([body]) => body.comment)).toEqual(['A', 'Ai']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('is saved with Enter and %j', (modifier) => {
    const { onSave } = show();
    type(comment(), 'Aid doubled');
    fireEvent.keyDown(comment(), { key: 'Enter', ...modifier });
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ comment: 'Aid doubled', tags: [], category: null });
  });

  it('is not saved by Enter alone, nor a second time while it is being saved', () => {
    const { onSave, update } = show();
    fireEvent.keyDown(comment(), { key: 'Enter' });
    update({ saving: true });
    fireEvent.keyDown(comment(), { key: 'Enter', ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
  });

  it('does not take a key of an input method for its own', () => {
    const { onClose } = show();
    fireEvent.keyDown(comment(), { key: 'Escape', isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is handed over when Escape leaves the editor', () => {
    const { onClose } = show();
    type(comment(), 'Half a thought');
    fireEvent.keyDown(comment(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ comment: 'Half a thought' }));
  });
});

describe('a save that failed', () => {
  it('says why, keeps what was typed, and offers to try again', () => {
    const { update, onSave } = show();
    type(comment(), 'Kept');
    update({ problem: 'The disk is full.' });
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    expect(comment().value).toBe('Kept');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ comment: 'Kept' }));
  });

  it('lets the text be copied', () => {
    const setData = vi.fn<(type: string, data: string) => void>();
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      document.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
      return event.defaultPrevented;
    };
    show({ initial: { ...EMPTY, comment: 'Four pages' }, problem: 'The page was cut off.' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(setData).toHaveBeenCalledExactlyOnceWith('text/plain', 'Four pages');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });
});

describe('tags', () => {
  it.each(['Enter', ','])('are added with %s, in the spelling in use', (key) => {
    const { onDraft } = show();
    type(tags(), 'bien dong');
    fireEvent.keyDown(tags(), { key });
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['Biển Đông'] }));
    expect(tags().value).toBe('');
  });

  it('can be chosen among those offered with the arrow keys', () => {
    const { onDraft } = show();
    fireEvent.focus(tags());
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Biển Đông', 'aid']);
    fireEvent.keyDown(tags(), { key: 'ArrowDown' });
    fireEvent.keyDown(tags(), { key: 'ArrowDown' });
    expect(document.getElementById(tags().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('aid');
    fireEvent.keyDown(tags(), { key: 'Enter' });
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['aid'] }));
  });

  it('close their suggestions at the first Escape, the editor at the second', () => {
    const { onClose } = show();
    fireEvent.focus(tags());
    fireEvent.keyDown(tags(), { key: 'Escape' });
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(tags(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keep what was typed when the field is left', () => {
    const { onDraft } = show();
    type(tags(), 'mekong');
    fireEvent.blur(tags());
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['mekong'] }));
  });

  it('are saved with Ctrl+Enter, the one still being typed too', () => {
    const { onSave } = show();
    type(tags(), 'mekong');
    fireEvent.keyDown(tags(), { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tags: ['mekong'] }));
  });

  it('go into the draft with Escape, the one still being typed too', () => {
    const { onClose } = show({ suggestions: [] });
    type(tags(), 'mekong');
    fireEvent.keyDown(tags(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tags: ['mekong'] }));
  });

  it('are taken away by their button, the last also by Backspace in an empty field', () => {
    const { onDraft } = show({ initial: { ...EMPTY, tags: ['one', 'two', 'three'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag one' }));
    fireEvent.keyDown(tags(), { key: 'Backspace' });
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['two'] }));
  });
});

describe('the category', () => {
  it('is one of a group of radio buttons with names', () => {
    const { onDraft } = show();
    expect(screen.getByRole('group', { name: 'Category' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No category' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Agreement' }));
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ category: 'agreement' }));
  });
});
