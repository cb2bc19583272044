import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FacetValue } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface FacetGroupProps {
  readonly name: string;
  /** Most articles first. */
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
  /** How a value is shown, where its label is not for readers. */
  readonly wordOf?: (value: FacetValue) => string;
}

const SHOWN = 6;

/** One thing articles can be filtered by. What is chosen stays in view, whatever the counts say. */
export function FacetGroup({ name, values, chosen, onChoose, wordOf }: FacetGroupProps): JSX.Element | null {
  const t = useTranslate();
  const [all, showAll] = useState(false);
  const known = new Set(values.map(({ value }) => value));
  const rows = [
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value, articles: 0 })),
    ...values,
  ];
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  return (
    <fieldset class="library-facet">
      <legend>{name}</legend>
      {shown.map((row) => (
        <label key={row.value} class="library-facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(row.value)}
            onChange={(event) =>
              onChoose(
                event.currentTarget.checked ? [...chosen, row.value] : chosen.filter((value) => value !== row.value),
              )
            }
          />
          <span class="library-facet-word">{wordOf?.(row) ?? row.label}</span>
          <span class="library-facet-count">{row.articles}</span>
        </label>
      ))}
      {rows.length > shown.length && (
        <Button look="quiet" onPress={() => showAll(true)}>
          {t('library.showAll', [rows.length])}
        </Button>
      )}
    </fieldset>
  );
}
