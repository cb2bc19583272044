import type { NameRun } from './grammar.ts';
import { partStands, type People } from './people-index.ts';
import { nearest, Timeline } from './timeline.ts';
import { addPlace, type Person } from './people.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';

/** What two have together whose names one hyphen joins, also where one of them holds no office. */
const OF_TWO =
  /^(?:ticket|talks?|meeting|summit|government|administration|cabinet|coalition|alliance|pact|deal|accord|agreement|axis|duo|team|era|debate|duel|race|relationship|friendship|feud|rivalry|partnership|camp|bill|plan|faction)$/;
/** "Carver-ism", "a Carver-class ship" are no one. */
const NOT_OF_PERSON = /^(?:ism|ist|ists|ite|ites|esque|mania|gate|care|class)$/;
/** The most parts between hyphens. */
const MAX_PARTS = 6;

interface Part {
  readonly start: number;
  readonly end: number;
  /** Whose name it is; `null` for a word, or a name of someone else. */
  readonly person: Person | null;
  readonly isWord: boolean;
}

/**
 * Finds persons already known inside words that hyphens make: "the Carver-Hill talks", "the Hill-Duran-Sol ticket" of two
 * whose names have hyphens themselves, "a Carver-appointed judge".
 */
export function findHyphenedNames(passage: Passage, runs: readonly NameRun[], people: People): void {
  const { tokens, grammar, capitals } = passage;
  if (grammar.bareNominals || people.all.length === 0) return;
  const taken = new Uint8Array(tokens.length + 1);
  for (const { places } of people.all) {
    for (const { token, end } of places) for (let at = token; (tokens[at]?.start ?? end) < end; at++) taken[at] = 1;
  }
  let others: ReadonlySet<string> | null = null;
  const timeline = new Timeline(people.all);
  for (const at of capitals) {
    const token = tokens[at];
    if (token === undefined || taken[at] === 1 || !token.text.includes('-')) continue;
    timeline.advance(at);
    const parts = partsOf(token, people);
    if (parts === null) continue;
    const names = parts.filter(({ isWord }) => !isWord);
    const known = names.filter(({ person }) => person !== null);
    if (known.length === 0) continue;
    if (known.length < names.length) {
      // "the Carver-Reed ticket": Reed is named elsewhere, as a lawyer.
      if (!OF_TWO.test(passage.plain(at + 1))) continue;
      others ??= new Set(runs.flatMap(({ from, to }) => tokens.slice(from, to).map(({ plain }) => plain)));
      const all = others;
      const isNamed = ({ start, end }: Part) => all.has(token.plain.slice(start - token.start, end - token.start));
      if (!names.every((part) => part.person !== null || isNamed(part))) continue;
    }
    for (const { person, start, end } of known)
      if (person !== null) addPlace(person, { start, end, token: at, form: 'short', rule: 'pair' });
  }
}

/** The names and words that hyphens join, longest names first; `null` where that is one name or one word. */
function partsOf(token: Token, people: People): Part[] | null {
  const written = token.text.split('-');
  const folded = token.plain.split('-');
  if (written.length > MAX_PARTS || folded.length !== written.length || token.plain.length !== token.text.length)
    return null;
  const parts: Part[] = [];
  let start = token.start;
  for (let from = 0; from < written.length;) {
    let to = written.length;
    let person: Person | null = null;
    for (; to > from; to--) {
      person = holderOf(people, folded.slice(from, to).join('-'));
      if (person !== null || to === from + 1) break;
    }
    const length = written.slice(from, to).join('-').length;
    const isWord = /^\p{Ll}/u.test(written[from] ?? '');
    if (isWord && NOT_OF_PERSON.test(folded[from] ?? '')) return null;
    parts.push({ start, end: start + length, person: isWord ? null : person, isWord });
    start += length + 1;
    from = to;
  }
  return parts.length > 1 ? parts : null;
}

/** Whom a part between hyphens names: by the part that stands for the whole, or by one that only this person has. */
function holderOf(people: People, key: string): Person | null {
  const having = people.having(key);
  const standing = having.filter((person) => partStands(person, key, false));
  if (standing.length > 0) return nearest(standing);
  return having.length === 1 && key.length > 2 ? (having[0] ?? null) : null;
}
