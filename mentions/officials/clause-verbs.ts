import { bodyAt, heldFrom, portfolioAt, portfolioEnd } from './clause-bodies.ts';
import { appositionEnd, isWhen } from './clause-subjects.ts';
import { isNeutral, VERB_REACH } from './clause-words.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';

/** Chosen, before "to head". */
const CHOSEN = /^(?:promoted|appointed|named|chosen|picked|tapped|selected|elected|installed|brought)$/;
/** Given an office, before "to" and a ministry. */
const MOVED =
  /^(?:appointed|assigned|moved|transferred|promoted|reassigned|shifted|redeployed|returns|returned|moves|switches|switched)$/;
/** Before a portfolio. */
const HOLDS =
  /^(?:hold|holds|held|keep|keeps|kept|retain|retains|retained|take|takes|took|taken|assume|assumes|assumed|get|gets|got|receive|receives|received|given|handed|allocated|assigned|inherits|inherited|handles|oversees)$/;

/** Has a seat. */
const SITS = /^(?:represents|represented|sits|sat)$/;
const SEAT_REACH = 8;
const SEAT_ENDS = /^(?:for|since|from|as|and|until|on|in|but|or|who|where|when|with)$/;
const CHAMBERS = /^(?:parliament|congress|senate|commons|assembly|legislature|knesset|bundestag|duma|diet|sabha)$/;

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
  // "was promoted to head the ministry", "to run" it
  let to = at + 1;
  while (CHOSEN.test(verb) && to < at + VERB_REACH && isWhen(passage, to)) to++;
  const isChosen =
    CHOSEN.test(verb) &&
    passage.key(to) === 'to' &&
    (leading.has(passage.key(to + 1)) || passage.key(to + 1) === 'run');
  if (leading.has(verb) || isChosen) {
    const object = isChosen ? to + 2 : at + 1;
    const body = portfolioAt(passage, object) ?? bodyAt(passage, object);
    return body === null ? null : { ...body, rule: 'leads', isSure: isChosen };
  }
  if (MOVED.test(verb) && passage.key(at + 1) === 'to') return movedTo(passage, at + 2);
  // "holds the finance portfolio", "took over the health ministry"
  const held = HOLDS.test(verb) ? portfolioAt(passage, heldFrom(passage, at + 1)) : null;
  if (held !== null) return { ...held, rule: 'leads' };
  const seat = SITS.test(verb) ? seatAt(passage, at + 1) : null;
  if (seat !== null) return { ...seat, rule: 'represents' };
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

/** The most words between a comma and "who": "the 91-year-old who", "a former banker who". */
const WHO_REACH = 8;

/** What the verb behind a name tells, or the one behind what commas say of him before: "Ann Hill, a banker who heads the ministry". */
export function clauseBehind(passage: Passage, to: number): ReturnType<typeof clauseAfter> {
  const own = clauseAfter(passage, to);
  if (own !== null || passage.written(to) !== ',') return own;
  const close = appositionEnd(passage, to);
  const later = close > to ? clauseAfter(passage, close) : null;
  if (later !== null || !/^(?:an?|the)$/.test(passage.key(to + 1))) return later;
  for (let at = to + 2; at < to + WHO_REACH && !passage.startsLine(at); at++) {
    const whose = passage.key(at) === 'who' ? clauseAfter(passage, at) : null;
    if (whose !== null) return { ...whose, isSure: true };
    // "a friend of Tom Reed who heads the ministry"
    const isName = passage.isCapital(at) && passage.isCapital(at + 1);
    if (isName || (passage.isMark(at) && passage.tokens[at]?.gap !== 'none')) return null;
    if (passage.written(at) === ',') return null;
  }
  return null;
}

/** "represents Lima in parliament", "sits in the Senate", "represents Chile at the United Nations" */
function seatAt(passage: Passage, from: number): Pick<Sighting, 'role' | 'served' | 'classes'> | null {
  for (let at = from; at < from + SEAT_REACH && !passage.isMark(at) && !passage.startsLine(at); at++) {
    if (!/^(?:in|at)$/.test(passage.key(at))) continue;
    const end = /^(?:the|its|their)$/.test(passage.key(at + 1)) ? at + 2 : at + 1;
    const body = passage.affiliationFrom(end);
    if (body?.kind === 'organisation' && passage.key(from - 1).startsWith('represent')) {
      const state = passage.affiliationFrom(from);
      const isSent = body.code === 'UN' && state?.kind === 'country';
      if (isSent) return { role: 'representative', served: state.code, classes: ['ambassador'] };
    }
    const isChamber =
      CHAMBERS.test(passage.key(end)) || (body !== undefined && CHAMBERS.test(passage.key(body.end - 1)));
    // "sat in the Senate gallery"
    const after = body?.end ?? end + 1;
    const isWhole = passage.startsLine(after) || passage.isMark(after) || SEAT_ENDS.test(passage.key(after));
    if (isChamber && isWhole) return { role: 'legislator', served: body?.code ?? '', classes: ['legislator'] };
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
