import type { Translate } from '../../components/translate.tsx';
import type { Span } from '../../text/span.ts';
import type { Editing } from './editing.ts';
import type { FocusKeeper } from './focus.ts';
import { anchorageOf, linesOf } from './geometry.ts';
import { selectedRange, type SelectionListener } from './selection.ts';
import type { Session } from './session.ts';
import type { Settling } from './settling.ts';
import type { Stage } from './stage.ts';
import type { Undoing } from './undoing.ts';

/** What the selected passage is handled with. */
export interface SelectedPassageWorld {
  readonly session: Session;
  readonly stage: Stage;
  readonly editing: Editing;
  readonly undoing: Undoing;
  readonly settling: Settling;
  readonly focus: FocusKeeper;
  readonly t: Translate;
}

/** The passage the reader selected, and its toolbar. */
export class SelectedPassage implements SelectionListener {
  readonly #world: SelectedPassageWorld;
  /** What was selected when the toolbar took the focus: moving a caret through pages, Firefox gives the selection up then. */
  #entered: Range | null = null;

  constructor(world: SelectedPassageWorld) {
    this.#world = world;
    this.selected = this.selected.bind(this);
    this.cleared = this.cleared.bind(this);
  }

  selected(range: Range): void {
    const { session, stage, editing, settling, t } = this.#world;
    if (session.page.live.spanOf(range) === null) {
      this.cleared();
      return;
    }
    editing.leave();
    this.#entered = null;
    stage.set({
      opened: {
        kind: 'toolbar',
        anchorage: () => anchorageOf(linesOf([range]), (lines) => lines.at(-1)),
        focusRequest: 0,
        attaching: settling.isAttaching,
      },
    });
    stage.say(t('reader.toolbarShown'));
  }

  cleared(): void {
    const { stage, focus } = this.#world;
    if (this.#entered !== null && focus.isOurs) return;
    this.#entered = null;
    stage.close('toolbar');
  }

  /**
   * Moves the focus into the toolbar, from where Escape leads back.
   *
   * @returns whether the toolbar is open
   */
  enter(): boolean {
    const { stage, focus } = this.#world;
    const { opened } = stage;
    if (opened?.kind !== 'toolbar') return false;
    focus.remember();
    this.#entered = selectedRange(document);
    stage.set({ opened: { ...opened, focusRequest: opened.focusRequest + 1 } });
    return true;
  }

  /** Escape: from within the toolbar back to the page, whose selection stands; from the page the toolbar goes. */
  escape(): void {
    const { stage, focus } = this.#world;
    const entered = this.#entered;
    this.#entered = null;
    if (!focus.giveBack()) stage.close('toolbar');
    else if (entered !== null && selectedRange(document) === null) document.getSelection()?.addRange(entered);
  }

  /** @returns whether a passage was selected */
  highlight(): boolean {
    return this.#use((span) => this.#world.editing.highlight(span));
  }

  /** @returns whether a passage was selected */
  note(focus: 'comment' | 'tags'): boolean {
    return this.#use((span) => this.#world.editing.begin(span, focus));
  }

  /** A note that looks for its passage comes before anything new. */
  #use(act: (span: Span) => Promise<void>): boolean {
    const { settling } = this.#world;
    const span = this.#take();
    if (span !== null) void (settling.isAttaching ? settling.attach(span) : act(span));
    return span !== null;
  }

  /** The span of the selection as it is now; tells the reader when there is none. */
  #take(): Span | null {
    const { session, stage, undoing, focus, t } = this.#world;
    const range = selectedRange(document) ?? this.#entered;
    this.#entered = null;
    const span = range && session.page.live.spanOf(range);
    if (span === null) {
      undoing.tell(t('reader.cannotMark'));
      return null;
    }
    focus.giveBack();
    stage.close('toolbar');
    document.getSelection()?.removeAllRanges();
    return span;
  }
}
