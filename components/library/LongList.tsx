import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface LongListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly render: (row: Row) => ComponentChildren;
}

const STEP = 50;

/** A list whose rows are drawn a step at a time, as they are asked for. */
export function LongList<Row>({ label, rows, render }: LongListProps<Row>): JSX.Element {
  const t = useTranslate();
  const [shown, show] = useState(STEP);
  const more = rows.length - shown;
  return (
    <details class="transfer-list" open={rows.length <= 12}>
      <summary>{t('library.backup.listOf', [label, String(rows.length)])}</summary>
      <ul>
        {rows.slice(0, shown).map((row, index) => (
          <li key={index}>{render(row)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onPress={() => show(shown + STEP)}>
          {t('library.backup.more', [String(Math.min(more, STEP)), String(more)])}
        </Button>
      )}
    </details>
  );
}
