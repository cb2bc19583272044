import { english as lexicon } from '../../lexicons/en/offices.ts';
import { clauses } from './clauses.ts';
import { nameOrders } from '../../lexicons/name-orders.ts';
import type { Grammar } from '../passage.ts';
import { SHIPS, VESSELS } from '../names.ts';
import { FATHER } from '../people.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { makeVocabulary } from '../vocabulary.ts';
import { GLUED, isHonorific, partOfName } from './names.ts';
import { acceptsName } from './namesakes.ts';
import { ALSO_HEADS, readEnglishOffice } from './offices.ts';
import { isInVietnameseName, vietnameseSurnames } from './vietnamese-names.ts';
import { isLowerRank, isRank } from './ranks.ts';

const keyOf: Grammar['keyOf'] = (spelling) => spelling.plain;
const vocabulary = makeVocabulary(lexicon, keyOf, ALSO_HEADS);
const setOf = (words: string) => new Set(words.split(words.includes('|') ? '|' : ' '));
const familyFirst = setOf(nameOrders.familyFirst);

/** Letters that are read as a word: "Nato" as well as "NATO". */
const READ_AS_WORDS = setOf(
  'caricom mercosur unaids unitar comesa minusma monusco minusca unifil unama unami undof unficyp unmis unmiss unmik unprofor unhcr irena bimstec nato opec apec asean unicef unesco unrwa unctad unido unfpa unodc unep igad saarc sadc osce ecowas ukip frontex umno nafta isaf kfor eskom hamas fatah',
);
/** Names in letters, which are names in capitals only: "us", "Hur", "Ice". */
const LETTERS: ReadonlySet<string> = new Set(
  Array.from(`${lexicon.countries}${lexicon.organisations}`.matchAll(/(?<=[:|])[A-Z]{2,7}(?=[|\n])/g), ([letters]) =>
    letters.toLowerCase(),
  ).filter((letters) => !READ_AS_WORDS.has(letters)),
);

/** In capitals: "LI Wei", "CARVER Tom", where "JD Carver", "AK Carver" have initials. */
const isSurname = (text: string): boolean => text.length > 2 || familyFirst.has(text.toLowerCase());

/** English: see ../grammar.ts. */
export const englishGrammar: Grammar = {
  language: 'en',
  vocabulary,
  keyOf,
  readOffice: readEnglishOffice,
  isHonorific,
  isRank,
  mayStartName: (passage, at, afterOffice) =>
    afterOffice || !passage.isLower(at) || passage.written(at).includes('-') || isLowerRank(passage, at),
  partOfName,
  acceptsName,
  canBeUnknown: () => true,
  particles: setOf(
    'bin ibn arap wa al el de da do dos das del dela della di du la le van von der den ter ten bint binti ben zu af av abu ould ul ur e y te dal dello ap',
  ),
  gluedVerb: GLUED,
  acceptsAffiliation: (tokens, start, end) => {
    const token = tokens[start];
    // "Minister of State for Law and Justice", "Law and Justice Minister" are of no party.
    if (token?.plain === 'law')
      return ![tokens[start - 2], tokens[end]].some((word) =>
        /^(?:minist|secretar|state$|committee$|division$)/.test(word?.plain ?? ''),
      );
    // "State Department for Trade": one of Kenya's.
    if (token?.plain === 'state' && tokens[end - 1]?.plain === 'department') return tokens[end]?.plain !== 'for';
    if (end > start + 1) return true;
    // "Bui Le Thai"
    if (isInVietnameseName(tokens, start, true)) return false;
    // "the Democratic Pole", "South Pole"
    if (token?.plain === 'pole' && tokens[start - 1]?.shape === 'title' && token.gap === 'space') return false;
    if (token?.plain === 'america' && /^(?:latin|central|south|north)$/.test(tokens[start - 1]?.plain ?? ''))
      return false;
    // "Victoria Reed"
    const next = tokens[end];
    if (/^v(?:ictoria|irginia)$/.test(token?.plain ?? '') && next?.shape === 'title' && next.gap === 'space') {
      const { flags, entry } = vocabulary.knownOf(next.spelling);
      if (flags === 0 && entry.affiliations.length === 0) return false;
    }
    return (
      token === undefined ||
      token.shape !== 'title' ||
      !LETTERS.has(token.plain) ||
      /^\p{Lu}\p{Ll}\p{Lu}/u.test(token.text)
    );
  },
  // "HMS Queen Ann", "the carrier Prince of Wales"
  namesakeBefore: (tokens, at) =>
    tokens[at]?.gap === 'space' &&
    (SHIPS.test(tokens[at - 1]?.text ?? '') ||
      (tokens[at - 1]?.shape === 'lower' && VESSELS.test(tokens[at - 1]?.plain ?? ''))),
  governments: setOf('administration presidency'),
  governmentsOf: setOf('government cabinet premiership'),
  takesObject: setOf('with by from against about meets met tells urges asks receives hosts says summons'),
  sayings: setOf('said says warned told announced insisted claimed argued admitted confirmed'),
  courtesies: setOf(
    'don dona dom pak bu ko khun gus bung mas bang kak m. u naw saw sai sr. sra. sayyid syed ustaz baba tok',
  ),
  highRanks: /general|senior colonel|senior col\b|\bgen\b|admiral|\badm\b|marshal/i,
  joiners: setOf('and & , / cum concurrently also –'),
  predicates: setOf(
    'than|elect|choose|appoint|name|pick|nominate|elects|chooses|appoints|picks|nominates|selects|electing|choosing|appointing|selecting|select|as|become|becomes|became|becoming|be|is|was|are|were|been|being|appointed|named|elected|sworn|remain|remained|remains|nominated|is also|was also|is not|was not|are not|making him|making her|made him|made her|handed over|assumed|assumes|assume|system in which|system where|country where|country in which',
  ),
  clauses,
  shortParts: (parts) => {
    const last = parts.length - 1;
    const first = parts[0]?.plain ?? '';
    if (parts.length >= 3 && vietnameseSurnames.has(first)) return [last, 0];
    if (parts.length >= 2 && familyFirst.has(first)) return [0, last];
    // "Tarek bin Omar": Omar is his father.
    if (FATHER.test(parts[last - 1]?.plain ?? '')) return [0];
    const capitals = parts.findIndex(
      (part, index) =>
        isSurname(part.text) &&
        part.shape === 'upper' &&
        parts.some((other, place) => place !== index && other.shape === 'title'),
    );
    if (capitals >= 0) return [capitals, last, 0];
    return [last, 0];
  },
  needsHonorific: () => false,
  bareNominals: false,
  ownPortfolios: new Map(),
  homeOf: null,
  foreignOffices: null,
  stateOfName: (parts) =>
    parts.length >= 2 &&
    vietnameseSurnames.has(parts[0]?.plain ?? '') &&
    parts.every((part) => isVietnameseSyllable(part.plain))
      ? { code: 'VN', sure: parts.length >= 3 }
      : null,
  surnamesOf: new Map([['CN', familyFirst]]),
  neighbours: new Set(),
  namesTell: setOf('VN'),
};
