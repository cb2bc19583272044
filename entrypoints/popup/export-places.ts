import { i18n } from '#imports';
import { readPreference } from '../../messaging/preferences.ts';
import type { ExportPlaces } from '../library/carry-out.ts';
import { exportTexts } from './export-texts.ts';

/** Milliseconds a file's address is held: the browser reads it soon after the click, but says nothing when done. */
const HOLD = 60_000;

/** Files go through a link with `download`, so no permission is needed; text goes to the clipboard. */
export const exportPlaces: ExportPlaces = {
  get texts() {
    return exportTexts(i18n.t);
  },
  async template() {
    const own = await readPreference('markdownTemplate');
    if (own === null) return undefined;
    const { templateFault } = await import('../../export/markdown-template.ts');
    return templateFault(own) === null ? own : undefined;
  },
  saveFile(name, mediaType, file) {
    const address = URL.createObjectURL(new Blob([file], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), HOLD);
  },
  copy: async (text, html) => {
    if (html === undefined) return await navigator.clipboard.writeText(text);
    const parts = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  },
};
