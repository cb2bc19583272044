import type { Annotation, SavedArticle } from '../../../../annotations/schemas.ts';
import type { Article } from '../../../../article/article.ts';
import type { PanelActions, PanelLibrary, PanelReading } from '../../../../components/panel/panel-model.ts';
import type { DateMention, Detection, OfficialMention } from '../../../../mentions/mention.ts';
import { success } from '../../../../annotations/outcome.ts';

const TITLE = 'Talks on the river treaty open in Nordhaven';
const LEAD = 'Foreign Minister Ana Ruiz opened the talks on Wednesday.';
const BODY = 'Ruiz said both sides would sign in the autumn. The next round is set for June 10.';

/** An article of our own making. */
export const article: Article = {
  address: 'https://news.example/politics/river-treaty',
  title: TITLE,
  byline: null,
  outlet: 'Nordhaven Courier',
  language: 'en',
  published: { date: '2025-04-04', source: 'json-ld' },
  text: [TITLE, LEAD, BODY].join('\n'),
  blocks: [
    { type: 'title', start: 0, end: TITLE.length },
    { type: 'lead', start: TITLE.length + 1, end: TITLE.length + 1 + LEAD.length },
    { type: 'body', start: TITLE.length + LEAD.length + 2, end: TITLE.length + LEAD.length + 2 + BODY.length },
  ],
  recipe: 'readability',
};

const spanOf = (text: string, from = 0) => {
  const start = article.text.indexOf(text, from);
  if (start < 0) throw new Error(`not in the sample: ${text}`);
  return { start, end: start + text.length, text };
};

const official = (text: string, form: OfficialMention['form'], from = 0): OfficialMention => ({
  ...spanOf(text, from),
  kind: 'official',
  official: 'o1',
  form,
  rule: 'titled',
});

const date = (text: string, rest: Partial<DateMention>): DateMention => ({
  ...spanOf(text),
  kind: 'date',
  value: null,
  alternatives: [],
  type: 'DATE',
  rule: 'test',
  reading: 'stated',
  reference: null,
  anaphoric: false,
  ...rest,
});

export const detection: Detection = {
  officials: [{ id: 'o1', name: 'Ana Ruiz', role: 'Foreign Minister', country: 'ES', former: false }],
  mentions: [
    official('Foreign Minister Ana Ruiz', 'titled'),
    date('Wednesday', { value: '2025-04-02', reading: 'weekday-before', reference: '2025-04-04' }),
    official('Ruiz', 'short', article.text.indexOf('Ruiz said')),
    date('June 10', { value: '2025-06-10', reading: 'year-from-reference', reference: '2025-04-04' }),
  ],
};

export const reading: PanelReading = { article, detection, anchors: {}, marksShown: true };

export const saved: SavedArticle = {
  ...article,
  published: { date: '2025-04-04', source: 'json-ld' },
  blocks: [...article.blocks],
  id: '11111111-1111-4111-8111-111111111111',
  addresses: [article.address],
  fingerprint: 'f',
  tags: ['rivers'],
  created: '2025-04-05T08:00:00.000Z',
  modified: '2025-04-05T08:00:00.000Z',
};

/** A note on the first place where `quote` stands. */
export function note(quote: string, rest: Partial<Annotation> = {}): Annotation {
  const { start, end } = article.text.includes(quote) ? spanOf(quote) : { start: 0, end: quote.length };
  return {
    id: `22222222-2222-4222-8222-${String(start).padStart(12, '0')}`,
    article: saved.id,
    target: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end },
      paragraph: `Before it, ${quote}, and after it.`,
    },
    comment: '',
    tags: [],
    category: null,
    state: 'exact',
    created: '2025-04-05T08:00:00.000Z',
    modified: '2025-04-05T08:00:00.000Z',
    ...rest,
  };
}

export const library = (rest: Partial<PanelLibrary> = {}): PanelLibrary => ({
  known: true,
  saved,
  notes: [],
  tags: ['rivers', 'treaties'],
  lastEdit: null,
  changes: [],
  watched: new Set(),
  corrections: [],
  problem: null,
  ...rest,
});

/** Acts that all succeed; each test replaces those it watches. */
export const actions = (rest: Partial<PanelActions> = {}): PanelActions => ({
  look: () => {},
  reload: () => {},
  reveal: () => Promise.resolve(true),
  toggleMarks: () => {},
  save: () => Promise.resolve(success(null)),
  remove: () => Promise.resolve(success(null)),
  tagArticle: () => Promise.resolve(success(null)),
  editNote: () => Promise.resolve(success(null)),
  deleteNote: () => Promise.resolve(success(null)),
  acceptWording: () => Promise.resolve(success(null)),
  declineWording: () => Promise.resolve(success(null)),
  attach: () => Promise.resolve(true),
  seeChanges: () => Promise.resolve(success(null)),
  correctArticle: () => Promise.resolve(success(null)),
  removeCorrection: () => Promise.resolve(success({ edit: 'e' })),
  undo: () => Promise.resolve(success(null)),
  keepDraft: () => {},
  dropDraft: () => {},
  export: () => Promise.resolve({ done: 'clipboard' }),
  setAlways: () => Promise.resolve(true),
  openLibrary: () => {},
  openBackup: () => {},
  openInTab: null,
  goToPage: null,
  dock: null,
  ...rest,
});
