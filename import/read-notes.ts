import { failure, success, type Outcome } from '../annotations/outcome.ts';
import type { ForeignNotes } from './foreign-notes.ts';
import { readHypothesis } from './hypothesis.ts';
import { readWebAnnotations } from './web-annotations.ts';

/**
 * Reads a file of notes from another tool, whichever of the kinds we know it is.
 *
 * @returns its notes and what of it cannot be taken; `invalid` when it is no such file
 */
export function readNotes(text: string): Outcome<ForeignNotes> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failure('invalid', `not JSON, or cut short: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readHypothesis(file) ?? readWebAnnotations(file);
  return read === null ? failure('invalid', 'neither Web Annotations nor an export of Hypothesis') : success(read);
}
