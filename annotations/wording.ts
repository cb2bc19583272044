/** Two wordings of one statement, for showing them beside each other. */
import { differencesOf, type Difference } from '../anchoring/differences.ts';
import { agreeOnFacts } from '../anchoring/guard.ts';

/** A stretch of two wordings. */
export interface WordingPiece extends Difference {
  /** It differs, and names, ranks, figures or dates are in it. */
  readonly telling: boolean;
}

/** What differs between the old wording and the new one, word by word. */
export function wordingOf(old: string, now: string): WordingPiece[] {
  return differencesOf(old, now).map((piece) => ({
    ...piece,
    telling: piece.kind !== 'same' && !agreeOnFacts(piece.text, ''),
  }));
}
