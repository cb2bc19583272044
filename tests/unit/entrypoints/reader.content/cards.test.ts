// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STARTING_MARK_LOOKS, type MarkLooks } from '../../../../annotations/mark-looks.ts';
import { Cards } from '../../../../entrypoints/reader.content/cards.ts';
import { AUTUMN, createWorld, pageOf } from './world.ts';

const LINE = { left: 100, top: 200, right: 300, bottom: 220, width: 200, height: 20 } as DOMRect;
/** jsdom lays nothing out: each range is one line, which its first letter tells apart. */
beforeEach(() => {
  Range.prototype.getClientRects = () => [LINE] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => LINE;
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => vi.restoreAllMocks());

async function withCards(page = pageOf) {
  const world = createWorld({ page });
  const cards = new Cards(world);
  await world.session.ask();
  cards.refresh();
  const card = async () => {
    const { opened } = await world.view();
    if (opened?.kind !== 'card') throw new Error(`no card is open, but ${opened?.kind}`);
    return opened;
  };
  return { ...world, cards, card };
}

/** Looks that leave these kinds out. */
function hiding(...kinds: ('official' | 'date')[]): MarkLooks {
  const { official, date, note } = STARTING_MARK_LOOKS;
  const shown = (kind: 'official' | 'date') => !kinds.includes(kind);
  return { official: { ...official, shown: shown('official') }, date: { ...date, shown: shown('date') }, note };
}

describe('walking from mark to mark', () => {
  it('goes in text order, around the end, and says where it is', async () => {
    const { cards, card, view } = await withCards();
    const seen: string[] = [];
    for (let step = 0; step < 4; step++) {
      expect(cards.walk(1)).toBe(true);
      seen.push((await card()).mark.quote);
    }
    expect(seen).toEqual(['Foreign Minister Ana Ruiz', 'on Wednesday', 'Ruiz', 'Foreign Minister Ana Ruiz']);
    expect((await view()).announcement).toMatch(/^1 of 3: Ana Ruiz, Foreign Minister · Spain/);
    cards.walk(-1);
    expect((await card()).mark.quote).toBe('Ruiz');
  });

  it('makes the mark current on the page', async () => {
    const { cards, painted } = await withCards();
    cards.walk(1);
    expect(painted.get('current')).toEqual(['Foreign Minister Ana Ruiz']);
  });

  it('goes on from where it was when the card was closed', async () => {
    const { cards, card } = await withCards();
    cards.walk(1);
    cards.close();
    cards.walk(1);
    expect((await card()).mark.quote).toBe('on Wednesday');
  });

  it('passes over kinds the reader does not want to see', async () => {
    const { cards, card, session } = await withCards();
    session.showAs(hiding('official'));
    cards.refresh();
    for (let step = 0; step < 2; step++) {
      cards.walk(1);
      expect((await card()).mark.kind).toBe('date');
    }
  });

  it('says that there are none', async () => {
    const { cards, view, session } = await withCards();
    session.showAs(hiding('official', 'date'));
    cards.refresh();
    expect(cards.walk(1)).toBe(false);
    expect((await view()).toast?.message).toBe('No marks on this page');
  });
});

describe('a card', () => {
  it('takes the focus only when it was come to by keyboard', async () => {
    const { cards, card, session } = await withCards();
    cards.open(session.marks.slice(0, 1), { at: { x: 150, y: 210 } });
    expect((await card()).focusRequest).toBe(0);
    cards.walk(1);
    expect((await card()).focusRequest).toBeGreaterThan(0);
  });

  it('shows the other marks on the same words when asked', async () => {
    const { cards, card, session } = await withCards();
    const [first, second] = session.marks;
    if (first === undefined || second === undefined) throw new Error('too few marks');
    cards.open([first, second]);
    cards.show(second);
    expect(await card()).toMatchObject({ mark: second, others: [first] });
  });

  it('closes when its mark is gone, and follows a mark that was read anew', async () => {
    const { cards, card, session, view } = await withCards();
    cards.open(session.marks.slice(0, 1));
    await session.ask();
    cards.refresh();
    expect((await card()).mark).toBe(session.marks[0]);
    session.showAs(hiding('official'));
    cards.refresh();
    expect((await view()).opened).toBeNull();
  });

  it('never opens over an editor', async () => {
    const { cards, editing, editor, session } = await withCards();
    await editing.begin(AUTUMN);
    cards.open(session.marks);
    expect((await editor()).quote).toBe('sign in the autumn');
  });
});

/** Makes the browser answer that this text offset of the first paragraph is under every point. */
const pointAt = (container: Element, offset: number) =>
  Object.assign(document, {
    caretPositionFromPoint: () => ({ offsetNode: container.querySelector('p')?.firstChild, offset }),
  });

describe('pointing', () => {
  it('finds the marks on the words under the point, and none beside their lines', async () => {
    const { cards, session } = await withCards();
    pointAt(session.page.live.container, 45);
    expect(cards.hitsAt(150, 210).map(({ quote }) => quote)).toEqual(['on Wednesday']);
    expect(cards.hitsAt(150, 500)).toEqual([]);
  });

  it('finds a mark by either side of its last letter', async () => {
    const { cards, session } = await withCards();
    pointAt(session.page.live.container, 55);
    expect(cards.hitsAt(150, 210)).toHaveLength(1);
    pointAt(session.page.live.container, 30);
    expect(cards.hitsAt(150, 210)).toEqual([]);
  });
});
