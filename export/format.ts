import type { LibraryContents } from '../annotations/library-contents.ts';

/** One way for a library, or a part of it, to leave. */
export interface ExportFormat {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file as text. Never fails for contents that satisfy their schema. */
  write(contents: LibraryContents): string;
}
