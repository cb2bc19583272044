// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { HIGHLIGHT_PREFIX, HIGHLIGHT_PRIORITIES, type HighlightName } from '../../../highlights/names.ts';
import { createPainter, type PaintingWorld } from '../../../highlights/painter.ts';

/** jsdom has no highlights; a set with a priority, and a map, are all a painter uses. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  type: HighlightType = 'highlight';

  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }

  override forEach(callback: (value: AbstractRange, key: AbstractRange, parent: Highlight) => void): void {
    for (const range of this) callback(range, range, this);
  }
}

describe('a painter', () => {
  let registry: Map<string, Highlight>;
  let world: PaintingWorld;
  let controller: AbortController;
  const shown = (name: HighlightName): AbstractRange[] => [...(registry.get(HIGHLIGHT_PREFIX + name) ?? [])];
  const names = (): string[] => [...registry.keys()].sort();

  beforeEach(() => {
    registry = new Map();
    world = { CSS: { highlights: registry as HighlightRegistry }, Highlight: FakeHighlight };
    controller = new AbortController();
  });

  it('paints ranges under our own names, with the priority of the layer', () => {
    const [one, two] = [new Range(), new Range()];
    createPainter(controller.signal, world).paint('official', [one, two]);
    expect(shown('official')[0]).toBe(one);
    expect(shown('official')[1]).toBe(two);
    expect(registry.get(`${HIGHLIGHT_PREFIX}official`)?.priority).toBe(HIGHLIGHT_PRIORITIES.official);
  });

  it('replaces what a layer showed', () => {
    const painter = createPainter(controller.signal, world);
    const second = new Range();
    painter.paint('date', [new Range()]);
    painter.paint('date', [second]);
    expect(shown('date')).toHaveLength(1);
    expect(shown('date')[0]).toBe(second);
  });

  it('takes a layer away that has nothing to show', () => {
    const painter = createPainter(controller.signal, world);
    painter.paint('current', [new Range()]);
    painter.paint('current', []);
    expect(names()).toEqual([]);
  });

  it('takes away ours and leaves those of the page', () => {
    registry.set('page-search', new world.Highlight());
    const painter = createPainter(controller.signal, world);
    painter.paint('note-none', [new Range()]);
    painter.paint('note-teal', [new Range()]);
    painter.clear();
    expect(names()).toEqual(['page-search']);
  });

  it('takes its layers away when the signal says stop, and paints no more', () => {
    const painter = createPainter(controller.signal, world);
    painter.paint('official', [new Range()]);
    controller.abort();
    painter.paint('official', [new Range()]);
    expect(names()).toEqual([]);
  });

  it('leaves what a newer painter set under the same name', () => {
    createPainter(controller.signal, world).paint('official', [new Range()]);
    const newer = new Range();
    createPainter(new AbortController().signal, world).paint('official', [newer]);
    controller.abort();
    expect(shown('official')[0]).toBe(newer);
  });

  it('shows what is marked for a moment over what stays', () => {
    const lasting = Object.entries(HIGHLIGHT_PRIORITIES).filter(
      ([name]) => !['draft', 'current', 'flash'].includes(name),
    );
    const highest = Math.max(...lasting.map(([, priority]) => priority));
    expect(HIGHLIGHT_PRIORITIES.draft).toBeGreaterThan(highest);
    expect(HIGHLIGHT_PRIORITIES.current).toBeGreaterThan(highest);
    expect(HIGHLIGHT_PRIORITIES.flash).toBeGreaterThan(HIGHLIGHT_PRIORITIES.current);
  });
});
