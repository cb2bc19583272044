import { foldKey } from '../../text/fold.ts';
import { type AffiliationAt, isState } from './affiliations.ts';
import { OWNERS } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { ACRONYM, type Passage } from './passage.ts';
import type { Person } from './people.ts';
import { Word } from './vocabulary.ts';

/** What a leader believes. */
const CREEDS = /^(?:socialist|conservative|liberal|communist|democratic|republican)$/;

/** "Congress"; not where a state's leader sits, nor an organisation of states. */
const isBodyOfState = (place: AffiliationAt | undefined): boolean =>
  place?.kind === 'organisation' && isState(place.code) && !/^(?:RU|US|GB|FR)$/.test(place.code);

/** What the office is about: the words of its portfolio and body, cut to a stem. */
export function portfolioWords(
  passage: Passage,
  office: OfficePhrase,
): { readonly stems: readonly string[]; readonly hasBody: boolean; readonly isNamed: boolean } {
  if (passage.grammar.bareNominals)
    return { stems: syllabicPortfolio(passage, office), hasBody: false, isNamed: false };
  const stems: string[] = [];
  let hasBody = false;
  let isNamed = false;
  for (let index = office.core; index < office.to; index++) {
    const word = passage.plain(index);
    if (index === office.head || word.length < 4 || OWNERS.test(word)) continue;
    const flags = passage.flags(index);
    // "the socialist leader" leads no body of that name.
    const isCreed = office.classes[0] !== 'leader' || passage.isLower(index);
    if (isCreed && CREEDS.test(word) && !passage.is(index + 1, Word.body | Word.topic)) continue;
    // "the head of Congress"
    const isOfName = office.classes[0] === 'head' && isBodyOfState(passage.affiliations[index]);
    if (isOfName && !isNamed) stems.length = 0;
    isNamed ||= isOfName;
    if (isOfName) stems.push(word.slice(0, 5));
    if ((flags & (Word.topic | Word.body)) === 0 || (flags & Word.grade) !== 0) continue;
    hasBody ||= (flags & Word.body) !== 0;
    stems.push(word.slice(0, 5));
  }
  return { stems, hasBody: hasBody || isNamed, isNamed };
}

/** The same where words are syllables apart: whole terms, without bodies that every portfolio has. */
function syllabicPortfolio(passage: Passage, office: OfficePhrase): string[] {
  const stems: string[] = [];
  let index = passage.term(office.head)?.end ?? office.head + 1;
  const { ownPortfolios } = passage.grammar;
  const own = [office.head, index - 2].map((at) => ownPortfolios.get(passage.slice(at, at + 2).toLowerCase()));
  const [portfolio] = own.filter((one) => one !== undefined);
  if (portfolio !== undefined) stems.push(portfolio);
  while (index < office.to) {
    const term = passage.term(index);
    const flags = term?.value.flags ?? 0;
    let end = term === null ? index + 1 : term.end;
    const isCommon = (flags & (Word.grade | Word.body)) !== 0 && (flags & Word.topic) === 0;
    // "Bộ trưởng Bộ GTVT", "Chủ tịch PiS"
    const isLetters =
      (term === null || term.value === ACRONYM) &&
      /^\p{Lu}+\p{L}?\p{Lu}+$/u.test(passage.written(index)) &&
      passage.affiliations[index] === undefined;
    // "Bộ GD&ĐT"
    if (isLetters) while (passage.written(end) === '&' && passage.isCapital(end + 1)) end += 2;
    if (((flags & Word.topic) !== 0 && !isCommon) || isLetters) stems.push(foldKey(passage.slice(index, end)));
    index = end;
  }
  return stems;
}

/** "her tourism counterpart", "her counterpart from tourism": the words of another's portfolio, or none. */
export function otherPortfolio(passage: Passage, { core, head, to }: OfficePhrase): string {
  const words: string[] = [];
  for (let index = core; index < to; index++)
    if (index !== head && passage.is(index, Word.topic) && passage.plain(index) !== 'foreign')
      words.push(passage.written(index));
  return words.join(' ');
}

/** No role says more than the bare office: "Minister", "Bộ trưởng", not "Ngoại trưởng". */
export function hasNoPortfolio({ roles, grammar: { bareNominals, ownPortfolios } }: Person): boolean {
  return roles.every(
    ({ text }) => text.split(' ').length <= (bareNominals ? 2 : 1) && !ownPortfolios.has(text.toLowerCase()),
  );
}

/** "vhttdl" of "van hoa, the thao va du lich". */
const initialsOf = (words: string): string =>
  words
    .split(/[ ,-]+/)
    .filter((word) => word !== 'va')
    .map((word) => word.charAt(0))
    .join('');

const withoutMarks = (letters: string): string => letters.replaceAll(/[ &-]/g, '');

/** "vhttdl" is "van hoa, the thao va du lich". */
const isAbbreviated = (stem: string, words: string): boolean =>
  /^[a-z&-]{3,}$/.test(stem.replaceAll(' ', '')) && initialsOf(words).includes(withoutMarks(stem));

/** "Bộ trưởng GD-ĐT" is about "giao duc" too. */
const isInLetters = (stem: string, role: string): boolean =>
  stem.includes(' ') &&
  role
    .split(/[ ,]/)
    .some((word) => /^\p{Lu}[\p{Lu}&-]+$/u.test(word) && withoutMarks(foldKey(word)).includes(initialsOf(stem)));

export function hasPortfolio(person: Person, stems: readonly string[]): boolean {
  if (stems.length === 0) return true;
  return person.roles.some((role) => {
    let words = foldKey(role.text);
    for (const [office, portfolio] of person.grammar.ownPortfolios)
      if (words.includes(foldKey(office))) words += ` ${portfolio}`;
    return stems.every((stem) => words.includes(stem) || isAbbreviated(stem, words) || isInLetters(stem, role.text));
  });
}
