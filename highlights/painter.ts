import { HIGHLIGHT_PREFIX, priorityOf, type HighlightName } from './names.ts';

/** Paints ranges of the page without touching its nodes. */
export interface Painter {
  /** Makes `ranges` all that is painted under `name`; none takes the layer away. After the signal: nothing. */
  paint(name: HighlightName, ranges: Iterable<AbstractRange>): void;
  /** Makes these all that is painted by this act: what it painted before and does not name goes. */
  paintOnly(layers: ReadonlyMap<HighlightName, Iterable<AbstractRange>>): void;
  /** Takes all our layers away. */
  clear(): void;
}

/** What of the window a painter uses. */
export interface PaintingWorld {
  readonly CSS: Pick<typeof CSS, 'highlights'>;
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight;
}

/**
 * A painter over the CSS Custom Highlight API.
 *
 * @param signal takes away what this painter has painted, and nothing that another set since under the same name:
 *   after an extension update the old script must not wipe the new one's marks
 */
export function createPainter(signal: AbortSignal, world: PaintingWorld = globalThis): Painter {
  const registry = world.CSS.highlights;
  const layers = new Map<HighlightName, Highlight>();
  let painted: readonly HighlightName[] = [];

  function remove(name: HighlightName): void {
    const layer = layers.get(name);
    layers.delete(name);
    if (layer !== undefined && registry.get(HIGHLIGHT_PREFIX + name) === layer) {
      registry.delete(HIGHLIGHT_PREFIX + name);
    }
  }

  function clear(): void {
    for (const name of layers.keys()) remove(name);
  }

  function paint(name: HighlightName, ranges: Iterable<AbstractRange>): void {
    if (signal.aborted) return;
    const layer = new world.Highlight();
    for (const range of ranges) layer.add(range);
    if (layer.size === 0) {
      remove(name);
      return;
    }
    layer.priority = priorityOf(name);
    layers.set(name, layer);
    registry.set(HIGHLIGHT_PREFIX + name, layer);
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    paint,
    paintOnly(wanted) {
      for (const name of painted) if (!wanted.has(name)) remove(name);
      painted = [...wanted.keys()];
      for (const [name, ranges] of wanted) paint(name, ranges);
    },
    clear,
  };
}
