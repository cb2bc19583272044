import { alignWords } from './align.ts';
import { Vocabulary } from './words.ts';

/** A stretch of two wordings: in both, in the old one only, or in the new one only. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  /** As written: a `same` stretch as the old wording writes it. */
  readonly text: string;
}

/** Words with their case and diacritics, each mark by itself, white space as one piece. */
const PIECE = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * What differs between two wordings, word by word, for showing both side by
 * side. The `same` and `removed` stretches joined are the old wording, letter
 * for letter; the `same` and `added` ones are the new one but for its white
 * space and for composed letters, which do not count as differences.
 *
 * Linear but for the bounded tables of `align.ts`: of two long unlike texts the
 * middle may come out as removed and added whole.
 */
export function differencesOf(old: string, now: string): Difference[] {
  const vocabulary = new Vocabulary();
  const [was, is] = [piecesOf(old, vocabulary), piecesOf(now, vocabulary)];
  const differences: { kind: Difference['kind']; text: string }[] = [];
  const add = (kind: Difference['kind'], pieces: readonly string[]): void => {
    const text = pieces.join('');
    if (text === '') return;
    const last = differences.at(-1);
    if (last?.kind === kind) last.text += text;
    else differences.push({ kind, text });
  };

  let [nextOld, nextNew] = [0, 0];
  const pairs = alignWords(was.ids, is.ids, (id) => vocabulary.weight(id));
  for (const [oldPiece, newPiece] of withoutLoneMarks([...pairs, [was.pieces.length, is.pieces.length]], was.pieces)) {
    add('removed', was.pieces.slice(nextOld, oldPiece));
    add('added', is.pieces.slice(nextNew, newPiece));
    add('same', was.pieces.slice(oldPiece, oldPiece + 1));
    [nextOld, nextNew] = [oldPiece + 1, newPiece + 1];
  }
  return differences;
}

function piecesOf(text: string, vocabulary: Vocabulary): { pieces: string[]; ids: number[] } {
  const pieces = text.match(PIECE) ?? [];
  return { pieces, ids: pieces.map((piece) => vocabulary.id(piece.trim() === '' ? ' ' : piece.normalize('NFC'))) };
}

/** Spaces and marks between two replaced words are not worth keeping: "[3 July → 4 August]", not three changes. */
function withoutLoneMarks(
  pairs: readonly (readonly [number, number])[],
  pieces: readonly string[],
): (readonly [number, number])[] {
  return pairs.filter(([oldPiece, newPiece], index) => {
    const piece = pieces[oldPiece];
    if (piece === undefined || /[\p{L}\p{N}]/u.test(piece)) return true;
    const before = pairs[index - 1];
    const after = pairs[index + 1];
    const followsSame = before === undefined ? oldPiece === 0 && newPiece === 0 : touches(before, [oldPiece, newPiece]);
    const precedesSame = after === undefined || touches([oldPiece, newPiece], after);
    return followsSame || precedesSame;
  });
}

function touches(before: readonly [number, number], after: readonly [number, number]): boolean {
  return before[0] + 1 === after[0] && before[1] + 1 === after[1];
}
