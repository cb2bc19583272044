import type { LibraryContents } from '../../annotations/library-contents.ts';
import type { Preview } from '../../components/library/export-model.ts';
import type { ExportOptions } from '../../export/format.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';

/** Of so many articles a preview is made. */
export const PREVIEWED = 8;
/** Code units shown of a text. */
const LONGEST = 20_000;

/** Formats made of bytes are shown as the text they say the same in. */
const SHOWN_AS: Readonly<Record<string, string>> = { briefDocx: 'briefHtml', markdownZip: 'markdown' };

/** The beginning of what the format would write. */
export async function previewOf(
  format: string,
  contents: LibraryContents,
  isAll: boolean,
  options: ExportOptions,
): Promise<Preview> {
  const shown = EXPORT_FORMATS.find(({ id }) => id === (SHOWN_AS[format] ?? format));
  const written = shown === undefined ? '' : await shown.write(contents, options);
  if (shown === undefined || typeof written !== 'string') throw new Error(`${format} cannot be shown`);
  // A page is never cut: its markup would end in the middle.
  if (shown.mediaType === 'text/html') return { kind: 'page', text: written, cut: !isAll };
  return { kind: 'text', text: written.slice(0, LONGEST).toWellFormed(), cut: !isAll || written.length > LONGEST };
}
