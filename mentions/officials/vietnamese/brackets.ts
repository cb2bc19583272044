import type { Passage } from '../passage.ts';
import { startsName } from './name-starts.ts';

/** The most tokens of a bracket inside an office. */
const BRACKET = 8;

/**
 * "Liên minh châu Âu (EU) Ann Hill", "Thủ hiến vùng Wallonie (Bỉ) Ann Hill", "Cục Hóa chất (Bộ Công Thương) Lê Văn Ba":
 * one past a bracket before a name, or before where the office is held, and its state.
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
    return startsName(passage, close + 1) || isThere(passage, at, close) || isStateBeforeName(passage, close + 1)
      ? { end: close + 1, served: isState ? [inside.code] : [] }
      : null;
  }
  return null;
}

/** "Ngân hàng Thế giới (WB) tại Việt Nam Ann Hill": letters in a bracket, and then where the office is held. */
function isThere(passage: Passage, open: number, close: number): boolean {
  const place = passage.key(close + 1) === 'tại' ? passage.affiliationFrom(close + 2) : undefined;
  if (close !== open + 2 || place === undefined || place.kind === 'organisation') return false;
  return startsName(passage, place.end) || passage.written(place.end) === ',';
}

/** "Duma Quốc gia (Hạ viện) Nga Ann Hill": a state, and then a name. */
function isStateBeforeName(passage: Passage, at: number): boolean {
  const state = passage.affiliationFrom(at);
  return state?.kind === 'country' && startsName(passage, state.end);
}
