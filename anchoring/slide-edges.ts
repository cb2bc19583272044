import { UNMATCHED, type WordMatch } from './word-match.ts';
import { beginsParagraph, beginsSentence } from './words.ts';

/**
 * Where words were only deleted, or only inserted, between two blocks, the
 * border may lie anywhere along a repeated run of words ("[Son met the] Lao
 * minister. [Son met the] Thai minister."). It is put where a paragraph begins,
 * or else a sentence.
 */
export function slideEdges(match: WordMatch): void {
  const { old, now } = match;
  for (let word = 0; word + 1 < old.length; word++) {
    const place = match.placeOf(word);
    if (place === UNMATCHED) continue;
    let next = word + 1;
    while (next < old.length && match.placeOf(next) === UNMATCHED) next++;
    const nextPlace = match.placeOf(next);
    const deleted = next - word - 1;
    const inserted = nextPlace - place - 1;
    if (nextPlace < place || (deleted === 0) === (inserted === 0) || !isFree(place + 1, nextPlace)) continue;
    const room = Math.max(deleted, inserted);
    let best = 0;
    let bestRank = rank(next, nextPlace);
    for (const direction of [-1, 1]) {
      for (let count = 1; count <= room && canMove(word, place, next, nextPlace, direction * count); count++) {
        const steps = direction * count;
        if (rank(next + steps, nextPlace + steps) > bestRank) {
          [best, bestRank] = [steps, rank(next + steps, nextPlace + steps)];
        }
      }
    }
    move(word, place, next, nextPlace, best);
  }

  function isFree(from: number, to: number): boolean {
    for (let place = from; place < to; place++) if (match.isTaken(place)) return false;
    return true;
  }

  /** How good a border before these words is. The first word of the later block says it for both. */
  function rank(word: number, place: number): number {
    if (beginsParagraph(old, word) && beginsParagraph(now, place)) return 3;
    return Number(beginsSentence(old, word)) + Number(beginsSentence(now, place));
  }

  /** Whether the border can go so far that its last step joins equal words: to the left when `steps` is negative. */
  function canMove(word: number, place: number, next: number, nextPlace: number, steps: number): boolean {
    if (steps < 0) {
      return (
        match.placeOf(word + steps + 1) === place + steps + 1 && old.ids[next + steps] === now.ids[nextPlace + steps]
      );
    }
    return (
      match.placeOf(next + steps - 1) === nextPlace + steps - 1 && old.ids[word + steps] === now.ids[place + steps]
    );
  }

  function move(word: number, place: number, next: number, nextPlace: number, steps: number): void {
    for (let step = 0; step < -steps; step++) match.part(word - step);
    for (let step = 1; step <= -steps; step++) match.join(next - step, nextPlace - step);
    for (let step = 0; step < steps; step++) match.part(next + step);
    for (let step = 1; step <= steps; step++) match.join(word + step, place + step);
  }
}
