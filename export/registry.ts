import type { ExportFormat, Stream } from './format.ts';

/** How a format made of text is written. */
const text = (code: () => Promise<Stream<string>>) =>
  ({
    binary: false,
    stream: async (parts, options) => (await code())(parts, options),
  }) satisfies Pick<ExportFormat, 'binary' | 'stream'>;

/** How one made of bytes is. */
const bytes = (code: () => Promise<Stream<Uint8Array<ArrayBuffer>>>) =>
  ({
    binary: true,
    stream: async (parts, options) => (await code())(parts, options),
  }) satisfies Pick<ExportFormat, 'binary' | 'stream'>;

/**
 * Every format, in the order in which they are offered. To add one: a file, a
 * row here, and its name under `panel.formats` in `locales/`. The code of a
 * format is fetched when it is used, so that no surface carries them all.
 */
export const EXPORT_FORMATS = [
  {
    id: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    takes: ['template'],
    passes: 2,
    ...text(async () => (await import('./markdown.ts')).streamMarkdown),
  },
  {
    id: 'markdownZip',
    extension: 'zip',
    mediaType: 'application/zip',
    takes: ['template'],
    ...bytes(async () => (await import('./markdown-zip.ts')).streamMarkdownZip),
  },
  {
    id: 'briefDocx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    takes: ['groupBy'],
    ...bytes(async () => (await import('./brief-docx.ts')).streamBriefAsDocx),
  },
  {
    id: 'briefMarkdown',
    extension: 'md',
    mediaType: 'text/markdown',
    takes: ['groupBy'],
    ...text(async () => (await import('./brief-markdown.ts')).streamBriefAsMarkdown),
  },
  {
    id: 'briefHtml',
    extension: 'html',
    mediaType: 'text/html',
    takes: ['groupBy'],
    ...text(async () => (await import('./brief-html.ts')).streamBriefAsHtml),
  },
  {
    id: 'briefText',
    extension: 'txt',
    mediaType: 'text/plain',
    takes: ['groupBy'],
    ...text(async () => (await import('./brief-text.ts')).streamBriefAsText),
  },
  {
    id: 'annotatedArticle',
    extension: 'html',
    mediaType: 'text/html',
    ...text(async () => (await import('./annotated-article.ts')).streamAnnotatedArticles),
  },
  {
    id: 'csvNotes',
    extension: 'csv',
    mediaType: 'text/csv',
    takes: ['byteOrderMark'],
    ...text(async () => {
      const code = await import('./csv.ts');
      return (...order) => code.streamCsv('notes', ...order);
    }),
  },
  {
    id: 'csvOfficials',
    extension: 'csv',
    mediaType: 'text/csv',
    takes: ['byteOrderMark'],
    ...text(async () => {
      const code = await import('./csv.ts');
      return (...order) => code.streamCsv('officials', ...order);
    }),
  },
  {
    id: 'csvDates',
    extension: 'csv',
    mediaType: 'text/csv',
    takes: ['byteOrderMark'],
    ...text(async () => {
      const code = await import('./csv.ts');
      return (...order) => code.streamCsv('dates', ...order);
    }),
  },
  {
    id: 'csvArticles',
    extension: 'csv',
    mediaType: 'text/csv',
    takes: ['byteOrderMark'],
    ...text(async () => {
      const code = await import('./csv.ts');
      return (...order) => code.streamCsv('articles', ...order);
    }),
  },
  {
    id: 'webAnnotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    ...text(async () => (await import('./web-annotation.ts')).streamWebAnnotations),
  },
  {
    id: 'hypothesis',
    extension: 'json',
    mediaType: 'application/json',
    ...text(async () => (await import('./hypothesis.ts')).streamHypothesis),
  },
  {
    id: 'citationChicago',
    extension: 'txt',
    mediaType: 'text/plain',
    ...text(async () => {
      const code = await import('./citations.ts');
      return (...order) => code.streamCitations('chicago', ...order);
    }),
    rich: async (...order) => (await import('./citations.ts')).streamRichCitations('chicago', ...order),
  },
  {
    id: 'citationApa',
    extension: 'txt',
    mediaType: 'text/plain',
    ...text(async () => {
      const code = await import('./citations.ts');
      return (...order) => code.streamCitations('apa', ...order);
    }),
    rich: async (...order) => (await import('./citations.ts')).streamRichCitations('apa', ...order),
  },
  {
    id: 'citationMemo',
    extension: 'txt',
    mediaType: 'text/plain',
    ...text(async () => {
      const code = await import('./citations.ts');
      return (...order) => code.streamCitations('memo', ...order);
    }),
    rich: async (...order) => (await import('./citations.ts')).streamRichCitations('memo', ...order),
  },
  {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    ...text(async () => (await import('./ris.ts')).streamRis),
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    ...text(async () => (await import('./bibtex.ts')).streamBibtex),
  },
  {
    id: 'cslJson',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ...text(async () => (await import('./csl-json.ts')).streamCslJson),
  },
  {
    id: 'calendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    takes: ['dates'],
    ...text(async () => (await import('./calendar.ts')).streamCalendar),
  },
  {
    id: 'backup',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    ...text(async () => (await import('./backup.ts')).streamBackup),
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    passes: 2,
    ...text(async () => (await import('./json.ts')).streamJson),
  },
] as const satisfies readonly ExportFormat[];
