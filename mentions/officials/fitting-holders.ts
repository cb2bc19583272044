import { isState } from './affiliations.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import { hasPortfolio } from './portfolios.ts';
import { Word } from './vocabulary.ts';

/*
 * What the words of an office tell of its holder besides its class and portfolio.
 */

/** Whose leaders and spokesmen need no such word in their own office: "the island's president". */
const COMMON_OWNERS =
  /^(?:country|nation|state|city|town|island|islands|enclave|archipelago|emirate|kingdom|republic|group|militia|bloc|union|club|duchy|regime|superpower|neighbour|neighbor|giant|world|region|body|military|army|faction|gang)$/;
/** "the head of state", "the party chief" */
const OF_ALL =
  /^(?:gover|state|natio|count|party|oppos|regim|rulin|feder|world|regio|provi|distr|city|town|deleg|missi)$/;
/** "the army chief" is the commander-in-chief, or the chief of the general staff. */
const OF_FORCES = /^(?:milit|army|armed|force|staff|defen|navy|junta)/;

/** True for the beginning of a word that is all the forces: "army". */
export const isForce = (stem: string): boolean => OF_FORCES.test(stem);
/** Offices of the United States that its parties are said of. */
const OF_PARTIES = /^(?:president|legislator|governor|mayor|speaker)$/;

/** How far before "the country" it is named in the same sentence. */
const COUNTRY_REACH = 25;

/** "Turkey protested and the country's foreign minister left": the state named last in the sentence, by a noun. */
function countryBefore(passage: Passage, from: number): string | undefined {
  for (let at = from; at > from - COUNTRY_REACH && passage.tokens[at]?.opens === false; at--) {
    const place = passage.affiliationTo(at, 0);
    if (place?.kind === 'country' && isState(place.code)) return place.code;
  }
  return undefined;
}

/** Whom the office serves: as it says, or the United States where it is "the Republican president". */
export function codeOf(passage: Passage, offices: readonly OfficePhrase[]): string | undefined {
  const [office] = offices;
  const said = offices.flatMap(({ served }) => served)[0];
  if (said !== undefined || office === undefined || passage.grammar.bareNominals) return said;
  if (office.determiner === 'possessor' && /^the (?:country|nation)['’]s /i.test(passage.slice(office.from, office.to)))
    return countryBefore(passage, office.from);
  const before = office.head - 1;
  // "the Social Democratic chancellor"
  const isAmerican =
    /^(?:Republican|Democratic|Democrat)$/.test(passage.written(before)) && !passage.isCapital(before - 1);
  return isAmerican && OF_PARTIES.test(office.classes[0] ?? '') ? 'US' : undefined;
}

/** "the legion's spokesman": one whose office says so too. */
export function fitsOwner(passage: Passage, { determiner, from, head }: OfficePhrase, { roles }: Person): boolean {
  if (determiner !== 'possessor' || passage.grammar.bareNominals || passage.plain(from) !== 'the') return true;
  let mark = from + 1;
  while (mark < head && !passage.isPossessive(mark)) mark++;
  const owner = passage.plain(mark - 1);
  const isKnown = COMMON_OWNERS.test(owner) || passage.is(mark - 1, Word.body | Word.topic);
  if (mark === head || !passage.isLower(mark - 1) || isKnown) return true;
  return roles.some(({ text }) => text.toLowerCase().includes(owner));
}

/** "Ann Hill, adviser to the President": no one is his own adviser. */
export function isAideOf({ tokens }: Passage, { aide }: OfficePhrase, { places }: Person): boolean {
  const at = aide === undefined ? -1 : (tokens[aide]?.start ?? -1);
  return at >= 0 && places.some(({ start, end }) => start <= at && at < end);
}

/** "the FBI director", "the army chief": over what only those lead whose office names it. */
export function fitsBody(passage: Passage, office: OfficePhrase, stems: readonly string[], person: Person): boolean {
  const { classes, core, head } = office;
  if (passage.grammar.bareNominals) return true;
  if (classes[0] === 'director')
    for (let at = core; at < head; at++) {
      const isAgency = passage.affiliations[at]?.kind === 'organisation' && passage.tokens[at]?.shape === 'upper';
      if (isAgency) return person.roles.some(({ text }) => text.includes(passage.written(at)));
    }
  // "the security official" is no spokesman of another ministry.
  if (classes[0] === 'official') return stems.every((stem) => OF_ALL.test(stem)) || hasPortfolio(person, stems);
  // "the air force commander" is no commander of all, where one is named.
  if (classes[0] === 'commander' && stems.length > 0) {
    const isOfRank = person.roles.every(({ text }) => passage.grammar.highRanks.test(text) || !text.includes(' '));
    return isOfRank || hasPortfolio(person, stems);
  }
  if (classes[0] !== 'head' || classes.includes('diplomat')) return true;
  const own = stems.filter((stem) => !OF_ALL.test(stem));
  const [code] = office.served;
  if (own.length === 0 || (code !== undefined && !isState(code)) || hasPortfolio(person, own)) return true;
  return leadsForces(office, own, person);
}

/** "the military chief" is the army chief. */
export const leadsForces = ({ classes }: OfficePhrase, stems: readonly string[], person: Person): boolean =>
  classes[0] === 'head' &&
  stems.length > 0 &&
  stems.every(isForce) &&
  (person.classes.has('commander') || person.roles.some(({ text }) => text.toLowerCase().split(' ').some(isForce)));

/** "the Texas Republican" is no Democrat, and no one of "R-Ohio", as far as the first letters tell. */
export function fitsSeat(
  { tokens, affiliations, grammar }: Passage,
  { core, from, head, classes }: OfficePhrase,
  { seat, roles }: Person,
): boolean {
  if (grammar.bareNominals || !/^(?:legislator|governor)$/.test(classes[0] ?? '')) return true;
  for (let at = Math.min(core, from); at <= head; at++) {
    const word = tokens[at]?.text ?? '';
    const other = word.startsWith('Republican') ? 'Democrat' : word.startsWith('Democrat') ? 'Republican' : null;
    if (
      other !== null &&
      (roles.some(({ text }) => text.includes(other)) || seat?.startsWith(other.charAt(0)) === true)
    )
      return false;
    const place = affiliations[at];
    if (seat !== null && place?.kind === 'city' && place.start === at && !isSameState(word, seat.slice(2)))
      return false;
  }
  return true;
}

/** "Texas" and "Texas", "Pennsylvania" and "Pa."; a state in letters by the first of them. */
function isSameState(state: string, seat: string): boolean {
  if (state.charAt(0) !== seat.charAt(0)) return false;
  return state.length < 5 || seat.length < 5 || seat.includes('.') || state.slice(0, 5) === seat.slice(0, 5);
}

/** Of these each place has its own. */
const OF_PLACES = /^(?:mayor|governor|legislator)$/;
/** "of Lyon", "for Sleaford and North Hykeham" at the end of an office. */
const PLACE = /^.*? (?:of|for|from) (?:the )?(\p{Lu}.*)$/u;

/** The place an English office says behind "of" or "for", where each place has such an office; else `null`. */
export function placeOf(passage: Passage, { classes, core, to }: OfficePhrase): string | null {
  if (passage.grammar.bareNominals || !OF_PLACES.test(classes[0] ?? '')) return null;
  return PLACE.exec(passage.slice(core, to))?.[1] ?? null;
}

/** Levels of government, of which each has its own. */
const LEVELS = /(?:^| )(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường)(?= |$)/gu;
const levelsOf = (words: string): string[] =>
  Array.from(words.toLowerCase().matchAll(LEVELS), ([, level = '']) => level.replace(/^tp\.?$/, 'thành phố'));

/** "Chủ tịch UBND thành phố" is no chairman of a district, as far as both offices say their level. */
function fitsLevel(passage: Passage, { core, to }: OfficePhrase, { roles }: Person): boolean {
  const [own] = levelsOf(passage.slice(core, to));
  const its = roles.flatMap(({ text }) => levelsOf(text));
  return own === undefined || its.length === 0 || its.includes(own);
}

/** "the mayor of Nice" is not the one of Lyon, as far as both offices say their place; "New York" is "New York City". */
export function fitsPlace(passage: Passage, office: OfficePhrase, person: Person): boolean {
  if (passage.grammar.bareNominals) return fitsLevel(passage, office, person);
  const { roles } = person;
  const place = placeOf(passage, office);
  if (place === null) return true;
  const own = wordsOf(place);
  return roles.some(({ text }) => {
    const its = wordsOf(PLACE.exec(text)?.[1] ?? '');
    return its.every((word) => own.includes(word)) || own.every((word) => its.includes(word));
  });
}

const wordsOf = (place: string): string[] => place.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
