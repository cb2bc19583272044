import type { ExportOrder, ExportResult } from '../../components/panel/panel-model.ts';
import type { ExportFormat } from '../../export/format.ts';
import { withCategories, type ExportTexts } from '../../export/texts.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { writeFile, writeText, type ExportedPart } from './write-export.ts';

/** Where an export ends up, and what it says there in words of its own. */
export interface ExportPlaces {
  readonly texts: ExportTexts;
  /** The reader's own template of Markdown files, as long as it can be used; absent: ours. */
  template?(): Promise<string | undefined>;
  saveFile(name: string, mediaType: string, file: Blob): void;
  /** Rejects when the browser does not allow it. `html`: the same, for programs that paste it with its look. */
  copy(text: string, html?: string): Promise<void>;
}

/** Writes a part of the library and hands it where it was asked for. Rejects with what `problemOf` puts into a problem. */
export async function carryOut(
  catalogue: Catalogue,
  part: ExportedPart,
  format: ExportFormat,
  to: ExportOrder['to'],
  places: ExportPlaces,
): Promise<ExportResult> {
  const { categories } = await catalogue.looks();
  const options = { texts: withCategories(places.texts, categories), template: await places.template?.() };
  const order = [catalogue, part, format, options, { signal: new AbortController().signal }] as const;
  if (to === 'file') {
    const { name, file, articles } = await writeFile(...order);
    if (articles === 0) return { done: 'nothing-kept' };
    places.saveFile(name, format.mediaType, file);
    return { done: 'file', name };
  }
  if (format.binary) return { done: 'copy-refused' };
  const { text, articles } = await writeText(...order);
  if (articles === 0) return { done: 'nothing-kept' };
  return await places.copy(text).then(
    () => ({ done: 'clipboard' }),
    () => ({ done: 'copy-refused' }),
  );
}
