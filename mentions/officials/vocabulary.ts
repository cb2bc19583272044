import type { OfficeLexicon } from '../lexicons/lexicon.ts';
import type { Spelling } from '../tokens/spelling.ts';
import { type Affiliation, type Entry, type Known, Opens } from './entries.ts';
import { addPhrase } from './phrases.ts';
import { tokensOf } from './tokens.ts';

/** What a single word can be; a word can be several of these. */
export const Word = {
  office: 1,
  post: 2,
  grade: 4,
  status: 8,
  topic: 16,
  body: 32,
  privateBody: 64,
  honorific: 128,
  rank: 256,
  namesake: 512,
  notName: 1024,
  privatePerson: 2048,
} as const;

/** A lexicon made ready for look-up, under the words its phrases begin with. */
export interface Vocabulary {
  /** What the language makes of a spelling, also of one that is in none of its lists. */
  readonly knownOf: (spelling: Spelling) => Known;
  readonly agencies: ReadonlyMap<string, string>;
  /** Class and words of the offices of `lexicons/leaders.ts`, by their letter. */
  readonly leaderOffices: ReadonlyMap<string, readonly [className: string, role: string]>;
  /** Papers whose name does not tell their state. */
  readonly papers: ReadonlyMap<string, string>;
}

/** Splits `a|b` lists and drops empty entries. */
export function entries(list: string, separator: string | RegExp = '|'): string[] {
  return list.split(separator).filter((entry) => entry.trim() !== '');
}

/** `ISO:name|name` lines, by name. */
function codesOf(list: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const line of entries(list, '\n')) {
    const [code = '', names = ''] = line.split(':');
    for (const name of entries(names)) codes.set(name, code);
  }
  return codes;
}

/** Lists with a bar hold phrases, the others words. */
const split = (list: string) => entries(list, list.includes('|') ? '|' : /\s+/).map((entry) => entry.trim());

const NOTHING: Entry = { flags: 0, terms: [], affiliations: [], telling: [] };
/** How many vocabularies there are: each has a place in `Spelling.known`. */
let vocabularies = 0;

/** "al-Sudani", "d'Orsay": the capital stands after the hyphen. */
export const ARTICLE = /^(?:al|el|ul|an|as|at|ad|ash|ar|d|ibn|bin)[-'’]\p{Lu}/u;

function knownOf(entry: Entry, spelling: Spelling, isHead: boolean): Known {
  const { flags, terms } = entry;
  const isCapital = spelling.shape === 'title' || spelling.shape === 'upper' || spelling.shape === 'initial';
  const has = (some: number) => terms.some(({ value }) => (value.flags & some) !== 0);
  const isPhrase = terms.some(({ words }) => words.length > 1);
  const isOffice = terms.some(({ value }) => value.office !== null) || has(Word.office | Word.post);
  const isName = isCapital || ARTICLE.test(spelling.text) || has(Word.honorific | Word.rank);
  const opens =
    (isHead || isOffice || isPhrase ? Opens.office : 0) |
    (isName ? Opens.name : 0) |
    (entry.affiliations.length > 0 ? Opens.place : 0) |
    (isCapital ? Opens.capital : 0);
  return { entry, flags, opens };
}

/** Letters that every language's key has as they are, in words that nothing joins. */
const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of each phrase. Those not so simple are read as one text: a text of one phrase costs more than the phrase. */
function wordsOf(phrases: readonly string[], keyOf: (spelling: Spelling) => string): string[][] {
  const isSimple = phrases.map((phrase) => SIMPLE.test(phrase));
  const others: string[][] = [[]];
  for (const { spelling } of tokensOf(phrases.filter((_, at) => isSimple[at] !== true).join(' | '))) {
    if (spelling.text === '|') others.push([]);
    else others[others.length - 1]?.push(keyOf(spelling));
  }
  let other = 0;
  return phrases.map((phrase, at) =>
    isSimple[at] === true ? phrase.toLowerCase().split(' ') : (others[other++] ?? []),
  );
}

/** What a lexicon knows, under the words its phrases begin with. */
function readLexicon(lexicon: OfficeLexicon, keyOf: (spelling: Spelling) => string): ReadonlyMap<string, Entry> {
  const words = new Map<string, number>();
  const classes = new Map<string, string>();
  const mark = (list: string, flag: number) => {
    for (const word of split(list)) words.set(word, (words.get(word) ?? 0) | flag);
  };
  for (const [list, flag] of [
    [lexicon.offices, Word.office],
    [lexicon.posts, Word.post],
  ] as const) {
    for (const line of entries(list, '\n')) {
      const [name = '', members = ''] = line.split(':');
      mark(members, flag);
      for (const word of split(members)) if (!classes.has(word)) classes.set(word, name);
    }
  }
  mark(lexicon.grades, Word.grade);
  mark(lexicon.statuses, Word.status);
  mark(lexicon.topics, Word.topic);
  mark(lexicon.bodies, Word.body);
  mark(lexicon.privateBodies, Word.privateBody);
  mark(lexicon.honorifics, Word.honorific);
  mark(lexicon.ranks, Word.rank);
  mark(lexicon.namesakes, Word.namesake);
  mark(lexicon.notNames, Word.notName);
  mark(lexicon.privatePersons, Word.privatePerson);

  const known = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const found = known.get(word) ?? { flags: 0, terms: [], affiliations: [], telling: [] };
    known.set(word, found);
    return found;
  };
  const phrases: string[] = [];
  const adding: ((parts: readonly string[], first: string) => void)[] = [];
  const add = (phrase: string, to: (typeof adding)[number]) => {
    phrases.push(phrase);
    adding.push(to);
  };
  for (const [word, flags] of words) {
    // In capitals: only these are kept together in "H.E.".
    add(word.toUpperCase(), (parts, first) => {
      addPhrase(entry(first).terms, parts, { flags, office: classes.get(word) ?? null });
      // One word is known by its key, as tokens are: "ủy" is "uỷ".
      entry(parts.length === 1 ? first : word).flags |= flags;
    });
  }
  const addAll = (list: string, kinds: readonly Affiliation['kind'][]) => {
    for (const line of entries(list, '\n')) {
      const [code = '', ...groups] = line.split(':');
      for (const [index, group] of groups.entries()) {
        const affiliation = { code, kind: kinds[index] ?? 'city' };
        for (const name of entries(group))
          add(name, (parts, first) => addPhrase(entry(first).affiliations, parts, affiliation));
      }
    }
  };
  addAll(lexicon.organisations, ['organisation']);
  addAll(lexicon.countries, ['country', 'city']);
  for (const line of entries(lexicon.tellingOffices, '\n')) {
    const [code = '', list = ''] = line.split(':');
    for (const phrase of entries(list)) add(phrase, (parts, first) => addPhrase(entry(first).telling, parts, code));
  }
  for (const [index, parts] of wordsOf(phrases, keyOf).entries()) adding[index]?.(parts, parts[0] ?? '');
  return known;
}

/**
 * The look-up tables of one language. Lists are read when the first spelling is looked up: a worker that wakes for
 * something else, or for a text in another language, does without.
 *
 * @param heads words that are offices beside those of the lists
 */
export function makeVocabulary(
  lexicon: OfficeLexicon,
  keyOf: (spelling: Spelling) => string,
  heads: ReadonlySet<string>,
): Vocabulary {
  let known: ReadonlyMap<string, Entry> | null = null;
  const leaderOffices = new Map(
    split(lexicon.leaderOffices).map((office) => {
      const [letter = '', className = '', role = className] = office.split(':');
      return [letter, [className, role]] as const;
    }),
  );
  const place = vocabularies++;
  const look = (spelling: Spelling): Known => {
    known ??= readLexicon(lexicon, keyOf);
    const key = keyOf(spelling);
    return knownOf(known.get(key) ?? NOTHING, spelling, heads.has(key));
  };
  return {
    knownOf: (spelling) => (spelling.known[place] ??= look(spelling)),
    leaderOffices,
    agencies: codesOf(lexicon.agencies),
    papers: codesOf(lexicon.papers),
  };
}
