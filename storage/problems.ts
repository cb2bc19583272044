import { failure, type Failure, type Problem, type ProblemCode } from '../annotations/outcome.ts';
import { Refusal } from '../annotations/refusal.ts';

/** The database was written by a later version of the extension. */
export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
  constructor(version: number) {
    super(`the database has version ${version}`);
  }
}

/** An older version of the database is held open by another window. */
export class DatabaseIsBlocked extends Error {
  override readonly name = 'DatabaseIsBlocked';
  constructor() {
    super('another window holds an older version of the database open');
  }
}

/** By the `name` of Dexie's errors and of the browser's own. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  QuotaExceededError: 'storage-full',
  DatabaseIsNewer: 'storage-newer',
  VersionError: 'storage-newer',
  DatabaseIsBlocked: 'storage-refused',
  MissingAPIError: 'storage-refused',
  OpenFailedError: 'storage-refused',
  SecurityError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  // Firefox in a private window of old, or with a damaged profile.
  InvalidStateError: 'storage-refused',
  // Chromium when its files are damaged or cannot be opened.
  UnknownError: 'storage-refused',
  // Another window brought a newer version, or the browser cut the connection.
  DatabaseClosedError: 'disconnected',
  $ZodError: 'invalid',
  ZodError: 'invalid',
  DataError: 'invalid',
  DataCloneError: 'invalid',
};

/** The error and everything it says it was caused by: Dexie's `inner` and `failures`, and the standard `cause`. */
function causesOf(error: unknown, seen: unknown[] = []): unknown[] {
  if (typeof error !== 'object' || error === null || seen.includes(error)) return seen;
  seen.push(error);
  for (const field of ['inner', 'cause', 'error'] as const) {
    if (field in error) causesOf((error as Readonly<Record<string, unknown>>)[field], seen);
  }
  if ('failures' in error && Array.isArray(error.failures)) for (const one of error.failures) causesOf(one, seen);
  return seen;
}

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** Puts whatever a read or write threw into a problem with a sentence for the reader. The innermost cause that is known decides. */
export function problemOf(error: unknown): Problem {
  const causes = causesOf(error);
  const refusal = causes.find((cause) => cause instanceof Refusal);
  if (refusal instanceof Refusal) return refusal.problem;
  const known = causes.toReversed().find((cause) => nameOf(cause) in CODES);
  const telling = known ?? error;
  const detail =
    telling instanceof Error || telling instanceof DOMException
      ? `${telling.name}: ${telling.message}`
      : String(telling);
  return { code: CODES[nameOf(known)] ?? 'unexpected', detail };
}

/** `problemOf` as the failure of an outcome. */
export function failureOf(error: unknown): Failure {
  const { code, detail } = problemOf(error);
  return failure(code, detail);
}
