// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectedPassage } from '../../../../entrypoints/reader.content/selected-passage.ts';
import { AUTUMN, createWorld } from './world.ts';

beforeEach(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});

/** A world in which this much of the second paragraph is selected. */
function withSelection() {
  const world = createWorld();
  const passage = new SelectedPassage(world);
  const node = document.querySelectorAll('p')[1]?.firstChild;
  if (!node) throw new Error('nothing to select');
  document.getSelection()?.setBaseAndExtent(node, 5, node, 22);
  const range = document.getSelection()?.getRangeAt(0).cloneRange();
  if (range === undefined) throw new Error('nothing is selected');
  return { ...world, passage, range };
}

describe('a new selection', () => {
  it('keeps the draft of the note that is being written, closes it and shows the toolbar', async () => {
    const { passage, range, editing, drafts, view } = withSelection();
    await editing.begin(AUTUMN);
    editing.typed({ comment: 'Half a thought', tags: [], category: null });
    passage.selected(range);
    expect((await view()).opened?.kind).toBe('toolbar');
    expect((await view()).toast?.message).toBe('Draft kept');
    expect([...drafts.kept.values()]).toMatchObject([{ comment: 'Half a thought' }]);
  });

  it('says how the toolbar is reached', async () => {
    const { passage, range, view } = withSelection();
    passage.selected(range);
    expect((await view()).announcement).toMatch(/Alt\+F10/);
  });
});

describe('the toolbar', () => {
  it('is entered only while it is open', async () => {
    const { passage, range, view } = withSelection();
    expect(passage.enter()).toBe(false);
    passage.selected(range);
    expect(passage.enter()).toBe(true);
    expect((await view()).opened).toMatchObject({ kind: 'toolbar', focusRequest: 1 });
  });

  it('is left by Escape first, closed by the next, and the selection stands', async () => {
    const { passage, range, view, focus } = withSelection();
    const giveBack = vi.spyOn(focus, 'giveBack').mockReturnValueOnce(true);
    passage.selected(range);
    passage.escape();
    expect((await view()).opened?.kind).toBe('toolbar');
    passage.escape();
    expect((await view()).opened).toBeNull();
    expect(giveBack).toHaveBeenCalledTimes(2);
    expect(String(document.getSelection())).toBe('said both sides w');
  });

  it('acts on what was selected although taking the focus gave the selection up', async () => {
    const { passage, range, library, focus } = withSelection();
    vi.spyOn(focus, 'isOurs', 'get').mockReturnValue(true);
    passage.selected(range);
    passage.enter();
    document.getSelection()?.removeAllRanges();
    passage.cleared();
    expect(passage.highlight()).toBe(true);
    await vi.waitFor(() =>
      expect(library.data('addAnnotation')).toMatchObject([
        { annotation: { target: { quote: { exact: 'said both sides w' } } } },
      ]),
    );
  });

  it('gives the selection back with the focus', () => {
    const { passage, range, focus } = withSelection();
    vi.spyOn(focus, 'giveBack').mockReturnValue(true);
    passage.selected(range);
    passage.enter();
    document.getSelection()?.removeAllRanges();
    passage.escape();
    expect(String(document.getSelection())).toBe('said both sides w');
  });
});
