/**
 * The articles as BibTeX, in the entry type and fields of biblatex, which
 * Zotero and JabRef read too; `year` stands beside `date` for older styles.
 */
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';
import { cslItem, type CslItem } from './reference.ts';

/** What LaTeX gives a meaning. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '`': '\\textasciigrave{}',
};

/**
 * Of two dollar signs, escaped or not, Zotero's importer takes the first for the
 * beginning of a formula and the other for its end, and drops both. An empty
 * formula after each leaves them none to pair with; TeX and others show nothing of it.
 */
const PAIRED_DOLLAR = '\\$${}$';

/** Two hyphens in a row would become a dash. */
function latex(text: string): string {
  const dollar = /\$.*\$/s.test(text) ? PAIRED_DOLLAR : COMMANDS['$'];
  return text
    .replace(/[\\^~{}$&#_%`]/g, (special) => (special === '$' ? dollar : COMMANDS[special]) ?? special)
    .replace(/-(?=-)/g, '-{}');
}

const isoDay = ({ 'date-parts': [parts] }: CslItem['accessed']) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

function entry(item: CslItem): string {
  // Two pairs of braces: the title keeps its capitals, the author is one name.
  const fields: (readonly [string, string | undefined])[] = [
    ['title', `{${latex(item.title)}}`],
    ['author', item.author && `{${latex(item.author[0].literal)}}`],
    ['organization', item['container-title'] && latex(item['container-title'])],
    ['date', item.issued && isoDay(item.issued)],
    ['year', item.issued && isoDay(item.issued).slice(0, 4)],
    ['url', item.URL],
    ['urldate', isoDay(item.accessed)],
    ['langid', item.language],
    ['keywords', item.keyword && latex(item.keyword)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${item.id},\n${lines.join('')}}\n`;
}

export async function* streamBibtex(parts: ContentsParts, { pace }: ExportOptions): AsyncGenerator<string, void, void> {
  let between = '';
  for await (const { articles } of parts) {
    for (const article of articles) {
      yield between + entry(cslItem(article));
      between = '\n';
      await pace?.();
    }
  }
}
