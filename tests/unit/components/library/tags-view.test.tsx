// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagsView, type TagsViewProps } from '../../../../components/library/TagsView.tsx';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';
import { inSmallWindow } from './laid-out.ts';

const en = await translateFrom('en');

inSmallWindow();
afterEach(cleanup);

const TAGS = [
  { tag: 'Biển Đông', articles: 3, notes: 1 },
  { tag: 'aid', articles: 1, notes: 0 },
  { tag: 'visit', articles: 0, notes: 1 },
];

function show(rest: Partial<TagsViewProps> = {}) {
  const props = {
    onRename: vi.fn<TagsViewProps['onRename']>(),
    onLook: vi.fn<TagsViewProps['onLook']>(),
    onRemove: vi.fn<TagsViewProps['onRemove']>(),
  };
  render(
    <TranslateContext.Provider value={en}>
      <TagsView
        tags={TAGS}
        hrefOf={(tag) => `#articles?tag=${tag}`}
        exportHrefOf={(tag) => `#export?tag=${tag}`}
        {...props}
        {...rest}
      />
    </TranslateContext.Provider>,
  );
  return props;
}

const names = () =>
  screen
    .getAllByRole('link')
    .map((link) => link.textContent)
    .filter((name) => name !== 'Export');
const button = (name: string) => screen.getByRole('button', { name });

const chooseBoth = () => {
  for (const name of ['Biển Đông', 'aid']) fireEvent.click(screen.getByRole('checkbox', { name: `Choose “${name}”` }));
};

describe('the tags', () => {
  it('stand with their uses, and lead to the articles that bear them', () => {
    show();
    expect(names()).toEqual(['Biển Đông', 'aid', 'visit']);
    expect(screen.getByText('3 articles · 1 note')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'aid' }).getAttribute('href')).toBe('#articles?tag=aid');
  });

  it('lead to the export of what bears them', () => {
    show();
    const link = screen.getByRole('link', { name: 'Export what bears the tag “aid”' });
    expect(link.getAttribute('href')).toBe('#export?tag=aid');
  });

  it('are found without diacritics', () => {
    show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'bien do' } });
    expect(names()).toEqual(['Biển Đông']);
  });

  it('are told apart by being used once', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Used once' }));
    expect(names()).toEqual(['aid', 'visit']);
  });

  it('are renamed in their place', () => {
    const { onRename } = show();
    fireEvent.click(button('Change “aid”'));
    const field = screen.getByRole('textbox', { name: 'New name of “aid”' });
    fireEvent.input(field, { target: { value: ' Aid and loans ' } });
    fireEvent.submit(field);
    expect(onRename).toHaveBeenCalledWith(['aid'], 'Aid and loans');
  });

  it('say beforehand that two will be one', () => {
    show();
    fireEvent.click(button('Change “aid”'));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'visit' } });
    expect(button('Merge with it')).toBeTruthy();
  });

  it.each([
    ['Escape', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Escape' })],
    ['the same name', (field: HTMLElement) => fireEvent.submit(field)],
    [
      'no name',
      (field: HTMLElement) => {
        fireEvent.input(field, { target: { value: '  ' } });
        fireEvent.submit(field);
      },
    ],
  ])('stay as they are on %s, with the focus where it was', (_, leave) => {
    const { onRename } = show();
    fireEvent.click(button('Change “aid”'));
    leave(screen.getByRole('textbox'));
    expect(onRename).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Change “aid”'));
  });

  it('are deleted everywhere', () => {
    const { onRemove } = show();
    fireEvent.click(button('Delete the tag “visit” everywhere'));
    expect(onRemove).toHaveBeenCalledWith(['visit']);
  });

  it('are given a colour and a shape, and made plain again', () => {
    const { onLook } = show();
    fireEvent.click(button('Change “aid”'));
    fireEvent.click(screen.getByRole('radio', { name: 'Flag' }));
    expect(onLook).toHaveBeenCalledWith('aid', { tint: 'blue', shape: 'flag' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Plain' }).checked).toBe(true);
  });

  it('chosen ones that a search hides are counted as not shown', () => {
    show();
    chooseBoth();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'aid' } });
    expect(screen.getByText('2 tags chosen, 1 of them not shown')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(screen.getByText('2 tags chosen')).toBeTruthy();
  });

  it('are chosen, to be made one or deleted together', () => {
    const { onRename, onRemove } = show();
    chooseBoth();
    fireEvent.click(button('Make them one tag'));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the one tag' });
    expect(field.value).toBe('Biển Đông');
    fireEvent.submit(field);
    expect(onRename).toHaveBeenCalledWith(['Biển Đông', 'aid'], 'Biển Đông');
    chooseBoth();
    fireEvent.click(button('Delete'));
    expect(onRemove).toHaveBeenCalledWith(['Biển Đông', 'aid']);
  });

  it.each([
    ['there are none', [], 'No tags yet. Tag an article or a note, and it is listed here.'],
    ['none fits', TAGS, 'No tag fits.'],
  ])('say so when %s', (_, tags, sentence) => {
    show({ tags });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});
