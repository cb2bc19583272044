import type { Passage } from '../passage.ts';
import { isQuoteAt, isQuotedTitle } from '../quoted-offices.ts';
import { Word } from '../vocabulary.ts';

/*
 * Office words that are said in another sense: "the king of pop", "an emperor penguin", "China's premier liquor maker".
 */

const REIGNS = /^(?:kings?|queens?|princes?|princess|emperor|empress|pope)$/;
/** What is called after kings, and no one of them. */
const THINGS =
  /^(?:penguins?|prawns?|crabs?|salmon|cobras?|bees?|moths?|tides?|cakes?|colon(?:y|ies)|spaniels?|snakes?|vultures?|butterfl(?:y|ies)|email|emails|scams?|consort|size|bed)$/;
/** Before a king or a queen, and behind the state: of the one who reigns. */
const OF_REIGN =
  /^(?:young|old|new|late|former|exiled|deposed|ousted|ailing|elderly|future|next|last|first|current|reigning|popular|beloved|absolute|crown|then|boy|warrior|own|ceremonial|titular|outgoing|incoming|uncrowned|newly|longtime|powerful|and|or)$/;
/** What a state's king or queen is of. */
const REALMS =
  /^(?:country|state|nation|kingdom|realm|emirate|island|islands|tribe|people|house|united|same|two|region|land)$/;
/** What kings of no state are kings of, with a capital. */
const ARTS = /^(?:pop|soul|rock|rap|reggae|hearts|clay|blues|country|swing|salsa|comedy|crime|hip|folk|jazz|disco)$/;
/** No one has an office who is so before it. */
const UNREAL =
  /^(?:fictional|fictitious|imaginary|fake|false|bogus|aspiring|wannabe|would-be|toy|puppet|brand|tournament)$/;
/** Whom a self-made title makes nothing. */
const SELF_MADE = /^(?:self-styled|self-proclaimed|self-appointed)$/;
/** Words behind "premier" that are said of one. */
const AFTER_PREMIER =
  /^(?:is|was|are|were|be|has|had|have|will|would|can|could|may|might|must|should|said|says|told|met|made|gave|took|went|came|led|left|won|lost|saw|put|set|also|who|whose|whom|as|and|or|but|on|in|at|to|for|from|by|with|of|after|before|during|since|until|over|under|about|against|that|not|did|does|then|if|when|while|because|amid|designate|elect|general|began|became|fell|rose|held|kept|ran|spoke|sent|thought|wrote|sat|stood|flew|drew|chose|brought|felt|found|got|grew|heard|knew|paid|quit|sought|spent|broke|cut|hit|let|now|just|never|again|once|here|there|today|too|still|even|only|himself|herself|next|last|this|the|an?|his|her|its|their|into|between|through|without|within|near|off|out|up|down|back)$|(?:ed|s|ly|ing)$/;

/** "the premier concert hall": the first of its kind. */
function isFirstOfKind(passage: Passage, head: number, end: number): boolean {
  if (passage.written(head) !== 'premier' || !passage.isLower(end) || passage.startsLine(end)) return false;
  return !AFTER_PREMIER.test(passage.plain(end));
}

/** "the queen of soul", "the King of Pop", "prince of spin": of what no state is called. */
function isOfArt(passage: Passage, end: number): boolean {
  if (passage.plain(end) !== 'of' || passage.startsLine(end)) return false;
  const at = passage.plain(end + 1) === 'the' ? end + 2 : end + 1;
  if (ARTS.test(passage.plain(at))) return true;
  const isWord = passage.isLower(at) && (passage.flags(at) & (Word.topic | Word.body | Word.office)) === 0;
  return (
    isWord &&
    !REALMS.test(passage.plain(at)) &&
    passage.affiliationFrom(at) === undefined &&
    !/^(?:an?|his|her|its|their|our)$/.test(passage.plain(at))
  );
}

/** "the Swedish furniture king": between the state and the king stands what he sells. */
function isOfTrade(passage: Passage, head: number): boolean {
  const before = head - 1;
  if (!passage.isLower(head) || !passage.isLower(before) || OF_REIGN.test(passage.plain(before))) return false;
  if (passage.flags(before) !== 0 || passage.plain(before).endsWith('ed')) return false;
  const owner = passage.isPossessive(before - 1) ? before - 1 : before;
  return passage.affiliationTo(owner, 0)?.kind === 'country';
}

/** True where the office word at `head`, whose spelling ends before `end`, is no office: a figure of speech, an animal, a joke in quotation marks. */
export function isFigurative(passage: Passage, head: number, end: number): boolean {
  const word = passage.plain(head);
  if (REIGNS.test(word)) {
    if (THINGS.test(passage.plain(end)) && !passage.startsLine(end)) return true;
    if (isOfArt(passage, end) || isOfTrade(passage, head)) return true;
    if (SELF_MADE.test(passage.plain(head - 1))) return true;
    // the "King of Endless Words"
    const isCalled = isQuoteAt(passage, head - 1) && passage.tokens[head]?.gap === 'none';
    if (isCalled && passage.plain(end) === 'of' && passage.affiliationFrom(end + 1) === undefined) return true;
  }
  if (word === 'ambassador' && passage.plain(end) === 'for' && passage.isLower(end + 1)) {
    const topic = passage.is(end + 1, Word.topic | Word.body | Word.status | Word.grade);
    if (!topic && passage.isLower(head) && !/^(?:the|its?|his|her|their|an?)$/.test(passage.plain(end + 1)))
      return true;
  }
  if (UNREAL.test(passage.plain(head - 1)) && !passage.startsLine(head)) return true;
  if (isFirstOfKind(passage, head, end)) return true;
  // "Avenue du Président Carver"
  if (/^(?:du|del)$/.test(passage.plain(head - 1))) return true;
  // "Dancing" judge Ann Hill
  if (passage.written(head) === 'judge' && isQuoteAt(passage, head - 1) && passage.tokens[head]?.gap === 'space')
    return true;
  return isQuotedTitle(passage, head, end);
}
