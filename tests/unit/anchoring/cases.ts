/**
 * Cases of passages and changed texts, generated from any articles and a seed:
 * what happened to the text is known, so what is right is known.
 */
import type { AnchorState } from '../../../anchoring/target.ts';
import { GUARDED_WORDS } from '../../../anchoring/guarded-words.ts';
import { foldKey } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';

export interface AnchorCase {
  readonly id: string;
  readonly kind: string;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly expected: { readonly state: AnchorState; readonly start: number; readonly end: number };
}

/** Mulberry32: small, seeded, good enough to pick places. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Edit extends Span {
  readonly text: string;
}

/** A text and what was done to it; edits do not overlap, later ones that would are dropped. */
class Revision {
  readonly edits: Edit[] = [];
  readonly before: string;

  constructor(before: string) {
    this.before = before;
  }

  replace(start: number, end: number, text: string): boolean {
    const clashes =
      this.edits.some((edit) => start < edit.end && edit.start < end) ||
      this.edits.some((edit) => edit.start === start && edit.end === end);
    if (!clashes) this.edits.push({ start, end, text });
    return !clashes;
  }

  get after(): string {
    let text = '';
    let from = 0;
    for (const edit of this.#sorted()) {
      text += this.before.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return text + this.before.slice(from);
  }

  /** Where an offset went. Text put exactly there stays outside of the passage. */
  map(offset: number, side: 'start' | 'end'): number {
    let shift = 0;
    for (const edit of this.#sorted()) {
      const grows = edit.text.length - (edit.end - edit.start);
      if (edit.end < offset || (edit.end === offset && (side === 'start' || edit.start < offset))) shift += grows;
      else if (edit.start < offset) return edit.start + shift + (side === 'start' ? 0 : edit.text.length);
    }
    return offset + shift;
  }

  #sorted(): Edit[] {
    return this.edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }
}

function matchesOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const linesOf = (text: string): Span[] => matchesOf(text, /[^\n]+/g);
const sentencesOf = (text: string): Span[] =>
  matchesOf(text, /(?=\S)[^\n]+?(?:[.!?][”"]?(?=\s+[\p{Lu}“"])|(?=\n|$))/gu).filter(({ start, end }) => end > start);
const wordsOf = (text: string): Span[] => matchesOf(text, /[\p{L}\p{M}\p{N}]+/gu);

/** Words no fact hangs on: small letters, not an office, a negation or a number. */
function isOrdinary(word: string): boolean {
  return /^\p{Ll}[\p{Ll}\p{M}]{3,}$/u.test(word) && !GUARDED_WORDS.has(word.normalize('NFC'));
}

const REPLACEMENTS = {
  en: 'promptly warmly shared noted stressed enhance deepen underline valuable close fruitful broadly gathered outlined'.split(
    ' ',
  ),
  vi: 'nêu trình bày chia sẻ đẩy mạnh sâu rộng hiệu quả thiết thực bổ sung đồng thời quan tâm'.split(' '),
};
const NAMES = ['Marovic', 'Tanaka', 'Okafor', 'Lindqvist', 'Pereira', 'Nasser', 'Kovacs', 'Dlamini'];
const NAVIGATION = 'Home | News | Politics | World\nNewsletter  RSS  Contact us\nShare on social networks\n';
const FOOTER =
  '\nRelated news\nMinistry opens new archive for researchers\nAbout us | Terms of use | © All rights reserved\nHotline: 024 3825 0000';

/** Cases of every kind for every text. `rounds` passages are tried for each kind. */
export function generateCases(
  texts: readonly { readonly language: 'en' | 'vi'; readonly text: string }[],
  seed: number,
  rounds: number,
): AnchorCase[] {
  const random = seededRandom(seed);
  const cases: AnchorCase[] = [];
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(random() * from.length)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  };

  texts.forEach(({ language, text }, textIndex) => {
    const lines = linesOf(text);
    const sentences = sentencesOf(text).filter(({ start, end }) => wordsOf(text.slice(start, end)).length >= 4);
    const allWords = wordsOf(text);
    const others = texts.filter((_, index) => index !== textIndex);
    const otherLines = others.filter((other) => other.language === language).flatMap((other) => other.text.split('\n'));

    const wordsIn = (span: Span): Span[] => allWords.filter((word) => span.start <= word.start && word.end <= span.end);
    const sliceOf = (span: Span): string => text.slice(span.start, span.end);
    const countOf = (needle: string): number => text.split(needle).length - 1;

    /** A sentence, a part of one, a few words or one word, as readers select. */
    function passageIn(sentence: Span): Span {
      const words = wordsIn(sentence);
      const kind = random();
      if (kind < 0.35) return sentence;
      const length = kind < 0.7 ? 5 + Math.floor(random() * 8) : kind < 0.9 ? 2 + Math.floor(random() * 3) : 1;
      const first = Math.floor(random() * Math.max(1, words.length - length));
      const start = words[first]?.start ?? sentence.start;
      return { start, end: words[Math.min(words.length, first + length) - 1]?.end ?? sentence.end };
    }

    function add(kind: string, passage: Span, after: string, expected: AnchorCase['expected'], before = text): void {
      cases.push({
        id: `${kind}-${textIndex}-${cases.length}`,
        kind: `${kind}`,
        before,
        ...passage,
        after,
        expected,
      });
    }

    function addRevision(kind: string, passage: Span, revision: Revision, isChanged: boolean): void {
      const start = revision.map(passage.start, 'start');
      const end = revision.map(passage.end, 'end');
      const state = isChanged ? 'changed' : start === passage.start ? 'exact' : 'moved';
      add(kind, passage, revision.after, { state, start, end }, revision.before);
    }

    const lost = { state: 'lost', start: 0, end: 0 } as const;

    function insertLines(revision: Revision, count: number, upTo: number): void {
      for (let index = 0; index < count; index++) {
        const line = pick(lines.filter(({ start }) => start <= upTo));
        revision.replace(line.start, line.start, `${pick(otherLines)}\n`);
      }
    }

    function editWords(revision: Revision, within: Span, count: number): number {
      let done = 0;
      const ordinary = wordsIn(within).filter((word) => isOrdinary(sliceOf(word)));
      for (let index = 0; index < count && ordinary.length > 0; index++) {
        const word = pick(ordinary);
        if (revision.replace(word.start, word.end, pick(REPLACEMENTS[language]))) done++;
      }
      return done;
    }

    /** Another figure, name or negation within the span; false when it has none to change. */
    function correctFact(revision: Revision, within: Span): boolean {
      const facts = wordsIn(within).filter((word, index) => {
        const written = sliceOf(word);
        return /^\d+$/.test(written) || (index > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(written));
      });
      if (facts.length === 0) return false;
      const fact = pick(facts);
      const written = sliceOf(fact);
      const name = pick(NAMES.filter((one) => one !== written));
      return revision.replace(fact.start, fact.end, /^\d/.test(written) ? String(Number(written) + 1) : name);
    }

    for (let round = 0; round < rounds; round++) {
      const sentence = pick(sentences);
      const passage = passageIn(sentence);
      const line = lines.find(({ start, end }) => start <= sentence.start && sentence.end <= end) ?? sentence;
      const isUniqueSentence = countOf(sliceOf(sentence)) === 1;

      add('unchanged', passage, text, { state: 'exact', ...passage });

      const inserted = new Revision(text);
      insertLines(inserted, 1 + Math.floor(random() * 3), passage.start);
      addRevision('moved', passage, inserted, false);

      const wrapped = new Revision(text);
      wrapped.replace(0, 0, NAVIGATION);
      wrapped.replace(text.length, text.length, FOOTER);
      addRevision('wrapped', passage, wrapped, false);

      if (isUniqueSentence) {
        const order = lines.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key);
        const rest = order.map(({ one }) => sliceOf(one)).join('\n');
        const lineStart = order
          .slice(
            0,
            order.findIndex(({ one }) => one === line),
          )
          .reduce((sum, { one }) => sum + one.end - one.start + 1, 0);
        const start = lineStart + passage.start - line.start;
        add('reordered', passage, rest, {
          state: start === passage.start ? 'exact' : 'moved',
          start,
          end: start + passage.end - passage.start,
        });
      }

      const spelling = new Revision(text);
      const manner = Math.floor(random() * 5);
      for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        let other = character;
        if (manner === 0) other = character.normalize('NFD');
        if (manner === 1) other = character.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
        if (manner === 2)
          other = { '“': '"', '”': '"', '’': "'", '–': '-', '"': '”', '-': '–' }[character] ?? character;
        if (manner === 3 && character === ' ' && random() < 0.2) other = random() < 0.5 ? '  ' : '\u00a0';
        if (manner === 4 && character === ' ' && random() < 0.1) other = '\n';
        if (other !== character) spelling.replace(at, at + 1, other);
      }
      addRevision(`respelled`, passage, spelling, false);

      const edited = new Revision(text);
      const edits = editWords(edited, passage, 1 + Math.floor(random() * (1 + wordsIn(passage).length / 6)));
      if (random() < 0.5) insertLines(edited, 1, passage.start);
      if (random() < 0.5) editWords(edited, pick(sentences), 2);
      if (edits > 0) addRevision('copy-edited', passage, edited, true);

      const around = new Revision(text);
      editWords(around, { start: sentence.start, end: passage.start }, 2);
      editWords(around, { start: passage.end, end: sentence.end }, 2);
      insertLines(around, 1, passage.start);
      addRevision('edited around', passage, around, false);

      const busy = new Revision(text);
      for (const other of sentences) if (other !== sentence && random() < 0.6) editWords(busy, other, 2);
      addRevision('edited elsewhere', passage, busy, false);

      const corrected = new Revision(text);
      if (correctFact(corrected, passage)) {
        if (random() < 0.3) insertLines(corrected, 1, passage.start);
        addRevision('corrected', passage, corrected, true);
      }

      if (isUniqueSentence) {
        const gone = new Revision(text);
        const isWholeLine = random() < 0.5;
        const cut = isWholeLine ? { start: line.start, end: Math.min(text.length, line.end + 1) } : sentence;
        gone.replace(cut.start, cut.end, '');
        if (random() < 0.5) insertLines(gone, 1, Math.max(0, passage.start - 1));
        add('deleted', passage, gone.after, lost);

        const twin = new Revision(sliceOf(line));
        const facts = matchesOf(twin.before, /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}|\d+/gu);
        for (const fact of facts) {
          const written = twin.before.slice(fact.start, fact.end);
          twin.replace(fact.start, fact.end, /^\d/.test(written) ? String(Number(written) + 3) : pick(NAMES));
        }
        if (facts.length > 0) {
          const beside = random() < 0.5;
          const at = beside ? (random() < 0.5 ? line.end : line.start) : pick(lines).end;
          const joined = new Revision(text);
          joined.replace(at, at, at === line.start ? `${twin.after}\n` : `\n${twin.after}`);
          const before = joined.after;
          const own = { start: joined.map(passage.start, 'start'), end: joined.map(passage.end, 'end') };
          const ownLine = { start: joined.map(line.start, 'start'), end: joined.map(line.end, 'end') };
          if (before.slice(own.start, own.end) === sliceOf(passage)) {
            const without = before.slice(0, ownLine.start) + before.slice(ownLine.end + 1);
            add('deleted beside twin', own, without, lost, before);
            const kept = new Revision(before);
            kept.replace(0, 0, NAVIGATION);
            addRevision('twin kept', own, kept, false);
            // The twin is copy-edited as well, so that it is nowhere word for word.
            const place = without.indexOf(twin.after);
            const ordinary = wordsOf(twin.after).filter((word) => isOrdinary(twin.after.slice(word.start, word.end)));
            if (place >= 0 && ordinary.length > 4) {
              const word = pick(ordinary);
              const changedTwin = `${without.slice(0, place + word.start)}${pick(REPLACEMENTS[language])}${without.slice(place + word.end)}`;
              add('deleted beside edited twin', own, changedTwin, lost, before);
            }
          }
        }
      }

      const sameLanguage = others.filter((other) => other.language === language);
      if (sameLanguage.length > 0) add('replaced', passage, pick(sameLanguage).text, lost);

      const repeated = wordsIn(sentence).filter((word) => countOf(sliceOf(word)) >= 3);
      if (repeated.length > 0) {
        const word = pick(repeated);
        const shifted = new Revision(text);
        insertLines(shifted, 2, passage.start);
        addRevision('single word', word, shifted, false);
        const next = wordsIn(sentence).find(({ start }) => start > word.end);
        const phrase = { start: word.start, end: next?.end ?? word.end };
        const changed = new Revision(text);
        editWords(changed, { start: sentence.start, end: phrase.start - 1 }, 1);
        editWords(changed, { start: phrase.end + 1, end: sentence.end }, 1);
        addRevision('repeated words', phrase, changed, false);
        if (isUniqueSentence) {
          const removed = new Revision(text);
          removed.replace(sentence.start, sentence.end, '');
          add('single word deleted', word, removed.after, lost);
        }
      }

      const otherLinesHere = lines.filter((one) => one !== line);
      if (isUniqueSentence && otherLinesHere.length > 0 && wordsIn(line).length > wordsIn(sentence).length) {
        const goal = pick(otherLinesHere);
        const moved = new Revision(text);
        const inSentence = { start: passage.start - sentence.start, end: passage.end - sentence.start };
        moved.replace(sentence.start, sentence.end, '');
        moved.replace(goal.end, goal.end, ` ${sliceOf(sentence)}`);
        const start = moved.map(goal.end, 'start') - sliceOf(sentence).length;
        if (wordsOf(sliceOf(sentence)).length >= 8) {
          add('sentence moved', passage, moved.after, {
            state: start + inSentence.start === passage.start ? 'exact' : 'moved',
            start: start + inSentence.start,
            end: start + inSentence.end,
          });
        }
      }

      const shortened = new Revision(text);
      for (const one of otherLinesHere)
        if (random() < 0.5) shortened.replace(one.start, Math.min(text.length, one.end + 1), '');
      addRevision('shortened', passage, shortened, false);

      const flowing = new Revision(text);
      for (const one of lines.slice(1)) flowing.replace(one.start - 1, one.start, random() < 0.5 ? ' ' : '\n\n');
      addRevision('paragraphs joined', passage, flowing, false);

      const harried = new Revision(text);
      if (correctFact(harried, passage)) {
        for (const other of sentences) if (other !== sentence && random() < 0.5) editWords(harried, other, 2);
        harried.replace(0, 0, NAVIGATION);
        addRevision('corrected, wrapped and edited elsewhere', passage, harried, true);
      }

      const boxed = new Revision(text);
      if (otherLines.length > 0) boxed.replace(line.end, line.end, `\n${pick(otherLines)}\n${pick(otherLines)}`);
      if (line.start > 0 && otherLines.length > 0) boxed.replace(line.start, line.start, `${pick(otherLines)}\n`);
      if (correctFact(boxed, passage)) addRevision('corrected between boxes', passage, boxed, true);

      const goneBusy = new Revision(text);
      if (isUniqueSentence) {
        goneBusy.replace(sentence.start, sentence.end, '');
        for (const other of sentences) if (other !== sentence && random() < 0.7) editWords(goneBusy, other, 2);
        goneBusy.replace(0, 0, NAVIGATION);
        add('deleted, edited elsewhere', passage, goneBusy.after, lost);
      }

      const nextLine = lines[lines.indexOf(line) + 1];
      if (nextLine !== undefined && wordsIn(nextLine).length > 0) {
        const from = pick(wordsIn(line)).start;
        const to = pick(wordsIn(nextLine)).end;
        const across = { start: from, end: to };
        const shifted = new Revision(text);
        insertLines(shifted, 1, line.start);
        addRevision('across paragraphs', across, shifted, false);
        const reworded = new Revision(text);
        if (editWords(reworded, { start: from, end: line.end }, 1) > 0) {
          addRevision('across paragraphs, edited', across, reworded, true);
        }
      }

      const reprint = new Revision(text);
      let isCut = false;
      for (const match of text.matchAll(
        /(?:Hanoi|Hà Nội) \((?:VNA|TTXVN)\) [–-] |labour|favourable|recognise|defence/g,
      )) {
        const other =
          { labour: 'labor', favourable: 'favorable', recognise: 'recognize', defence: 'defense' }[match[0]] ?? '';
        reprint.replace(match.index, match.index + match[0].length, other);
      }
      for (const match of text.matchAll(/\b(?:Vietnam|Viet Nam)\b/g)) {
        reprint.replace(match.index, match.index + match[0].length, 'Viet Nam');
      }
      for (const other of sentences) {
        if (random() >= 0.15) continue;
        if (reprint.replace(other.start, other.end, '') && other === sentence) isCut = true;
      }
      const inside = reprint.edits.filter((edit) => edit.start < passage.end && passage.start < edit.end);
      const changesLetters = inside.some(
        (edit) => foldKey(edit.text).replace(/ /g, '') !== foldKey(text.slice(edit.start, edit.end)).replace(/ /g, ''),
      );
      if (isCut && isUniqueSentence) add('reprint, cut', passage, reprint.after, lost);
      else if (!isCut && !inside.some((edit) => edit.start <= passage.start && passage.end <= edit.end)) {
        addRevision('reprint', passage, reprint, changesLetters);
      }
    }
  });
  return cases;
}
