import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../annotations/category.ts';
import { useTranslate } from '../translate.tsx';
import { CategoryShape } from './CategoryShape.tsx';

export interface CategoryPickerProps {
  readonly value: Category | null;
  readonly onChange: (category: Category | null) => void;
}

/** One of the categories or none: native radio buttons, so that the arrow keys work as everywhere. */
export function CategoryPicker({ value, onChange }: CategoryPickerProps): JSX.Element {
  const t = useTranslate();
  const group = useId();
  return (
    <fieldset class="category-picker">
      <legend class="spoken-label">{t('form.category')}</legend>
      {[null, ...CATEGORIES].map((category) => (
        <label key={category ?? 'none'} class="category-choice" data-category={category ?? 'none'}>
          <input
            type="radio"
            class="hidden-input"
            name={group}
            checked={category === value}
            onChange={() => onChange(category)}
          />
          <CategoryShape category={category} />
          <span>{t(`category.${category ?? 'none'}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
