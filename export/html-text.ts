import { markupText } from './writable-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for between tags and for quoted attributes, where no letter of it can become markup. */
export function htmlText(text: string): string {
  return markupText(text).replace(/[&<>"']/g, (special) => ENTITIES[special] ?? special);
}
