import type { Anchor } from '../../anchoring/target.ts';
import { STARTING_LOOKS, type Looks } from '../../annotations/category.ts';
import { STARTING_MARK_LOOKS, type MarkLooks } from '../../annotations/mark-looks.ts';
import type { ProblemCode } from '../../annotations/outcome.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import type { PageReading } from '../../article/read-page.ts';
import type { Mark } from '../../components/reader/mark.ts';
import type { Detection } from '../../mentions/mention.ts';
import type { KeptOfArticle, OpenedArticle } from '../../messaging/library-protocol.ts';
import type { Reading } from '../../messaging/reader-protocol.ts';
import type { askLibrary } from '../../messaging/send.ts';
import { marksOf } from './marks.ts';

/** What a session needs of the world. */
export interface SessionWorld {
  readonly readPage: () => PageReading;
  readonly ask: typeof askLibrary;
}

const NOTHING_FOUND: Detection = { officials: [], mentions: [] };
const NOTHING_KEPT: KeptOfArticle = { saved: null, annotations: [], anchors: {}, wordings: {}, changes: 0 };

/**
 * One page, as it was read, with what the background finds in it and keeps of
 * it. It tells of every change through `changed` and knows neither screen nor
 * controls. A page that was read anew takes the old one's place only with its
 * answer, so that no mark ever stands on a text it was not made for.
 */
export class Session {
  page: PageReading;
  detection: Detection = NOTHING_FOUND;
  kept: KeptOfArticle = NOTHING_KEPT;
  looks: Looks = STARTING_LOOKS;
  markLooks: MarkLooks = STARTING_MARK_LOOKS;
  #marks: readonly Mark[] = [];
  #known: OpenedArticle['known'] = {};
  readonly #world: SessionWorld;
  readonly #changed: () => void;
  readonly #failed: (code: ProblemCode) => void;
  readonly #signal: AbortSignal;
  #newest: PageReading;
  #answered: Promise<void> = Promise.resolve();
  #awake: boolean;
  /** The reader was told that the library cannot be read. */
  #told = false;

  /**
   * @param changed called after every answer
   * @param failed called when the library could not be read, once until it can be again
   */
  constructor(world: SessionWorld, changed: () => void, failed: (code: ProblemCode) => void, signal: AbortSignal) {
    this.#world = world;
    this.#changed = changed;
    this.#failed = failed;
    this.#signal = signal;
    this.page = world.readPage();
    this.#newest = this.page;
    this.#awake = this.page.status === 'article';
  }

  /** On a page that is no article nothing is looked for until the reader asks for something. */
  get awake(): boolean {
    return this.#awake;
  }

  get anchors(): Readonly<Record<string, Anchor>> {
    return this.kept.anchors;
  }

  /** The kept notes that stand nowhere on the page. */
  get lost(): readonly Annotation[] {
    return this.kept.annotations.filter(({ id }) => this.anchors[id]?.state === 'lost');
  }

  /** What the reader wants to see of what is marked. */
  get marks(): readonly Mark[] {
    return this.#marks.filter(({ kind }) => this.markLooks[kind].shown);
  }

  /** Other looks, and perhaps other kinds of marks that are shown. */
  showAs(looks: MarkLooks): void {
    this.markLooks = looks;
    if (this.#marks.length > 0) this.#changed();
  }

  wake(): void {
    this.#awake = true;
  }

  /** Reads the page anew: it changed, perhaps into another article. */
  async readAgain(): Promise<void> {
    this.#newest = this.#world.readPage();
    if (this.#newest.status === 'article') this.#awake = true;
    if (this.#awake) await this.ask();
    else this.page = this.#newest;
  }

  /**
   * Asks what is found in this article and kept of it; resolves when the
   * newest question is answered. A refused one leaves what was known of the
   * same text.
   */
  ask(): Promise<void> {
    const answered: Promise<void> = this.#ask(() => answered);
    return (this.#answered = answered);
  }

  async #ask(own: () => Promise<void>): Promise<void> {
    const page = this.#newest;
    const reply = await this.#world.ask('openArticle', page.article);
    if (this.#signal.aborted) return;
    if (own() !== this.#answered) return this.#answered;
    if (page !== this.page) {
      this.page = page;
      this.detection = NOTHING_FOUND;
      this.#known = {};
      this.kept = NOTHING_KEPT;
    }
    if (reply.ok) {
      this.detection = reply.value.detection;
      this.#known = reply.value.known;
      this.looks = reply.value.looks;
    }
    const kept = reply.ok ? reply.value.kept : reply;
    if (kept.ok) this.kept = kept.value;
    const told = this.#told;
    this.#told = !kept.ok;
    if (!kept.ok && !told) this.#failed(kept.problem.code);
    this.#marks = marksOf({ article: page.article, detection: this.detection, known: this.#known, ...this.kept });
    this.#changed();
  }

  /** The page, for surfaces that ask: with all that was in the library when they did. */
  async reading(marksShown: boolean): Promise<Reading> {
    await this.ask();
    return {
      status: this.page.status,
      article: this.page.article,
      detection: this.detection,
      anchors: this.anchors,
      saved: this.kept.saved?.id ?? null,
      marksShown,
    };
  }
}
