import { LETTER, SPACE, sortAt, widthAt } from '../tokens/characters.ts';

/** Written with a period that does not end the sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt adm sgt brig sr jr st hon rep sen gov reps sens govs pres amb rev h.e u.s u.n u.k e.u u.a.e ' +
    'no vs jan feb mar apr jun jul aug sep sept oct nov dec mt ts ths pgs gs tp'
  ).split(' '),
);

/** The longest of them. */
export const LONGEST_ABBREVIATION = 5;

/** Joins two tokens that a lower-case-to-capital step parts wrongly: `McCain`, `DeSantis`. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Da|Du|Le|La|Lo|Van|Von|Fitz|O|Al|El|Ma|Mb|i|e|Ô)$/;

/** These stand before an office with a hyphen and are words of their own: "ex-president", "then-Foreign Minister". */
const PREFIXES = new Set('ex then vice now acting former deputy'.split(' '));

/** These stand before names: "pro-Mobutu". */
const STANCES = new Set('pro anti post pre'.split(' '));

/** Letters of Vietnamese alone. */
const VIETNAMESE = /[ăđơưạảẹẻẽịỉĩọỏụủũỵỷỹấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu;
const LONGEST_SYLLABLE = 7;
/** One syllable with a capital, at the place of the match. */
const SYLLABLE = /\p{Lu}\p{Ll}+/uy;

const UPPER = /^\p{Lu}$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** These stand after an office or a name with a hyphen: "president-elect", "minister-designate", "Carver-era", "Carver-led". */
const SUFFIX = /(?:[Ee]lect|[Dd]esignate|era|led|backed|brokered)(?!\p{L})/uy;

export const DOT = 46;
const HYPHEN = 45;
const isSmall = (code: number) => code >= 97 && code <= 122;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Can join the letters on both sides of it to one word. */
export const isJoiner = (code: number): boolean =>
  code === HYPHEN || isApostrophe(code) || code === 0x2010 || code === 0x2011;
/** White space, and what is beyond the end. */
export const isBlankAt = (text: string, at: number): boolean => at >= text.length || sortAt(text, at) === SPACE;

/** Where the word ends that begins with the letter at `start`: with the hyphens, apostrophes and periods inside it. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isSmall(text.charCodeAt(end))) end++;
    if (sortAt(text, end) === LETTER) {
      if (isLostSpace(text, start, end)) return end;
      end += widthAt(text, end);
      continue;
    }
    const code = text.charCodeAt(end);
    if (code === DOT) {
      if (!isSingle(text, start, end)) return isAbbreviated(text, start, end) ? end + 1 : end;
      end++;
      // "U.S." goes on; "V.Makei" ends at its period.
      const goesOn = text.charCodeAt(end + 1) === DOT || sortAt(text, end + 1) !== LETTER;
      if (sortAt(text, end) !== LETTER || !goesOn) return end;
    } else if (isJoiner(code) && joins(text, start, end, code)) end++;
    else return end;
  }
}

/** "HanoiThe". Names with an inner capital stay whole. */
function isLostSpace(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const isStep = code >= 65 && code <= 90 && at > start && isSmall(text.charCodeAt(at - 1));
  return isStep && at - start > 2 && !INNER_CAPITAL.test(text.slice(start, at));
}

/** True when the hyphen or apostrophe at `at` joins what stands on both sides to one word. */
function joins(text: string, start: number, at: number, code: number): boolean {
  if (sortAt(text, at + 1) !== LETTER) return false;
  const length = at - start;
  if (!isApostrophe(code) && length <= 6 && PREFIXES.has(text.slice(start, at).toLowerCase())) return false;
  // The possessive is not part of the word.
  if (code !== HYPHEN) return !(/[sS]/.test(text.charAt(at + 1)) && sortAt(text, at + 2) !== LETTER);
  if (joinsStates(text, start, at)) return false;
  if (length <= 4 && STANCES.has(text.slice(start, at).toLowerCase()) && UPPER.test(text.charAt(at + 1))) return false;
  SUFFIX.lastIndex = at + 1;
  return !SUFFIX.test(text);
}

/** "Việt Nam-Ấn Độ", "Trung Quốc-Việt Nam": Vietnamese writes no name of a person so, and "GD-ĐT" is one word. */
function joinsStates(text: string, start: number, at: number): boolean {
  if (at - start > LONGEST_SYLLABLE) return false;
  SYLLABLE.lastIndex = at + 1;
  const after = SYLLABLE.exec(text)?.[0];
  if (after === undefined) return false;
  const before = text.slice(start, at);
  if (before === 'Nam') return /Vi[ệe]t $/.test(text.slice(Math.max(0, start - 5), start));
  return /\p{Ll}$/u.test(before) && VIETNAMESE.test(before + after);
}

/** "U", "U.S": a capital, or a few with periods between. */
function isSingle(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // "Article 35A."
  if (word.length === 1 && /\d/.test(text.charAt(start - 1))) return false;
  const letters = word.replaceAll('.', '');
  const isInitials = letters.length === 1 || (word.includes('.') && letters.length <= 4 && INITIALS.test(word));
  return isInitials && UPPER.test(word.charAt(0));
}

/** What a name ends in, written like "Sen.": a sentence ends behind "Hun Sen." */
const NAMED_SEN = /(?:Hun|Amartya)\s$/;

/** "Mr." before a space. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ABBREVIATION) return false;
  // "TP.Hồ Chí Minh"
  if (!isBlankAt(text, end + 1)) return /^tp\.\p{Lu}\p{Ll}/iu.test(text.slice(start, end + 3));
  const word = text.slice(start, end).toLowerCase();
  return ABBREVIATIONS.has(word) && !(word === 'sen' && NAMED_SEN.test(text.slice(Math.max(0, start - 8), start)));
}
