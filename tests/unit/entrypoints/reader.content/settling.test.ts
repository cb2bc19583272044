// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { NoteMark } from '../../../../components/reader/mark.ts';
import { noteMark } from '../../components/reader/samples.ts';
import { AUTUMN, createWorld, TEXT } from './world.ts';

async function withNote() {
  const world = createWorld();
  const mark: NoteMark = noteMark({}, { ...AUTUMN, quote: TEXT.slice(AUTUMN.start, AUTUMN.end), state: 'changed' });
  world.library.annotations.push(mark.annotation);
  await world.session.ask();
  return { ...world, mark };
}
const about = ({ annotation: { id, modified } }: NoteMark) => ({ id, modified });

describe('a changed note', () => {
  it('is put on the words that stand there now', async () => {
    const { settling, library, mark, view } = await withNote();
    await settling.accept(mark);
    expect(library.data('settleAnnotation')).toMatchObject([
      {
        ...about(mark),
        settlement: { target: { quote: { exact: 'sign in the autumn' }, position: { start: AUTUMN.start } } },
      },
    ]);
    expect(library.data('settleAnnotation')[0]).not.toHaveProperty('settlement.declined');
    expect((await view()).toast).toMatchObject({ message: expect.stringContaining('new wording'), action: {} });
  });

  it('keeps its old words, and which new ones were declined', async () => {
    const { settling, library, mark } = await withNote();
    await settling.decline(mark);
    expect(library.data('settleAnnotation')).toEqual([
      { ...about(mark), settlement: { target: mark.annotation.target, declined: 'sign in the autumn' } },
    ]);
  });

  it('that could not be settled is told of', async () => {
    const { settling, library, mark, view } = await withNote();
    library.refuse.set('settleAnnotation', 'conflict');
    await settling.accept(mark);
    expect((await view()).toast?.message).toMatch(/another window/);
  });
});

describe('a lost note', () => {
  it('asks for a passage, and is attached to the next one', async () => {
    const { settling, library, mark, view } = await withNote();
    expect(settling.begin(mark.annotation.id)).toBe(true);
    expect((await view()).attaching).toBe(mark.annotation.target.quote.exact);
    await settling.attach(AUTUMN);
    expect(library.data('settleAnnotation')).toMatchObject([
      { ...about(mark), settlement: { target: { quote: { exact: 'sign in the autumn' } } } },
    ]);
    expect(settling.isAttaching).toBe(false);
    expect((await view()).attaching).toBeNull();
  });

  it('is left where it was when the reader thinks better of it', async () => {
    const { settling, library, mark } = await withNote();
    settling.begin(mark.annotation.id);
    settling.cancel();
    await settling.attach(AUTUMN);
    expect(library.data('settleAnnotation')).toEqual([]);
  });

  it('that is not known asks for nothing', async () => {
    const { settling } = await withNote();
    expect(settling.begin('another')).toBe(false);
    expect(settling.isAttaching).toBe(false);
  });
});
