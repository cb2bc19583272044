import type { Passage } from '../passage.ts';
import { startsName } from './name-starts.ts';

/** The most tokens of a bracket inside an office. */
const BRACKET = 8;

/**
 * "Liên minh châu Âu (EU) Ann Hill", "Thủ hiến vùng Wallonie (Bỉ) Ann Hill", "Cục Hóa chất (Bộ Công Thương) Lê Văn Ba":
 * one past a bracket before a name, and its state.
 */
export function bracketBeforeName(
  passage: Passage,
  at: number,
): { readonly end: number; readonly served: readonly string[] } | null {
  if (passage.written(at) !== '(' || passage.startsLine(at)) return null;
  const inside = passage.affiliationFrom(at + 1);
  for (let close = at + 2; close < at + BRACKET && !passage.startsLine(close); close++) {
    if (passage.written(close) !== ')') continue;
    const isState = inside?.kind === 'country' && inside.end === close;
    return startsName(passage, close + 1) ? { end: close + 1, served: isState ? [inside.code] : [] } : null;
  }
  return null;
}
