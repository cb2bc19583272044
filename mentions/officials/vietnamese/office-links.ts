import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { portfolioEnd } from './portfolio.ts';
import { isElsewhere, LINKS, TAKES_TOPIC } from './office-words.ts';

/** What was read of an office before a link. */
interface OfficeSoFar {
  readonly headClass: string;
  readonly hasBody: boolean;
  readonly hasTopic: boolean;
  /** A body's name may go on. */
  readonly open: boolean;
  /** A state's name stands right before. */
  readonly isBehindState: boolean;
}

/** True where a link inside an office ("của", "về", "và") goes on with it, and begins nothing that is said of its holder. */
export function linkGoesOn(
  passage: Passage,
  at: number,
  { headClass, hasBody, hasTopic, open, isBehindState }: OfficeSoFar,
): boolean {
  const key = passage.key(at);
  if (isElsewhere(key, headClass) || key === 'kiêm') return false;
  // "quyết định của Bộ trưởng Bộ Công an về tổ chức bộ máy": what the decision is about.
  // "Trưởng ban chỉ đạo trung ương về phòng chống thiên tai Lê Văn Ba": a name ends it.
  if (key === 'về' && (hasBody || hasTopic) && !open && !TAKES_TOPIC.has(headClass)) {
    const end = hasBody && passage.key(at + 1) !== 'việc' ? portfolioEnd(passage, at + 1, true) : at;
    return end > at + 1 && passage.tokens[end]?.shape === 'title';
  }
  // "Bộ trưởng Ngoại giao và Thủ tướng": what follows has to belong to the office.
  const next = at + 1;
  const isState = passage.affiliations[next] !== undefined;
  const belongs = isState || passage.termIs(next, Word.topic | Word.body) || LINKS.has(passage.key(next));
  if (!belongs || (key === 'và' && isState && !hasBody)) return false;
  // "Thủ tướng Thái Lan và gia đình"
  const isOther = !(hasBody || hasTopic) || isBehindState;
  return !(key === 'và' && isOther && passage.isLower(next));
}
