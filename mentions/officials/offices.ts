import { aideOf } from './english/inner-office.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** Every office phrase of a passage, left to right, without overlaps. */
export function readOffices(passage: Passage): OfficePhrase[] {
  const { tokens, grammar } = passage;
  const found: OfficePhrase[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!passage.opensOffice(at)) continue;
    // "Trung Quốc Vương Nghị": inside a state's name nothing begins.
    if ((passage.affiliations[at]?.start ?? at) < at) continue;
    // "Phủ Chủ tịch", "Văn phòng Thủ tướng", "Air Chief Marshal": a body, or a rank, whose name holds an office.
    const term = passage.term(at);
    if (
      term !== null &&
      term.end > at + 1 &&
      term.value.office === null &&
      !isCrossed(passage, at, term.end) &&
      (term.value.flags & (Word.body | Word.rank)) !== 0
    ) {
      at = term.end - 1;
      continue;
    }
    // "Deputy Prime Minister (DPM)": the letters of the office just read.
    if (passage.hasLetters(at - 1) && found[found.length - 1]?.to === at - 1) continue;
    const phrase = grammar.readOffice(passage, at, floor);
    if (phrase === null) continue;
    const aide = grammar.bareNominals ? null : aideOf(passage, found[found.length - 1], phrase);
    if (aide === null) found.push(heldBy(passage, phrase, found[found.length - 1]));
    else found[found.length - 1] = aide;
    floor = aide?.to ?? phrase.to;
    at = floor - 1;
  }
  return found;
}

/** "kiến nghị Viện trưởng": no parliament, "nghị viện", before an office that begins with a capital inside of it. */
function isCrossed(passage: Passage, at: number, end: number): boolean {
  const office = passage.termIs(end - 1, Word.office | Word.post) ? passage.term(end - 1) : null;
  return passage.isLower(at) && passage.isCapital(end - 1) && office !== null && office.end > end;
}

/** "the foreign minister's deputy": public as the office before it is, and to be looked at from there. */
function heldBy(passage: Passage, office: OfficePhrase, before: OfficePhrase | undefined): OfficePhrase {
  const isHeld =
    before !== undefined &&
    before.to === office.from - 1 &&
    office.determiner === 'possessor' &&
    passage.isPossessive(before.to) &&
    before.isPublic &&
    !before.isPrivate &&
    !before.plural;
  return isHeld ? { ...office, start: before.start, isPublic: true } : office;
}
