import { BEFORE_ANY_SETTING, SHAPES, TINTS, type Look, type Shape, type TagLook, type Tint } from './look.ts';

/** What a note is about, as the reader has it. Notes hold the id, so that a new name or look reaches all of them. */
export interface Category extends Look {
  readonly id: string;
  /** `null`: one of the starting set under the name that the interface gives it in its language. */
  readonly name: string | null;
  /** Place in lists, least first. */
  readonly order: number;
  /** When it was set last: an instant. */
  readonly modified: string;
}

/** The categories a new library begins with: what a diplomatic desk tells apart. */
export const STARTING_IDS = ['position', 'commitment', 'visit', 'agreement', 'aid', 'quote', 'verify'] as const;

export const STARTING_CATEGORIES: readonly Category[] = STARTING_IDS.map((id, order) => ({
  id,
  name: null,
  // There are more of both than categories.
  tint: TINTS[order] as Tint,
  shape: SHAPES[order] as Shape,
  order,
  modified: BEFORE_ANY_SETTING,
}));

/** All that a surface needs to show categories and tags as the reader has them. */
export interface Looks {
  readonly categories: readonly Category[];
  readonly tags: readonly TagLook[];
}

/** What holds while the library cannot be asked. */
export const STARTING_LOOKS: Looks = { categories: STARTING_CATEGORIES, tags: [] };

/**
 * The name of a category.
 *
 * @param startingName what the interface calls one of the starting set
 * @returns the id, which is made of a name, for one that is not there any more
 */
export function categoryName(
  categories: readonly Category[],
  id: string,
  startingName: (id: (typeof STARTING_IDS)[number]) => string,
): string {
  const named = categories.find((category) => category.id === id)?.name ?? null;
  if (named !== null) return named;
  const starting = STARTING_IDS.find((one) => one === id);
  return starting === undefined ? id : startingName(starting);
}

/** Code units. */
const LONGEST_ID = 60;

/**
 * An id made of a name, as no other category has it: what is written into files
 * can be read without a list of names.
 *
 * @param key the name, folded
 */
export function categoryId(key: string, taken: Iterable<string>): string {
  const others = new Set(taken);
  const words = key.match(/[\p{L}\p{N}]+/gu) ?? ['category'];
  // Cut behind a word, or within a letter of two units, it would be no id.
  const base = words
    .join('-')
    .slice(0, LONGEST_ID)
    .replace(/[^\p{L}\p{N}]+$/u, '');
  let id = base;
  for (let count = 2; others.has(id); count++) id = `${base}-${count}`;
  return id;
}
