import { portfolioEnd } from './clause-bodies.ts';
import { isWhen } from './clause-subjects.ts';
import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';

/*
 * A post that goes to someone: "The post of trade minister went to Ann Hill", "The presidency passed to Tom Reed".
 */

/** Between a post and "to" with who has it from now on. */
const GOES = /^(?:go|goes|went|gone|passes|passed|fell|falls|given|handed|awarded|entrusted|assigned|offered)$/;
/** Between a post and "by" with who has it. */
const HELD = /^(?:held|filled|taken|occupied|assumed)$/;
const AUXILIARY =
  /^(?:is|was|are|were|be|been|being|has|had|will|would|have|now|currently|then|since|later|over|again)$/;
const POST = /^(?:post|job|position|role|office|seat)$/;
/** The most words between a post and its holder's name. */
const REACH = 7;

/** Before a post and "to" with who had it once. */
const RETURNS = /^(?:return|returns|returned|restore|restores|restored)$/;

/** The name at `at` that is whole, or behind "Mr", and owns nothing; else `null`. */
function wholeName(passage: Passage, at: number): NameRun | null {
  const name = readName(passage, at, false);
  const isWhole = name !== null && !name.namesake && (name.polite || name.to - name.from > 1);
  return isWhole && !passage.isPossessive(name.to) ? name : null;
}

/** Whom "… went to Ann Hill", "… is held by Ann Hill" behind a post tells to have it; `null` for no one. */
function givenTo(passage: Passage, from: number): NameRun | null {
  let said: 'to' | 'by' | null = null;
  for (let at = from; at < from + REACH && !passage.startsLine(at); at++) {
    const word = passage.key(at);
    if (said !== null && word === said) {
      return wholeName(passage, at + 1);
    }
    // "was offered to Ann Hill": she may have said no.
    if (GOES.test(word)) said = word === 'offered' ? null : 'to';
    else if (HELD.test(word)) said = 'by';
    else if (!AUXILIARY.test(word) && !isWhen(passage, at)) return null;
  }
  return null;
}

/** "the post of trade minister went to Ann Hill", "the trade minister's job went to Ann Hill" */
export function postHolder(passage: Passage, office: OfficePhrase): NameRun | null {
  const { ofWhat } = passage.grammar.clauses;
  const isPost = passage.key(office.from - 1) === 'of' && ofWhat.has(passage.key(office.from - 2));
  if (isPost) return givenTo(passage, office.to);
  const isTheirs = passage.isPossessive(office.to) && POST.test(passage.key(office.to + 1));
  return isTheirs ? givenTo(passage, office.to + 2) : null;
}

/** "The presidency passed to Ann Hill", "The finance portfolio went to Ann Hill": all who have such a post, and its role. */
export function postsGiven(passage: Passage): { readonly name: NameRun; readonly role: string }[] {
  const { prizes } = passage.grammar.clauses;
  const found: { name: NameRun; role: string }[] = [];
  for (let at = 1; at < passage.tokens.length; at++) {
    if (passage.key(at - 1) !== 'the') continue;
    const role = prizes.get(passage.key(at)) ?? '';
    const isPrize = role !== '' && passage.key(at) !== 'presidential';
    const end = isPrize ? at + 1 : portfolioEnd(passage, at - 1);
    const isReturned = end !== null && passage.key(end) === 'to' && RETURNS.test(passage.key(at - 2));
    const name = end === null ? null : isReturned ? wholeName(passage, end + 1) : givenTo(passage, end);
    if (name !== null && end !== null)
      found.push({ name, role: isPrize ? role : `head of the ${passage.slice(at, end)}` });
  }
  return found;
}
