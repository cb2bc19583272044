import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** Title and first sentences, in tokens, and the most of the sentence that has the office. */
const LEAD_TOKENS = 90;
const SENTENCE = 70;
/** The most of it behind the verb, where the office does not open it: "said here on Friday". */
const TAIL = 9;
/** What someone in office does in a lead who is then named. */
const SPEAKS =
  /^(?:suggested|urged|defended|denied|promised|vowed|called|accused|condemned|apologi[sz]ed|hinted|refused|pledged|criticised|criticized|rejected|backed|described|revealed|indicated|praised|blamed|demanded|dismissed|confirmed|warned)$/;
const SPOKEN_OF =
  /^(?:deputy )?(?:president|pm|minister|secretary|ambassador|governor|mayor|speaker|lead|commissioner|leader|head|commander|chair|envoy|chancellor|general-secretary|secretary-general)$/;

/**
 * "Chile's health minister has said so. Ann Hill told reporters …": whom a lead calls by an office alone, and the next
 * sentence, of one who says something, by the whole name alone.
 */
export function namedNext(
  passage: Passage,
  office: OfficePhrase,
  startingAt: ReadonlyMap<number, NameRun>,
): NameRun | null {
  const { classes, determiner, from, to, isPublic, isPrivate, plural, counterpart, former } = office;
  if (passage.grammar.bareNominals || from > LEAD_TOKENS || !SPOKEN_OF.test(classes[0] ?? '')) return null;
  if (!isPublic || isPrivate || plural || counterpart || former) return null;
  if (determiner !== 'the' && determiner !== 'possessor') return null;
  // "the leader of the bakers' union"
  for (let at = from; at < to; at++) if (passage.is(at, Word.privateBody)) return null;
  const { sayings } = passage.grammar;
  const verb = /^(?:has|have|had)$/.test(passage.plain(to)) ? to + 1 : to;
  const speaks = passage.isLower(verb) && (sayings.has(passage.plain(verb)) || SPEAKS.test(passage.plain(verb)));
  const most = passage.tokens[from]?.opens === true ? to + SENTENCE : verb + TAIL;
  let next = to + 1;
  while (next < most && passage.tokens[next]?.opens === false) next++;
  if (!speaks || passage.tokens[next]?.opens !== true) return null;
  let at = next;
  while (at < next + 3 && passage.is(at, Word.honorific) && !startingAt.has(at)) at++;
  const name = startingAt.get(at);
  const isWhole = name !== undefined && name.to - name.from > 1 && !name.namesake;
  return isWhole && sayings.has(passage.plain(name.to)) ? name : null;
}
