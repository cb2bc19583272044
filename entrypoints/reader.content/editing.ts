import { describeTarget } from '../../anchoring/describe-target.ts';
import type { Target } from '../../anchoring/target.ts';
import { bodyOf } from '../../annotations/annotation.ts';
import type { Problem, ProblemCode } from '../../annotations/outcome.ts';
import type { AnnotationBody } from '../../annotations/schemas.ts';
import type { Article } from '../../article/article.ts';
import { problemText } from '../../components/controls/problem-text.ts';
import { shorten } from '../../components/controls/shorten.ts';
import type { NoteMark } from '../../components/reader/mark.ts';
import type { Painter } from '../../highlights/painter.ts';
import type { Draft } from '../../messaging/drafts.ts';
import type { Span } from '../../text/span.ts';
import { Drafting, isEmpty, type DraftStore } from './drafting.ts';
import type { FocusKeeper } from './focus.ts';
import { anchorageOf, linesOf, rangesOf, scrollTo } from './geometry.ts';
import { newId } from './new-id.ts';
import type { Undoing, UndoingWorld } from './undoing.ts';

/** What editing is done with. */
export interface EditingWorld extends UndoingWorld {
  readonly painter: Painter;
  readonly focus: FocusKeeper;
  readonly undoing: Undoing;
  readonly drafts: DraftStore;
  /** False after an update of the extension has cut this page off. */
  readonly connected: () => boolean;
}

/** What is being written: a new annotation (`modified` is null) or the next version of a kept one. */
interface Work {
  readonly id: string;
  readonly target: Target;
  readonly modified: string | null;
  /** The article it belongs to, which the page may leave for another while it is written. */
  readonly article: Article;
}

type Body = Parameters<typeof bodyOf>[0];

const EMPTY_BODY: AnnotationBody = { comment: '', tags: [], category: null };
const LONGEST_QUOTE = 60;
/** Milliseconds an unsaved note is offered. */
const DRAFT_OFFERED = 20_000;

/** Writing notes on the page. No way out of here loses what was typed. */
export class Editing {
  readonly #world: EditingWorld;
  readonly #drafting: Drafting;
  #work: Work | null = null;
  #place: Span | null = null;
  /** Something was typed since the editor opened. */
  #touched = false;
  /** What stands in the editor now. */
  #body: Body = EMPTY_BODY;
  #closed: (() => void) | null = null;

  constructor(world: EditingWorld, signal: AbortSignal) {
    this.#world = world;
    this.#drafting = new Drafting(world.drafts, (error) => this.#draftFailed(error));
    signal.addEventListener('abort', () => this.keepDraft(), { once: true });
  }

  /** Opens the editor for a new annotation; a draft kept for the same passage comes back. */
  async begin(span: Span, focus: 'comment' | 'tags' = 'comment'): Promise<void> {
    const target = this.#describe(span);
    const drafts = await this.#drafting.of(this.#address);
    const draft = drafts.find(({ modified, target: other }) => modified === null && isSame(other, target));
    await this.#open({ id: draft?.id ?? newId(), target, modified: null }, draft ?? EMPTY_BODY, focus);
  }

  /** Opens the editor for a kept annotation; a draft of its next version comes back. */
  async edit({ annotation }: NoteMark): Promise<void> {
    const { id, target, modified } = annotation;
    const drafts = await this.#drafting.of(this.#address);
    await this.#open({ id, target, modified }, drafts.find((draft) => draft.id === id) ?? annotation, 'comment');
  }

  /** Offers the newest draft of this page, when there is one and nothing is being written. */
  async offerDraft(): Promise<void> {
    const { t } = this.#world;
    const drafts = await this.#drafting.of(this.#address);
    if (this.#work !== null) return;
    for (const draft of drafts) {
      const begun = this.#begunIn(draft);
      // One without a passage hides no older one.
      if (begun === null) continue;
      this.#offer(t('reader.draftFound', [shorten(begun.target.quote.exact, LONGEST_QUOTE)]), begun, draft);
      return;
    }
  }

  /**
   * Opens the draft the reader asked for in the library, at its passage.
   *
   * @returns whether there was one for this page
   */
  async resume(): Promise<boolean> {
    const draft = await this.#drafting.takeWanted(this.#address);
    const begun = draft && this.#begunIn(draft);
    if (begun === null || this.#work !== null) return false;
    await this.#open(begun, draft ?? EMPTY_BODY, 'comment');
    if (this.#place !== null) scrollTo(rangesOf(this.#world.session.page.live, this.#place));
    return true;
  }

  /** What a draft goes on with. That of a note which was deleted since has no passage to stand on: `null`. */
  #begunIn({ id, modified, target }: Draft): Omit<Work, 'article'> | null {
    const passage = target ?? this.#world.session.kept.annotations.find((kept) => kept.id === id)?.target;
    return passage === undefined ? null : { id, modified, target: passage };
  }

  /** Something was typed. */
  typed(body: AnnotationBody): void {
    if (this.#work === null) return;
    const { id, modified, target, article } = this.#work;
    const passage = modified === null ? target : null;
    this.#touched = true;
    this.#body = body;
    this.#drafting.typed({ id, modified, target: passage, address: article.address, ...bodyOf(body) });
  }

  /** Keeps what was typed without waiting: the page may be on its way out. */
  keepDraft(): void {
    this.#drafting.keepNow();
  }

  /** Saves. On failure the editor stays as it is and says why. */
  async save(body: AnnotationBody): Promise<void> {
    const { session, undoing, ask, t } = this.#world;
    const work = this.#work;
    if (work === null) return;
    this.typed(body);
    this.#drafting.keepNow();
    this.#change({ saving: true, problem: null });
    const { id, modified } = work;
    const reply = modified === null ? await this.#add(work, body) : await ask('editAnnotation', { id, modified, body });
    if (!reply.ok) {
      if (this.#work?.id === id) await this.#refused(this.#work, reply.problem);
      return;
    }
    this.#drafting.drop(id);
    if (this.#work?.id === id) this.#close();
    if ('edit' in reply.value) {
      await undoing.settle({ ok: true, value: reply.value }, t('reader.edited'));
    } else {
      undoing.tell(t('reader.noted'));
      await session.ask();
    }
  }

  /** Leaves without saving. What was typed stays as a draft; when nothing is left of it there is none. */
  leave(): void {
    const { connected, t } = this.#world;
    if (this.#work === null) return;
    if (isEmpty(this.#body) && this.#work.modified === null) {
      this.#drafting.drop(this.#work.id);
    } else if (this.#touched) {
      this.#drafting.keepNow();
      if (connected()) this.#offer(t('reader.draftKept'), this.#work, this.#body);
    }
    this.#close();
  }

  /**
   * Calls back when the editor can go without a loss: at once, or, when what
   * was typed can be kept nowhere any more (an update of the extension cut the
   * page off), after the reader has copied it and closed the editor.
   */
  whenSafe(callback: () => void): void {
    if (this.#work === null || !this.#touched || this.#world.connected()) {
      callback();
      return;
    }
    this.#say('disconnected');
    this.#closed = callback;
  }

  /** Marks a passage without a word on it. */
  async highlight(span: Span): Promise<void> {
    const { session, stage, undoing, t } = this.#world;
    const id = newId();
    const { article } = session.page;
    const reply = await this.#add({ id, target: this.#describe(span), article }, EMPTY_BODY);
    if (!reply.ok) {
      undoing.tell(problemText(reply.problem.code, t));
      return;
    }
    stage.set({
      toast: {
        message: t('reader.highlighted'),
        action: { label: t('form.undo'), onPress: () => void this.remove(id) },
      },
    });
    await session.ask();
  }

  /** Deletes an annotation and offers it back. */
  async remove(id: string): Promise<void> {
    const { ask, undoing, t } = this.#world;
    await undoing.settle(await ask('deleteAnnotation', { id }), t('reader.deleted'));
  }

  /** Shows the passage that is being written on, where it stands now: the page may change under the editor. */
  async paint(): Promise<void> {
    const { painter, session } = this.#world;
    const { live, article } = session.page;
    const work = this.#work;
    const place = work === null ? null : await this.#locate(article.text, work.target);
    if (live !== session.page.live || work !== this.#work) return;
    this.#place = place;
    painter.paint('draft', this.#place === null ? [] : rangesOf(live, this.#place));
  }

  get #address(): string {
    return this.#world.session.page.article.address;
  }

  #describe(span: Span): Target {
    const { article } = this.#world.session.page;
    return describeTarget(article.text, span, article.blocks);
  }

  #add({ id, target, article }: Omit<Work, 'modified'>, body: Body) {
    const { session, ask } = this.#world;
    const { article: now } = session.page;
    return ask('addAnnotation', {
      article: now.address === article.address ? now : article,
      annotation: { id, target, ...bodyOf(body) },
    });
  }

  async #open(begun: Omit<Work, 'article'>, body: Body, focus: 'comment' | 'tags'): Promise<void> {
    const { session, stage, focus: keeper } = this.#world;
    this.#drafting.keepNow();
    keeper.remember();
    const work: Work = { ...begun, article: session.page.article };
    this.#work = work;
    this.#touched = false;
    this.#body = body;
    await this.paint();
    if (this.#work !== work) return;
    stage.set({
      toast: null,
      opened: {
        kind: 'editor',
        id: work.id,
        quote: shorten(work.target.quote.exact, LONGEST_QUOTE),
        initial: bodyOf(body),
        focus,
        saving: false,
        problem: null,
        anchorage: () => {
          const place = this.#place;
          return place && anchorageOf(linesOf(rangesOf(session.page.live, place)), (lines) => lines.at(-1));
        },
      },
    });
    void this.#suggest();
  }

  /** Says that something is not saved, with the way back to it. */
  #offer(message: string, { id, target, modified }: Omit<Work, 'article'>, body: Body): void {
    const { stage, t } = this.#world;
    const onPress = () => void this.#open({ id, target, modified }, body, 'comment');
    stage.set({ toast: { message, action: { label: t('reader.continueDraft'), onPress }, stay: DRAFT_OFFERED } });
  }

  async #locate(text: string, target: Target): Promise<Span | null> {
    const { quote, position } = target;
    if (text.slice(position.start, position.end) === quote.exact) return position;
    const reply = await this.#world.ask('locate', { text, target });
    return reply.ok && reply.value.state !== 'lost' ? reply.value : null;
  }

  async #suggest(): Promise<void> {
    const reply = await this.#world.ask('listTags');
    if (reply.ok) this.#world.stage.set({ suggestions: reply.value });
  }

  #change(part: { saving: boolean; problem: string | null }): void {
    const { stage } = this.#world;
    if (stage.opened?.kind === 'editor') stage.set({ opened: { ...stage.opened, ...part } });
  }

  /** Says why it was not saved, and lets the next try do what the reader means by it. */
  async #refused(work: Work, { code }: Problem): Promise<void> {
    this.#say(code);
    if (work.modified === null || (code !== 'gone' && code !== 'conflict')) return;
    const { session } = this.#world;
    await session.ask();
    if (this.#work !== work) return;
    const newest = session.kept.annotations.find(({ id }) => id === work.id);
    // Deleted elsewhere: it is kept anew. Changed elsewhere: the reader was told, and their words come after the others.
    this.#work = { ...work, modified: newest?.modified ?? null };
  }

  #draftFailed(error: unknown): void {
    console.warn('Aide-mémoire could not keep or read a draft:', error);
    this.#say(this.#world.connected() ? 'storage-full' : 'disconnected');
  }

  #say(code: ProblemCode): void {
    const { connected, t } = this.#world;
    const cutOff = code === 'disconnected' && !connected();
    this.#change({ saving: false, problem: cutOff ? t('reader.cutOff') : problemText(code, t) });
  }

  #close(): void {
    this.#work = null;
    void this.paint();
    this.#world.stage.close('editor');
    this.#world.focus.giveBack();
    this.#closed?.();
  }
}

function isSame(a: Target | null, b: Target): boolean {
  return a !== null && a.quote.exact === b.quote.exact && a.position.start === b.position.start;
}
