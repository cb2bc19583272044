/** A page in, an `Article` out, with the way back to the live text. Never changes the document. */
import { findByline, findLanguage, findOutlet } from './about.ts';
import { canonicalAddress } from './address.ts';
import type { Article } from './article.ts';
import { blocksByReadability } from './by-readability.ts';
import { blocksByRecipe } from './by-recipe.ts';
import { readLinkedData, type LinkedData } from './linked-data.ts';
import { LiveText } from './live-text.ts';
import { metaOf, readMetas, type Metas } from './metas.ts';
import { findPublished } from './published.ts';
import type { RawBlock } from './raw-blocks.ts';
import { recipeFor, type Recipe } from './recipes.ts';
import { cutAfterEnd, dropFurniture, dropRepeats, typeCaptions } from './refine-blocks.ts';
import { rosterLines } from './rosters.ts';
import { IDEOGRAPHS } from './scripts.ts';
import { shownBlocks } from './shown-blocks.ts';
import { cleanTitle, findTitle, type FoundTitle } from './title.ts';
import { commonAncestor } from './tree.ts';

export interface PageReading {
  /**
   * `article`: an article was found. `page`: none was, but its text can be
   * annotated. `waiting`: the page is built by script and shows no text yet.
   */
  readonly status: 'article' | 'page' | 'waiting';
  readonly article: Article;
  readonly live: LiveText;
}

export interface ReadOptions {
  /** Where the page was read. */
  readonly address: string;
  /** ISO day, for refusing publication dates in the future. */
  readonly today: string;
}

/** Less running text than this is no article. */
const LEAST_ARTICLE = 250;
/** Where the page calls itself one. */
const LEAST_CLAIMED = 90;
/** Fewer ideographs make the same statement. */
const IDEOGRAPHS_WORTH = 3;
/** Readability drops every footer. */
const NO_RUNNING_TEXT = 'a[href], footer, script, style, noscript, template';
/** A page of scripts that shows less than this is still being built. */
const LEAST_PAGE = 200;

/** Reads the page as it stands. */
export function readPage(document: Document, { address, today }: ReadOptions): PageReading {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const metas = readMetas(document);
  const linkedData = readLinkedData(document);
  const siteName = metaOf(metas, ['og:site_name', 'application-name']);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const names = [siteName, host.replace(/^www\./, ''), host.replace(/^www\.|\.\w+$/g, '')].filter(
    (name) => name !== null,
  );
  const claims = [
    metaOf(metas, ['og:title', 'twitter:title']),
    linkedData.find(({ headline }) => headline !== null)?.headline ?? null,
    document.title,
  ];

  const recipe = recipeFor(document, `${host} ${canonical ?? ''} ${siteName ?? ''} ${document.title}`);
  const shown = recipe === null ? null : document.querySelector(recipe.title);
  const found: FoundTitle =
    shown === null
      ? findTitle(document, claims, names)
      : { text: cleanTitle((shown.textContent ?? '').replaceAll(/\s+/g, ' ').trim(), []), element: shown };

  const { status, reader, blocks } = chooseBlocks(document, recipe, found.element, metas, linkedData);
  const container =
    blocks.length === 0 ? document.documentElement : commonAncestor(blocks.map(({ element }) => element));
  const live = new LiveText(container, blocks);
  const language = findLanguage(document, metas, live.text);
  const bodyText = blocks.find(({ type }) => type === 'body')?.text ?? '';
  const published = findPublished(document, {
    address,
    today,
    language,
    linkedData,
    metas,
    recipeSelector: recipe?.published,
    title: found.element,
    opening: bodyText,
    text: live.text,
  });
  return {
    status,
    live,
    article: {
      address: canonicalAddress([canonical, metaOf(metas, ['og:url'])], address),
      title: found.text === '' ? document.title : found.text,
      byline: findByline(document, recipe?.byline, metas, linkedData),
      outlet: findOutlet(document, host, language, metas, linkedData),
      language,
      published,
      text: live.text,
      blocks: live.blocks,
      recipe: reader,
    },
  };
}

/** What of the page is read, and which reader chose it. */
interface Choice {
  readonly status: PageReading['status'];
  readonly reader: string;
  readonly blocks: readonly RawBlock[];
}

/** A recipe first, Readability where none gives text, the page's landmark last. */
function chooseBlocks(
  document: Document,
  recipe: Recipe | null,
  title: Element | null,
  metas: Metas,
  linkedData: readonly LinkedData[],
): Choice {
  if (recipe !== null) {
    const blocks = refine(typeCaptions(blocksByRecipe(document, recipe)));
    if (blocks.some(({ type }) => type === 'body' || type === 'lead')) {
      return { status: 'article', reader: recipe.id, blocks };
    }
  }
  const least = saysArticle(metas, linkedData) ? LEAST_CLAIMED : LEAST_ARTICLE;
  if (mayHoldStory(document, least)) {
    const description = metaOf(metas, ['description', 'og:description']);
    const read = typeCaptions(blocksByReadability(document, title, description));
    const listed = rosterLines(read);
    const blocks = refine(dropFurniture(read, listed));
    if (isArticle(blocks, listed, least)) return { status: 'article', reader: 'readability', blocks };
  }
  const shown = blocksOfLandmark(document, title);
  const isBare = shown.reduce((sum, { text }) => sum + text.length, 0) < LEAST_PAGE;
  return { status: isBare && document.scripts.length > 0 ? 'waiting' : 'page', reader: 'landmark', blocks: shown };
}

/** All that the page's main part shows, boxes aside. */
function blocksOfLandmark(document: Document, title: Element | null): RawBlock[] {
  const landmark: Element | null = document.querySelector('main, [role="main"], article') ?? document.body;
  return landmark === null ? [] : shownBlocks(landmark, title);
}

function refine(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return dropRepeats(cutAfterEnd(blocks));
}

/** Whether the page calls itself an article. */
function saysArticle(metas: Metas, linkedData: readonly LinkedData[]): boolean {
  return metas.get('og:type') === 'article' || linkedData.some(({ type }) => /Article|Posting|Report/.test(type));
}

/**
 * Whether the page has as much text outside of links as an article needs, seen
 * or not: where it has not, nothing need be copied to tell. An article answers
 * within its first paragraphs.
 */
function mayHoldStory(document: Document, least: number): boolean {
  if (document.body === null) return false;
  const texts = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  let hasIdeographs = false;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/\S/.test(text) || node.parentElement?.closest(NO_RUNNING_TEXT) !== null) continue;
    length += text.length;
    if (length >= least) return true;
    hasIdeographs ||= IDEOGRAPHS.test(text);
  }
  return hasIdeographs && length >= least / IDEOGRAPHS_WORTH;
}

/** Enough running text, and not a list of links to stories. */
function isArticle(blocks: readonly RawBlock[], listed: ReadonlySet<RawBlock>, leastLetters: number): boolean {
  let running = 0;
  let links = 0;
  for (const block of blocks) {
    const { type, text, linked } = block;
    if (type !== 'body' && type !== 'lead') continue;
    if (linked > text.length * 0.6 && !listed.has(block)) links++;
    else running += text.length - linked;
  }
  const least = leastLetters / (blocks.some(({ text }) => IDEOGRAPHS.test(text)) ? IDEOGRAPHS_WORTH : 1);
  return running >= least && running > links * (leastLetters === LEAST_CLAIMED ? 40 : 120);
}
