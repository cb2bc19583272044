import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** How far before a bracket a body's name begins, in tokens. */
const BRACKET_REACH = 8;
/** Fewer letters are too often those of something else. */
const SHORTEST = 3;
const LONGEST = 6;
const CONNECTORS = /^(?:of|and|the|for|on|to|&|'s|,)$/;

/** A body's own word, or "Organization", which beside other words is a topic. */
const isBodyAt = (passage: Passage, at: number): boolean =>
  passage.is(at, Word.body) || /^organi[sz]ation$/.test(passage.plain(at));

/** "đảng Dân chủ (DP)": a word in capitals in brackets, and a body before. */
function namesBody(passage: Passage, bracket: number): boolean {
  if (!passage.hasLetters(bracket)) return false;
  for (let at = bracket - 1; at > bracket - BRACKET_REACH && !passage.isMark(at); at--) {
    if (passage.is(at, Word.privateBody)) return false;
    if (isBodyAt(passage, at)) return true;
    if (passage.startsLine(at)) return false;
  }
  return false;
}

/** "đảng AfD", "đảng cực hữu AfD", "the ABC party", "the ruling ABC Party" */
const isParty = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'upper' &&
  (passage.key(at - 1) === 'đảng' ||
    (passage.key(at - 3) === 'đảng' && passage.isLower(at - 2) && passage.isLower(at - 1)) ||
    (passage.key(at + 1) === 'party' &&
      !passage.startsLine(at + 1) &&
      (passage.key(at - 1) === 'the' || (passage.key(at - 2) === 'the' && passage.isLower(at - 1)))));

/**
 * Tokens in capitals that are the first letters of a body the text names whole: "the Department of
 * Foreign Affairs", and further on "the DFA". One pass over the capitalised words, with a few letters remembered.
 */
export function acronymsOfBodies(passage: Passage): ReadonlySet<number> {
  const found = passage.capitals.filter((index) => {
    const token = passage.tokens[index];
    return token?.shape === 'upper' && token.text.length > 1 && passage.affiliations[index] === undefined;
  });
  if (found.length === 0) return NONE;
  const bodies = new Set<string>();
  let letters = '';
  let isBody = false;
  let last = -1;
  const close = () => {
    if (isBody) for (let from = 0; from <= letters.length - SHORTEST; from++) bodies.add(letters.slice(from));
    letters = '';
    isBody = false;
  };
  for (const index of passage.capitals) {
    const isBodys = passage.written(index - 1) === '(' ? namesBody(passage, index - 1) : isParty(passage, index);
    if (isBodys) bodies.add(passage.plain(index));
    const isName = passage.tokens[index]?.shape === 'title' && !passage.is(index, Word.privateBody);
    if (!isName || !goesOn(passage, last, index)) close();
    last = isName ? index : -1;
    if (!isName) continue;
    letters = (letters + passage.plain(index).charAt(0)).slice(-LONGEST);
    isBody ||= isBodyAt(passage, index);
  }
  close();
  return new Set(found.filter((index) => bodies.has(passage.plain(index))));
}

const NONE: ReadonlySet<number> = new Set();

/** True when only connecting words of one line stand between two words. */
function goesOn(passage: Passage, from: number, to: number): boolean {
  if (passage.startsLine(to)) return false;
  for (let index = from + 1; index < to; index++)
    if (passage.startsLine(index) || !CONNECTORS.test(passage.plain(index))) return false;
  return from >= 0;
}
