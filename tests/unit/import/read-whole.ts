import { CONTENTS_FIELDS, LINE_KINDS, ofEveryKind } from '../../../annotations/backup-lines.ts';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import { failure, success, type Outcome } from '../../../annotations/outcome.ts';
import { Refusal } from '../../../annotations/refusal.ts';
import { openBackup, type Chunks } from '../../../import/read-backup.ts';

/** A backup read into memory, every list there, be it empty; or why it is refused. */
export async function readWhole(chunks: Chunks): Promise<Outcome<LibraryContents>> {
  try {
    const { exported, records } = await openBackup(chunks);
    const lists = ofEveryKind<unknown[]>(() => []);
    for await (const { kind, value } of records) lists[kind].push(value);
    const named = Object.fromEntries(LINE_KINDS.map((kind) => [CONTENTS_FIELDS[kind], lists[kind]]));
    return success({ format: 'aide-memoire', version: 1, exported, ...named } as LibraryContents);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failure(error.problem.code, error.problem.detail);
  }
}
