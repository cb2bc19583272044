/** Cases by hand, each with what its reader would call right. `[[…]]` marks the passage, before and after. */
import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../anchoring/describe-target.ts';
import { createFinder } from '../../../anchoring/find-target.ts';
import type { AnchorState } from '../../../anchoring/target.ts';
import { linesOf, readMarked } from './marked-text.ts';

const OPENING = 'Hanoi (VNA) – The regional conference opened on Monday with delegates from eleven countries.\n';
const LAO = 'Foreign Minister Tran Van Son met the Lao minister on 3 July and they agreed to strengthen trade.\n';
const THAI = 'Foreign Minister Tran Van Son met the Thai minister on 5 July and they agreed to strengthen trade.\n';
const CLOSING = 'The conference closed with a joint statement on rivers and forests./.';

type Row = readonly [what: string, state: AnchorState, before: string, after: string];

const rows: readonly Row[] = [
  // The same words.
  [
    'an untouched text',
    'exact',
    'One meeting. [[Two visits.]] Three letters.',
    'One meeting. [[Two visits.]] Three letters.',
  ],
  ['the start of the text', 'exact', '[[Talks]] ended early today.', '[[Talks]] ended early today.'],
  ['the end of the text', 'exact', 'Talks ended early [[today.]]', 'Talks ended early [[today.]]'],
  ['the whole text', 'exact', '[[Talks ended early today.]]', '[[Talks ended early today.]]'],
  ['a line put above', 'moved', `${LAO}[[${CLOSING}]]`, `${OPENING}${LAO}[[${CLOSING}]]`],
  [
    'the whole text within a page',
    'moved',
    '[[Talks ended early today.]]',
    'Home | News\n[[Talks ended early today.]]\nAbout us',
  ],
  [
    'two paragraphs exchanged',
    'moved',
    `${OPENING}[[${LAO.trim()}]]\n${THAI}${CLOSING}`,
    `${OPENING}${THAI}[[${LAO.trim()}]]\n${CLOSING}`,
  ],
  [
    'a sentence taken to another paragraph',
    'moved',
    'Trade grew fast. [[The Lao side thanked the hosts for their help.]] Prices fell.\nAll went home by train.',
    'Trade grew fast. Prices fell.\nAll went home by train. [[The Lao side thanked the hosts for their help.]]',
  ],
  ['text cut before it', 'moved', `${OPENING}${LAO}${THAI}[[${CLOSING}]]`, `${THAI}[[${CLOSING}]]`],
  ['text cut after it', 'exact', `[[${OPENING.trim()}]]\n${LAO}${THAI}`, `[[${OPENING.trim()}]]\n`],
  [
    'other quotation marks and dashes',
    'exact',
    'He said: [[“Peace – now”]] and left.',
    "He said: [['Peace - now']] and left.",
  ],
  [
    'decomposed letters',
    'exact',
    '[[Thứ trưởng]] Hòa phát biểu.',
    `[[${'Thứ trưởng'.normalize('NFD')}]] Hòa phát biểu.`,
  ],
  [
    'tone marks in the other place',
    'exact',
    'Hai bên đề cao [[hòa bình]] và ổn định.',
    'Hai bên đề cao [[hoà bình]] và ổn định.',
  ],
  ['no diacritics at all', 'exact', '[[Thứ trưởng Đặng Hòa]] phát biểu.', '[[Thu truong Dang Hoa]] phat bieu.'],
  [
    'spaces and line breaks',
    'moved',
    'He  praised the [[close ties]] of both.',
    'He praised the [[close\nties]] of both.',
  ],
  [
    'a space lost within',
    'exact',
    'General [[Le Quoc Hung]] conveyed his thanks to all.',
    'General [[Le Quoc Hung]]conveyed his thanks to all.',
  ],
  [
    'a space lost before',
    'moved',
    'General Le Quoc Hung [[conveyed his thanks]] to all.',
    'General Le Quoc Hung[[conveyed his thanks]] to all.',
  ],
  [
    'a lost space set right',
    'moved',
    'General Le Quoc Hung[[conveyed his thanks]] to all.',
    'General Le Quoc Hung [[conveyed his thanks]] to all.',
  ],
  ['stops in an abbreviation', 'exact', 'The [[UN chief]] spoke first.', 'The [[U.N. chief]] spoke first.'],
  [
    'a part of a word',
    'moved',
    'The inter[[national]] conference opened.',
    'Today the inter[[national]] conference opened.',
  ],
  [
    'emoji',
    'moved',
    'Fine 👍🏽 weather [[🎉 and peace]] all around.',
    'Very fine 👍🏽 weather [[🎉 and peace]] all around.',
  ],
  ['marks alone', 'exact', 'Peace [[–]] at last, they said.', 'Peace [[–]] at last, they said.'],
  [
    'the second of equal words',
    'moved',
    'The two sides met. [[The two sides]] parted. The two sides wrote.',
    'Yesterday the two sides met. [[The two sides]] parted. The two sides wrote.',
  ],
  [
    'a lead repeated by the body',
    'moved',
    '[[Both sides praised the Mekong fund, Son said.]]\nHanoi (VNA) – Talks began on Monday in the capital.\nBoth sides praised the Mekong fund, Son said.',
    'Photo of the day\n[[Both sides praised the Mekong fund, Son said.]]\nHanoi (VNA) – Talks began on Monday in the capital.\nBoth sides praised the Mekong fund, Son said.',
  ],
  [
    'the body that repeats a lead',
    'moved',
    'Both sides praised the Mekong fund, Son said.\nHanoi (VNA) – Talks began on Monday in the capital.\n[[Both sides praised the Mekong fund, Son said.]]',
    'Photo of the day\nBoth sides praised the Mekong fund, Son said.\nHanoi (VNA) – Talks began on Monday in the capital.\n[[Both sides praised the Mekong fund, Son said.]]',
  ],
  [
    'a lead dropped that the body repeats',
    'moved',
    '[[Both sides praised the Mekong fund, Son said.]]\nHanoi (VNA) – Talks began on Monday in the capital.\nBoth sides praised the Mekong fund, Son said.',
    'Hanoi (VNA) – Talks began on Monday in the capital.\n[[Both sides praised the Mekong fund, Son said.]]',
  ],
  [
    'words around it edited',
    'exact',
    'The minister [[praised the close ties]] of both nations.',
    'The minister [[praised the close ties]] between the two countries.',
  ],

  // The same statement in its place, in other words.
  [
    'a date moved by a day',
    'changed',
    `${OPENING}[[${LAO.trim()}]]\n${CLOSING}`,
    `${OPENING}[[${LAO.trim().replace('3 July', '4 July')}]]\n${CLOSING}`,
  ],
  [
    'only the date noted',
    'changed',
    `${OPENING}${LAO.replace('3 July', '[[3 July]]')}${CLOSING}`,
    `${OPENING}${LAO.replace('3 July', '[[4 July]]')}${CLOSING}`,
  ],
  [
    'a text of one sentence, its date moved',
    'changed',
    'The meeting took place in Hue on [[3 July]].',
    'The meeting took place in Hue on [[4 July]].',
  ],
  [
    'a country put right',
    'changed',
    `${OPENING}[[${LAO.trim()}]]\n${CLOSING}`,
    `${OPENING}[[${LAO.trim().replace('Lao', 'Cambodian')}]]\n${CLOSING}`,
  ],
  [
    'a name respelled',
    'changed',
    `${OPENING}He thanked [[Ambassador Nicola Selakovich]] warmly for his long work.\n${CLOSING}`,
    `${OPENING}He thanked [[Ambassador Nikola Selakovic]] warmly for his long work.\n${CLOSING}`,
  ],
  [
    'one tone of a name put right',
    'changed',
    'Chiều nay, Bộ trưởng [[Bùi Thanh Son]] đã tiếp đoàn đại biểu.',
    'Chiều nay, Bộ trưởng [[Bùi Thanh Sơn]] đã tiếp đoàn đại biểu.',
  ],
  [
    'a rank changed',
    'changed',
    `${OPENING}[[Deputy Minister Hoa]] chaired the second session in the afternoon.\n${CLOSING}`,
    `${OPENING}[[Minister Hoa]] chaired the second session in the afternoon.\n${CLOSING}`,
  ],
  [
    'a negation put in',
    'changed',
    `${OPENING}[[The two sides signed the treaty on water.]]\n${CLOSING}`,
    `${OPENING}[[The two sides did not sign the treaty on water.]]\n${CLOSING}`,
  ],
  [
    'a Vietnamese negation put in',
    'changed',
    'Hội nghị khai mạc sáng thứ Hai. [[Hai bên đã ký hiệp định về nguồn nước.]] Hội nghị bế mạc chiều thứ Ba.',
    'Hội nghị khai mạc sáng thứ Hai. [[Hai bên chưa ký hiệp định về nguồn nước.]] Hội nghị bế mạc chiều thứ Ba.',
  ],
  [
    'a number put right',
    'changed',
    'The fund holds [[5 million USD]] for schools.',
    'The fund holds [[50 million USD]] for schools.',
  ],
  [
    'a word replaced',
    'changed',
    `${OPENING}[[${LAO.trim()}]]\n${CLOSING}`,
    `${OPENING}[[${LAO.trim().replace('strengthen', 'deepen')}]]\n${CLOSING}`,
  ],
  [
    'a clause put in',
    'changed',
    `${OPENING}[[They praised the growth of trade and promised more flights.]]\n${CLOSING}`,
    `${OPENING}[[They praised the growth of trade, which doubled in a year, and promised more flights.]]\n${CLOSING}`,
  ],
  [
    'a clause taken out',
    'changed',
    `${OPENING}[[They praised the growth of trade, which doubled in a year, and promised more flights.]]\n${CLOSING}`,
    `${OPENING}[[They praised the growth of trade and promised more flights.]]\n${CLOSING}`,
  ],
  [
    'a sentence split',
    'changed',
    `${OPENING}[[They praised the growth of trade and promised more direct flights between the capitals.]]\n${CLOSING}`,
    `${OPENING}[[They praised the growth of trade. They promised more direct flights between the capitals.]]\n${CLOSING}`,
  ],
  [
    'two sentences joined',
    'changed',
    `${OPENING}[[They praised the growth of trade. They promised more direct flights between the capitals.]]\n${CLOSING}`,
    `${OPENING}[[They praised the growth of trade and promised more direct flights between the capitals.]]\n${CLOSING}`,
  ],
  [
    'another spelling of English',
    'changed',
    `${OPENING}[[They discussed labour migration in the border provinces.]]\n${CLOSING}`,
    `${OPENING}[[They discussed labor migration in the border provinces.]]\n${CLOSING}`,
  ],
  [
    'two paragraphs, one of them edited',
    'changed',
    `${OPENING}The first day was for [[trade talks only.\nThe second day was for culture]] and sports.\n${CLOSING}`,
    `${OPENING}The first day was for [[trade meetings only.\nThe second day was for culture]] and sports.\n${CLOSING}`,
  ],
  [
    'moved below and edited a little',
    'changed',
    `[[The delegates of all eleven countries visited the old citadel and its museum on foot.]]\n${OPENING}${LAO}${CLOSING}`,
    `${OPENING}${LAO}[[The delegates of all eleven countries visited the ancient citadel and its museum on foot.]]\n${CLOSING}`,
  ],

  // Gone.
  [
    'deleted, the sibling after it left',
    'lost',
    `${OPENING}[[${LAO.trim()}]]\n${THAI}${CLOSING}`,
    `${OPENING}${THAI}${CLOSING}`,
  ],
  [
    'deleted, the sibling before it left',
    'lost',
    `${OPENING}${THAI}[[${LAO.trim()}]]\n${CLOSING}`,
    `${OPENING}${THAI}${CLOSING}`,
  ],
  [
    'deleted, the sibling within one paragraph left',
    'lost',
    `${OPENING}[[${LAO.trim()}]] ${THAI}${CLOSING}`,
    `${OPENING}${THAI}${CLOSING}`,
  ],
  [
    'deleted, words equal to the sibling’s noted',
    'lost',
    `${OPENING}${LAO.replace('agreed to strengthen trade', '[[agreed to strengthen trade]]')}${THAI}${CLOSING}`,
    `${OPENING}${THAI}${CLOSING}`,
  ],
  [
    'deleted, a far sibling left',
    'lost',
    `[[${LAO.trim()}]]\n${OPENING}${CLOSING}\n${THAI}`,
    `${OPENING}${CLOSING}\n${THAI}`,
  ],
  [
    'two sentences, the noted one deleted',
    'lost',
    '[[The minister met the Lao delegation on 3 July.]] He then met the Thai delegation on 4 July.',
    'He then met the Thai delegation on 4 July.',
  ],
  [
    'two equal forms, the noted one deleted',
    'lost',
    '[[The minister met the Lao delegation on 3 July.]] The minister met the Thai delegation on 4 July.',
    'The minister met the Thai delegation on 4 July.',
  ],
  [
    'two equal forms, the second deleted',
    'lost',
    'The minister met the Thai delegation on 4 July. [[The minister met the Lao delegation on 3 July.]]',
    'The minister met the Thai delegation on 4 July.',
  ],
  [
    'one of two that differ by a negation',
    'lost',
    `${OPENING}[[The treaty on water was signed in Hue.]]\nThe treaty on water was not signed in Hue.\n${CLOSING}`,
    `${OPENING}The treaty on water was not signed in Hue.\n${CLOSING}`,
  ],
  [
    'one of two that differ by an office',
    'lost',
    `${OPENING}[[The Deputy Prime Minister opened the hall.]]\nThe Prime Minister opened the hall.\n${CLOSING}`,
    `${OPENING}The Prime Minister opened the hall.\n${CLOSING}`,
  ],
  [
    'a word whose sentence is gone',
    'lost',
    `${OPENING}The [[rivers]] rose again in spring.\n${CLOSING}`,
    `${OPENING}${CLOSING}`,
  ],
  [
    'equal words of another’s ambassador',
    'lost',
    'He received the envoy of Peru. [[He praised her work and wished her well.]]\nHe received the envoy of Kenya. He praised her work and wished her well.',
    'He received the envoy of Kenya. He praised her work and wished her well.',
  ],
  [
    'another story',
    'lost',
    `${OPENING}[[${LAO.trim()}]]\n${CLOSING}`,
    'Paris (AFP) – The museum of science opened a new wing on Friday.\nVisitors agreed to strengthen its budget by gifts.',
  ],
  [
    'another story of the same form',
    'lost',
    `${OPENING}[[${LAO.trim()}]]\n${CLOSING}`,
    `Hue (VNA) – The minister opened a school.\n${THAI}It has twelve rooms and a garden.`,
  ],
  ['an empty text', 'lost', `${OPENING}[[${LAO.trim()}]]`, ''],
  ['marks alone, their sentence gone', 'lost', 'Peace [[–]] at last, they said.', 'War – again, they wrote.'],
];

describe('finding a passage again', () => {
  it.each(rows)('%s: %s', (_what, state, before, after) => {
    const was = readMarked(before);
    const is = readMarked(after);
    if (was.span === null) throw new Error('no passage marked');
    const target = describeTarget(was.text, was.span, linesOf(was.text));
    expect(createFinder(is.text, was.text)(target)).toEqual(is.span === null ? { state } : { state, ...is.span });
  });

  it.each(rows)(
    '%s: on its own sentence or lost, when only the target remembers the old text',
    (_what, state, before, after) => {
      const was = readMarked(before);
      const is = readMarked(after);
      if (was.span === null) throw new Error('no passage marked');
      const anchor = createFinder(is.text)(describeTarget(was.text, was.span, linesOf(was.text)));
      const allowed = state === 'lost' ? [{ state }] : [{ state, ...is.span }, { state: 'lost' }];
      expect(allowed).toContainEqual(anchor);
    },
  );

  it('goes by the target alone when the old text given is another one', () => {
    const text = `${OPENING}${LAO}${CLOSING}`;
    const start = text.indexOf('Lao');
    const target = describeTarget(text, { start, end: start + 3 }, linesOf(text));
    expect(createFinder(`Top story\n${text}`, 'Something else')(target)).toEqual({
      state: 'moved',
      start: start + 10,
      end: start + 13,
    });
  });
});
