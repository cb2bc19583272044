/**
 * The highlights of ours, under names no page is likely to use. Only these are
 * ever set or deleted: the registry belongs to the page and to others too.
 */
export const HIGHLIGHT_PREFIX = 'aide-memoire-';

/**
 * Every layer and its priority: on a word of several layers the higher is
 * drawn last. Notes own the ground (`note-`, by tint) and the line above
 * (`line-`, by shape), officials and dates the line below, so all
 * three stay visible on one word; `draft`, `current` and `flash` win for the
 * moment they last.
 */
export const HIGHLIGHT_PRIORITIES = {
  'note-none': 1,
  'note-blue': 2,
  'note-green': 2,
  'note-teal': 2,
  'note-violet': 2,
  'note-orange': 2,
  'note-olive': 2,
  'note-red': 2,
  'note-pink': 2,
  'line-flag': 2,
  'line-tick': 2,
  'line-arrows': 2,
  'line-rings': 2,
  'line-cross': 2,
  'line-quotes': 2,
  'line-question': 2,
  'line-star': 2,
  date: 3,
  official: 4,
  watched: 4,
  draft: 5,
  current: 6,
  flash: 7,
} as const;

export type HighlightName = keyof typeof HIGHLIGHT_PRIORITIES;
