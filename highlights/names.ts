/**
 * The highlights of ours, under names no page is likely to use. Only these are
 * ever set or deleted: the registry belongs to the page and to others too.
 */
export const HIGHLIGHT_PREFIX = 'aide-memoire-';

/**
 * Every layer and its priority: on a word of several layers the higher is
 * drawn last. Notes own the ground (`note-`, by tint and strength) and the line
 * above (`line-`, by shape), officials and dates the line below (by form and
 * colour), so all three stay visible on one word; `draft`, `current` and
 * `flash` win for the moment they last.
 */
export const HIGHLIGHT_PRIORITIES = {
  note: 1,
  line: 2,
  date: 3,
  official: 4,
  watched: 4,
  draft: 5,
  current: 6,
  flash: 7,
} as const;

type Tint = 'none' | 'blue' | 'green' | 'teal' | 'violet' | 'orange' | 'olive' | 'red' | 'pink';
type Shape = 'flag' | 'tick' | 'arrows' | 'rings' | 'cross' | 'quotes' | 'question' | 'star';
type Colour = 'blue' | 'green' | 'violet' | 'ochre' | 'grey';

/**
 * A look has a name of its own, since rules cannot be written for a page while
 * it is open: choosing another one registers the same ranges under another name.
 */
export type HighlightName =
  | `note-${Tint}-${'faint' | 'medium' | 'strong'}`
  | `line-${Shape}`
  | `date-${'dotted' | 'fine' | 'tint'}-${Colour}`
  | `official-${'thin' | 'thick' | 'dashed' | 'tint'}-${Colour}`
  | `watched-${'double' | 'tint'}-${Colour}`
  | 'draft'
  | 'current'
  | 'flash';

/** The priority of a layer. */
export function priorityOf(name: HighlightName): number {
  return HIGHLIGHT_PRIORITIES[name.split('-', 1)[0] as keyof typeof HIGHLIGHT_PRIORITIES];
}
