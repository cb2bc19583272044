import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** How far before a bracket a body's name begins, in tokens. */
const BRACKET_REACH = 8;
/** Fewer letters are too often those of something else. */
const SHORTEST = 3;
const LONGEST = 6;
const CONNECTORS = /^(?:of|and|the|for|on|to|&|'s|,)$/;

/** "đảng Dân chủ (DP)": a word in capitals in brackets, and a body before. */
function namesBody(passage: Passage, bracket: number): boolean {
  if (passage.tokens[bracket + 1]?.shape !== 'upper' || passage.written(bracket + 2) !== ')') return false;
  for (let at = bracket - 1; at > bracket - BRACKET_REACH && !passage.isMark(at); at--) {
    if (passage.is(at, Word.privateBody)) return false;
    if (passage.is(at, Word.body)) return true;
    if (passage.startsLine(at)) return false;
  }
  return false;
}

/**
 * Tokens in capitals that are the first letters of a body the text names whole: "the Department of
 * Foreign Affairs", and further on "the DFA". One pass over the tokens, with a few letters remembered.
 */
export function acronymsOfBodies(passage: Passage): number[] {
  const bodies = new Set<string>();
  const found: number[] = [];
  let letters = '';
  let isBody = false;
  for (let index = 0; index <= passage.tokens.length; index++) {
    const token = passage.tokens[index];
    const goesOn = token !== undefined && !passage.startsLine(index);
    const isName = token?.shape === 'title' && !passage.is(index, Word.privateBody);
    if (goesOn && isName) {
      letters = (letters + (token.plain[0] ?? '')).slice(-LONGEST);
      isBody ||= passage.is(index, Word.body);
      continue;
    }
    if (token?.text === '(' && namesBody(passage, index)) bodies.add(passage.plain(index + 1));
    if (goesOn && letters !== '' && CONNECTORS.test(token.plain)) continue;
    if (isBody) for (let from = 0; from <= letters.length - SHORTEST; from++) bodies.add(letters.slice(from));
    letters = isName ? (token.plain[0] ?? '') : '';
    isBody = isName && passage.is(index, Word.body);
    if (token?.shape === 'upper' && token.text.length > 1 && passage.affiliations[index] === undefined)
      found.push(index);
  }
  return found.filter((index) => bodies.has(passage.plain(index)));
}
