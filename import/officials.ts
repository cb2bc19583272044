/**
 * A list of officials as CSV: a line of column names, then one official a
 * line. Our own export of officials is such a list.
 */
import Papa from 'papaparse';
import { failure, success, type Outcome } from '../annotations/outcome.ts';
import { wordsOf } from '../annotations/words.ts';

export interface ListedOfficial {
  readonly name: string;
  readonly role: string | null;
  /** ISO 3166-1 alpha-2, the short name of an organisation, or whatever the list says. */
  readonly country: string | null;
  readonly former: boolean;
}

export interface OfficialsList {
  /** Each once. */
  readonly officials: readonly ListedOfficial[];
  /** Lines without a name, counted from 1 with the line of column names. */
  readonly passedOver: readonly number[];
}

/** Names of columns, folded to lower case, in the languages of the interface. */
const COLUMNS = {
  name: ['name', 'full name', 'official', 'họ tên', 'họ và tên', 'tên'],
  role: ['role', 'office', 'title', 'position', 'chức vụ', 'chức danh'],
  country: ['country', 'state', 'organisation', 'organization', 'quốc gia', 'nước'],
  former: ['former', 'nguyên'],
} as const;

const LONGEST = 2_000;

/** Our export puts an apostrophe before what a spreadsheet would run. */
const cellText = (cell: string | undefined) => {
  const text = (cell ?? '')
    .trim()
    .replace(/^'(?=[=+\-@\t\r\n'＝＋－＠])/, '')
    .normalize('NFC');
  return text === '' ? null : text.slice(0, LONGEST);
};

/** Separators are guessed: spreadsheets write what their country uses. */
export function readOfficials(text: string): Outcome<OfficialsList> {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [fault] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (fault !== undefined) return failure('invalid', `line ${(fault.row ?? 0) + 1}: ${fault.message}`);
  const [head = [], ...rows] = data;
  const names = head.map((name) => name.trim().normalize('NFC').toLowerCase());
  const column = (field: keyof typeof COLUMNS) => names.findIndex((name) => COLUMNS[field].some((one) => one === name));
  const at = { name: column('name'), role: column('role'), country: column('country'), former: column('former') };
  if (at.name === -1) return failure('invalid', 'line 1: no column “name”');
  const officials = new Map<string, ListedOfficial>();
  const passedOver: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const name = cellText(row[at.name]);
    if (name === null || wordsOf(name).length === 0) {
      passedOver.push(index + 2);
      continue;
    }
    const official = {
      name,
      role: cellText(row[at.role]),
      country: cellText(row[at.country]),
      former: /^(?:true|yes|1|x|có)$/i.test(cellText(row[at.former]) ?? ''),
    };
    officials.set(JSON.stringify(official), official);
  }
  return success({ officials: [...officials.values()], passedOver });
}
