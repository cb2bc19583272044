/**
 * How categories and tags are told apart: by a tint and by a shape, never by a
 * tint alone. Both are small fixed sets, so that every combination holds in both
 * themes, and so that a page can style its marks without knowing the reader's own names.
 */
export const TINTS = ['blue', 'green', 'teal', 'violet', 'orange', 'olive', 'red', 'pink'] as const;
export type Tint = (typeof TINTS)[number];

export const SHAPES = ['flag', 'tick', 'arrows', 'rings', 'cross', 'quotes', 'question', 'star'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Look {
  readonly tint: Tint;
  readonly shape: Shape;
}

/** The version of what no reader has set: before anything that one sets. */
export const BEFORE_ANY_SETTING = '2026-01-01T00:00:00Z';

/** How a tag looks that the reader gave a look; the others are plain. */
export interface TagLook extends Look {
  readonly tag: string;
  /** When it was set last: an instant. */
  readonly modified: string;
}
