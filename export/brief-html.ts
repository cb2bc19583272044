import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import { htmlFrame } from './html-page.ts';
import { htmlText } from './html-text.ts';
import type { ContentsParts } from './parts.ts';

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
export async function* streamBriefAsHtml(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  const { title, about, groups, empty } = await briefOf(parts, options);
  const [before, after] = htmlFrame(title, options.texts.locale);
  yield `${before}<main>\n<h1>${htmlText(title)}</h1>\n<p class="state">${htmlText(about)}</p>\n`;
  for (const { heading, entries } of groups) {
    yield `<section>\n<h2 dir="auto">${htmlText(heading)}</h2>\n<ul class="cards">\n`;
    for (const entry of entries) yield `${entryAsHtml(entry)}\n`;
    yield '</ul>\n</section>\n';
  }
  if (groups.length === 0) yield `<p>${htmlText(empty)}</p>\n`;
  yield `</main>${after}`;
}
