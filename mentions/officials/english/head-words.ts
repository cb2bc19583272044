import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { councilOf } from './body-of.ts';
import { isFigurative } from './figurative.ts';
import { isGivenName } from './names.ts';

/*
 * What the words around the head of an office phrase tell of it.
 */

/** Behind "a" these are jobs. */
const JOBS = /^(?:secretary|advis[eo]r|aide)$/;
/** What is official and no one. */
const OFFICIAL_THINGS =
  /^(?:residence|home|house|visit|trip|tour|car|vehicle|aircraft|statement|portrait|title|website|account|duties|opening|ceremony|language|results?|figures|data|announcement|reception|dinner|talks|policy|position|name|letter|report|confirmation|documents?|spokes\w*)s?$/;
/** Kings and queens of these reign over no one. */
const SHOWS =
  /^(?:drag|pop|beauty|prom|dance|disco|soul|soap|carnival|pageant|homecoming|drama|movie|film|box-office|action|may|ice|pearly|scream|burger|pizza|drug|comedy|fashion|style)$/;
/** Bodies that are firms where nothing says whose they are. */
const FIRMS = /^(?:bank|fund|board|group)$/;
/** Offices companies and clubs have too: beside an unknown capitalised name they are no one's office. */
export const COMPANIES_HAVE = new Set(
  'president spokes chair head director chancellor commissioner speaker secretary'.split(' '),
);

/** Two capitalised words on the line of an office: its holder's name. */
export const isBeforeName = (passage: Passage, at: number): boolean =>
  passage.isCapital(at) && passage.isCapital(at + 1) && !passage.startsLine(at) && !passage.startsLine(at + 1);

/** Offices that a party's nominee is no holder of. */
const ELECTIVE = /^(?:(?:deputy )?president|pm|legislator|party-leader|mayor)$/;

/** "Foreign Minister nominee Ann Hill", "Prime Minister designate": chosen for the office that ends at `at`. */
export const isChosenFor = (passage: Passage, at: number, headClass: string): boolean =>
  !passage.startsLine(at) &&
  (passage.plain(at) === 'designate' || (passage.plain(at) === 'nominee' && !ELECTIVE.test(headClass)));

/** "Voters elected Ann Hill president": no firm's name stands before the office at `at`. */
export function isElected(passage: Passage, at: number): boolean {
  let from = at - 1;
  while (from > at - 5 && passage.isCapital(from)) from--;
  return passage.isLower(at) && from < at - 1 && /^(?:re-?)?elect(?:s|ed)?$|^declared$/.test(passage.plain(from));
}

/** "an aide to Carver", "a spokesman for Carver": token of the name of whom someone serves; `null` where none stands. */
export function servedBy(passage: Passage, head: number, headClass: string): number | null {
  const isStaff = headClass === 'adviser' || headClass === 'spokes';
  const name = head + 2;
  const isOne = passage.isCapital(name) && !passage.isCapital(name + 1) && !passage.startsLine(name);
  const isFree = passage.affiliations[name] === undefined && !passage.is(name, Word.body | Word.topic | Word.office);
  return isStaff && isOne && isFree && /^(?:to|for)$/.test(passage.plain(head + 1)) ? name : null;
}

/** "a secretary for Oregon's health department", "a senior adviser at the ministry"; not "a foreign secretary", "a secretary of state". */
export function isJob(passage: Passage, core: number, head: number, to: number): boolean {
  if (!passage.isLower(head) || !JOBS.test(passage.plain(head)) || passage.plain(head + 1) === 'of') return false;
  for (let index = core; index < head; index++) if (!/^(?:senior|special)$/.test(passage.plain(index))) return false;
  return to > head + 1 || passage.plain(head) === 'secretary';
}

/** "Bank president Ann Hill": one common word, capitalised at a sentence's beginning, before a head that firms have. */
export function leadsFirm(passage: Passage, core: number, head: number, headClass: string): boolean {
  return (
    core === head - 1 &&
    COMPANIES_HAVE.has(headClass) &&
    (passage.isLower(core) || passage.tokens[core]?.opens === true) &&
    FIRMS.test(passage.plain(core))
  );
}

/** "the general said", not "the general public". */
export function isGeneralAlone(passage: Passage, at: number): boolean {
  return (
    passage.is(at, Word.rank) &&
    /^(?:general|admiral)$/.test(passage.plain(at)) &&
    (/^(?:the|his|her|their|its|top|'s)$/.test(passage.plain(at - 1)) ||
      // "the Chilean general said"
      (passage.affiliationTo(at, 0)?.kind === 'country' && passage.isLower(at))) &&
    (passage.isMark(at + 1) ||
      passage.startsLine(at + 1) ||
      /^(?:said|says|has|had|was|is|who|told|of|will|would|also|and|added|did|spoke|left|took|came|went|\w{3,}ed)$/.test(
        passage.key(at + 1),
      ))
  );
}

/** "Assistant to the President": an office by whose it is. */
export const isAssistant = (passage: Passage, at: number): boolean =>
  passage.written(at) === 'Assistant' &&
  /^(?:to|of)$/.test(passage.written(at + 1)) &&
  passage.written(at + 2) === 'the' &&
  passage.is(at + 3, Word.office | Word.grade) &&
  passage.isCapital(at + 3);

/** One past up to five words someone is in charge of, which a name follows; `null` when none does. */
export function inCharge(passage: Passage, at: number): number | null {
  for (let end = at + 1; end <= at + 5; end++) {
    // "the minister in charge of trade is Ann Hill"
    const isVerb = /^(?:is|was|said|says|told)$/.test(passage.plain(end - 1));
    if (passage.isMark(end - 1) || passage.startsLine(end) || isVerb) return null;
    // "the Commissioner in charge of Agriculture, Ann Hill"
    if (passage.written(end) === ',' && isBeforeName(passage, end + 1)) return end;
    const isJoined = passage.plain(end - 1) === 'and';
    if (!isJoined && passage.isLower(end - 1) && passage.isCapital(end) && passage.isCapital(end + 1)) return end;
  }
  return null;
}

/** "senior vice president", "bureau chief": offices that only firms and papers have; a state's bureau says what for. */
export function isOfFirms(passage: Passage, core: number, head: number, end: number): boolean {
  if (!/(?:president|^chief)$/.test(passage.plain(end - 1))) return false;
  const words: string[] = [];
  for (let index = Math.max(0, Math.min(core, head) - 1); index < end; index++) words.push(passage.plain(index));
  return /(?:^| )(?:(?:senior|group) (?:executive )?vice[- ]president|(?<!(?:political|security|intelligence|investigation|statistics|narcotics) )(?:bureau|desk) chief)$/.test(
    words.join(' '),
  );
}

/** "director of the US Campaign for Rights", "the mayor of Main Street": of a thing, or of a society that goes on after a state's name. */
export const isOfThing = (passage: Passage, end: number, to: number): boolean =>
  to > end &&
  passage.isCapital(to) &&
  !passage.startsLine(to) &&
  passage.is(to, Word.namesake) &&
  !passage.isCapital(to + 1);

/** What societies are for, before a word for them. */
const CAUSES =
  /^(?:aid|relief|humanitarian|rights|advocacy|campaign|lobby|pressure|environmental|charity|think|welfare|conservation|watchdog)$/;
/** The most words of a firm's name behind an office. */
const FIRM_REACH = 8;

/** "director of the rights group Freedom", "president of Steam Turbine and Boiler Development Corp." */
export function isOfSociety(passage: Passage, end: number, to: number): boolean {
  if (to === end) return false;
  // Its name may be a word of offices.
  const noun = passage.isCapital(to - 1) && passage.isLower(to - 2) ? to - 2 : to - 1;
  const isSociety = /^(?:group|agency|organi[sz]ation|charity|tank|network)$/.test(passage.plain(noun));
  if (isSociety && CAUSES.test(passage.plain(noun - 1)) && passage.isLower(noun)) return true;
  for (let at = to; at < to + FIRM_REACH && !passage.startsLine(at); at++) {
    if (!passage.isCapital(at) && !/^(?:and|&|of)$/.test(passage.key(at))) return false;
    if (/^(?:corp|corporation|inc|ltd|co|company|plc|gmbh)\.?$/.test(passage.plain(at)))
      return passage.isCapital(to - 1);
  }
  return false;
}

/** "the UN Secretary-General's envoy": whose secretary-general, and where he is named, before the office at `at`; else `null`. */
export function ofSecretaryGeneral(passage: Passage, at: number): { code: string; from: number } | null {
  if (!passage.isPossessive(at - 1) || !passage.isCapital(at - 2)) return null;
  const isOne = passage.plain(at - 2) === 'secretary-general';
  if (!isOne && !(passage.plain(at - 2) === 'general' && passage.plain(at - 3) === 'secretary')) return null;
  const secretary = isOne ? at - 2 : at - 3;
  const body = passage.affiliationTo(secretary, 0);
  const from = body?.start ?? secretary;
  return { code: body?.code ?? 'UN', from: passage.plain(from - 1) === 'the' ? from - 1 : from };
}

/** Whose chief leads those of a trade. */
const OF_STAFF = /^(?:economist|scientist|strategist|statistician|engineer|analyst|correspondent|editor|technologist)$/;

/** What chief officers of firms and agencies are chief of. */
const OF_OFFICERS = /^(?:operating|financial|technology|information|marketing|legal|compliance|risk|commercial)$/;

/** "NSA Arjun Mehta" of a state that calls its national security adviser so, not "NSA Director Ann Hill". */
const isNationalAdviser = (passage: Passage, at: number): boolean =>
  passage.places.some(({ code }) => code === 'IN' || code === 'PK') &&
  passage.plain(at - 1) !== 'the' &&
  isBeforeName(passage, at + 1) &&
  [at + 1, at + 2].every((index) => passage.flags(index) === 0 && passage.affiliations[index] === undefined);

/** Behind one capitalised word that no list knows, and before none: "Angus King said". */
const isSurname = (passage: Passage, at: number): boolean =>
  passage.tokens[at - 1]?.shape === 'title' &&
  passage.flags(at - 1) === 0 &&
  passage.affiliations[at - 1] === undefined &&
  passage.tokens[at]?.gap === 'space' &&
  !(passage.isCapital(at - 2) && passage.flags(at - 2) === 0) &&
  (!passage.isCapital(at + 1) || passage.startsLine(at + 1)) &&
  passage.plain(at + 1) !== 'of';

/** True where a spelling that can be an office's is a part of a name, a unit or the like, as far as its form and neighbours tell. */
export function isNoOffice(passage: Passage, head: number, end: number): boolean {
  const token = passage.tokens[head];
  if (token === undefined) return true;
  const word = token.plain;
  if (isFigurative(passage, head, end)) return true;
  // "University of Lima vice-chancellor", not Austria's
  if (word === 'chancellor' && passage.plain(head - 1) === '-' && passage.plain(head - 2) === 'vice')
    return (
      passage.affiliationTo(head - 2, 0)?.kind !== 'country' && passage.affiliationFrom(end + 1)?.kind !== 'country'
    );
  // "Vice president for research"
  if (
    word.endsWith('president') &&
    passage.plain(end) === 'for' &&
    /^(?:research|sales|marketing|operations|communications|engineering|development|finance|strategy)$/.test(
      passage.plain(end + 1),
    )
  )
    return true;
  // "Peru's representative office"
  if (word === 'representative' && /^(?:office|offices|government|democracy|body|bodies)$/.test(passage.plain(end)))
    return !passage.startsLine(end);
  // "MP" and "FM" are offices in capitals only; "sen" and "rep" only before a name.
  if (
    /^(?:mp|mps|mep|meps|msps?|mks?|fm|eam|cm|pm|pms|dpm|cs|ps|dg|sg|sapm|hrvp|saceur)$/.test(word) &&
    token.shape !== 'initial' &&
    !/^\p{Lu}{2}/u.test(token.text)
  )
    return true;
  // "Mizan Ibni Al-Marhum Sultan Mahmud": a father's
  if (word === 'sultan' && /^(?:ibni|bin|al-?marhum|almarhum|marhum|mutawakkil)$/.test(passage.plain(head - 1)))
    return true;
  // "Martin Luther King Jr", "pop queen Ann Hill", "a prom king"
  if (word === 'king' && passage.plain(head - 1) === 'luther') return true;
  if (/^(?:king|queen)$/.test(word) && passage.isLower(head) && SHOWS.test(passage.plain(head - 1))) return true;
  if (
    word === 'speaker' &&
    passage.isLower(head) &&
    /^(?:public|keynote|guest|native|motivational)$/.test(passage.plain(head - 1))
  )
    return true;
  if (word === 'mos' && token.text !== 'MoS') return true;
  // "SM Lee" of Singapore
  if (/^e?sm$/.test(word)) {
    const isOne = /^E?SM$/.test(token.text) && passage.isCapital(end) && !passage.startsLine(end);
    return !isOne || !passage.places.some(({ code }) => code === 'SG');
  }
  if (word === 'nsa' && !isNationalAdviser(passage, head)) return true;
  // "Chief Economist Ann Hill": who works for a body
  if (word === 'chief' && OF_STAFF.test(passage.plain(end)) && !passage.startsLine(end)) return true;
  // "Chief Operating Officer"
  if (word === 'chief' && passage.plain(end + 1) === 'officer' && OF_OFFICERS.test(passage.plain(end))) return true;
  // "the board of governors"
  if (
    word.endsWith('s') &&
    passage.plain(head - 1) === 'of' &&
    /^(?:board|council|house)$/.test(passage.plain(head - 2))
  )
    return true;
  // "the Council of Economic Advisers"
  if (councilOf(passage, head + 1, 0) !== null) return true;
  // "the Justice Department"
  if (word === 'justice' && passage.is(end, Word.body) && !passage.startsLine(end)) return true;
  if (/^(?:sen|rep|gov)\.?$/.test(word) && token.shape === 'lower') return true;
  // "the mayor's official residence", "the mayor's official spokesman"
  if (word === 'official' && end > head + 1 && passage.isPossessive(head - 1)) return true;
  if (word === 'official' && !passage.startsLine(end)) {
    if (OFFICIAL_THINGS.test(passage.plain(end))) return true;
    // "the official Emergency Medical Team"
    if (passage.isLower(head) && passage.isCapital(end) && passage.is(end, Word.topic | Word.body)) return true;
  }
  // "Sen Ann Hill", not "Amartya Sen"
  if (/^(?:sen|rep)$/.test(word) && !isBeforeName(passage, head + 1)) return true;
  // "the Amir of Qatar", "the Amir Sheikh …"; else a given name
  // "Amir receives envoys" over a text
  const acts = passage.startsLine(head) && passage.isLower(end) && /[^s]s$/.test(passage.plain(end));
  const isTheAmir =
    acts ||
    passage.plain(head - 1) === 'the' ||
    /^(?:of|sheikh)$/.test(passage.plain(end)) ||
    // "Amir Hassan bin Khalid", whose own name has no such part before the first "bin"
    (passage.plain(end + 1) === 'bin' && token.gap === 'space');
  if (/^am(?:i|ee)r$/.test(word) && !isTheAmir) return true;
  // "Angus King, a senator": a surname
  if (/^(?:King|Pope)$/.test(token.text) && isSurname(passage, head)) return true;
  // "Prince Khalid bin Sultan", "Sultan Al Jaber"
  if (word === 'sultan' && isGivenName(passage, head)) return true;
  // "12MP camera", "12:07 PM"
  const isUnit = token.gap === 'none' || word === 'pm';
  return isUnit && passage.tokens[head - 1]?.shape === 'number' && !passage.startsLine(head);
}

/** "the candidate for governor", "her bid for president": an office that someone wants. */
export const isSought = (passage: Passage, from: number): boolean =>
  passage.plain(from - 1) === 'for' &&
  /^(?:candidate|hopeful|contender|aspirant|frontrunner|bid|race|campaign|running|runs|ran|run)s?$/.test(
    passage.plain(from - 2),
  );
