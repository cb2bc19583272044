import type { ExportOrder, ExportResult } from '../../components/panel/panel-model.ts';
import type { ExportScope } from '../../annotations/export-scope.ts';
import type { ExportFormat } from '../../export/format.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { problemOf } from '../../storage/problems.ts';
import type { ExportPlaces } from '../library/carry-out.ts';

/** Hands the whole library to whoever reads it, and closes it after that where it was opened for this. */
export type WithCatalogue = <T>(read: (catalogue: Catalogue) => Promise<T>) => Promise<T>;

/** Carries an export order out: a part of the library in memory at a time, as the export page does. */
export async function exportNotes(
  scope: Extract<ExportScope, { by: 'everything' | 'articles' }>,
  { format: formatId, to }: Pick<ExportOrder, 'format' | 'to'>,
  withCatalogue: WithCatalogue,
  places: ExportPlaces,
): Promise<ExportResult> {
  const format: ExportFormat | undefined = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`no export format ${formatId}`);
  try {
    // What writes is fetched when it is asked for, which fails in a panel that an update left behind.
    const { carryOut } = await import('../library/carry-out.ts');
    return await withCatalogue((catalogue) => carryOut(catalogue, { scope }, format, to, places));
  } catch (error) {
    return { done: 'failed', problem: problemOf(error) };
  }
}
