/**
 * Failures a reader must hear of. Each has a sentence in `locales/` under
 * `problem` that says what happened, what is safe and what to do.
 */
export const PROBLEMS = [
  /** The disk or the browser's quota is full. */
  'storage-full',
  /** The browser refuses IndexedDB (private window, policy, broken profile). */
  'storage-refused',
  /** A long act holds the library; asked again later, it answers. */
  'busy',
  /** The database was written by a newer version of the extension. */
  'storage-newer',
  /** A record or message failed its schema. */
  'invalid',
  /** What was to be written is more than can be taken where it was to go: the clipboard, a printer, Word. */
  'too-large',
  /** The record is no longer there (deleted in another window). */
  'gone',
  /** The record was edited elsewhere since it was read. */
  'conflict',
  /** The extension was updated or removed while the page was open. */
  'disconnected',
  /** Anything else; `detail` says more, in English. */
  'unexpected',
] as const;

export type ProblemCode = (typeof PROBLEMS)[number];

/** One failure, as it travels between surfaces. */
export interface Problem {
  readonly code: ProblemCode;
  /** For the log and for bug reports, never the only thing shown: the field at fault, the browser's words. */
  readonly detail: string;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** The outcome of anything that may fail in a way the reader must hear of. */
export type Outcome<T> = Success<T> | Failure;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure(code: ProblemCode, detail = ''): Failure {
  return { ok: false, problem: { code, detail } };
}

/** Something was changed in the library; `edit` is what `undo` takes to change it back. */
export interface Edited {
  readonly edit: string;
}
