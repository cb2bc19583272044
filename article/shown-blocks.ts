import { isBox, mayBeCard } from './boxes.ts';
import { collectBlocks, type RawBlock } from './raw-blocks.ts';

/** All that `root` shows, boxes aside, and what `isBeside` tells is no part of it. */
export function shownBlocks(
  root: Element,
  title: Element | null,
  isBeside: (element: Element) => boolean = () => false,
): RawBlock[] {
  return collectBlocks(root, (element, inherited) => {
    if (element === title) return 'title';
    if (element !== root && (isBeside(element) || (isBox(element) && !mayBeCard(element)))) return 'skip';
    return inherited === 'title' ? inherited : 'body';
  });
}
