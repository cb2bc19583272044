import { GUARDED_WORDS } from './guarded-words.ts';
import { foldKey } from '../text/fold.ts';

/**
 * The guard: two statements that differ in a name, a country, a figure, a
 * date, a negation or an office are two statements, however alike the rest.
 * Measured: "met the Lao minister" and "met the Thai minister" are 0.76 alike,
 * a date moved by a day 0.99; no threshold tells a correction from a sibling.
 */
export function agreeOnFacts(old: string, now: string): boolean {
  if (old === now) return true;
  // In a text that lost its diacritics a guarded syllable is known only without them, and "cố" looks like "có".
  const guarded = isPlain(old) === isPlain(now) ? GUARDED_WORDS : FOLDED_GUARDED_WORDS;
  const facts = factsOf(old, guarded);
  const factsNow = factsOf(now, guarded);
  // Joined, because a name may be parted otherwise: "Vietnam", "Viet Nam".
  return without(facts, factsNow) === without(factsNow, facts);
}

const FOLDED_GUARDED_WORDS: ReadonlySet<string> = new Set([...GUARDED_WORDS].map((word) => foldKey(word)));

function isPlain(text: string): boolean {
  return !/[\u0300-\u036fà-ỹ]/i.test(text);
}

function without(facts: ReadonlySet<string>, others: ReadonlySet<string>): string {
  return [...facts].filter((fact) => !others.has(fact)).join('');
}

const WORD = /[\p{Sc}%]|[\p{L}\p{M}\p{N}]+/gu;
const OPENS_SENTENCE = /(?:^|[.!?…:“"‘\n–—])\s*[“"‘(]*$/;
const SENTENCE_OPENERS = new Set(
  `a an the this that these those he she it they we his her its their in on at for from with by as after before during
   under since while when both all some many most other another and but or if so also such there here according
   meanwhile however moreover furthermore besides earlier later to of
   ong ba cac nhung hai trong tai ngay ve cung theo sau truoc khi voi de tu nhan do day viec
   ho chung`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The facts of a statement, folded. */
function factsOf(text: string, guarded: ReadonlySet<string>): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { word, small, key, isName, isOpening } of wordsOf(text)) {
    if (
      guarded.has(guarded === GUARDED_WORDS ? small : key) ||
      isFigure(word) ||
      (isName && !(isOpening && SENTENCE_OPENERS.has(key)))
    )
      facts.add(key);
  }
  return facts;
}

/** How many different names and figures a statement gives for certain: capitals that open a sentence do not count. */
export function countNames(text: string): number {
  const names = new Set<string>();
  for (const { word, key, isName, isOpening } of wordsOf(text)) {
    if (isFigure(word) || (isName && !isOpening)) names.add(key);
  }
  return names.size;
}

function isFigure(word: string): boolean {
  return /[\p{N}\p{Sc}%]/u.test(word);
}

interface GuardedWord {
  readonly word: string;
  /** In small letters, with its diacritics, and folded. */
  readonly small: string;
  readonly key: string;
  readonly isName: boolean;
  readonly isOpening: boolean;
}

function* wordsOf(text: string): Generator<GuardedWord> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const first = word.charAt(0);
    const isName = first !== first.toLowerCase();
    const isOpening = isName && OPENS_SENTENCE.test(text.slice(Math.max(0, index - 4), index));
    // ASCII folds to its lower case: most words need no more.
    const isAscii = /^[\0-\x7f]*$/.test(word);
    const small = isAscii ? word.toLowerCase() : word.normalize('NFC').toLowerCase();
    yield { word, small, key: isAscii ? small : foldKey(word), isName, isOpening };
  }
}
