import { describe, expect, it } from 'vitest';
import { textMark } from '../../../annotations/fingerprint.ts';
import { createSavedArticle } from '../../../annotations/saved-article.ts';
import { isTelling, touches, unseenChanges } from '../../../annotations/text-changes.ts';
import { wordingOf } from '../../../annotations/wording.ts';
import { createAnnotation } from '../../../annotations/annotation.ts';
import { sampleArticle, sampleNote, sampleParagraphs } from '../../contracts/library-samples.ts';

const NOW = new Date('2026-03-05T08:00:00Z');
const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const SAVED = createSavedArticle(sampleArticle(), ID, NOW);
const [first = '', second = '', third = ''] = sampleParagraphs;
const page = (...paragraphs: string[]) => sampleArticle({}, paragraphs);
const told = (...paragraphs: string[]) => unseenChanges(SAVED, page(...paragraphs));

const telling = (old: string, now: string) =>
  wordingOf(old, now).flatMap(({ kind, text, telling: tells }) => (kind === 'same' ? [] : [[text.trim(), tells]]));

describe('two wordings', () => {
  it('tell names, ranks, figures and dates from other words that differ', () => {
    expect(telling('on 3 March in Hanoi', 'on 4 March in Hanoi')).toEqual([
      ['3', true],
      ['4', true],
    ]);
    expect(telling('talks that were long', 'talks that were short')).toEqual([
      ['long', false],
      ['short', false],
    ]);
    expect(telling('the deputy minister said', 'the minister said')).toEqual([['deputy', true]]);
  });
});

describe('the story of a page', () => {
  it('is none while the text stands, or only its spaces and marks differ', () => {
    expect(told(first, second, third)).toEqual([]);
    expect(told(first.replaceAll(' ', '  '), second, third)).toEqual([]);
  });

  it('lists the sentences that were changed, added and removed, in the order of the page', () => {
    const changes = told('An aide was there too.', first.replace('3 March', '4 March'), second);
    expect(changes.map(({ old, now }) => [old === null ? 'new' : 'old', now === null ? 'gone' : 'here'])).toEqual([
      ['new', 'here'],
      ['old', 'here'],
      ['old', 'gone'],
    ]);
    expect(changes.map(isTelling)).toEqual([false, true, false]);
  });

  it('is over when the reader has seen it, until the page changes again', () => {
    const changed = page(first.replace('3 March', '4 March'), second, third);
    const seen = { ...SAVED, seen: textMark(changed.text) };
    expect(unseenChanges(seen, changed)).toEqual([]);
    expect(unseenChanges(seen, page(first.replace('3 March', '5 March'), second, third))).toHaveLength(1);
  });

  it('is not told of a reprint elsewhere, nor of a page that hides its text', () => {
    const reprint = sampleArticle({ address: 'https://other.example/1', outlet: 'Other' }, [first]);
    expect(unseenChanges(SAVED, reprint)).toEqual([]);
    expect(told('Subscribe to read on.')).toEqual([]);
  });

  it('knows the notes it touches, by where they stood and by where they stand', () => {
    const [change] = told(first.replace('3 March', '4 March'), second, third);
    if (change === undefined) throw new Error('no change');
    const note = createAnnotation(sampleNote(), ID, NOW);
    const at = (start: number, end: number) => ({
      ...note,
      target: { ...note.target, position: { ...note.target.position, start, end } },
    });
    const { start } = change.old ?? { start: 0 };
    expect(touches(change, at(start, start + 5), { state: 'lost' })).toBe(true);
    expect(touches(change, at(0, 5), { state: 'lost' })).toBe(false);
    expect(touches(change, at(0, 5), { state: 'moved', start, end: start + 5 })).toBe(true);
  });
});
