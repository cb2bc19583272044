import { collectBlocks, type RawBlock, type Role } from './raw-blocks.ts';
import type { Recipe } from './recipes.ts';
import { commonAncestor, precedes } from './tree.ts';

/** Reads the blocks a recipe names. Parts before the title are not of the article. */
export function blocksByRecipe(document: Document, recipe: Recipe): RawBlock[] {
  const roles = new Map<Element, Role>();
  const body = document.querySelector(recipe.body);
  const title = document.querySelector(recipe.title);
  if (body === null || title === null) return [];
  // Stories above and below may name their leads alike.
  const leads = recipe.lead === undefined ? [] : [...document.querySelectorAll(recipe.lead)];
  const lead = leads.find((element) => precedes(title, element) && precedes(element, body)) ?? null;
  roles.set(body, 'body');
  for (const element of body.querySelectorAll(recipe.drop ?? 'aide-memoire')) roles.set(element, 'skip');
  const scope = commonAncestor([title, body, ...(lead === null ? [] : [lead])]);
  for (const element of scope.querySelectorAll(recipe.caption ?? 'figcaption')) {
    const inArticle = body.contains(element) || (precedes(title, element) && precedes(element, body));
    if (inArticle && !roles.has(element)) roles.set(element, 'caption');
  }
  if (lead !== null) roles.set(lead, 'lead');
  roles.set(title, 'title');
  return collectBlocks(scope, (element, inherited) => roles.get(element) ?? inherited);
}
