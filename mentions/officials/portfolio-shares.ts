import { singularRole } from './singular-role.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** What parts the portfolios of a list. */
const PARTS = /^(?:,|and|&)$/;

/**
 * "the foreign and defence ministers", "Ministers of Health, Finance and Trade" before as many names: the office of
 * each, in order. Empty where one portfolio, or another number of them, stands there.
 */
export function portfolioShares(passage: Passage, office: OfficePhrase, count: number): readonly string[] {
  if (passage.grammar.bareNominals || count < 2) return [];
  const { core, head } = office;
  const before = partsIn(passage, core, head);
  const role = singularRole(passage, office, true);
  if (before.length === count) {
    const word = role.slice(role.lastIndexOf(' ') + 1);
    return before.map((part) => `${part} ${word}`);
  }
  const link = passage.key(head + 1);
  if (!/^(?:of|for)$/.test(link)) return [];
  const behind = partsIn(passage, head + 2, office.to);
  return behind.length === count ? behind.map((part) => `${role} ${link} ${part}`) : [];
}

/** The portfolios in `[from, to)`, parted by commas and "and"; none where anything else stands there. */
function partsIn(passage: Passage, from: number, to: number): string[] {
  const parts: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !PARTS.test(passage.key(at))) {
      if (!passage.is(at, Word.topic)) return [];
      continue;
    }
    if (at > start) parts.push(passage.slice(start, at));
    start = at + 1;
  }
  return parts;
}
