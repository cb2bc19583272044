import type { Reader } from '../../tools/browser/reader.ts';
import { fixture } from './fixture-web.ts';

/** Saves fixture articles as a reader does: each opened, saved from the panel, and closed again. */
export async function keepArticles(reader: Reader, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const read = await reader.open(fixture(name).address);
    const panel = await reader.panel(read);
    await panel.click('button', reader.t('panel.save'));
    await panel.shows(reader.t('panel.saved'));
    await reader.browser.closePanel(panel.page);
    await read.page.close();
  }
}
