import { createFinder } from '../../anchoring/find-target.ts';
import type { Anchor } from '../../anchoring/target.ts';
import { applyCorrections, correctionsFor } from '../../annotations/corrections.ts';
import type { PageReading } from '../../article/read-page.ts';
import type { Mark } from '../../components/reader/mark.ts';
import type { Detection, DetectionContext } from '../../mentions/mention.ts';
import type { OpenedArticle } from '../../messaging/library-protocol.ts';
import type { Reading } from '../../messaging/reader-protocol.ts';
import type { askLibrary } from '../../messaging/send.ts';
import { marksOf } from './marks.ts';

/** What a session needs of the world. */
export interface SessionWorld {
  readonly readPage: () => PageReading;
  readonly detect: (text: string, context: DetectionContext) => Detection;
  readonly ask: typeof askLibrary;
}

const NOTHING_FOUND: Detection = { officials: [], mentions: [] };
const NOTHING_KEPT: OpenedArticle = { saved: null, annotations: [], corrections: [] };

/**
 * One page, as it was read, and what the library keeps of it. It tells of
 * every change through `changed` and knows neither screen nor controls.
 */
export class Session {
  page: PageReading;
  detection: Detection = NOTHING_FOUND;
  opened: OpenedArticle = NOTHING_KEPT;
  anchors: Readonly<Record<string, Anchor>> = {};
  marks: readonly Mark[] = [];
  readonly #world: SessionWorld;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  #found: Detection = NOTHING_FOUND;
  /** The state last told of each note: two tabs that show different versions must not answer one another for ever. */
  readonly #reported = new Map<string, string>();
  #question = 0;
  #awake = false;

  constructor(world: SessionWorld, changed: () => void, signal: AbortSignal) {
    this.#world = world;
    this.#changed = changed;
    this.#signal = signal;
    this.page = world.readPage();
    if (this.page.status === 'article') this.wake();
  }

  /** On a page that is no article nothing is looked for until the reader asks for something. */
  get awake(): boolean {
    return this.#awake;
  }

  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    this.#detect();
  }

  /** Reads the page anew: it changed, perhaps into another article. What the library keeps of it has to be asked again. */
  readAgain(): void {
    const { address } = this.page.article;
    this.page = this.#world.readPage();
    if (this.page.article.address !== address) this.opened = NOTHING_KEPT;
    this.#reported.clear();
    if (this.page.status === 'article') this.#awake = true;
    if (!this.#awake) return;
    this.#detect();
    this.#settle();
  }

  /** Asks the library what it keeps of this article. A refused question leaves what was known. */
  async ask(): Promise<void> {
    const question = ++this.#question;
    const reply = await this.#world.ask('openArticle', this.page.article);
    if (this.#signal.aborted || question !== this.#question || !reply.ok) return;
    this.opened = reply.value;
    this.#settle();
    await this.#reportAnchors();
  }

  /** The page, for surfaces that ask. */
  reading(marksShown: boolean): Reading {
    return {
      status: this.page.status,
      article: this.page.article,
      detection: this.detection,
      anchors: this.anchors,
      saved: this.opened.saved?.id ?? null,
      marksShown,
    };
  }

  #detect(): void {
    const { article } = this.page;
    this.#found = this.#world.detect(article.text, {
      language: article.language,
      published: article.published?.date ?? null,
      captions: article.blocks.filter(({ type }) => type === 'caption'),
    });
    this.detection = this.#corrected();
    this.marks = this.#marksNow();
  }

  #corrected(): Detection {
    const addresses = [this.page.article.address, ...(this.opened.saved?.addresses ?? [])];
    return applyCorrections(this.#found, correctionsFor(this.opened.corrections, addresses));
  }

  #settle(): void {
    const find = createFinder(this.page.article.text);
    this.detection = this.#corrected();
    this.anchors = Object.fromEntries(this.opened.annotations.map(({ id, target }) => [id, find(target)]));
    this.marks = this.#marksNow();
    this.#changed();
  }

  #marksNow(): readonly Mark[] {
    const { article } = this.page;
    return marksOf({ article, detection: this.detection, annotations: this.opened.annotations, anchors: this.anchors });
  }

  async #reportAnchors(): Promise<void> {
    const news = this.opened.annotations.flatMap(({ id, state: known }) => {
      const state = this.anchors[id]?.state;
      if (state === undefined || state === known || this.#reported.get(id) === state) return [];
      this.#reported.set(id, state);
      return [{ id, state }];
    });
    if (news.length > 0) await this.#world.ask('reportAnchors', news);
  }
}
