/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a floating box belongs to. */
export interface Anchorage {
  /** Everything that must stay visible: the whole mark or selection. */
  readonly bounds: Box;
  /** The line of it to stand beside: the one pointed at, or the one where the selection ends. */
  readonly line: Box;
}

export interface PlaceOptions {
  readonly prefer: 'above' | 'below';
  /** `start`: left edges meet. `end`: centred on the line's right edge. */
  readonly align: 'start' | 'end';
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The room there is; what is taller scrolls within. */
  readonly maxHeight: number;
  readonly side: 'above' | 'below';
}

/** Between the mark and the box: near enough that the pointer gets across. */
const GAP = 6;
const MARGIN = 8;
/** With less room than this on both sides of a long mark, its one line is kept clear instead. */
const LEAST_ROOM = 140;

/**
 * Where a floating box stands: above or below what it belongs to, never over
 * it, within the viewport. Pure arithmetic, in viewport coordinates.
 */
export function place(
  { bounds, line }: Anchorage,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  { prefer, align }: PlaceOptions,
): Placement {
  const needed = Math.min(size.height, LEAST_ROOM);
  let clear = bounds;
  if (roomAbove(bounds) < needed && roomBelow(bounds, viewport.height) < needed) clear = line;
  const above = roomAbove(clear);
  const below = roomBelow(clear, viewport.height);
  const other = prefer === 'above' ? 'below' : 'above';
  const room = { above, below };
  const side =
    size.height <= room[prefer] ? prefer : size.height <= room[other] || room[other] > room[prefer] ? other : prefer;
  const maxHeight = Math.max(48, room[side]);
  const height = Math.min(size.height, maxHeight);
  const wished = align === 'start' ? line.left : line.right - size.width / 2;
  return {
    left: Math.max(MARGIN, Math.min(wished, viewport.width - MARGIN - size.width)),
    top: side === 'above' ? clear.top - GAP - height : clear.bottom + GAP,
    maxHeight,
    side,
  };
}

function roomAbove(box: Box): number {
  return box.top - GAP - MARGIN;
}

function roomBelow(box: Box, viewportHeight: number): number {
  return viewportHeight - MARGIN - GAP - box.bottom;
}
