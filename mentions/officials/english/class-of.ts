import type { Passage } from '../passage.ts';

const DEPUTIES = new Set('deputy vice under assistant associate vice-'.split(' '));
/** Bodies whose president is no state's. */
const CHAMBERS = /^(?:senate|assembly|parliament|parliamentary|council|chamber|court)$/;

/** A deputy is of a class of its own: "the minister" is not the deputy minister. */
export function classOf(passage: Passage, core: number, head: number, headClass: string): string {
  const before = passage.plain(head - 1);
  const general = before === 'general' || passage.plain(head + 1) === 'general';
  const own =
    headClass === 'minister' && before === 'prime'
      ? 'pm'
      : headClass === 'secretary' && before === 'general'
        ? 'general-secretary'
        : general && /^(?:secretary|director)$/.test(headClass)
          ? `${headClass}-general`
          : headClass;
  // "Representative Ann Hill" of a congress
  if (
    /^representatives?$/.test(passage.plain(head)) &&
    core === head &&
    !passage.isLower(head) &&
    passage.isCapital(head + 1)
  )
    return 'legislator';
  // "Senate president": of a chamber, not of the state.
  if (own === 'president' && CHAMBERS.test(before)) return 'speaker';
  // The shadow chancellor is not the chancellor.
  if (own !== 'member' && passage.tokens.slice(core, head).some(({ plain }) => plain === 'shadow'))
    return `shadow ${own}`;
  if (/^(?:vice(?:-|$)|dpm$)/.test(passage.plain(head))) return `deputy ${own}`;
  for (let index = core; index < head; index++) if (DEPUTIES.has(passage.plain(index))) return `deputy ${own}`;
  return own;
}
