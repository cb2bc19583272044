import { browser, i18n } from '#imports';
import type { ReaderCommand } from '../../messaging/reader-protocol.ts';

/** What the context menu offers on a selection: the commands it stands for, which are the items' ids. */
const ITEMS = {
  'mark-selection': 'menu.markSelection',
  'note-selection': 'menu.noteSelection',
} as const satisfies Partial<Record<ReaderCommand, string>>;

/** Puts our items into the context menu of selections. Browsers keep them; made anew at each install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ITEMS) as [keyof typeof ITEMS, (typeof ITEMS)[keyof typeof ITEMS]][]) {
    browser.contextMenus.create({ id, title: i18n.t(title), contexts: ['selection'] });
  }
}
