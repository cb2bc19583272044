import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** What goes on with an office phrase before the comma that its holder stands behind. */
const MODIFIERS = /^(?:in|for|at|on|to|of|from|with|that|which|responsible|under|since|until|[a-z]{3,}ing)$/;
/** The most words of such a part. */
const MODIFIER_REACH = 12;
/** A sentence goes on behind its subject. */
export const VERB_AFTER =
  /^(?:says?|said|tells|told|has|have|had|was|is|will|would|did|does|could|may|should|also|wrote|added|called|urged|warned|announced|confirmed|denied|resigned|died|met|took|visited|arrived|insisted|argued|admitted|claimed|noted|stressed|vowed|pledged|came|went|gave|got|held|left|won|lost|spoke|flew|began|became|saw|sought|put|set|kept|stood|ran|led|paid|sent|declared|expressed|acknowledged|accused|described|signed|opened|travelled|traveled|returned|refused|declined|agreed|attended|welcomed|praised|criticised|criticized|condemned|defended|dismissed|rejected|promised|explained|revealed|reported|testified|remarked|apologised|apologized|does|can|might|must|cannot)$/;

/**
 * "The head of the UN agency dealing with refugees, Ann Hill, says …": the whole name between commas behind an office
 * that opens its sentence, with nothing else named and no verb before; "A minister who was fired, Ann Hill, says …".
 */
export function behindModifier(
  passage: Passage,
  [first]: readonly OfficePhrase[],
  last: OfficePhrase,
  next: OfficePhrase | undefined,
): NameRun | null {
  const isSubject =
    first !== undefined && passage.tokens[first.from]?.opens === true && !first.plural && first.classes[0] !== 'member';
  const isClause = passage.plain(last.to) === 'who';
  const isOne = isSubject && first.isPublic && !first.isPrivate && (isClause || first.determiner !== 'indefinite');
  if (!isOne || first.determiner === 'pronoun' || passage.grammar.bareNominals) return null;
  if (!isClause && !MODIFIERS.test(passage.plain(last.to))) return null;
  if (!passage.isLower(last.to)) return null;
  for (let at = last.to + 1; at < last.to + MODIFIER_REACH && !passage.startsLine(at); at++) {
    if (next !== undefined && at >= next.from) return null;
    if (passage.written(at) === ',') {
      const name = readName(passage, at + 1, true);
      const isWhole = name !== null && !name.namesake && name.from === at + 1 && name.to - name.from > 1;
      return isWhole && passage.written(name.to) === ',' && VERB_AFTER.test(passage.plain(name.to + 1)) ? name : null;
    }
    if (passage.isMark(at) && !passage.isPossessive(at) && passage.written(at) !== '-') return null;
    if ((!isClause && VERB_AFTER.test(passage.plain(at))) || passage.is(at, Word.privateBody)) return null;
  }
  return null;
}

/** Words between several holders and those named of them. */
const EXAMPLES = new Set([
  'including',
  'such as',
  'among them',
  'like',
  'are',
  'were',
  'notably',
  'namely',
  'especially',
  'particularly',
  'comprising',
  'consisting of',
]);

/** One past "including", "such as", "--comprising" behind several holders; `at` where no such words stand. */
export function behindExamples(passage: Passage, at: number): number {
  let word = at;
  while (word < at + 2 && /^[-–—]$/.test(passage.written(word))) word++;
  if (EXAMPLES.has(`${passage.key(word)} ${passage.key(word + 1)}`)) return word + 2;
  return EXAMPLES.has(passage.key(word)) ? word + 1 : at;
}

/** The most tokens between brackets behind an office. */
const BRACKET_REACH = 8;

/** One past "(NSA)", "(east zone)", "(currently" between an office and a whole name, or letters and a comma; `at` where none stands. */
export function bracketEnd(passage: Passage, at: number): number {
  if (passage.written(at) !== '(') return at;
  if (passage.hasLetters(at) && passage.written(at + 3) === ',') return at + 3;
  // "the chairman (currently Ann Hill)": the name itself.
  if (/^(?:currently|now|presently)$/.test(passage.plain(at + 1))) return at + 2;
  let end = at + 1;
  while (end < at + BRACKET_REACH && passage.written(end) !== ')' && !passage.startsLine(end)) end++;
  const opensName = passage.isCapital(end + 1) && !passage.startsLine(end + 1);
  const isWhole = passage.isCapital(end + 2) || passage.termIs(end + 1, Word.honorific | Word.rank);
  return passage.written(end) === ')' && opensName && isWhole ? end + 1 : at;
}

/**
 * "2. Minister for Justice – Ann Hill": the name behind the dash or colon at `at`, where nothing else is on the line;
 * in Vietnamese, "- Bộ trưởng Y tế: bà Ann Hill, thay ông Tom Reed", nothing before a mark.
 */
export function lineOfList(passage: Passage, { from }: OfficePhrase, at: number): NameRun | null {
  const mark = passage.written(at);
  if (!/^[-–—:]$/.test(mark) || (mark !== ':' && passage.tokens[at]?.gap !== 'space')) return null;
  const isNumbered = /^[.)]$/.test(passage.written(from - 1)) && passage.tokens[from - 2]?.shape === 'number';
  const isDashed = /^[-–•*+]$/.test(passage.written(from - 1));
  if (!passage.startsLine(isNumbered ? from - 2 : isDashed ? from - 1 : from)) return null;
  const name = readName(passage, at + 1, true);
  if (name === null || name.namesake || passage.startsLine(at + 1)) return null;
  const isClosed = passage.grammar.bareNominals && name.to > name.from + 1 && /^[,;.(]$/.test(passage.written(name.to));
  return isClosed || passage.startsLine(name.to) ? name : null;
}

/** "The minister — Ann Hill — said": the whole name between the dash at `at` and another; else `null`. */
export function dashedName(passage: Passage, at: number): NameRun | null {
  const dash = passage.written(at);
  if (!/^[–—-]$/.test(dash) || passage.tokens[at]?.gap !== 'space' || !passage.isCapital(at + 1)) return null;
  const name = readName(passage, at + 1, true);
  return name !== null && !name.namesake && name.to - name.from > 1 && passage.written(name.to) === dash ? name : null;
}

/** The most words between "as" and an office: "as the next Chilean". */
const AS_REACH = 4;

/** "appointed Ann Hill as envoy to Peru, Tom Reed as envoy to Ghana": the second name has an office of its own. */
export function isOfNextOffice(
  passage: Passage,
  { to }: NameRun,
  office: OfficePhrase | undefined,
  next: OfficePhrase | undefined,
): boolean {
  if (office === undefined || next === undefined || passage.plain(to) !== 'as' || next.core > to + AS_REACH)
    return false;
  for (let at = office.core - 1; at >= office.core - AS_REACH; at--) if (passage.plain(at) === 'as') return true;
  return false;
}
