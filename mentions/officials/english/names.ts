import type { AffiliationMap } from '../affiliations.ts';
import type { NameRun } from '../grammar.ts';
import type { Token } from '../tokens.ts';
import { Word, type Vocabulary } from '../vocabulary.ts';

/** Lower-case words inside names. */
const PARTICLES = new Set(
  'bin ibn al el de da do dos das del della di du la le van von der den ter ten bint binti ben zu af av abu ould ul ur e y te dal dello of-'.split(
    ' ',
  ),
);
/** Surnames that are also words of the lists. */
const SURNAME_WORDS = new Set(
  'may law west north south hall ward house park banks power march church young rice price king brown bush long lane day hill field forest pope prince bishop major wood woods august april june dam sea justice marshall read asia he star show love hope son'.split(
    ' ',
  ),
);
/** A verb glued to a name by a lost space. */
const GLUED =
  /^(\p{Lu}\p{Ll}+?)(said|stated|conveyed|told|affirmed|expressed|stressed|noted|made|added|underlined|highlighted|welcomed|emphasised|emphasized|thanked|proposed|suggested|called|praised|congratulated|held|met|received|visited|arrived|attended|and|on|in|at|to|has|had|will|is|was)$/u;
/** An adverb or participle that opens a sentence is no name's first word. */
const OPENERS = /^[a-z]{3,}(?:ly|ing)$/;
const PAIRED_HONORIFICS = new Map([
  ['tan', 'sri'],
  ['grand', 'ayatollah'],
]);
const MAX_TOKENS = 7;

/** Reads a name in English text. */
export function readEnglishName(
  tokens: readonly Token[],
  at: number,
  affiliations: AffiliationMap,
  vocabulary: Vocabulary,
  afterOffice: boolean,
): NameRun | null {
  const flagsAt = (index: number) => vocabulary.words.get(tokens[index]?.plain ?? '') ?? 0;
  let from = at;
  let polite = false;
  let rankFrom = -1;
  for (let guard = 0; guard < 8; guard++) {
    const token = tokens[from];
    if (token === undefined || (token.gap === 'line' && from > at)) return null;
    const flags = flagsAt(from);
    // "Senator the Hon. Aubyn Hill"
    if (
      token.plain === 'the' &&
      afterOffice &&
      (flagsAt(from + 1) & Word.honorific) !== 0 &&
      tokens[from + 1]?.shape !== 'lower'
    ) {
      from++;
      continue;
    }
    if ((flags & Word.honorific) !== 0 && token.shape !== 'lower') {
      if (token.plain === 'he' && token.text !== 'HE') break;
      // "Tan Sri", "Grand Ayatollah": alone these are names.
      const pair = PAIRED_HONORIFICS.get(token.plain);
      if (pair !== undefined && tokens[from + 1]?.plain !== pair) break;
      if (
        /^(?:his|her)$/.test(token.plain) &&
        !/^(?:excellency|majesty|highness|royal|eminence|holiness)$/.test(tokens[from + 1]?.plain ?? '')
      )
        break;
      polite = true;
      from++;
      continue;
    }
    if (polite && /^(?:majesty|highness|royal|eminence|holiness|excellency)$/.test(token.plain)) {
      from++;
      continue;
    }
    if (rankFrom >= 0 && token.text === '(' && tokens[from + 1]?.plain.startsWith('ret') === true) {
      // "Gen. (ret.)"
      const close = tokens[from + 2]?.text === ')' ? from + 2 : from + 3;
      if (tokens[close]?.text !== ')') break;
      from = close + 1;
      continue;
    }
    if ((flags & Word.rank) !== 0 && token.shape !== 'lower') {
      const next = tokens[from + 1];
      const goesOn =
        next?.text === '(' ||
        ((flagsAt(from + 1) & (Word.rank | Word.honorific)) !== 0 && next?.shape !== 'lower') ||
        isNameWord(next, vocabulary, affiliations[from + 1] !== undefined);
      if (!goesOn) break;
      if (rankFrom < 0) rankFrom = from;
      from++;
      continue;
    }
    break;
  }
  const rankTo = from;
  let to = from;
  let words = 0;
  let namesake = false;
  let cut: number | null = null;
  while (to - from < MAX_TOKENS) {
    const token = tokens[to];
    if (token === undefined || (token.gap === 'line' && to > at)) break;
    if (to > from && token.opens && token.shape !== 'mark') break;
    if (token.shape === 'mark') {
      const nickname = readNickname(tokens, to);
      if (words > 0 && nickname > to) {
        to = nickname;
        continue;
      }
      break;
    }
    if (token.shape === 'number') break;
    if (token.shape === 'lower') {
      // "al-Sudani", "d'Orsay": the capital stands after the hyphen.
      if (/^(?:al|el|ul|an|as|at|ad|ash|ar|d|ibn|bin)[-'’]\p{Lu}/u.test(token.text)) {
        words++;
        to++;
        continue;
      }
      const next = particleEnd(tokens, to);
      if (words > 0 && next > to) {
        to = next;
        continue;
      }
      if (
        words === 0 &&
        next > to &&
        afterOffice &&
        token.plain !== 'of' &&
        token.plain !== 'e' &&
        token.plain !== 'y'
      ) {
        to = next;
        continue;
      }
      break;
    }
    let flags = flagsAt(to);
    const pair = PAIRED_HONORIFICS.get(token.plain);
    if (pair !== undefined && tokens[to + 1]?.plain !== pair) flags &= ~Word.honorific;
    const surname =
      words > 0 &&
      SURNAME_WORDS.has(token.plain) &&
      !isNameWord(tokens[to + 1], vocabulary, affiliations[to + 1] !== undefined);
    if ((flags & Word.namesake) !== 0 && words > 0 && !surname) {
      namesake = true;
      break;
    }
    const blocked = Word.notName | Word.office | Word.post | Word.topic | Word.body | Word.privateBody | Word.honorific;
    const isHe = words === 0 && afterOffice && token.text === 'He' && isNameWord(tokens[to + 1], vocabulary, false);
    if (
      !isHe &&
      (flags & blocked) !== 0 &&
      !surname &&
      !(
        words > 0 &&
        (flags & blocked) === Word.honorific &&
        token.shape === 'title' &&
        !token.text.endsWith('.') &&
        isNameWord(tokens[to + 1], vocabulary, false) === false &&
        (flags & Word.rank) === 0
      )
    )
      break;
    if (words === 0 && token.opens && !afterOffice && OPENERS.test(token.plain)) break;
    const affiliation = affiliations[to];
    if (affiliation !== undefined) {
      const isName =
        affiliation.end === to + 1 &&
        affiliation.kind !== 'organisation' &&
        token.shape === 'title' &&
        (words > 0 || afterOffice) &&
        (words > 0
          ? !isNameWord(tokens[to + 1], vocabulary, affiliations[to + 1] !== undefined) &&
            /^(?:jordan|israel|chad|georgia|paris|london|francis|sydney|santiago|victoria|holland|england|ireland|french|english|dane|finn|pole|malé|lima)$/.test(
              token.plain,
            )
          : isNameWord(tokens[to + 1], vocabulary, affiliations[to + 1] !== undefined) &&
            /^(?:jordan|israel|chad|georgia|paris|francis|sydney|santiago|victoria|monaco|cuba|male)$/.test(
              token.plain,
            ));
      if (!isName) break;
    }
    if (
      token.shape === 'initial' &&
      words === 0 &&
      !isNameWord(tokens[to + 1], vocabulary, affiliations[to + 1] !== undefined) &&
      tokens[to + 1]?.shape !== 'initial'
    )
      break;
    words++;
    to++;
    const glued = token.shape === 'title' && token.text.length > 4 ? GLUED.exec(token.text) : null;
    if (glued !== null && afterOffice && (glued[1]?.length ?? 0) >= 2 && (glued[2]?.length ?? 0) >= 4) {
      cut = token.start + (glued[1]?.length ?? 0);
      break;
    }
    // A full stop inside a word run is an initial's; anything else ended it above.
  }
  while (to > from && tokens[to - 1]?.shape === 'lower' && !/\p{Lu}/u.test(tokens[to - 1]?.text ?? '')) to--;
  if (to === from || words === 0) return null;
  if (to - from === 1 && tokens[from]?.shape === 'initial') return null;
  return {
    from,
    to,
    polite,
    rank:
      rankFrom >= 0
        ? tokens
            .slice(rankFrom, rankTo)
            .map((token) => token.text)
            .join(' ')
        : '',
    namesake,
    cut,
  };
}

/** `"Jokowi"` and `(Pete)` between two parts of a name; one past it, or `at`. */
function readNickname(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text ?? '';
  const close = { '"': '"', '“': '”', '‘': '’', "'": "'" }[open];
  if (close === undefined || tokens[at]?.gap !== 'space') return at;
  for (let index = at + 1; index <= at + 3; index++) {
    const token = tokens[index];
    if (token === undefined) return at;
    if (token.text === close) {
      const next = tokens[index + 1];
      return index > at + 1 &&
        next !== undefined &&
        next.gap === 'space' &&
        (next.shape === 'title' || next.shape === 'upper')
        ? index + 1
        : at;
    }
    if (token.shape !== 'title' && token.shape !== 'upper') return at;
  }
  return at;
}

/** One past a run of particles that a capitalised word follows; `at` otherwise. */
function particleEnd(tokens: readonly Token[], at: number): number {
  let index = at;
  while (index < at + 3 && PARTICLES.has(tokens[index]?.plain ?? '') && tokens[index]?.gap === 'space') index++;
  const next = tokens[index];
  return index > at && next !== undefined && next.gap === 'space' && (next.shape === 'title' || next.shape === 'upper')
    ? index
    : at;
}

function isNameWord(token: Token | undefined, vocabulary: Vocabulary, affiliated: boolean): boolean {
  if (token === undefined || token.gap === 'line' || token.opens || affiliated) return false;
  if (token.shape !== 'title' && token.shape !== 'upper' && token.shape !== 'initial') return false;
  const flags = vocabulary.words.get(token.plain) ?? 0;
  return (
    (flags &
      (Word.notName |
        Word.office |
        Word.post |
        Word.topic |
        Word.body |
        Word.privateBody |
        Word.honorific |
        Word.namesake)) ===
    0
  );
}
