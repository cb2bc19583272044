import { describeTarget } from '../../anchoring/describe-target.ts';
import { createFinder } from '../../anchoring/find-target.ts';
import type { Target } from '../../anchoring/target.ts';
import { bodyOf } from '../../annotations/annotation.ts';
import type { Problem } from '../../annotations/outcome.ts';
import type { AnnotationBody } from '../../annotations/schemas.ts';
import { problemText } from '../../components/panel/problem-text.ts';
import { shorten } from '../../components/panel/shorten.ts';
import type { NoteMark } from '../../components/reader/mark.ts';
import type { Painter } from '../../highlights/painter.ts';
import type { Span } from '../../text/span.ts';
import { Drafting, isEmpty, type DraftStore } from './drafting.ts';
import type { FocusKeeper } from './focus.ts';
import { anchorageOf, linesOf, rangesOf } from './geometry.ts';
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
}

type Body = Parameters<typeof bodyOf>[0];

const EMPTY_BODY: AnnotationBody = { comment: '', tags: [], category: null };
const LONGEST_QUOTE = 60;

/** Writing notes on the page. No way out of here loses what was typed. */
export class Editing {
  readonly #world: EditingWorld;
  readonly #drafting: Drafting;
  #work: Work | null = null;

  constructor(world: EditingWorld, signal: AbortSignal) {
    this.#world = world;
    this.#drafting = new Drafting(world.drafts, (error) => this.#draftFailed(error));
    signal.addEventListener('abort', () => this.#drafting.keepNow(), { once: true });
  }

  /** Opens the editor for a new annotation; a draft kept for the same passage comes back. */
  async begin(span: Span, focus: 'comment' | 'tags' = 'comment'): Promise<void> {
    const target = this.#describe(span);
    const drafts = await this.#drafting.of(this.#address);
    const draft = drafts.find(({ modified, target: other }) => modified === null && isSame(other, target));
    this.#open({ id: draft?.id ?? crypto.randomUUID(), target, modified: null }, draft ?? EMPTY_BODY, focus);
  }

  /** Opens the editor for a kept annotation; a draft of its next version comes back. */
  async edit({ annotation }: NoteMark): Promise<void> {
    const { id, target, modified } = annotation;
    const drafts = await this.#drafting.of(this.#address);
    this.#open({ id, target, modified }, drafts.find((draft) => draft.id === id) ?? annotation, 'comment');
  }

  /** Offers the newest draft of this page, when there is one and nothing is being written. */
  async offerDraft(): Promise<void> {
    const { session, stage, t } = this.#world;
    const [draft] = await this.#drafting.of(this.#address);
    if (draft === undefined || this.#work !== null) return;
    const { id, modified } = draft;
    const target = draft.target ?? session.opened.annotations.find((kept) => kept.id === id)?.target;
    if (target === undefined) return;
    stage.set({
      toast: {
        message: t('reader.draftFound', [shorten(target.quote.exact, LONGEST_QUOTE)]),
        action: {
          label: t('reader.continueDraft'),
          onPress: () => this.#open({ id, target, modified }, draft, 'comment'),
        },
        stay: 20_000,
      },
    });
  }

  /** Something was typed. */
  typed(body: AnnotationBody): void {
    if (this.#work === null) return;
    const { id, modified, target } = this.#work;
    const passage = modified === null ? target : null;
    this.#drafting.typed({ id, modified, target: passage, address: this.#address, ...bodyOf(body) });
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
      if (this.#work?.id === id) this.#refuse(reply.problem);
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
  leave(body: AnnotationBody): void {
    const { undoing, t } = this.#world;
    if (this.#work === null) return;
    if (isEmpty(body) && this.#work.modified === null) this.#drafting.drop(this.#work.id);
    else if (this.#drafting.keepNow()) undoing.tell(t('reader.draftKept'));
    this.#close();
  }

  /** Marks a passage without a word on it. */
  async highlight(span: Span): Promise<void> {
    const { session, stage, undoing, t } = this.#world;
    const id = crypto.randomUUID();
    const reply = await this.#add({ id, target: this.#describe(span) }, EMPTY_BODY);
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

  /** Shows the passage that is being written on. */
  paint(): void {
    const { painter, session } = this.#world;
    const span = this.#span();
    painter.paint('draft', span === null ? [] : rangesOf(session.page.live, span));
  }

  get #address(): string {
    return this.#world.session.page.article.address;
  }

  #describe(span: Span): Target {
    const { article } = this.#world.session.page;
    return describeTarget(article.text, span, article.blocks);
  }

  #add({ id, target }: Pick<Work, 'id' | 'target'>, body: Body) {
    const { session, ask } = this.#world;
    const { page, detection } = session;
    return ask('addAnnotation', {
      article: page.article,
      detection,
      annotation: { id, target, ...bodyOf(body) },
    });
  }

  #open(work: Work, body: Body, focus: 'comment' | 'tags'): void {
    const { session, stage, focus: keeper } = this.#world;
    this.#drafting.keepNow();
    keeper.remember();
    this.#work = work;
    this.paint();
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
          const span = this.#span();
          return span && anchorageOf(linesOf(rangesOf(session.page.live, span)), (lines) => lines.at(-1));
        },
      },
    });
    void this.#suggest();
  }

  /** Where the passage stands now: the page may have changed under the editor. */
  #span(): Span | null {
    if (this.#work === null) return null;
    const anchor = createFinder(this.#world.session.page.article.text)(this.#work.target);
    return anchor.state === 'lost' ? null : anchor;
  }

  async #suggest(): Promise<void> {
    const reply = await this.#world.ask('listTags');
    if (reply.ok) this.#world.stage.set({ suggestions: reply.value });
  }

  #change(part: { saving: boolean; problem: string | null }): void {
    const { stage } = this.#world;
    if (stage.opened?.kind === 'editor') stage.set({ opened: { ...stage.opened, ...part } });
  }

  #refuse({ code }: Pick<Problem, 'code'>): void {
    this.#change({ saving: false, problem: problemText(code, this.#world.t) });
  }

  #draftFailed(error: unknown): void {
    console.warn('Aide-mémoire could not keep or read a draft:', error);
    this.#refuse({ code: this.#world.connected() ? 'storage-full' : 'disconnected' });
  }

  #close(): void {
    this.#work = null;
    this.paint();
    this.#world.stage.close('editor');
    this.#world.focus.giveBack();
  }
}

function isSame(a: Target | null, b: Target): boolean {
  return a !== null && a.quote.exact === b.quote.exact && a.position.start === b.position.start;
}
