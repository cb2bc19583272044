/** The frame of every HTML file: it loads nothing, runs nothing, and reads in the light, in the dark and on paper. */
import { htmlText } from './html-text.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f4e8c; --ochre: #8a5a00; --quiet: #595959; --line: #c9c9c9; --card: #fffdf5; --note: #fff0b3 }
@media (prefers-color-scheme: dark) { :root { --ink: #9cc3ff; --ochre: #e8b65a; --quiet: #b0b0b0; --line: #555; --card: #26241c; --note: #4d431c } }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
article { margin-bottom: 4rem }
h1, .text p, blockquote { font-family: ui-serif, Georgia, serif }
h1 { line-height: 1.25 }
h2 { font-size: 1.1rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem }
h3 { font-size: 1rem }
a { color: var(--ink) }
.about, .caption, .state { color: var(--quiet); font-size: .9rem }
.about { list-style: none; padding: 0 }
.lead { font-weight: 600 }
.official { color: inherit; text-decoration: underline solid var(--ink) 1px; text-underline-offset: .2em }
.date { color: inherit; text-decoration: underline dotted var(--ochre) 2px; text-underline-offset: .2em }
mark { background: var(--note); color: inherit }
blockquote { margin: 0; border-left: 3px solid var(--line); padding-left: .75rem; white-space: pre-line }
.comment { white-space: pre-wrap }
.tag { border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; font-size: .85rem }
.cards li { margin-bottom: .75rem; scroll-margin: 4rem }
.cards li:target { background: var(--card); outline: 2px solid var(--ochre); outline-offset: .4rem }
@media print { :root { color-scheme: light } body { max-width: none; font-size: 11pt } article + article { break-before: page } li, blockquote { break-inside: avoid } .back { display: none } }
`;

/** What stands before the body of a page and what after it. Text in the body has to go through `htmlText`. */
export function htmlFrame(title: string, locale: string): readonly [before: string, after: string] {
  const before = `<!doctype html>
<html lang="${htmlText(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Aide-mémoire">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`;
  return [before, '\n</body>\n</html>\n'];
}

/** Only addresses of the web and of files become links; anything else is shown. */
export function htmlLink(address: string): string {
  const shown = htmlText(address);
  return /^(?:https?|file):/i.test(address) ? `<a href="${shown}">${shown}</a>` : shown;
}
