import { describeTarget } from '../../anchoring/describe-target.ts';
import type { Annotation, Settlement } from '../../annotations/schemas.ts';
import { shorten } from '../../components/controls/shorten.ts';
import type { NoteMark } from '../../components/reader/mark.ts';
import type { Span } from '../../text/span.ts';
import type { Undoing, UndoingWorld } from './undoing.ts';

const LONGEST_QUOTE = 60;

/** Decides, with the reader, where notes belong whose passage changed or is gone. */
export class Settling {
  readonly #world: UndoingWorld;
  readonly #undoing: Undoing;
  #attaching: string | null = null;

  constructor(world: UndoingWorld, undoing: Undoing) {
    this.#world = world;
    this.#undoing = undoing;
  }

  /** The note belongs to the words that stand there now. */
  async accept(mark: NoteMark): Promise<void> {
    await this.#settle(mark.annotation, { target: this.#describe(mark) }, this.#world.t('reader.accepted'));
  }

  /** The note keeps its old words; these new ones are not offered again. */
  async decline({ annotation, quote }: NoteMark): Promise<void> {
    await this.#settle(annotation, { target: annotation.target, declined: quote }, this.#world.t('reader.declined'));
  }

  /** The next passage that is selected is the one of this note. */
  get isAttaching(): boolean {
    return this.#attaching !== null;
  }

  /**
   * Asks the reader for the passage a note belongs to.
   *
   * @returns whether there is such a note
   */
  begin(id: string): boolean {
    const note = this.#note(id);
    if (note === undefined) return false;
    this.#attaching = id;
    this.#world.stage.set({ attaching: shorten(note.target.quote.exact, LONGEST_QUOTE), opened: null, toast: null });
    return true;
  }

  async attach(span: Span): Promise<void> {
    const note = this.#attaching === null ? undefined : this.#note(this.#attaching);
    this.cancel();
    if (note !== undefined) {
      await this.#settle(note, { target: this.#describe(span) }, this.#world.t('reader.attached'));
    }
  }

  cancel(): void {
    this.#attaching = null;
    this.#world.stage.set({ attaching: null });
  }

  #note(id: string): Annotation | undefined {
    return this.#world.session.kept.annotations.find((one) => one.id === id);
  }

  #describe(span: Span) {
    const { article } = this.#world.session.page;
    return describeTarget(article.text, span, article.blocks);
  }

  async #settle({ id, modified }: Annotation, settlement: Settlement, done: string): Promise<void> {
    await this.#undoing.settle(await this.#world.ask('settleAnnotation', { id, modified, settlement }), done);
  }
}
