import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // One for each article of the file.
    'heading-level': ['error', { allowMultipleH1: true }],
    // The look of the source, which nobody reads.
    'no-inline-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** What an HTML validator has against the page; nothing, for a good one. */
export async function faultsOf(page: string): Promise<string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** The page as a browser builds it; scripts would not run here, and must not exist anyway. */
export function documentOf(page: string): Document {
  return new JSDOM(page).window.document;
}

/** The kinds of elements in a page, each once, sorted. */
export function elementsIn(page: Document): string[] {
  return [...new Set([...page.querySelectorAll('*')].map(({ localName }) => localName))].sort();
}
