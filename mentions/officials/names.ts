import type { NameRun } from './grammar.ts';
import { beforeTitlesVerb, onHeadingLine } from './headlines.ts';
import type { Passage } from './passage.ts';
import { ARTICLE, Word } from './vocabulary.ts';

const MAX_TOKENS = 7;
const MAX_HONORIFICS = 8;
/** The most tokens of a quotation inside a name. */
const CLOSES_WITHIN = 12;
/** Words that a sentence begins with. */
const OPENERS = /^(?:the|an?|he|she|it|they|we|his|her|its|their|this|that|in|on|at|but|and|as|for|after|when|with)$/;
/** "USS John Carver" */
export const SHIPS = /^(?:USS|USNS|USCGC|HMS|HMAS|HMCS|INS|BRP|KRI|ROKS)$/;
/** Before a ship's name: "the carrier Tom Reed". */
export const VESSELS =
  /^(?:(?:super|aircraft-)?carrier|cruiser|frigate|destroyer|warship|submarine|flagship|ferry|liner|icebreaker|yacht)$/;
/** Letters behind a name that tell an honour or a calling: "Guy Hill QC". */
const POST_NOMINAL = /^(?:[QK]C|SC|[DGKCOM]BE|[GK]?CMG|[CL]VO|AC|AO|DSO|GCL|PhD)$/;
/** No name begins with these: "Minister of", "Minister y". */
const INNER_ONLY = /^(?:of|e|y)$/;

/** "Q    Jake, this morning …" opens a question in a transcript. */
const isQuestion = ({ tokens }: Passage, at: number): boolean => tokens[at]?.text === 'Q' && tokens[at].opens;

/** The name that begins at `at`, honorifics and ranks before it skipped; `null` when none does. */
export function readName(passage: Passage, at: number, afterOffice: boolean): NameRun | null {
  const { tokens, grammar } = passage;
  if (!grammar.mayStartName(passage, at, afterOffice) || isQuestion(passage, at)) return null;
  const { from, polite, rank } = readHonorifics(passage, at);
  let to = from;
  let words = 0;
  let namesake = false;
  let cut: number | null = null;
  /** A token that no period parts from what stands before. */
  let goesOn = -1;
  while (to - from < MAX_TOKENS) {
    const token = tokens[to];
    if (token === undefined || token.shape === 'number' || (token.gap === 'line' && to > at)) break;
    if (token.shape === 'mark') {
      // "Khaled Al- Jarallah"
      if (words > 0 && isCutArticle(passage, to)) {
        to++;
        continue;
      }
      // "Mohammed Rabi' Al-Hill": a letter that Arabic has.
      if (words > 0 && isAyn(passage, to)) {
        to++;
        continue;
      }
      // "Ch.Ulan", "Ma. Theresa Cruz": letters that are short for a name.
      if (words === 1 && isShortened(passage, to)) {
        goesOn = ++to;
        continue;
      }
      // "(Russian President Vladimir) Putin": an editor's words.
      if (words === 1 && afterOffice && closesAside(passage, to)) {
        to++;
        continue;
      }
      const nickname = words > 0 ? nicknameEnd(passage, to) : to;
      // "Dr 'Aisake": a letter of its own in Polynesian names.
      if (nickname === to && !((words > 0 || afterOffice || polite) && isGlottal(passage, to))) break;
      to = nickname === to ? to + 1 : nickname;
      continue;
    }
    if (to > from && token.opens && to !== goesOn) break;
    if (token.shape === 'lower') {
      if (ARTICLE.test(token.text)) {
        words++;
        to++;
        continue;
      }
      // "Bashar al- Assad"
      const isCutOff = token.text === 'al' && passage.written(to + 1) === '-' && passage.isCapital(to + 2);
      const end = isCutOff ? to + 2 : particleEnd(passage, to);
      if (end === to || !(words > 0 || ((afterOffice || polite) && !INNER_ONLY.test(token.plain)))) break;
      to = end;
      continue;
    }
    const verdict = grammar.partOfName(passage, to, { from, words, afterOffice, polite });
    namesake = verdict === 'namesake';
    if (verdict !== 'part') break;
    words++;
    to++;
    if (words > 1 && /^[js]r\.?$/.test(token.plain)) break;
    const glued = token.text.length > 5 ? grammar.gluedVerb?.exec(token.text) : null;
    if (glued !== null && glued !== undefined) {
      cut = token.start + (glued[1]?.length ?? 0);
      break;
    }
  }
  // "Tom Reed Jr., the minister": before a comma the period is a token of its own.
  if (/^[js]r$/.test(passage.plain(to - 1)) && passage.written(to) === '.' && passage.written(to + 1) === ',') to++;
  // "Ann Hill, Jr."
  if (passage.written(to) === ',' && /^jn?r\.?$/.test(passage.plain(to + 1)) && words > 1) {
    to += 2;
    if (passage.written(to) === '.' && passage.written(to + 1) === ',') to++;
  }
  while (to > from && passage.isLower(to - 1) && !ARTICLE.test(passage.written(to - 1))) to--;
  if (words === 0 || to === from || (to - from === 1 && tokens[from]?.shape === 'initial')) return null;
  const last = tokens[to - 1];
  if (last?.plain === 'jr.' && closesSentence(passage, to)) cut = last.end - 1;
  if (words > 2 && POST_NOMINAL.test(last?.text ?? '')) cut = tokens[to - 2]?.end ?? null;
  namesake ||=
    SHIPS.test(passage.written(from)) ||
    (!passage.startsLine(at) && passage.isLower(at - 1) && VESSELS.test(passage.plain(at - 1)));
  let run: NameRun = { from, to, polite, rank, namesake, cut };
  // "Ann Hill Unveils Recovery Plan"
  if (namesake) {
    const before = beforeTitlesVerb(passage, run);
    if (before !== run) run = { ...before, namesake: false, cut: null };
  }
  return grammar.acceptsName(passage, at, run, afterOffice);
}

/** The most tokens of an editor's words before the first part of a name. */
const ASIDE_REACH = 7;

/** The bracket at `at` closes behind the first part of a name, and the name goes on. */
function closesAside(passage: Passage, at: number): boolean {
  if (passage.written(at) !== ')' || !passage.isCapital(at + 1) || passage.tokens[at + 1]?.gap !== 'space')
    return false;
  // "(CEC) Thursday": letters for the office
  if (passage.is(at + 1, Word.notName)) return false;
  for (let open = at - 2; open > at - ASIDE_REACH; open--) if (passage.written(open) === '(') return true;
  return false;
}

/** The period at `at` behind one or two letters, with the rest of the name glued to it, or behind "Ma", "Wm". */
function isShortened(passage: Passage, at: number): boolean {
  const letters = passage.written(at - 1);
  if (passage.written(at) !== '.' || passage.tokens[at]?.gap !== 'none' || !passage.isCapital(at + 1)) return false;
  if (passage.is(at + 1, Word.notName | Word.office | Word.post | Word.honorific)) return false;
  const isGlued = passage.tokens[at + 1]?.gap === 'none' && /^\p{Lu}\p{Ll}?$/u.test(letters);
  return isGlued || (/^(?:Ma|Wm)$/.test(letters) && !passage.startsLine(at + 1));
}

/** "… met Tom Reed Jr. The talks …": the period is the sentence's too. */
function closesSentence(passage: Passage, to: number): boolean {
  if (passage.startsLine(to)) return !onHeadingLine(passage.tokens, to - 1);
  return passage.isCapital(to) && OPENERS.test(passage.plain(to));
}

/** "Mr.", "General", "H.E. Dr.", "Tan Sri" before a name: where it begins, and what they tell. */
function readHonorifics(passage: Passage, at: number): Pick<NameRun, 'from' | 'polite' | 'rank'> {
  let from = at;
  let polite = false;
  let rankFrom = -1;
  let rankTo = -1;
  for (let guard = 0; guard < MAX_HONORIFICS; guard++) {
    const term = passage.term(from);
    if (term === null || (from > at && passage.startsLine(from))) break;
    const { flags } = term.value;
    if ((flags & Word.honorific) !== 0 && passage.grammar.isHonorific(passage, from, term.end)) {
      polite = true;
    } else if ((flags & Word.rank) !== 0 && passage.grammar.isRank(passage, from, term.end)) {
      if (rankFrom < 0) rankFrom = from;
      rankTo = term.end;
    } else break;
    from = term.end;
    // "Dato' Seri"
    if (polite && passage.grammar.bareNominals && GLOTTAL.test(passage.written(from))) from++;
    // "Tướng Nga Ann Hill"
    const state = rankTo === from && passage.grammar.bareNominals ? passage.affiliationFrom(from) : undefined;
    if (state?.kind === 'country' && passage.isCapital(state.end) && !passage.startsLine(state.end)) from = state.end;
  }
  return { from, polite, rank: rankFrom < 0 ? '' : passage.slice(rankFrom, rankTo) };
}

/** `"Jokowi"`, "(Bob)" between two parts of a name; one past it, or `at`. */
function nicknameEnd(passage: Passage, at: number): number {
  if (isBracketedName(passage, at)) return at + 3;
  const close = { '"': '"', '“': '”', '‘': '’', "'": "'" }[passage.written(at)];
  if (close === undefined || passage.tokens[at]?.gap !== 'space') return at;
  for (let index = at + 1; index <= at + 3; index++) {
    if (index > at + 1 && passage.written(index) === close)
      return passage.tokens[index + 1]?.gap === 'space' && goesOnInName(passage, index + 1) ? index + 1 : at;
    // "calls Hill ‘President Reed’ However"
    if (!passage.isCapital(index) || passage.is(index, Word.office)) return at;
  }
  return at;
}

/** "(Bob)" before the rest of a name: one word that is no state's, body's or office's. */
const isBracketedName = (passage: Passage, at: number): boolean =>
  passage.written(at) === '(' &&
  passage.written(at + 2) === ')' &&
  passage.tokens[at + 1]?.shape === 'title' &&
  passage.affiliations[at + 1] === undefined &&
  !passage.is(at + 1, ~0) &&
  passage.tokens[at + 3]?.gap === 'space' &&
  passage.isCapital(at + 3) &&
  !passage.grammar.bareNominals;

/** A capital, or particles before one: `Ronald "Bato" dela Rosa`. */
const goesOnInName = (passage: Passage, at: number): boolean => passage.isCapital(at) || particleEnd(passage, at) > at;

/** The hyphen of an article that a lost or added space parts from its name: "Al- Sabah". */
const isCutArticle = (passage: Passage, at: number): boolean =>
  passage.written(at) === '-' &&
  passage.tokens[at]?.gap === 'none' &&
  /^(?:Al|El)$/.test(passage.written(at - 1)) &&
  passage.isCapital(at + 1);

/** An apostrophe behind a part of a name and before an article: no possessive, which a thing follows. */
const isAyn = ({ tokens }: Passage, at: number): boolean =>
  /^['’‘]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.gap === 'none' &&
  !(tokens[at - 1]?.plain.endsWith('s') ?? true) &&
  tokens[at + 1]?.gap === 'space' &&
  /^(?:Al|El)(?:-\p{Lu}|$)|^al-\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** A mark behind "Dato", and before Polynesian and Arabic names. */
export const GLOTTAL = /^['’‘`]$/;

/** An opening quotation mark glued to a capital, and none that closes it soon. */
function isGlottal({ tokens }: Passage, at: number): boolean {
  if (!/^['‘`]$/.test(tokens[at]?.text ?? '') || tokens[at]?.gap === 'none') return false;
  if (tokens[at + 1]?.gap !== 'none' || tokens[at + 1]?.shape !== 'title') return false;
  for (let index = at + 2; index < at + CLOSES_WITHIN; index++)
    if (/^['’]$/.test(tokens[index]?.text ?? '') && tokens[index]?.gap === 'none') return false;
  return true;
}

/** One past a run of particles that a capitalised word follows; `at` otherwise. */
function particleEnd(passage: Passage, at: number): number {
  let index = at;
  while (
    index < at + 3 &&
    passage.grammar.particles.has(passage.written(index)) &&
    passage.tokens[index]?.gap === 'space'
  )
    index++;
  return index > at && passage.tokens[index]?.gap === 'space' && passage.isCapital(index) ? index : at;
}
