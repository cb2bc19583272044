import { writableText } from './writable-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for between tags and for quoted attributes, where no letter of it can become markup. */
export function htmlText(text: string): string {
  // Noncharacters are an error in HTML and in XML.
  return writableText(text)
    .replace(
      /[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/g,
      '\uFFFD',
    )
    .replace(/[&<>"']/g, (special) => ENTITIES[special] ?? special);
}
