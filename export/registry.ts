import type { ExportFormat } from './format.ts';
import { wholeBytes, wholeText, type Stream } from './parts.ts';

/** Both ways of a format that is written piece by piece. */
const streamedText = (code: () => Promise<Stream<string>>) =>
  ({
    stream: async (parts, options) => (await code())(parts, options),
    write: async (contents, options) => await wholeText(await code(), contents, options),
  }) satisfies Pick<ExportFormat, 'stream' | 'write'>;

/** The same of bytes. */
const streamedBytes = (code: () => Promise<Stream<Uint8Array<ArrayBuffer>>>) =>
  ({
    stream: async (parts, options) => (await code())(parts, options),
    write: async (contents, options) => await wholeBytes(await code(), contents, options),
  }) satisfies Pick<ExportFormat, 'stream' | 'write'>;

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
    binary: false,
    takes: ['template'],
    write: async (...order) => (await import('./markdown.ts')).writeMarkdown(...order),
  },
  {
    id: 'markdownZip',
    extension: 'zip',
    mediaType: 'application/zip',
    binary: true,
    takes: ['template'],
    ...streamedBytes(async () => {
      const code = await import('./markdown-zip.ts');
      return (parts, options) => code.streamMarkdownZip(parts, options);
    }),
  },
  {
    id: 'briefDocx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
    takes: ['groupBy'],
    write: async (...order) => (await import('./brief-docx.ts')).writeBriefAsDocx(...order),
  },
  {
    id: 'briefMarkdown',
    extension: 'md',
    mediaType: 'text/markdown',
    binary: false,
    takes: ['groupBy'],
    write: async (...order) => (await import('./brief-markdown.ts')).writeBriefAsMarkdown(...order),
  },
  {
    id: 'briefHtml',
    extension: 'html',
    mediaType: 'text/html',
    binary: false,
    takes: ['groupBy'],
    write: async (...order) => (await import('./brief-html.ts')).writeBriefAsHtml(...order),
  },
  {
    id: 'briefText',
    extension: 'txt',
    mediaType: 'text/plain',
    binary: false,
    takes: ['groupBy'],
    write: async (...order) => (await import('./brief-text.ts')).writeBriefAsText(...order),
  },
  {
    id: 'annotatedArticle',
    extension: 'html',
    mediaType: 'text/html',
    binary: false,
    write: async (...order) => (await import('./annotated-article.ts')).writeAnnotatedArticles(...order),
  },
  {
    id: 'csvNotes',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    takes: ['byteOrderMark'],
    ...streamedText(async () => {
      const code = await import('./csv.ts');
      return (parts, options) => code.streamCsv('notes', parts, options);
    }),
  },
  {
    id: 'csvOfficials',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    takes: ['byteOrderMark'],
    ...streamedText(async () => {
      const code = await import('./csv.ts');
      return (parts, options) => code.streamCsv('officials', parts, options);
    }),
  },
  {
    id: 'csvDates',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    takes: ['byteOrderMark'],
    ...streamedText(async () => {
      const code = await import('./csv.ts');
      return (parts, options) => code.streamCsv('dates', parts, options);
    }),
  },
  {
    id: 'csvArticles',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    takes: ['byteOrderMark'],
    ...streamedText(async () => {
      const code = await import('./csv.ts');
      return (parts, options) => code.streamCsv('articles', parts, options);
    }),
  },
  {
    id: 'webAnnotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    binary: false,
    write: async (...order) => (await import('./web-annotation.ts')).writeWebAnnotations(...order),
  },
  {
    id: 'hypothesis',
    extension: 'json',
    mediaType: 'application/json',
    binary: false,
    write: async (...order) => (await import('./hypothesis.ts')).writeHypothesis(...order),
  },
  {
    id: 'citationChicago',
    extension: 'txt',
    mediaType: 'text/plain',
    binary: false,
    ...streamedText(async () => {
      const code = await import('./citations.ts');
      return (parts, options) => code.streamCitations('chicago', parts, options);
    }),
    rich: async (...order) => (await import('./citations.ts')).writeRichCitations('chicago', ...order),
  },
  {
    id: 'citationApa',
    extension: 'txt',
    mediaType: 'text/plain',
    binary: false,
    ...streamedText(async () => {
      const code = await import('./citations.ts');
      return (parts, options) => code.streamCitations('apa', parts, options);
    }),
    rich: async (...order) => (await import('./citations.ts')).writeRichCitations('apa', ...order),
  },
  {
    id: 'citationMemo',
    extension: 'txt',
    mediaType: 'text/plain',
    binary: false,
    ...streamedText(async () => {
      const code = await import('./citations.ts');
      return (parts, options) => code.streamCitations('memo', parts, options);
    }),
    rich: async (...order) => (await import('./citations.ts')).writeRichCitations('memo', ...order),
  },
  {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    binary: false,
    ...streamedText(async () => {
      const code = await import('./ris.ts');
      return (parts) => code.streamRis(parts);
    }),
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    binary: false,
    ...streamedText(async () => {
      const code = await import('./bibtex.ts');
      return (parts) => code.streamBibtex(parts);
    }),
  },
  {
    id: 'cslJson',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    binary: false,
    ...streamedText(async () => {
      const code = await import('./csl-json.ts');
      return (parts) => code.streamCslJson(parts);
    }),
  },
  {
    id: 'calendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    binary: false,
    takes: ['dates'],
    write: async (...order) => (await import('./calendar.ts')).writeCalendar(...order),
  },
  {
    id: 'backup',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    binary: false,
    write: async (...order) => (await import('./backup.ts')).writeBackup(...order),
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    binary: false,
    write: async (contents) => (await import('./json.ts')).writeJson(contents),
  },
] as const satisfies readonly ExportFormat[];
