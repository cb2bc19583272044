import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

const OFFICE = Word.office | Word.post;
/** The most words before an office that belong to it. */
const REACH = 8;
/** What one is called besides the office, and a given name. */
export const SERVICE_TITLES = /^(?:sultan|prince|princess|senator|ambassador|amb\.|am(?:i|ee)r)$/;

/** True where the words lead to an office: "deputy foreign minister". */
export function opensOffice(passage: Passage, start: number): boolean {
  for (let index = start; index < start + REACH && !passage.startsLine(index); index++) {
    const affiliation = passage.affiliationFrom(index);
    if (affiliation !== undefined) {
      index = affiliation.end - 1;
      continue;
    }
    // "of Political and Diplomatic Affairs Amb. Ann Hill"
    if (index > start && SERVICE_TITLES.test(passage.plain(index)) && passage.plain(index - 1) === 'affairs')
      return false;
    if (passage.is(index, OFFICE) || passage.termIs(index, OFFICE)) return true;
    const leads = passage.is(index, Word.grade | Word.topic | Word.body | Word.status);
    if (!leads && !/^(?:the|'s)$/.test(passage.plain(index))) return false;
  }
  return false;
}
