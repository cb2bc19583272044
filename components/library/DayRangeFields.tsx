import type { JSX } from 'preact';
import type { DayRange } from '../../annotations/catalogue.ts';
import { useTranslate } from '../translate.tsx';

export interface DayRangeFieldsProps {
  readonly name: string;
  readonly range: DayRange | undefined;
  readonly onChange: (range: DayRange | undefined) => void;
}

/** A first and a last day, each of which may be left open. */
export function DayRangeFields({ name, range, onChange }: DayRangeFieldsProps): JSX.Element {
  const t = useTranslate();
  const set = (end: 'from' | 'to', day: string) => {
    const next = { ...range, [end]: day === '' ? undefined : day };
    onChange(next.from === undefined && next.to === undefined ? undefined : next);
  };
  return (
    <fieldset class="library-facet">
      <legend>{name}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="library-day">
          <span>{t(`library.${end}`)}</span>
          <input
            type="date"
            class="library-day-field"
            value={range?.[end] ?? ''}
            onChange={(event) => set(end, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
