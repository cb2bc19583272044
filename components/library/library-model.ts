/** What the library page shows, and what can be done in it. The page gathers the one and carries out the other. */
import type {
  AlsoIn,
  ArticleOrder,
  ArticleQuery,
  ArticleRow,
  Facets,
  FacetValue,
  Hit,
  PersonOrder,
  PersonQuery,
  PersonRow,
} from '../../annotations/catalogue.ts';
import type { PersonSet } from './route.ts';

/** The part of a list that has been read, at its place in the whole. */
export interface ListPart<Row> {
  /** Another list has another: it begins at its beginning. */
  readonly subject: string;
  readonly offset: number;
  readonly rows: readonly Row[];
  /** Of the whole list. */
  readonly total: number;
}

/** The row at a place of the list, when it has been read. */
export function rowAt<Row>({ offset, rows }: ListPart<Row>, index: number): Row | undefined {
  return rows[index - offset];
}

/** The articles listed. */
export interface ArticleList {
  readonly query: ArticleQuery;
  readonly order: ArticleOrder;
  /** `null` until the library has answered once. */
  readonly part: ListPart<ArticleRow> | null;
  /** Where what was searched for stands, by `ArticleRow.id`. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** Where else their stories are told, by `ArticleRow.id`. */
  readonly also: ReadonlyMap<string, AlsoIn>;
  /** `null` until they are counted. */
  readonly facets: Facets | null;
  /** `ArticleRow.id` of the one open beside the list. */
  readonly open: string | null;
}

/** Acts on the list; each says by itself how it went. */
export interface ArticleListActions {
  readonly setQuery: (query: ArticleQuery) => void;
  readonly setOrder: (order: ArticleOrder) => void;
  /** These rows are in view, both included. */
  readonly showRange: (first: number, last: number) => void;
  /** The address of an article's view, `#` included. */
  readonly hrefOf: (id: string) => string;
  /** The address of the group that tells an article's story, `#` included. */
  readonly reprintsHrefOf: (id: string) => string;
  /** The ids of all that are listed, in order. */
  readonly allIds: () => Promise<readonly string[]>;
  readonly tag: (ids: readonly string[], change: { add: readonly string[]; remove: readonly string[] }) => void;
  readonly archive: (ids: readonly string[], archived: boolean) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Leads to the export page, where there is more to choose. */
  readonly exportMore: (ids: readonly string[]) => void;
  /** @param format `ExportFormat.id` */
  readonly export: (ids: readonly string[], format: string) => Promise<void>;
}

/** The officials listed. */
export interface PersonList {
  readonly query: PersonQuery;
  /** Which of them are listed. */
  readonly who: PersonSet;
  readonly order: PersonOrder;
  /** `null` until the library has answered once. */
  readonly part: ListPart<PersonRow> | null;
  /** Countries they serve, most articles first. */
  readonly countries: readonly FacetValue[];
  /** `PersonRow.key` of the one whose page is open. */
  readonly open: string | null;
}

export interface PersonListActions {
  readonly setQuery: (query: PersonQuery) => void;
  readonly setWho: (who: PersonSet) => void;
  readonly setOrder: (order: PersonOrder) => void;
  /** Opens the form for one more. */
  readonly add: () => void;
  /** These rows are in view, both included. */
  readonly showRange: (first: number, last: number) => void;
  /** The address of a person's page, `#` included. */
  readonly hrefOf: (key: string) => string;
}

/** A format notes can be handed back in. */
export interface FormatChoice {
  /** `ExportFormat.id`. */
  readonly id: string;
  readonly name: string;
}
