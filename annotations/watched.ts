/** Watched persons in a text: marked wherever their names stand, with an office or without. */
import type { Detection, Mention, Official, OfficialMention } from '../mentions/mention.ts';
import { titleWords } from '../mentions/officials/title-words.ts';
import { fold } from '../text/fold.ts';
import { officialKey } from './official-key.ts';

/** A person to be looked for. */
export interface WatchedPerson extends Pick<Official, 'role' | 'country' | 'former'> {
  /** `Person.key` */
  readonly key: string;
  readonly name: string;
  /** Whole names as they are written, the reader's and those of articles. */
  readonly names: readonly string[];
}

/** A name somewhere: folded words, where each stands, and how it is written. */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

interface Name {
  readonly person: WatchedPerson;
  readonly words: readonly Word[];
}

/** A tree of folded words, so that a text is gone through once however many persons are watched. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly names: Name[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
const MARK = /\p{M}/u;

function wordsIn(text: string): Word[] {
  const { text: folded, offsets } = fold(text);
  return [...folded.matchAll(WORD)].map(({ 0: word, index }) => {
    const start = offsets[index] ?? 0;
    const last = offsets[index + word.length - 1] ?? start;
    let end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    while (end < text.length && MARK.test(text.charAt(end))) end += 1;
    return { folded: word, start, end, written: text.slice(start, end) };
  });
}

const isCapital = (written: string) => /^\p{Lu}/u.test(written);

/** The marks of a word wherever in it they stand: "hòa" and "hoà" are one word. */
const marksOf = (written: string) =>
  (written.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD').match(MARKS) ?? []).sort().join('');

/** Capital where the name has one, and no other marks than the name's, where both have any. */
function isWritten({ written }: Word, name: Word): boolean {
  if (isCapital(name.written) && !isCapital(written)) return false;
  const [marks, own] = [marksOf(written), marksOf(name.written)];
  return marks === '' || own === '' || marks === own;
}

function treeOf(persons: readonly WatchedPerson[]): Branch {
  const root: Branch = { next: new Map(), names: [] };
  for (const person of persons) {
    for (const words of new Set(person.names).values().map(wordsIn)) {
      if (words.length === 0) continue;
      let branch = root;
      for (const { folded } of words) {
        const next = branch.next.get(folded) ?? { next: new Map<string, Branch>(), names: [] };
        branch.next.set(folded, next);
        branch = next;
      }
      branch.names.push({ person, words });
    }
  }
  return root;
}

/** In a line of capitals, and in a headline set with them, a capital beside a name says nothing. */
function inHeadline(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  // Longer lines are no headlines.
  const line = text.slice(start, end === -1 ? text.length : Math.min(end, start + 300));
  const words = (line.match(WORD) ?? []).filter(({ length }) => length > 3);
  return words.length > 0 && words.filter(isCapital).length / words.length > 0.7;
}

/** Whether the word beside a name makes it a part of a longer one. */
function prolongs(text: string, gap: string, word: Word | undefined, isBefore: boolean): boolean {
  if (word === undefined || !/^[ \u00a0-]$/u.test(gap) || !isCapital(word.written)) return false;
  if (titleWords().has(word.written.normalize('NFC').toLowerCase())) return false;
  const beginsSentence = /(?:^|[.!?:;\n“"(–—]\s*)$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
  return !(isBefore && beginsSentence) && !inHeadline(text, word.start);
}

interface Found {
  readonly person: WatchedPerson;
  readonly start: number;
  readonly end: number;
}

function findNames(text: string, persons: readonly WatchedPerson[]): Found[] {
  const root = treeOf(persons);
  const words = wordsIn(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    let branch: Branch | undefined = root;
    let longest: { readonly person: WatchedPerson; readonly last: number } | undefined;
    for (let last = at; (branch = branch.next.get(words[last]?.folded ?? '')) !== undefined; last++) {
      const own = words.slice(at, last + 1);
      const name = branch.names.find((one) => own.every((word, nth) => isWritten(word, one.words[nth] ?? word)));
      if (name !== undefined) longest = { person: name.person, last };
    }
    const [first, end] = [words[at], words[longest?.last ?? -1]];
    if (longest === undefined || first === undefined || end === undefined) continue;
    const [before, after] = [words[at - 1], words[longest.last + 1]];
    const gaps = [text.slice(before?.end ?? 0, first.start), text.slice(end.end, after?.start ?? text.length)] as const;
    if (prolongs(text, gaps[0], before, true) || prolongs(text, gaps[1], after, false)) continue;
    found.push({ person: longest.person, start: first.start, end: end.end });
    at = longest.last;
  }
  return found;
}

/**
 * The detection with the places where watched persons are named and nothing was
 * found: whole names only, not within longer ones. Time grows with the text, not
 * with the number of persons. Such a mention says no office, for the text gives none.
 */
export function markWatched(text: string, detection: Detection, persons: readonly WatchedPerson[]): Detection {
  if (persons.length === 0) return detection;
  const taken = detection.mentions.filter((mention) => mention.kind === 'official');
  const officials = [...detection.officials];
  const added: OfficialMention[] = [];
  let next = 0;
  for (const { person, start, end } of findNames(text, persons)) {
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    if ((taken[next]?.start ?? Infinity) < end) continue;
    const written = text.slice(start, end);
    const names = new Set(person.names.map((name) => officialKey({ name })));
    let official = officials.find((one) => names.has(officialKey(one)));
    if (official === undefined) {
      official = { id: `w${added.length + 1}`, name: written, role: null, country: null, former: false };
      officials.push(official);
    }
    added.push({ kind: 'official', start, end, text: written, official: official.id, form: 'full', rule: 'watched' });
  }
  if (added.length === 0) return detection;
  const mentions: Mention[] = [...detection.mentions, ...added];
  return { officials, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
