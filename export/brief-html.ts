import type { LibraryContents } from '../annotations/library-contents.ts';
import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import { htmlPage } from './html-page.ts';
import { htmlText } from './html-text.ts';

function entryAsHtml({ quote, comment, attributes, source }: BriefEntry): string {
  return [
    '<li>',
    `<blockquote dir="auto">${htmlText(quote)}</blockquote>`,
    comment === '' ? '' : `<p class="comment" dir="auto">${htmlText(comment)}</p>`,
    attributes.length === 0
      ? ''
      : `<p>${attributes.map((one) => `<span class="tag"><bdi>${htmlText(one)}</bdi></span>`).join(' ')}</p>`,
    source === null ? '' : `<p class="state" dir="auto">${htmlText(source)}</p>`,
    '</li>',
  ].join('');
}

/** For a printer, or to be pasted into a letter. */
export function writeBriefAsHtml(contents: LibraryContents, options: ExportOptions): string {
  const { title, about, groups, empty } = briefOf(contents, options);
  const sections = groups.map(
    ({ heading, entries }) =>
      `<section>\n<h2 dir="auto">${htmlText(heading)}</h2>\n<ul class="cards">\n${entries.map(entryAsHtml).join('\n')}\n</ul>\n</section>`,
  );
  const body = sections.length === 0 ? `<p>${htmlText(empty)}</p>` : sections.join('\n');
  return htmlPage(
    title,
    options.texts.locale,
    `<main>\n<h1>${htmlText(title)}</h1>\n<p class="state">${htmlText(about)}</p>\n${body}\n</main>`,
  );
}
