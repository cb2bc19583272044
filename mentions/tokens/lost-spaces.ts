/**
 * Spaces that stood beside a page's links and were lost when its text was taken: "formerPresident Ann Hillsaid".
 * Only a text that shows several such words is looked through, and a word is parted only into words the text has
 * besides, or that everyone has.
 */
import { firstIndex } from '../../text/first-index.ts';
import type { ComposedText } from './compose.ts';
import type { Tokens } from './tokens.ts';

/** So many words with a capital inside tell that a text lost spaces: one may be a firm's name. */
export const TELLING = 2;

/** Longer words are left as they are. */
const LONGEST = 40;
/** Letters of a name that another word stuck to. */
const SHORTEST_NAME = 4;
/** Letters of a word that only this text tells of. */
const SHORTEST_WORD = 4;
/** A small word before a capital: "ofHill", "formerPresident". */
const BEFORE_CAPITAL = /^(?:a|\p{Ll}{2,})(?=\p{Lu}\p{Ll})/u;
/** A capitalised word before another: "UkrainianPresident". */
const CAPITAL_BEFORE = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{2,})/u;
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;
/** What sentences go on with behind a name. */
const GO_ON = new Set(
  (
    'in on at to of for with over and or is was has had are were will would should could may said says told also who that as ' +
    'from by after before during when while but not he his her it its the about against under into than then earlier later himself herself itself'
  ).split(' '),
);
/** Words that end other words: "Thailand", "Chairmanship". */
const ENDINGS =
  /^(?:land|ship|town|ford|port|hood|field|bridge|wood|house|work|works|side|master|mark|well|worth|ward|stone|gate|hall|hill|head|lock|line|book|mail|news|time|times|week|paper|post|cast|face|soft|care)$/;
/** A verb's form: "holding", "responded". */
const VERB = /^\p{Ll}{3,}(?:ing|ed)$/u;
/** "Israelis": of states whose people have one letter more than they. */
const WITH_PEOPLE = /^(?:Israel|Iraq|Pakistan|Yemen|Kuwait|Qatar|Oman|Bahrain|Nepal|Kashmir|Bengal)$/;

/** The text with the spaces it lost, or `null` where none can be told. Linear in the text. */
export function restoreSpaces({ text, offset }: ComposedText, tokens: Tokens): ComposedText | null {
  const times = new Map<string, number>();
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens.words[index]?.text;
    if (word !== undefined) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const cuts: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    let start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    // "@AnnHill", "#HillWins", an address
    if (end - start > LONGEST || /[@#/_]/.test(text.charAt(start - 1))) continue;
    const possessive = afterApostrophe(text, start, text.slice(start, end), times);
    if (possessive !== null) {
      start += possessive;
      cuts.push(start);
    }
    for (let cut = cutOf(text.slice(start, end), times); cut > 0; cut = cutOf(text.slice(start, end), times)) {
      start += cut;
      cuts.push(start);
    }
  }
  if (cuts.length === 0) return null;
  const pieces: string[] = [];
  const ends: number[] = [];
  let from = 0;
  for (const [order, cut] of cuts.entries()) {
    pieces.push(text.slice(from, cut));
    // Where the space goes in, counted with those before it.
    ends.push(cut + order);
    from = cut;
  }
  pieces.push(text.slice(from));
  const spacesBefore = (spaced: number) => firstIndex(ends.length, (index) => (ends[index] ?? 0) >= spaced);
  return { text: pieces.join(' '), offset: (spaced) => offset(spaced - spacesBefore(spaced)) };
}

/** How much of a word belongs to the apostrophe before it: the "s" of "Hill'sspeech", nothing of "Reeds’speech"; else `null`. */
function afterApostrophe(text: string, start: number, word: string, times: ReadonlyMap<string, number>): number | null {
  if (!/['’]/.test(text.charAt(start - 1)) || !/\p{L}/u.test(text.charAt(start - 2))) return null;
  const own = word.startsWith('s') ? 1 : text.charAt(start - 2) === 's' ? 0 : null;
  return own !== null && word.length >= SHORTEST_WORD + own && times.has(word.slice(own)) ? own : null;
}

/** Where the first of two words that stick together ends in `word`; 0 where it is one. */
function cutOf(word: string, times: ReadonlyMap<string, number>): number {
  const small = BEFORE_CAPITAL.exec(word)?.[0].length ?? 0;
  if (small > 0) return small;
  const capital = CAPITAL_BEFORE.exec(word)?.[0].length ?? 0;
  if (capital > 0 && (times.has(word.slice(0, capital)) || times.has(word.slice(capital)))) return capital;
  if (!CAPITAL.test(word) || (times.get(word) ?? 0) > 1) return 0;
  for (let cut = word.length - 2; cut >= SHORTEST_NAME; cut--) {
    if (!times.has(word.slice(0, cut))) continue;
    const rest = word.slice(cut);
    if (rest === 'is' ? !WITH_PEOPLE.test(word.slice(0, cut)) : GO_ON.has(rest)) return cut;
    const isWord = VERB.test(rest) || (rest.length >= SHORTEST_WORD && times.has(rest) && !ENDINGS.test(rest));
    if (isWord) return cut;
  }
  return 0;
}
