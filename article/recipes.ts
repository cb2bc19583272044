/**
 * The page designs we know: one row a design. A row is chosen by structure, so
 * that it also fits a saved or mirrored page; the host decides between rows of
 * one structure. Source: the structures in docs/field-notes.
 */
export interface Recipe {
  readonly id: string;
  /**
   * A row with a hint is chosen only where it fits: on the page's host,
   * canonical address, site name or `<title>`. For structures whose names
   * others use too.
   */
  readonly hint?: RegExp;
  /** Selectors. `title` and `body` must both be on the page. */
  readonly title: string;
  readonly lead?: string;
  readonly body: string;
  readonly caption?: string;
  /** Inside the body, but no part of the article. */
  readonly drop?: string;
  readonly byline?: string;
  /** Where the publisher's own day stands. */
  readonly published?: string;
}

const CMS = {
  title: 'h1.article__title.cms-title, h1.cms-title, .article__title',
  lead: '.article__sapo, .cms-desc',
  body: '.article__body.cms-body, .article__body.zce-content-body',
  caption: 'figure, figcaption, .article__avatar, td.caption, table.picture',
  drop: '.article-relate, .article__source, [id^="sdaWeb_"], .rennab, .article__tag, .related, .story, .zce-video',
  byline: '.article__meta .cms-author, .article__meta .author',
  published: '.article__meta time',
};

const RECIPES: readonly Recipe[] = [
  {
    ...CMS,
    id: 'vietnamplus-justified',
    hint: /vietnam ?plus|vietnam\+/i,
    body: '.article__body.cms-body:has(> div[align="justify"]), .article__body.zce-content-body:has(> div[align="justify"])',
  },
  { ...CMS, id: 'vietnamplus', hint: /vietnam ?plus|vietnam\+/i },
  { ...CMS, id: 'vna-cms' },
  {
    id: 'vietnamplus-2021',
    title: 'h1.details__headline',
    lead: '.details__summary',
    body: '.details .article-body, .details__content .article-body, .content.article-body',
    caption: '.article-photo, figcaption',
    drop: '.source, .article-related, .related, .story, .tags, .cms-author',
    byline: '.details__meta .cms-author, .cms-author',
    published: '.details__meta time, .details time',
  },
  {
    id: 'mofa-new',
    title: '.article-title, h1, .article-detail h2',
    lead: '.article-summary',
    body: '.article-content',
    caption: 'figcaption, .caption',
    drop: '.related-news, .news-item, .news-title, .news-time',
    hint: /mofa\.gov\.vn|bộ ngoại giao|ministry of foreign affairs/i,
    published: '.article-date, .article-detail .news-time',
  },
  {
    id: 'mofa-old',
    title: '#region-content > div > font > b > span, #region-content > div > font > b',
    body: '#region-content .plain, #region-content div.plain',
  },
  {
    id: 'vietnamnews-2019',
    title: '.vnnews-tt-post',
    body: '.vnnews-text-post',
    caption: '.inline-image, .image-caption, figcaption',
    drop: '.vnnews-share, .vnnews-tags',
    byline: '.vnnews-user-post',
    published: '.vnnews-time-post > span, .vnnews-time-post',
  },
  {
    id: 'vietnamnews',
    title: 'h1.headline',
    lead: '.detail__summary, .detail__sapo',
    body: '.detail__content #abody, #abody',
    caption: 'table.picture, .picture, .image-caption, figcaption',
    drop: '.read-more, .box, .related',
    byline: '.detail__meta .author',
    published: '.detail__meta .datetime, .detail__meta time, .detail__meta',
  },
];

const ANY_BODY = [...new Set(RECIPES.map(({ body }) => body))].join(', ');

/** The recipe whose structure the page has; null when it has none. */
export function recipeFor(document: Document, hints: string): Recipe | null {
  if (document.querySelector(ANY_BODY) === null) return null;
  const fitting = RECIPES.filter(
    ({ title, body }) => document.querySelector(title) !== null && document.querySelector(body) !== null,
  );
  return fitting.find(({ hint }) => hint?.test(hints)) ?? fitting.find(({ hint }) => hint === undefined) ?? null;
}
