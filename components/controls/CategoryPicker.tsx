import type { JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { LooksContext, useCategoryNames } from '../looks.tsx';
import { useTranslate } from '../translate.tsx';
import { LookShape } from './LookShape.tsx';

export interface CategoryPickerProps {
  /** `Category.id`. */
  readonly value: string | null;
  readonly onChange: (category: string | null) => void;
}

/**
 * One of the categories or none: native radio buttons, so that the arrow keys
 * work as everywhere. One that is not there any more stays until another is chosen.
 */
export function CategoryPicker({ value, onChange }: CategoryPickerProps): JSX.Element {
  const t = useTranslate();
  const nameOf = useCategoryNames();
  const { categories } = useContext(LooksContext);
  const group = useId();
  const offered = [{ id: null, tint: 'none', shape: null }, ...categories];
  return (
    <fieldset class="category-picker">
      <legend class="spoken-label">{t('form.category')}</legend>
      {offered.map(({ id, tint, shape }) => (
        <label key={id ?? ''} class="category-choice" data-tint={tint}>
          <input type="radio" class="hidden-input" name={group} checked={id === value} onChange={() => onChange(id)} />
          <LookShape shape={shape} />
          <span>{nameOf(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
