/** A backup on the disk as parts of a library, so that neither it nor what is made of it has to fit in memory. */
import { createReadStream } from 'node:fs';
import { CONTENTS_FIELDS, ofEveryKind, type LineRecord } from '../annotations/backup-lines.ts';
import type { ExportScope } from '../annotations/export-scope.ts';
import type { KeptArticle, LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import { partsOf, type ContentsParts } from '../export/parts.ts';
import { KINDS_BESIDE } from '../export/records.ts';
import { contentsWithin } from '../export/scope.ts';
import { openBackup } from '../import/read-backup.ts';

/** Articles of one part. */
const PART = 100;

const opened = (path: string) => openBackup(createReadStream(path, 'utf8') as AsyncIterable<string>);

/** What is held of a file: all that stands beside its articles and what is noted on them. */
interface Beside {
  readonly records: LibraryContents;
  /** Notes that do not follow their article, by its id; files of ours from before they were lines have all of them so. */
  readonly elsewhere: ReadonlyMap<string, readonly Annotation[]>;
  readonly homeless: readonly Annotation[];
}

/** Reads the file to its end. Throws a Refusal where it is at fault, before anything is made of it. */
async function readBeside(path: string): Promise<Beside> {
  const { exported, records } = await opened(path);
  const lists = ofEveryKind<LineRecord['value'][]>(() => []);
  const elsewhere = new Map<string, Annotation[]>();
  const articles = new Set<string>();
  let last: string | null = null;
  for await (const { kind, value } of records) {
    if (kind === 'article') articles.add((last = value.id));
    else if (kind !== 'annotation') lists[kind].push(value);
    else if (value.article !== last) {
      const notes = elsewhere.get(value.article);
      if (notes === undefined) elsewhere.set(value.article, [value]);
      else notes.push(value);
    }
  }
  const named = Object.fromEntries(KINDS_BESIDE.map((kind) => [CONTENTS_FIELDS[kind], lists[kind]]));
  const none = { articles: [], annotations: [], corrections: [] };
  return {
    records: { format: 'aide-memoire', version: 1, exported, ...none, ...named },
    elsewhere,
    homeless: [...elsewhere].flatMap(([article, notes]) => (articles.has(article) ? [] : notes)),
  };
}

async function* readParts(path: string, { records: beside, elsewhere, homeless }: Beside) {
  let articles: KeptArticle[] = [];
  let annotations: Annotation[] = [];
  for await (const { kind, value } of (await opened(path)).records) {
    if (kind === 'annotation' && value.article === articles.at(-1)?.id) annotations.push(value);
    if (kind !== 'article') continue;
    if (articles.length === PART) {
      yield { ...beside, articles, annotations };
      [articles, annotations] = [[], []];
    }
    articles.push(value);
    annotations.push(...(elsewhere.get(value.id) ?? []));
  }
  yield { ...beside, articles, annotations: [...annotations, ...homeless] };
}

/**
 * What of a backup is in the scope. Rejects with a Refusal where the file is at
 * fault: it is read to its end first, and anew each time the parts are gone through.
 */
export async function partsOfBackup(path: string, scope: ExportScope): Promise<ContentsParts> {
  const beside = await readBeside(path);
  return partsOf(beside.records.exported, async function* () {
    for await (const part of readParts(path, beside)) yield contentsWithin(part, scope);
  });
}
