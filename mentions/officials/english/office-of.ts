import type { Passage } from '../passage.ts';

/** Whose office is a body of its own. */
const HEADS = [
  ['prime', 'minister'],
  ['chief', 'minister'],
  ['vice', 'president'],
  ['deputy', 'president'],
  ['head', 'of', 'state'],
  ['president'],
  ['premier'],
  ['governor'],
  ['chancellor'],
  ['foreign', 'minister'],
  ['general', 'secretary'],
  ['state', 'counsellor'],
  ['crown', 'prince'],
  ['king'],
  ['amir'],
  ['emir'],
  ['his', 'majesty'],
];

function headEnd(passage: Passage, at: number): number | null {
  for (const words of HEADS)
    if (words.every((word, place) => passage.plain(at + place) === word)) return at + words.length;
  return null;
}

/**
 * One past "the Office of the President", "the Prime Minister's Office", "the Presidency" at `at`, in which one has an
 * office: the head in its name is no one's mention of an office. `null` where none stands.
 */
export function officeOfHead(passage: Passage, at: number): number | null {
  const start = passage.plain(at) === 'the' ? at + 1 : at;
  if (passage.startsLine(start)) return null;
  if (passage.plain(start) === 'presidency') return start + 1;
  if (passage.plain(start) === 'office' && passage.plain(start + 1) === 'of') {
    const isOne = /^(?:the|his)$/.test(passage.plain(start + 2));
    const end = headEnd(passage, passage.plain(start + 2) === 'the' ? start + 3 : start + 2);
    // "in the Office of President Ann Hill"
    return end !== null && !isOne && passage.isCapital(end) ? null : end;
  }
  const end = headEnd(passage, start);
  const isOffice = end !== null && passage.isPossessive(end) && /^(?:office|department)$/.test(passage.plain(end + 1));
  return isOffice ? end + 2 : null;
}
