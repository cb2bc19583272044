import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/*
 * Several portfolios behind one "Minister of": "Health, Labour and Welfare", "Foreign Affairs, Trade and Chileans Abroad".
 */

/** Whom or what ministries are for besides the topics of the lists. */
const FURTHER = /^(?:abroad|nationals|citizens|worship|francophonie|nation|community|kingdom)$/;
/** The most words of one portfolio, and the most portfolios. */
const PORTFOLIO_REACH = 5;
const MAX_PORTFOLIOS = 4;

/** True where words of portfolios go on from `start` to an "and" and one more: "Labour and Welfare". */
export function listGoesOn(passage: Passage, start: number): boolean {
  const isLower = passage.isLower(start);
  const isPortfolio = (index: number) => passage.isLower(index) === isLower && passage.is(index, Word.topic);
  let topics = 0;
  for (let index = start; index < start + 8 && !passage.startsLine(index); index++) {
    if (passage.plain(index) === 'and' || passage.written(index) === '&')
      return topics > 0 && isPortfolio(passage.plain(index + 1) === 'the' ? index + 2 : index + 1);
    if (passage.written(index) === ',') continue;
    if (!isPortfolio(index)) return false;
    topics++;
  }
  return false;
}

/** One past "Chilean Expatriates", "Emigration", "Chileans Abroad" at `at`; `null` where no portfolio stands, or its holder. */
function portfolioEnd(passage: Passage, at: number): number | null {
  let end = at;
  let isKnown = false;
  while (end < at + PORTFOLIO_REACH && passage.isCapital(end) && !passage.startsLine(end)) {
    // "Chileans Abroad"
    const isPeople = passage.written(end + 1) === 'Abroad' && passage.plain(end).endsWith('s');
    // "Correctional Services"
    const isKind =
      /(?:al|ic|ive|ary)$/.test(passage.plain(end)) && passage.is(end + 1, Word.topic) && passage.isCapital(end + 1);
    const own = isPeople || isKind || passage.is(end, Word.topic) || FURTHER.test(passage.plain(end));
    const place = own ? undefined : passage.affiliationFrom(end);
    if (!own && place === undefined) break;
    isKnown ||= own || place?.kind === 'organisation';
    end = place?.end ?? end + 1;
  }
  return isKnown && !passage.termIs(end, Word.office | Word.post) ? end : null;
}

/** One past the portfolios behind the comma or "and" at `at`, up to the one behind "and"; `null` where none follow. */
export function portfoliosEnd(passage: Passage, at: number): number | null {
  let joint = at;
  for (let count = 0; count < MAX_PORTFOLIOS; count++) {
    const isLast = /^(?:and|&)$/.test(passage.plain(joint));
    if (!isLast && passage.written(joint) !== ',') return null;
    const end = portfolioEnd(passage, passage.plain(joint + 1) === 'the' ? joint + 2 : joint + 1);
    if (end === null || isLast) return end;
    joint = passage.written(end) === ',' && passage.plain(end + 1) === 'and' ? end + 1 : end;
  }
  return null;
}

/** The most words between the brackets of one portfolio. */
const BRACKET_REACH = 8;

/** One past "(Law)", "(Culture, Community and Youth)(Trade and Industry)" at `at`; `at` where no portfolios stand so. */
export function bracketedPortfoliosEnd(passage: Passage, at: number): number {
  let end = at;
  while (passage.written(end) === '(' && !passage.startsLine(end)) {
    let close = end + 1;
    const isWord = (index: number) => passage.isCapital(index) || /^(?:,|&|and|the|of|for)$/.test(passage.plain(index));
    let isPortfolio = false;
    while (close < end + BRACKET_REACH && isWord(close)) isPortfolio = passage.is(close++, Word.topic) || isPortfolio;
    if (!isPortfolio || passage.written(close) !== ')') break;
    end = close + 1;
  }
  return end;
}
