// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STARTING_CATEGORIES } from '../../../../annotations/category.ts';
import { CategoryList, type CategoryActions } from '../../../../components/library/CategoryList.tsx';
import { LooksContext } from '../../../../components/looks.tsx';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';

const en = await translateFrom('en');
afterEach(cleanup);

const CATEGORIES = [
  ...STARTING_CATEGORIES.slice(0, 2),
  { id: 'trade', name: 'Trade', tint: 'pink', shape: 'star', order: 7, modified: '2026-03-04T08:00:00.000Z' } as const,
];

function show() {
  const actions = {
    onAdd: vi.fn<CategoryActions['onAdd']>(),
    onName: vi.fn<CategoryActions['onName']>(),
    onLook: vi.fn<CategoryActions['onLook']>(),
    onMerge: vi.fn<CategoryActions['onMerge']>(),
    onRemove: vi.fn<CategoryActions['onRemove']>(),
  };
  const rows = [
    ...CATEGORIES.map((category, index) => ({ category, id: category.id, articles: index })),
    { category: null, id: 'from-a-file', articles: 2 },
  ];
  render(
    <TranslateContext.Provider value={en}>
      <LooksContext.Provider value={{ categories: CATEGORIES, tags: [] }}>
        <CategoryList rows={rows} hrefOf={(id) => `#articles?category=${id}`} {...actions} />
      </LooksContext.Provider>
    </TranslateContext.Provider>,
  );
  return actions;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the categories', () => {
  it('are called as the reader calls them, and lead to the articles with notes of them', () => {
    show();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Position',
      'Commitment',
      'Trade',
      'from-a-file',
    ]);
    expect(screen.getByRole('link', { name: 'Trade' }).getAttribute('href')).toBe('#articles?category=trade');
    expect(screen.getByText(/not in your list/)).toBeTruthy();
  });

  it('are added by name', () => {
    const { onAdd } = show();
    fireEvent.click(button('Add a category'));
    const field = screen.getByRole('textbox', { name: 'Name of the new category' });
    fireEvent.input(field, { target: { value: ' Sanctions ' } });
    fireEvent.submit(field);
    expect(onAdd).toHaveBeenCalledWith('Sanctions');
  });

  it('are renamed, given a look, merged and deleted in their place', () => {
    const { onName, onLook, onMerge, onRemove } = show();
    fireEvent.click(button('Change “Trade”'));
    fireEvent.click(screen.getByRole('radio', { name: 'Flag' }));
    expect(onLook).toHaveBeenCalledWith('trade', expect.objectContaining({ tint: 'pink', shape: 'flag' }));
    const field = screen.getByRole('textbox', { name: 'New name of the category “Trade”' });
    fireEvent.input(field, { target: { value: 'Trade and investment' } });
    fireEvent.submit(field);
    expect(onName).toHaveBeenCalledWith('trade', 'Trade and investment');
    expect(document.activeElement).toBe(button('Change “Trade”'));
    fireEvent.click(button('Change “Trade”'));
    const others = screen.getByRole('combobox', { name: 'Merge “Trade” with another category' });
    fireEvent.change(others, { target: { value: 'commitment' } });
    expect(onMerge).toHaveBeenCalledWith('trade', 'commitment');
    fireEvent.click(button('Delete the category “Trade”, and take it off its notes'));
    expect(onRemove).toHaveBeenCalledWith('trade');
  });
});
