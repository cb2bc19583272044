// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { HIGHLIGHT_PREFIX, HIGHLIGHT_PRIORITIES, priorityOf, type HighlightName } from '../../../highlights/names.ts';
import { createPainter, type PaintingWorld } from '../../../highlights/painter.ts';
import { FakeHighlight } from './fake-highlight.ts';

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
    createPainter(controller.signal, world).paint('official-thin-blue', [one, two]);
    expect(shown('official-thin-blue')[0]).toBe(one);
    expect(shown('official-thin-blue')[1]).toBe(two);
    expect(registry.get(`${HIGHLIGHT_PREFIX}official-thin-blue`)?.priority).toBe(HIGHLIGHT_PRIORITIES.official);
  });

  it('replaces what a layer showed', () => {
    const painter = createPainter(controller.signal, world);
    const second = new Range();
    painter.paint('date-dotted-ochre', [new Range()]);
    painter.paint('date-dotted-ochre', [second]);
    expect(shown('date-dotted-ochre')).toHaveLength(1);
    expect(shown('date-dotted-ochre')[0]).toBe(second);
  });

  it('takes a layer away that has nothing to show', () => {
    const painter = createPainter(controller.signal, world);
    painter.paint('current', [new Range()]);
    painter.paint('current', []);
    expect(names()).toEqual([]);
  });

  it('paints what lasts anew, and leaves what is painted for a moment', () => {
    const painter = createPainter(controller.signal, world);
    painter.paint('current', [new Range()]);
    painter.paintOnly(new Map([['official-thin-blue', [new Range()]]]));
    painter.paintOnly(
      new Map([
        ['official-dashed-green', [new Range()]],
        ['note-none-strong', [new Range()]],
      ]),
    );
    expect(names()).toEqual(
      ['current', 'note-none-strong', 'official-dashed-green'].map((name) => HIGHLIGHT_PREFIX + name).toSorted(),
    );
  });

  it('draws dates over notes and officials over dates, in whatever look', () => {
    expect(priorityOf('date-tint-blue')).toBeGreaterThan(priorityOf('note-none-strong'));
    expect(priorityOf('official-dashed-ochre')).toBeGreaterThan(priorityOf('date-tint-blue'));
    expect(priorityOf('watched-double-grey')).toBe(HIGHLIGHT_PRIORITIES.watched);
  });

  it('takes away ours and leaves those of the page', () => {
    registry.set('page-search', new world.Highlight());
    const painter = createPainter(controller.signal, world);
    painter.paint('note-none-medium', [new Range()]);
    painter.paint('note-teal-medium', [new Range()]);
    painter.clear();
    expect(names()).toEqual(['page-search']);
  });

  it('takes its layers away when the signal says stop, and paints no more', () => {
    const painter = createPainter(controller.signal, world);
    painter.paint('official-thin-blue', [new Range()]);
    controller.abort();
    painter.paint('official-thin-blue', [new Range()]);
    expect(names()).toEqual([]);
  });

  it('leaves what a newer painter set under the same name', () => {
    createPainter(controller.signal, world).paint('official-thin-blue', [new Range()]);
    const newer = new Range();
    createPainter(new AbortController().signal, world).paint('official-thin-blue', [newer]);
    controller.abort();
    expect(shown('official-thin-blue')[0]).toBe(newer);
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
