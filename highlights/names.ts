/**
 * The highlights of ours, under names no page is likely to use. Only these are
 * ever set or deleted: the registry belongs to the page and to others too.
 */
export const HIGHLIGHT_PREFIX = 'aide-memoire-';

/**
 * Every layer and its priority: on a word of several layers the higher is
 * drawn last. Notes own the ground, officials and dates the line below, so all
 * three stay visible on one word; `draft`, `current` and `flash` win for the
 * moment they last.
 */
export const HIGHLIGHT_PRIORITIES = {
  'note-none': 1,
  'note-position': 2,
  'note-commitment': 2,
  'note-visit': 2,
  'note-agreement': 2,
  'note-aid': 2,
  'note-quote': 2,
  'note-verify': 2,
  date: 3,
  official: 4,
  watched: 4,
  draft: 5,
  current: 6,
  flash: 7,
} as const;

export type HighlightName = keyof typeof HIGHLIGHT_PRIORITIES;
