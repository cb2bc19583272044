import type { JSX } from 'preact';
import { rowAt, type ListPart } from './library-model.ts';
import type { ListCursor } from './use-list-cursor.ts';
import { VirtualList } from './VirtualList.tsx';

export interface PartListProps<Row> {
  readonly label: string;
  /** `null` until the library has answered once. */
  readonly part: ListPart<Row> | null;
  readonly cursor: ListCursor;
  /** CSS pixels of a common row. */
  readonly rowHeight: number;
  /** Said when the list has no rows. */
  readonly empty: string;
  /** Which rows are in view, both included. */
  readonly onRange: (first: number, last: number) => void;
  readonly renderRow: (row: Row, index: number) => JSX.Element;
}

/** A long list that is read a part at a time and walked by keyboard; a row that is still being read leaves a gap. */
export function PartList<Row>(props: PartListProps<Row>): JSX.Element | null {
  const { label, part, cursor, rowHeight, empty, onRange, renderRow } = props;
  if (part === null) return null;
  if (part.total === 0) return <p class="library-empty">{empty}</p>;
  return (
    <div class="library-list-rows" ref={cursor.rows}>
      <VirtualList
        label={label}
        total={part.total}
        subject={part.subject}
        rowHeight={rowHeight}
        inView={cursor.inView}
        onRange={onRange}
        renderRow={(index) => {
          const row = rowAt(part, index);
          return row === undefined ? <div class="library-row-unread" /> : renderRow(row, index);
        }}
      />
    </div>
  );
}
