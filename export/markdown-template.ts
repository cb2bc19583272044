/**
 * The template of Markdown files, which a reader may write anew.
 *
 * The language is Mustache (https://mustache.github.io/mustache.5.html), because
 * it is logic-less, older than most note-taking tools, documented outside this
 * project, and its implementation runs no code made from text. Everything is
 * ready for Markdown: no letter of an article can become markup.
 *
 * Of the article: `title`, `outlet`, `author`, `address` (in angle brackets),
 * `published`, `accessed`, `language`, `source` (all of it as one line),
 * `number` (of its footnote), `frontMatter` (the block with its two lines of
 * dashes), and lists: `tags` and `hashtags` (each `{{.}}`), `officials` (each
 * with `name`, `role`, `country` and all of it as `line`), `dates` (each with
 * `value`, `words` and `line`), `notes`. Of a note: `quote` (lines of a
 * blockquote), `reference` (to the footnote), `comment`, `category`, `state`
 * (unless it is exact), `attributes` (category, state and tags on one line),
 * `tags`, `hashtags`, `created`, `modified`. `single` holds where the file has
 * this article alone; `headings` has the words `officials`, `dates`, `notes` in
 * the reader's language; `yaml` has `title`, `outlet`, `author`, `address`,
 * `tags` and `officials` as values for a front matter of one's own. What is not
 * known is empty, and its section is left out.
 */
import Mustache from 'mustache';

export const DEFAULT_TEMPLATE = `{{#single}}
{{frontMatter}}
{{/single}}

# {{title}}

{{#notes}}
{{quote}} {{reference}}

{{comment}}

{{attributes}}

{{/notes}}
{{#hasOfficials}}
## {{headings.officials}}

{{#officials}}
- {{line}}
{{/officials}}

{{/hasOfficials}}
{{#hasDates}}
## {{headings.dates}}

{{#dates}}
- {{line}}
{{/dates}}

{{/hasDates}}
[^{{number}}]: {{source}}
`;

/** Names that hold anywhere, and those that hold within a list of that name. */
const ANYWHERE = (
  'title outlet author address published accessed language source number frontMatter ' +
  'single tags hashtags officials dates notes hasOfficials hasDates hasNotes ' +
  'headings headings.officials headings.dates headings.notes ' +
  'yaml yaml.title yaml.outlet yaml.author yaml.address yaml.tags yaml.officials'
).split(' ');
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  tags: ['.'],
  hashtags: ['.'],
  officials: ['name', 'role', 'country', 'line'],
  dates: ['value', 'words', 'line'],
  notes: ['quote', 'reference', 'comment', 'category', 'state', 'attributes', 'created', 'modified'],
  headings: ['officials', 'dates', 'notes'],
  yaml: ['title', 'outlet', 'author', 'address', 'tags', 'officials'],
};

/** What is wrong with a template, and in which line, counted from 1. */
export interface TemplateFault {
  readonly kind: 'not-closed' | 'not-opened' | 'unknown-name' | 'not-supported';
  /** The tag at fault, as written between the braces; empty where braces are left open. */
  readonly name: string;
  readonly line: number;
}

type Token = readonly [kind: string, name: string, start: number, end: number, within?: readonly Token[]];

const lineAt = (template: string, offset: number) => template.slice(0, offset).split('\n').length;

/** `null` when the template can be used. */
export function templateFault(template: string): TemplateFault | null {
  let tokens: readonly Token[];
  try {
    tokens = Mustache.parse(template) as readonly Token[];
  } catch (error) {
    return parseFault(template, error);
  }
  return nameFault(template, tokens, new Set(ANYWHERE));
}

/** Mustache says `Unclosed section "notes" at 12`, `Unopened section …`, `Unclosed tag at 12`. */
function parseFault(template: string, error: unknown): TemplateFault {
  if (!(error instanceof Error)) throw error;
  const [, what = '', name = '', at = ''] = /^(\w+) (?:section "(.*)"|tag) at (\d+)$/s.exec(error.message) ?? [];
  if (what === '') return { kind: 'not-supported', name: error.message, line: 1 };
  return { kind: what === 'Unopened' ? 'not-opened' : 'not-closed', name, line: lineAt(template, Number(at)) };
}

function nameFault(template: string, tokens: readonly Token[], known: ReadonlySet<string>): TemplateFault | null {
  for (const [kind, name, start, , within] of tokens) {
    if (kind === 'text' || kind === '!') continue;
    const at = { name, line: lineAt(template, start) };
    if (kind === '>' || kind === '=') return { kind: 'not-supported', ...at };
    if (!known.has(name)) return { kind: 'unknown-name', ...at };
    if (within === undefined) continue;
    const inside = kind === '^' ? known : new Set([...known, ...(WITHIN[name] ?? ['.'])]);
    const fault = nameFault(template, within, inside);
    if (fault !== null) return fault;
  }
  return null;
}

/** Throws an Error for a template that has a fault. */
export function renderTemplate(template: string, values: object): string {
  const fault = templateFault(template);
  if (fault !== null) throw new Error(`template, line ${fault.line}: ${fault.kind} ${fault.name}`);
  return Mustache.render(template, values, {}, { escape: String });
}
