import type { ExportFormat } from './format.ts';

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
    write: async (...order) => (await import('./markdown.ts')).writeMarkdown(...order),
  },
  {
    id: 'markdownZip',
    extension: 'zip',
    mediaType: 'application/zip',
    binary: true,
    write: async (...order) => (await import('./markdown-zip.ts')).writeMarkdownZip(...order),
  },
  {
    id: 'briefDocx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
    write: async (...order) => (await import('./brief-docx.ts')).writeBriefAsDocx(...order),
  },
  {
    id: 'briefMarkdown',
    extension: 'md',
    mediaType: 'text/markdown',
    binary: false,
    write: async (...order) => (await import('./brief-markdown.ts')).writeBriefAsMarkdown(...order),
  },
  {
    id: 'briefHtml',
    extension: 'html',
    mediaType: 'text/html',
    binary: false,
    write: async (...order) => (await import('./brief-html.ts')).writeBriefAsHtml(...order),
  },
  {
    id: 'briefText',
    extension: 'txt',
    mediaType: 'text/plain',
    binary: false,
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
    write: async (...order) => (await import('./csv.ts')).writeCsv('notes', ...order),
  },
  {
    id: 'csvOfficials',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    write: async (...order) => (await import('./csv.ts')).writeCsv('officials', ...order),
  },
  {
    id: 'csvDates',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    write: async (...order) => (await import('./csv.ts')).writeCsv('dates', ...order),
  },
  {
    id: 'csvArticles',
    extension: 'csv',
    mediaType: 'text/csv',
    binary: false,
    write: async (...order) => (await import('./csv.ts')).writeCsv('articles', ...order),
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
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    binary: false,
    write: async (contents) => (await import('./ris.ts')).writeRis(contents),
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    binary: false,
    write: async (contents) => (await import('./bibtex.ts')).writeBibtex(contents),
  },
  {
    id: 'cslJson',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    binary: false,
    write: async (contents) => (await import('./csl-json.ts')).writeCslJson(contents),
  },
  {
    id: 'calendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    binary: false,
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
