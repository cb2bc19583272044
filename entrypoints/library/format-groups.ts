import type { FormatGroup } from '../../components/library/export-model.ts';
import type { Translate } from '../../components/translate.tsx';
import type { ExportFormat } from '../../export/format.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';

type FormatId = (typeof EXPORT_FORMATS)[number]['id'];

/** What each group of formats is for. */
const GROUPS = {
  reading: ['markdown', 'markdownZip', 'briefDocx', 'briefHtml', 'briefMarkdown', 'briefText', 'annotatedArticle'],
  tables: ['csvNotes', 'csvOfficials', 'csvDates', 'csvArticles', 'calendar'],
  citations: ['citationChicago', 'citationApa', 'citationMemo', 'ris', 'bibtex', 'cslJson'],
  programs: ['webAnnotation', 'hypothesis', 'backup', 'json'],
} as const satisfies Record<string, readonly FormatId[]>;

const isPrintable = ({ mediaType }: ExportFormat) => /^text\/(?:html|plain|markdown)$/.test(mediaType);

/** All formats, by what they are for. */
export function formatGroups(t: Translate): FormatGroup[] {
  const formats: readonly ExportFormat[] = EXPORT_FORMATS;
  return (['reading', 'tables', 'citations', 'programs'] as const).map((name) => ({
    name: t(`library.export.group.${name}`),
    formats: GROUPS[name].flatMap((id) => {
      const format = formats.find((one) => one.id === id);
      if (format === undefined) return [];
      const { takes = [], binary } = format;
      return { id, name: t(`panel.formats.${id}`), takes, binary, printable: isPrintable(format) };
    }),
  }));
}
