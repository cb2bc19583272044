import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { categoryName, STARTING_LOOKS, type Looks } from '../annotations/category.ts';
import type { Look } from '../annotations/look.ts';
import { useTranslate } from './translate.tsx';

/** Categories and looks of tags, as the reader has them: every surface provides them, and shows the starting set until it knows. */
export const LooksContext = createContext<Looks>(STARTING_LOOKS);

/** How a category looks; `null` for none, and for one that is not there any more. */
export function useCategoryLook(id: string | null): Look | null {
  return useContext(LooksContext).categories.find((category) => category.id === id) ?? null;
}

/** How categories are called; no category has a name too. */
export function useCategoryNames(): (id: string | null) => string {
  const t = useTranslate();
  const { categories } = useContext(LooksContext);
  return (id) =>
    id === null ? t('category.none') : categoryName(categories, id, (starting) => t(`category.${starting}`));
}

/** How a tag looks; `null` for a plain one. */
export function useTagLook(tag: string): Look | null {
  return useContext(LooksContext).tags.find((one) => one.tag === tag) ?? null;
}
