import type { Grammar, Passage } from '../passage.ts';
import { IN_CLAUSE } from '../clause-words.ts';
import { isKnownName } from '../leader-table.ts';
import { SHEIKHS } from '../polite-forms.ts';
import { PARTY_AND_STATE } from '../name-lists.ts';
import { onHeadingLine } from '../headlines.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { isInVietnameseName } from './vietnamese-names.ts';
import { Word } from '../vocabulary.ts';

/** Surnames that are also words of the lists. */
const SURNAME_WORDS = new Set(
  'may law west north south hall ward house park banks power march church young rice price king brown bush long lane day hill field forest pope prince bishop major wood woods august april june dam sea justice marshall read asia he star show love hope son western eastern waters'.split(
    ' ',
  ),
);
/** "Hall", "Park": a surname as well as a word of the lists. */
export const isSurnameWord = (passage: Passage, at: number): boolean => SURNAME_WORDS.has(passage.plain(at));

/** States and cities that are given names and surnames too. */
const NAMES_OF_STATES = /^(?:jordan|israel|chad|georgia|paris|francis|sydney|santiago|victoria|virginia)$/;
const SURNAMES_OF_STATES =
  /^(?:monaco|berlin|london|lusaka|kingston|wellington|rome|holland|england|ireland|french|english|dane|finn|pole|malé|lima)$/;
const GIVEN_NAMES_OF_STATES = /^(?:monaco|cuba|male|german)$/;
/** Given names that are also words of the lists. */
const GIVEN_WORDS = /^(?:will|may|april|june|august|mark|rich)$/;
/** An adverb or participle that opens a sentence is no name's first word. */
const OPENERS = /^[a-z]{3,}(?:ly|ing)$/;
/** What stands before a name with a hyphen and is no part of it. */
const QUALIFIER =
  /-(?:elected|appointed|educated|endorsed|born|based|backed|led|turned|stricken|speaking|year-old|old)$/;
/** A pronoun and its verb. */
const CONTRACTED = /['’](?:re|ve|ll|m)$|n['’]t$/i;
/** Before what has a person's name. */
const KINDS =
  /^(?:international|national|memorial|presidential|regional|general|central|public|performing|sports|cultural|economic|military|grand|medical|health|research|training|film|literary|peacekeeping)$/;
/** Whose creed is told before the name. */
const CREED = /^(?:sunni|shi['’]?ite|shia|alawite|maronite)$/;
const NO_NAME = Word.notName | Word.office | Word.post | Word.topic | Word.body | Word.privateBody | Word.honorific;

/** A verb glued to a name by a lost space: not of "Shamshad". */
export const GLUED =
  /^(?!(?:Good|Gods)will$)(\p{Lu}\p{Ll}+?)(said|stated|conveyed|told|affirmed|expressed|stressed|noted|made|added|underlined|highlighted|welcomed|emphasised|emphasized|thanked|proposed|suggested|called|praised|congratulated|held|received|visited|arrived|attended|will|(?<=\p{L}{5})(?:has|(?<!s)had|was))$/u;

/** "Baron Hill", where a leader has that given name. */
const isLeadersName = (passage: Passage, at: number): boolean =>
  /^(?:puan|baron)$/.test(passage.plain(at)) && isKnownName([passage.plain(at), passage.plain(at + 1)]);

export const isHonorific: Grammar['isHonorific'] = (passage, from, end) =>
  !(passage.plain(from) === 'sheikh' && SHEIKHS.test(passage.plain(end))) &&
  !isLeadersName(passage, from) &&
  // "U Thein Lwin", "Type U boats"
  (passage.plain(from) !== 'u' ||
    (passage.tokens[end]?.shape === 'title' &&
      (isNameWord(passage, end + 1) || passage.is(from - 1, Word.office | Word.post)))) &&
  !passage.isLower(end - 1) &&
  (passage.plain(from) !== 'he' || passage.written(from) === 'HE');

export const partOfName: Grammar['partOfName'] = (passage, at, { words, afterOffice }) => {
  const token = passage.tokens[at];
  if (token === undefined) return 'end';
  // "MP Islamophobia probe", "UK Counter Terrorism Policing"
  if (passage.flags(at) === 0 && /.{3}(?:phobia|isms?)$/.test(token.plain))
    return /^(?:counter|anti)$/.test(passage.plain(at - 1)) ? 'namesake' : 'end';
  // "5TH TERM"
  if (/^(?:ST|ND|RD|TH)$/.test(token.text) && token.gap === 'none' && /\d$/.test(passage.written(at - 1))) return 'end';
  // "press gaggle by adviser Ann Hill En Route Lima"
  if (token.text === 'En' && passage.plain(at + 1) === 'route') return 'end';
  // "(R-South Carolina)", "PM You're right"
  if (PARTY_AND_STATE.test(token.text) || CONTRACTED.test(token.text)) return 'end';
  // "MR. TOM REED MAY 1968"
  if (words > 0 && token.plain === 'may' && /^\d/.test(passage.written(at + 1))) return 'end';
  const nameFollows = isNameWord(passage, at + 1);
  const surname = words > 0 && SURNAME_WORDS.has(token.plain) && !nameFollows;
  if (!surname) {
    if (words > 0 && passage.is(at, Word.namesake)) return 'namesake';
    // "Tom Reed International Airport"
    const isOfThing = words > 0 && KINDS.test(token.plain) && token.shape === 'title' && !token.opens;
    if (isOfThing && passage.isCapital(at + 1) && passage.is(at + 1, Word.namesake)) return 'namesake';
    // "Tom Reed International Training Centre"
    if (
      isOfThing &&
      words > 1 &&
      /^(?:inter)?national$/.test(token.plain) &&
      passage.isCapital(at + 1) &&
      passage.plain(at + 1) !== 'party'
    )
      return 'namesake';
    // "the Ambassador Bridge"
    const isThing = afterOffice && words === 0 && !nameFollows && passage.is(at, Word.namesake);
    if (isThing && !SURNAME_WORDS.has(token.plain)) return 'end';
    const blocked = passage.flags(at) & NO_NAME;
    // "Foreign Minister A K Abdul Momen"
    const isInitial =
      afterOffice && token.shape === 'initial' && (nameFollows || passage.tokens[at + 1]?.shape === 'initial');
    const isGiven = words === 0 && !token.opens && nameFollows && GIVEN_WORDS.test(token.plain);
    // "President To Lam", "Vice Premier He Lifeng", "President Win Hla", "Defence Minister No Sang-chol"
    const isHe =
      words === 0 &&
      nameFollows &&
      ((/^(?:He|Than|Win)$/.test(token.text) && afterOffice) ||
        // "On Monday He Wei left"
        (/^(?:He|Than)$/.test(token.text) && !token.opens && !onHeadingLine(passage.tokens, at)) ||
        (!token.opens && isKoreanName(passage, at)) ||
        (token.text === 'To' && (afterOffice || !token.opens) && isVietnameseSyllable(passage.plain(at + 1))));
    // "Abdel Amir al-Anbari"
    const isAmir = blocked === Word.office && /^am(?:i|ee)r$/.test(token.plain) && token.shape === 'title';
    // "Amartya Sen", "Andrew RT Davies"
    const isSen = words > 0 && (token.plain === 'sen' || token.text === 'RT');
    // "Fahd bin Tarek Al Said"
    const isSaid =
      token.text === 'Said' &&
      (/^(?:al|bin|ibn|abu|ould)$/i.test(passage.written(at - 1)) || (words > 1 && isBeforeClause(passage, at + 1)));
    const isSultan = token.text === 'Sultan' && isGivenName(passage, at);
    const isBaron = isLeadersName(passage, at);
    const isSheikh = token.plain === 'sheikh' && SHEIKHS.test(passage.plain(at + 1));
    // "Amara Sheikh Mohammed Sesay"
    const isInner =
      words > 0 && blocked === Word.honorific && nameFollows && /^(?:sheikh|shaikh|haji|syed|tun)$/.test(token.plain);
    // "Nguyen Van An", "Ho An Nam", "Tô Hà": a syllable that English has as a word
    const isSyllable = blocked !== 0 && isInVietnameseName(passage.tokens, at, false);
    // "Soe Win", "Ye Win Oo"
    const isWin = token.text === 'Win' && words > 0 && BURMESE.test(passage.plain(at - 1));
    // "Tun", "Grand" and the like as a last part are names.
    const isLast =
      words > 0 &&
      blocked === Word.honorific &&
      token.shape === 'title' &&
      !token.text.endsWith('.') &&
      !nameFollows &&
      !passage.is(at, Word.rank);
    if (
      blocked !== 0 &&
      !isHe &&
      !isGiven &&
      !isInitial &&
      !isInner &&
      !isLast &&
      !isSheikh &&
      !isBaron &&
      !isSultan &&
      !isSaid &&
      !isWin &&
      !isAmir &&
      !isSyllable &&
      !isSen
    )
      return 'end';
  }
  // "in a post on X. Tom Reed"
  if (words === 0 && token.text === 'X.' && passage.plain(at - 1) === 'on') return 'end';
  // "Actor Tom Reed", "Former Carver aide", "Sunni Sheikh Khalid"
  const isStatus = passage.is(at, Word.status) && !passage.grammar.particles.has(token.plain);
  if (words === 0 && nameFollows && (isStatus || passage.is(at, Word.privatePerson))) return 'end';
  if (words === 0 && CREED.test(token.plain) && passage.isCapital(at + 1)) return 'end';
  // "chair of the Senior Officials"
  if (words === 0 && token.plain === 'senior' && passage.is(at + 1, Word.notName)) return 'end';
  // "District Collectors (DCs)"
  if (/^[A-Z]{2,}s$/.test(token.text)) return 'end';
  // "Acme CEO Tom Reed"
  if (token.shape === 'upper' && passage.is(at, Word.privatePerson)) return 'end';
  // "Lt/Gen. Tom Reed"
  if (words === 0 && passage.is(at, Word.rank) && passage.written(at + 1) === '/') return 'end';
  const opens = token.opens || passage.written(at - 1) === 'X.';
  if (words === 0 && opens && !afterOffice && nameFollows && OPENERS.test(token.plain)) return 'end';
  // "Newly-elected Tom Reed"
  if (words === 0 && nameFollows && QUALIFIER.test(token.text)) return 'end';
  const affiliation = passage.affiliations[at];
  // "Miguel de la Madrid"
  const isAfterParticle = words > 0 && passage.grammar.particles.has(passage.written(at - 1));
  if (affiliation !== undefined && !isAfterParticle) {
    if (affiliation.end !== at + 1 || affiliation.kind === 'organisation' || token.shape !== 'title') return 'end';
    if (words === 0 && !afterOffice) return 'end';
    const also = words > 0 ? SURNAMES_OF_STATES : GIVEN_NAMES_OF_STATES;
    if (nameFollows === words > 0 || !(NAMES_OF_STATES.test(token.plain) || also.test(token.plain))) return 'end';
  }
  // "F.W. de Klerk"
  const goesOn = nameFollows || (passage.grammar.particles.has(passage.written(at + 1)) && isNameWord(passage, at + 2));
  const isAloneInitial =
    token.shape === 'initial' && words === 0 && !goesOn && passage.tokens[at + 1]?.shape !== 'initial';
  return isAloneInitial ? 'end' : 'part';
};

/** Syllables of Burmese names, beside which "Win" is one. */
const BURMESE =
  /^(?:aung|aye|hla|htay|htun|khaing|khin|ko|kyaw|kyi|lin|maung|min|moe|mya|myint|myo|naing|ne|nyan|nyunt|ohn|phyo|sein|shwe|soe|swe|tin|tun|thein|thaung|thu|thant|ye|yin|zaw|zin)$/;

/** A comma, or a verb in small letters: "Minister Ann Reed Said spoke". */
const isBeforeClause = (passage: Passage, at: number): boolean =>
  passage.written(at) === ',' || (passage.isLower(at) && IN_CLAUSE.test(passage.plain(at)));

/** A Korean's given name: "Sang-chol". */
const GIVEN_IN_KOREA = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** Korean surnames that are English words. */
const SURNAMES_IN_KOREA = /^(?:No|Na|So|In|An|Do|Park|Sin|Min|Son|Song|Ban)$/;

/** By so many states a text has told what it is about. */
const FIRST_PLACES = 64;

/** "No Sang-chol", "Park Min-ho": a surname that is a word, before a given name of two syllables. */
export const isKoreanName = (passage: Passage, at: number): boolean =>
  SURNAMES_IN_KOREA.test(passage.written(at)) &&
  isNameWord(passage, at + 1) &&
  (GIVEN_IN_KOREA.test(passage.written(at + 1)) ||
    // "No Sang Chol", where the text is about Korea
    (isNameWord(passage, at + 2) &&
      !passage.isCapital(at + 3) &&
      passage.places.slice(0, FIRST_PLACES).some(({ code }) => /^K[PR]$/.test(code)) &&
      !onHeadingLine(passage.tokens, at)));

/** "bin Sultan", "Sultan Al Jaber", "General Omar Sultan", "Minister Sultan Omar": a name, where a monarch is "Sultan Haitham". */
export const isGivenName = (passage: Passage, at: number): boolean =>
  (passage.is(at - 1, Word.office | Word.post) &&
    !/^(?:monarch|leader)$/.test(passage.term(at - 1)?.value.office ?? '') &&
    isNameWord(passage, at + 1)) ||
  /^(?:bin|ibn)$/.test(passage.written(at - 1)) ||
  /^(?:Al|bin|Ahmed)$|^Al-/i.test(passage.written(at + 1)) ||
  (passage.is(at - 2, Word.rank) && passage.isCapital(at - 1) && !passage.isCapital(at + 1));

/** A capitalised word that can go on with a name. */
export function isNameWord(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return (
    token !== undefined &&
    token.gap !== 'line' &&
    !token.opens &&
    passage.isCapital(at) &&
    passage.affiliations[at] === undefined &&
    !passage.is(at, NO_NAME | Word.namesake)
  );
}
