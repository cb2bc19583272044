import type { DetectionContext, OfficialForm } from '../../../../mentions/mention.ts';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

const FORMS: Readonly<Record<string, OfficialForm>> = { T: 'titled', F: 'full', S: 'short', N: 'nominal' };
const MARK = /⟦([TFSN]):([^⟧]*)⟧/g;

/** A text whose mentions are marked `⟦T:Name⟧`: titled, full, short, nominal. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly string[];
}

/** Takes the marks out of a text and lists them as `form start-end text`. */
export function unmark(marked: string): MarkedText {
  let text = '';
  let from = 0;
  const mentions: string[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const name = match[2] ?? '';
    mentions.push(`${FORMS[match[1] ?? '']} ${text.length}-${text.length + name.length} ${name}`);
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), mentions };
}

/** What the recognition finds, in the same form. */
export function found(text: string, language: string | null): string[] {
  const context: DetectionContext = { language, published: null };
  return detectOfficials(text, context).mentions.map((one) => `${one.form} ${one.start}-${one.end} ${one.text}`);
}
