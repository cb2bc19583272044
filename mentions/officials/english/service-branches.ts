import type { Passage } from '../passage.ts';

/** ", U.S. Navy (Ret.)" at an end. */
const SERVICE =
  /,\s(?:U\.?S\.?\s|United States\s|Royal\s)?(?:Army|Navy|Air Force|Marine Corps|Coast Guard|Space Force)(?:,?\s\(?[Rr]et(?:ired|d)?\.?\)?)?$/;
/** The most letters of it. */
const REACH = 50;

/**
 * The comma of "Admiral Ann Hill, U.S. Navy (Ret.), Former Chairman": what stands in lists between an officer's name
 * and the comma at `at`; `at` itself where no such words stand.
 */
export function serviceStart(passage: Passage, at: number): number {
  const end = passage.tokens[at]?.start ?? 0;
  const from = Math.max(0, end - REACH);
  const found = SERVICE.exec(passage.text.slice(from, end));
  if (found === null) return at;
  let comma = at - 1;
  while ((passage.tokens[comma]?.start ?? 0) > from + found.index) comma--;
  return comma;
}
