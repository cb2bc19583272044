import type { Preview } from '../../components/library/export-model.ts';
import type { ExportOptions } from '../../export/format.ts';
import type { ContentsParts } from '../../export/parts.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';

/** Of so many articles a preview is made. */
export const PREVIEWED = 8;
/** Code units shown of a text. */
const LONGEST = 20_000;

/** Formats made of bytes are shown as the text they say the same in. */
const SHOWN_AS: Readonly<Record<string, string>> = { briefDocx: 'briefHtml', markdownZip: 'markdown' };

/**
 * The beginning of what the format would write; of a text no more is made.
 *
 * @param isAll nothing but these parts is in the file
 */
export async function previewOf(
  format: string,
  parts: ContentsParts,
  isAll: boolean,
  options: ExportOptions,
): Promise<Preview> {
  const shown = EXPORT_FORMATS.find(({ id }) => id === (SHOWN_AS[format] ?? format));
  if (shown === undefined) throw new Error(`${format} cannot be shown`);
  // A page is never cut: its markup would end in the middle.
  const isPage = shown.mediaType === 'text/html';
  let text = '';
  for await (const piece of await shown.stream(parts, options)) {
    if (typeof piece !== 'string') throw new Error(`${format} cannot be shown`);
    text += piece;
    if (!isPage && text.length > LONGEST) break;
  }
  if (isPage) return { kind: 'page', text, cut: !isAll };
  return { kind: 'text', text: text.slice(0, LONGEST).toWellFormed(), cut: !isAll || text.length > LONGEST };
}
