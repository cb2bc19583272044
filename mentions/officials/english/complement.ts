import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { servedEnd } from './body-of.ts';
import { bodyAhead } from './body-rest.ts';
import {
  afterNumber,
  asideEnd,
  compassPlaceEnd,
  isOfState,
  isOwner,
  isSea,
  joinsStates,
  lowerBodyEnd,
  lowerPortfolioEnd,
  possessionAt,
  projectEnd,
  unitEnd,
} from './possessions.ts';
import { opensOffice, SERVICE_TITLES } from './opens-office.ts';
import { partyAt } from './party-names.ts';
import { isOurs, isThere, peoplesEnd } from './peoples.ts';
import { listGoesOn, portfoliosEnd } from './portfolio-lists.ts';
import { endsBeforeRank } from './ranks.ts';
import { takeUnknown } from './unknown-words.ts';

/** The most tokens an office phrase takes after its head. */
export const MAX_WORDS_AFTER = 24;
/** Portfolio words that another must follow. */
const ADJECTIVE = /(?:[^r]al|(?<!republ)ic|ive|ary)$|^(?:nuclear|foreign|public|northern|southern|eastern|western)$/;
const OFFICE = Word.office | Word.post;
/** Those who lead a state's army as well as its biggest firm. */
const LEAD_ALL = /^(?:head|chief|director|chair(?:man|woman|person)?)$/;

/** What follows the preposition of an office phrase. */
export interface Complement {
  end: number;
  served: string[];
  bodies: number;
  /** Of the bodies, those no list knows. */
  strangers: number;
  topics: number;
  isPrivate: boolean;
  /** Another office: it makes this one public, and is read by itself. */
  nested: boolean;
}

/** Bodies that are sent somewhere. */
const POSTED = /^(?:missions?|delegation|embassy|forces?)$/;

/** What follows "of" or "for": words of portfolios, bodies and states, up to the first word that is none. */
export function readComplement(
  passage: Passage,
  start: number,
  capitalHead: boolean,
  isPortfolio: boolean,
): Complement | null {
  const { tokens } = passage;
  const result: Complement = {
    end: start,
    served: [],
    bodies: 0,
    strangers: 0,
    topics: 0,
    isPrivate: false,
    nested: false,
  };
  const party = partyAt(passage, start);
  if (party !== null) return { ...result, ...party };
  let index = start;
  let adjective = -1;
  const limit = start + MAX_WORDS_AFTER;
  while (index < limit) {
    const token = tokens[index];
    if (token === undefined || (token.gap === 'line' && index > start)) break;
    if (isThere(passage, index)) return { ...result, isPrivate: true };
    if (token.shape === 'number') {
      // "vice-chairman of the influential 1922 Committee"
      const named = result.end === start && index > start ? afterNumber(passage, index) : null;
      if (named === null) break;
      index = named;
      continue;
    }
    // "of Foreign Affairs, Trade and Chileans Abroad"
    const isListed = result.topics > 0 && result.end === index && capitalHead && passage.isCapital(index - 1);
    const further = isListed ? portfoliosEnd(passage, index) : null;
    if (further !== null) {
      index = further;
      result.end = index;
      continue;
    }
    const affiliation = passage.affiliationFrom(index);
    // "of Foreign and Caricom Affairs": what it is about, not whom it serves.
    const isTopic =
      result.topics > 0 &&
      passage.plain(index - 1) === 'and' &&
      passage.is(affiliation?.end ?? index + 1, Word.topic) &&
      passage.isCapital(affiliation?.end ?? index + 1);
    if (isTopic && passage.isCapital(index)) {
      index = affiliation?.end ?? index + 1;
      continue;
    }
    if (affiliation !== undefined) {
      // "for the South China Sea"
      const isOfSea = passage.written(affiliation.end) === 'Sea';
      if (affiliation.code !== '' && !isOfSea) result.served.push(affiliation.code);
      if (affiliation.kind === 'organisation') result.bodies++;
      index = isOfSea ? affiliation.end + 1 : affiliation.end;
      result.end = index;
      const theirs = isOfSea ? index : peoplesEnd(passage, index);
      if (theirs === index) continue;
      if (theirs === null) {
        if (capitalHead) continue;
        return { ...result, isPrivate: true };
      }
      result.bodies++;
      result.isPrivate ||= !capitalHead && !isOurs(passage, index, theirs);
      index = theirs;
      result.end = index;
      continue;
    }
    // "governor of West Darfur", "MP for Sleaford and North Hykeham"
    const joint = passage.plain(index - 1);
    const opensPlace = index === start || joint === 'of' || (joint === 'and' && result.end === index - 1);
    const place = (opensPlace ? compassPlaceEnd(passage, index) : null) ?? servedEnd(passage, index, start);
    if (place !== null) {
      result.bodies++;
      index = place;
      result.end = index;
      continue;
    }
    const flags = passage.flags(index);
    if (token.shape === 'mark') {
      const atEnd = result.end === index;
      // 'the head of the "failing" agency'
      if (/^["“]$/.test(token.text) && passage.isLower(index + 1) && /^["”]$/.test(passage.written(index + 2))) {
        index += 3;
        continue;
      }
      const aside = atEnd ? asideEnd(passage, index) : null;
      if (aside !== null) {
        index = aside;
        result.end = index;
        continue;
      }
      const glued =
        (token.text === '-' || token.text === '–') && token.gap === 'none' && tokens[index + 1]?.gap === 'none';
      // "Health, Labour and Welfare": a comma goes on only within a list of portfolios.
      // "Information & Communication"
      const isJoint = token.text === '&' && passage.is(index + 1, Word.topic);
      const listed = result.topics > 0 && (isJoint || (token.text === ',' && listGoesOn(passage, index + 1)));
      // "Prisoners' Affairs"
      const isPossessor = passage.isPossessive(index) && (atEnd || passage.isCapital(index + 1));
      if (!glued && !listed && !isPossessor && !joinsStates(passage, index)) break;
      // "of the finance ministry's insurance department"
      // "of China's manned spaceflight project"
      const ofState = atEnd && result.served.length + result.bodies > 0;
      const unit = isPossessor
        ? (unitEnd(passage, index + 1) ??
          (ofState ? (projectEnd(passage, index + 1) ?? lowerBodyEnd(passage, index + 1)) : null))
        : null;
      if (unit !== null) {
        result.bodies++;
        index = unit;
        result.end = unit;
        continue;
      }
      index++;
      // "of the country's powerful army", "of the country's biggest lender"
      const isLed = isPossessor && atEnd && LEAD_ALL.test(passage.plain(start - 2)) && isOwner(passage, index - 2);
      const possession = isLed ? possessionAt(passage, index) : index;
      if (possession === null) return { ...result, isPrivate: true };
      index = possession;
      continue;
    }
    const bare = token.plain;
    // "for the U.N. mission in Kosovo"
    const post = result.end === index && /^(?:in|to|at)$/.test(bare) ? passage.affiliationFrom(index + 1) : undefined;
    if (post !== undefined && POSTED.test(passage.plain(index - 1))) {
      index = post.end;
      result.end = index;
      continue;
    }
    // "of the powerful Constituent Assembly"
    const isPlain = token.shape === 'lower' && (flags & ~Word.status) === 0;
    const isAdjective = isPlain && /^(?:the|'s)$/.test(passage.plain(index - 1));
    const opensName = passage.isCapital(index + 1) || passage.tokens[index + 1]?.shape === 'number';
    if (isAdjective && opensName) {
      index++;
      adjective = index;
      continue;
    }
    if (/^(?:the|a|and|of|for|on|its)$/.test(bare)) {
      if (/^(?:the|a|its)$/.test(bare) && index > start && !/^(?:of|for|on|and)$/.test(passage.plain(index - 1))) break;
      // "hosts the Minister of Foreign Affairs of Chile for bilateral talks"
      const isFull = result.end === index && result.topics > 0 && result.served.length > 0;
      if (bare === 'for' && isFull && capitalHead && passage.isLower(index + 1)) break;
      // "… of Belarus and Prime Minister …": the office after "and" is another.
      if (bare === 'and' && opensOffice(passage, index + 1)) break;
      index++;
      continue;
    }
    // "of the Council of Ministers"
    const isCollege = bare.endsWith('s') && /^(?:council|board|house)$/.test(passage.plain(index - 2));
    if (isCollege && passage.plain(index - 1) === 'of') {
      index++;
      result.end = index;
      continue;
    }
    // "member of the Cabinet Prince Turki": what the name is called begins.
    if (result.end === index && index > start && SERVICE_TITLES.test(bare)) break;
    if (token.shape !== 'lower' && endsBeforeRank(passage, index, index > start)) break;
    if ((flags & OFFICE) !== 0 && (flags & (Word.topic | Word.body)) === 0) {
      // "spokeswoman of the Belarusian leader": the inner office is a phrase of its own.
      return { ...result, nested: true, bodies: result.bodies + 1, end: start };
    }
    if ((flags & Word.privateBody) !== 0 && token.shape !== 'lower' && (flags & (Word.body | Word.topic)) === 0) {
      if (isOfState(passage, start, index)) result.bodies++;
      else result.isPrivate = true;
      index++;
      result.end = index;
      continue;
    }
    // "ambassador to Chile under President Ann Hill"
    if (bare === 'under' && !passage.plain(index + 1).startsWith('secretar')) break;
    // "Minister of Climate Change Ann Hill"
    const isChange = bare === 'change' && passage.plain(index - 1) === 'climate';
    if (isChange || (flags & (Word.topic | Word.body | Word.grade)) !== 0) {
      if (token.shape === 'lower' && capitalHead && (flags & Word.body) === 0 && !passage.isLower(index - 1)) break;
      if ((flags & Word.topic) !== 0) result.topics++;
      // "director of the National Intelligence Service"
      const isBody = token.shape !== 'lower' && passage.plain(index - 1) === 'the' && passage.isCapital(index + 1);
      if ((flags & Word.body) !== 0 || isBody) result.bodies++;
      index++;
      result.end = index;
      continue;
    }
    // "for International Economic Negotiations": what follows an adjective belongs to the portfolio.
    if (
      result.end === index &&
      result.topics > 0 &&
      token.shape === 'title' &&
      ADJECTIVE.test(passage.plain(index - 1)) &&
      !isSea(passage, index - 1)
    ) {
      index++;
      result.end = index;
      continue;
    }
    // "for constitutional affairs"
    if (isPlain && passage.plain(index + 1) === 'affairs') {
      index++;
      continue;
    }
    // "of the scrapped revolutionary court"
    const body = isPlain && passage.plain(start) === 'the' ? lowerBodyEnd(passage, index) : null;
    if (body !== null) {
      result.bodies++;
      index = body;
      result.end = body;
      continue;
    }
    // "for cities and the built environment, Ann Hill": in lower case up to the name.
    const portfolio = isPortfolio && token.shape === 'lower' ? lowerPortfolioEnd(passage, index) : index;
    if (portfolio > index) {
      result.topics++;
      index = portfolio;
      result.end = index;
      continue;
    }
    // "chairman of the House Oversight Committee"
    const ahead = result.end === index && index > start ? bodyAhead(passage, index) : null;
    if (ahead !== null && ahead.end > index + 1) {
      if (ahead.isPublic) result.bodies++;
      else result.isPrivate ||= !isOfState(passage, start, ahead.end - 1);
      index = ahead.end;
      result.end = index;
      continue;
    }
    const first = adjective === index ? index : start;
    const taken = token.shape === 'title' || token.shape === 'upper' ? takeUnknown(passage, index, first) : index;
    if (taken === index) break;
    result.bodies++;
    result.strangers++;
    for (let position = index; position < taken; position++)
      result.isPrivate ||= passage.is(position, Word.privateBody) && !isOfState(passage, start, position);
    index = taken;
    result.end = index;
  }
  return result.end > start ? result : null;
}
