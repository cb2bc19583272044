import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';

/** "the office of the president" */
const POSTS = /^(?:office|post|position|role|title|rank|job|seat|functions)$/;

/** True where an office is spoken of, and not who holds it: "the next chairperson", "the post of minister". */
export function isPost(passage: Passage, { from }: OfficePhrase): boolean {
  if (passage.startsLine(from)) return false;
  const before = passage.plain(from - 1);
  return before === 'next' || (before === 'of' && POSTS.test(passage.plain(from - 2)));
}
