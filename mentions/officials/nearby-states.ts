import { isState } from './affiliations.ts';
import type { Passage } from './passage.ts';
import { inDateline, OPENING_TOKENS } from './provenance.ts';
import { isWhere, reporterState, subjectState } from './sentence-states.ts';

/** How far back in a paragraph a state is looked for, in tokens. */
const PARAGRAPH_TOKENS = 120;

/** So many states in a row are a list. */
const LEAST_LISTED = 4;

/** States that stand before an official. */
export class NearbyStates {
  readonly #passage: Passage;
  readonly #sent: ReadonlySet<number>;
  readonly #across: ReadonlySet<number>;

  /**
   * @param sent tokens of states that ambassadors come from: not of those they speak to
   * @param across tokens of the other side's offices: "his Chilean counterpart"
   */
  constructor(passage: Passage, sent: ReadonlySet<number>, across: ReadonlySet<number>) {
    this.#passage = passage;
    this.#sent = sent;
    this.#across = across;
  }

  /** The state the text names first, where the reporter sits left out. */
  first(accept: (code: string) => boolean): string | null {
    for (const { start, kind, code } of this.#passage.places) {
      if (start >= OPENING_TOKENS) break;
      const counts = kind === 'country' && !this.#sent.has(start);
      if (counts && !inDateline(this.#passage, start) && accept(code)) return code;
    }
    return null;
  }

  /** The state named last before `at`: in its sentence, or else in its paragraph; places where things happen do not count. */
  before(at: number, accept: (code: string) => boolean, inSentence = false): string | null {
    const { tokens, affiliations } = this.#passage;
    const subject = subjectState(this.#passage, at, accept);
    if (subject !== null) return subject;
    for (let index = at - 1; index >= 0 && index >= at - PARAGRAPH_TOKENS; index--) {
      const found = affiliations[index];
      const counts = found !== undefined && isState(found.code) && !this.#sent.has(index) && !this.#across.has(index);
      const list = counts ? listStart(this.#passage, found.start) : null;
      if (list !== null) index = list;
      else if (counts && accept(found.code) && !(found.kind === 'city' && isWhere(this.#passage, found.start)))
        if (!inDateline(this.#passage, found.start)) return found.code;
      // "Xinhua said Foreign Minister Chen Bo …"
      const reporter = found === undefined ? reporterState(this.#passage, index) : undefined;
      if (reporter !== undefined && accept(reporter)) return reporter;
      if (tokens[index + 1]?.gap === 'line' || (inSentence && tokens[index + 1]?.opens === true)) break;
    }
    return null;
  }
}

/** Where a list of many states begins whose last one stands at `at`: none of them is what the text is about; `null` where there is no such list. */
function listStart(passage: Passage, at: number): number | null {
  let [start, length] = [at, 1];
  for (;;) {
    const joiner = /^(?:,|and|và)$/.test(passage.key(start - 1)) ? start - 1 : start;
    const end = joiner < start && /^,$/.test(passage.key(joiner - 1)) ? joiner - 1 : joiner;
    const before = end < start && !passage.startsLine(end) ? passage.affiliationTo(end, 0) : undefined;
    if (before?.kind !== 'country') break;
    start = before.start;
    length++;
  }
  return length >= LEAST_LISTED ? start : null;
}
