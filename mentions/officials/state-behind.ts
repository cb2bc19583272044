import type { NameRun } from './grammar.ts';
import type { Passage } from './passage.ts';

/** The state right behind a name, or before it as its owner: "Foreign Minister Ann Hill of Estonia", "Estonia's Ann Hill", "Ambassador Ann Hill (Estonia)" */
export function stateBehind(passage: Passage, name: NameRun): string | null {
  // "Germany's Anja Vogel, the council's president"
  const owner = passage.plain(name.from - 1) === "'s" ? passage.affiliationTo(name.from - 1, 0) : undefined;
  if (owner?.kind === 'country') return owner.code;
  const inside = passage.written(name.to) === '(' ? passage.affiliationFrom(name.to + 1) : undefined;
  // "Đại sứ Lê Văn Nam (Chile)": where he is sent to.
  const parts = passage.tokens.slice(name.from, name.to);
  const isHomes = passage.grammar.bareNominals && passage.grammar.stateOfName(parts)?.sure === true;
  if (inside?.kind === 'country' && passage.written(inside.end) === ')' && !isHomes) return inside.code;
  if (!/^(?:of|của)$/.test(passage.key(name.to)) || passage.startsLine(name.to)) return null;
  const at = passage.key(name.to + 1) === 'the' ? name.to + 2 : name.to + 1;
  const found = passage.affiliationFrom(at);
  return found === undefined || found.kind === 'organisation' ? null : found.code;
}
