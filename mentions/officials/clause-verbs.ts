import { bodyAt, heldFrom, portfolioAt, portfolioEnd } from './clause-bodies.ts';
import { isNeutral, VERB_REACH } from './clause-words.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';

/** Chosen, before "to head". */
const CHOSEN = /^(?:promoted|appointed|named|chosen|picked|tapped|selected|elected|installed|brought)$/;
/** Given an office, before "to" and a ministry. */
const MOVED = /^(?:appointed|assigned|moved|transferred|promoted|reassigned|shifted|redeployed)$/;
/** Before a portfolio. */
const HOLDS =
  /^(?:hold|holds|held|keep|keeps|kept|retain|retains|retained|take|takes|took|taken|assume|assumes|assumed|get|gets|got|receive|receives|received|given|handed|allocated|assigned|inherits|inherited|handles|oversees)$/;

/** What the verb after a name tells: "… heads the Education Ministry", "… won the presidency", "… took office". */
export function clauseAfter(
  passage: Passage,
  from: number,
): (Pick<Sighting, 'role' | 'served' | 'classes' | 'rule'> & { readonly isSure?: boolean }) | null {
  const { auxiliaries, leading, winning, prizes, taking, power, swornIn } = passage.grammar.clauses;
  let at = from;
  while (
    at < from + VERB_REACH &&
    !passage.startsLine(at) &&
    (auxiliaries.has(passage.key(at)) || isNeutral(passage, at))
  )
    at++;
  const verb = passage.key(at);
  if (passage.startsLine(at)) return null;
  // "was promoted to head the ministry"
  const isChosen = CHOSEN.test(verb) && passage.key(at + 1) === 'to' && leading.has(passage.key(at + 2));
  if (leading.has(verb) || isChosen) {
    const object = isChosen ? at + 3 : at + 1;
    const body = portfolioAt(passage, object) ?? bodyAt(passage, object);
    return body === null ? null : { ...body, rule: 'leads', isSure: isChosen };
  }
  if (MOVED.test(verb) && passage.key(at + 1) === 'to') return movedTo(passage, at + 2);
  // "holds the finance portfolio", "took over the health ministry"
  const held = HOLDS.test(verb) ? portfolioAt(passage, heldFrom(passage, at + 1)) : null;
  if (held !== null) return { ...held, rule: 'leads' };
  if (winning.has(verb)) {
    for (
      let index = at + 1;
      index < at + VERB_REACH &&
      (!passage.isMark(index) || passage.plain(index) === "'s") &&
      !passage.startsLine(index);
      index++
    ) {
      const role = prizes.get(passage.key(index));
      // "the party's presidential nomination"
      if (/^(?:nomination|primary|primaries|debate|candidacy|ticket)$/.test(passage.key(index + 1))) return null;
      if (role !== undefined) return { ...(role === '' ? {} : { role }), classes: ['leader'], rule: 'won' };
    }
    return null;
  }
  if (
    taking.has(verb) &&
    (power.has(passage.key(at + 1)) || (passage.key(at + 1) === 'to' && passage.key(at + 2) === 'power'))
  )
    return { classes: ['leader'], rule: 'in-office' };
  for (const words of swornIn) {
    if (verb !== words[0] || !words.every((word, place) => passage.key(at + place) === word)) continue;
    // "sworn in as a witness"
    const isForOther = /^(?:as|to|before)$/.test(passage.key(at + words.length));
    if (!isForOther && /^(?:was|been|is)$/.test(passage.key(at - 1))) return { classes: ['leader'], rule: 'in-office' };
  }
  return null;
}

/** "appointed Ann Hill to the finance ministry": the office of whom stands before "to"; `null` for a clerk's or no ministry. */
export function movedTo(
  passage: Passage,
  from: number,
): (Pick<Sighting, 'role' | 'served' | 'classes' | 'rule'> & { readonly isSure: boolean }) | null {
  const end = portfolioEnd(passage, from);
  const held = end === null || passage.key(end) === 'as' ? null : portfolioAt(passage, from);
  return held === null ? null : { ...held, rule: 'leads', isSure: true };
}
