import { browser } from 'wxt/browser';
import type { ReaderCommand } from '../../messaging/reader-protocol.ts';

/** What the context menu offers on a selection: the commands it stands for, which are the items' ids. */
const ITEMS = {
  'mark-selection': 'menu.markSelection',
  'note-selection': 'menu.noteSelection',
} as const satisfies Partial<Record<ReaderCommand, string>>;

export type MenuText = (typeof ITEMS)[keyof typeof ITEMS];

/**
 * Puts our items into the context menu of selections. Browsers keep them; made
 * anew at each install and update.
 *
 * @param translate looks up a text of the interface
 */
export async function createMenus(translate: (key: MenuText) => string): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ITEMS)) {
    browser.contextMenus.create({ id, title: translate(title), contexts: ['selection'] });
  }
}
