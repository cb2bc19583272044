import { opensOffice } from './english/opens-office.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** The most tokens of a body between an office and its state: "Chairman, Civil Aviation Authority, Kenya". */
const BODY_REACH = 10;

/** One past the body between two commas that begins at `at`; `at` where none stands. */
function bodyEnd(passage: Passage, at: number): number {
  let isBody = false;
  for (let index = at; index < at + BODY_REACH && !passage.startsLine(index); index++) {
    if (passage.written(index) === ',') return isBody ? index + 1 : at;
    const isJoiner = /^(?:of|and|for|the|&)$/.test(passage.plain(index));
    if (!isJoiner && (!passage.isCapital(index) || passage.is(index, Word.office | Word.honorific))) return at;
    isBody ||= passage.is(index, Word.body) || passage.affiliations[index]?.kind === 'organisation';
  }
  return at;
}

/** The most tokens of what is polite before a name. */
const POLITE_REACH = 6;

/** "Chile: H.E. Ms Ann Hill, Minister": the state a line of a list begins with. */
function labelBefore(passage: Passage, name: number): string | null {
  let at = name;
  while (at > name - POLITE_REACH && passage.is(at - 1, Word.honorific | Word.rank)) at--;
  if (passage.written(at - 1) !== ':') return null;
  const state = passage.affiliationTo(at - 1, 0);
  return state?.kind === 'country' && passage.startsLine(state.start) ? state.code : null;
}

/** The country of "in Chile" behind a name, and one past it. */
function countryBehind(passage: Passage, at: number): { readonly code: string; readonly end: number } | null {
  if (passage.plain(at) !== 'in' || passage.startsLine(at)) return null;
  const state = passage.affiliationFrom(passage.plain(at + 1) === 'the' ? at + 2 : at + 1);
  return state?.kind === 'country' ? state : null;
}

/** The most tokens of an office and a name in a list of those met. */
const MET_REACH = 10;

/** "meet Trade Minister Hill in Chile, Trade Minister Reed in Peru and …": each at home, where two in a row are. */
function stateMetIn(passage: Passage, offices: readonly OfficePhrase[], { from, to }: NameRun): string | null {
  const [first] = offices;
  const own = countryBehind(passage, to);
  // Who is sent there is not theirs.
  const isSent = offices.some(({ classes }) => /^(?:deputy )?(?:ambassador|envoy)$/.test(classes[0] ?? ''));
  if (own === null || first === undefined || first.from > from || !first.capital || isSent) return null;
  const isAnd = (at: number) => passage.plain(at) === 'and';
  // The one before ends with its country.
  const mark = isAnd(first.from - 1) ? first.from - 2 : first.from - 1;
  const end = passage.written(mark) === ',' ? mark : mark + 1;
  const before = end < first.from ? passage.affiliationTo(end, 0) : undefined;
  const at = before === undefined ? 0 : before.start - (passage.plain(before.start - 1) === 'the' ? 2 : 1);
  if (before?.kind === 'country' && countryBehind(passage, at) !== null) return own.code;
  // The one behind has its own.
  const comma = passage.written(own.end) === ',' ? own.end + 1 : own.end;
  const next = isAnd(comma) ? comma + 1 : comma;
  if (next === own.end || !opensOffice(passage, next) || !passage.isCapital(next)) return null;
  for (let index = next; index < next + MET_REACH && !/^[.,;]$/.test(passage.written(index)); index++)
    if (passage.isCapital(index - 1) && countryBehind(passage, index) !== null) return own.code;
  return null;
}

/** "Ann Hill, Minister of Trade, Chile;", "Tom Reed, Speaker, National Assembly, Peru": the state an entry of a list ends with. */
export function stateInList(passage: Passage, { offices, name, rule }: Sighting): string | null {
  const last = offices[offices.length - 1];
  if (rule.startsWith('title') && name !== null) return stateMetIn(passage, offices, name);
  if (rule !== 'apposition' || last === undefined || passage.grammar.bareNominals || !last.capital) return null;
  const label = name === null ? null : labelBefore(passage, name.from);
  if (label !== null) return label;
  // "Ann Hill", "Minister of Trade", "Chile", each on a line
  const below = passage.startsLine(last.to) ? passage.affiliationFrom(last.to) : undefined;
  if (below?.kind === 'country' && passage.startsLine(below.end)) return below.code;
  if (passage.written(last.to) !== ',' || passage.startsLine(last.to + 1)) return null;
  const at = bodyEnd(passage, last.to + 1);
  const state = passage.affiliationFrom(at);
  if (state?.kind !== 'country' || passage.startsLine(at)) return null;
  const { end } = state;
  const closes = passage.startsLine(end) || /^[;.)]$/.test(passage.written(end));
  // "…, Chile, and Tom Reed, …", not "…, Chile, Peru and Japan"
  const isBetween = passage.written(end) === ',' && passage.affiliationFrom(end + 1) === undefined;
  return closes || isBetween ? state.code : null;
}
