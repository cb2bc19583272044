import type { Mark } from '../../components/reader/mark.ts';
import { markWords } from '../../components/reader/mark-words.ts';
import type { Translate } from '../../components/translate.tsx';
import { createHitTest } from '../../highlights/hit-test.ts';
import type { Painter } from '../../highlights/painter.ts';
import type { FocusKeeper } from './focus.ts';
import { anchorageOf, isOn, linesOf, offsetAtPoint, rangesOf, scrollTo } from './geometry.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';
import type { Undoing } from './undoing.ts';

/** What cards are made with. */
export interface CardWorld {
  readonly session: Session;
  readonly stage: Stage;
  readonly painter: Painter;
  readonly focus: FocusKeeper;
  readonly undoing: Undoing;
  readonly t: Translate;
}

/** The mark that is current, its card, and the way from mark to mark. */
export class Cards {
  readonly #world: CardWorld;
  #hitTest: (offset: number) => Mark[] = () => [];
  #current: Mark | null = null;
  #focusRequest = 0;

  constructor(world: CardWorld) {
    this.#world = world;
  }

  /** To be called whenever the session's marks changed: a card whose mark is gone closes. */
  refresh(): void {
    const { session, stage } = this.#world;
    this.#hitTest = createHitTest(session.marks);
    const { opened } = stage;
    if (this.#current === null) return;
    const now = session.marks.find(({ key }) => key === this.#current?.key);
    if (now === undefined) {
      this.close();
      return;
    }
    this.#makeCurrent(now);
    if (opened?.kind === 'card') {
      const kept = new Set(opened.others.map(({ key }) => key));
      stage.set({ opened: { ...opened, mark: now, others: session.marks.filter(({ key }) => kept.has(key)) } });
    }
  }

  /** The marks under a point of the viewport, the smallest first. */
  hitsAt(x: number, y: number): Mark[] {
    const { live } = this.#world.session.page;
    const offset = offsetAtPoint(live, x, y);
    if (offset === null) return [];
    // A caret stands between two characters: the point may be on either.
    const near = new Set([...this.#hitTest(offset), ...this.#hitTest(offset - 1)]);
    return [...near]
      .filter((mark) => linesOf(rangesOf(live, mark)).some((line) => isOn(line, x, y)))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /**
   * Opens the card of the first of these marks, with the way to the others.
   *
   * @param at the point in the viewport it was pointed at; without one the card stands beside the mark's first line
   */
  open(
    hits: readonly Mark[],
    { at, takeFocus = false }: { at?: { x: number; y: number }; takeFocus?: boolean } = {},
  ): void {
    const { stage, focus } = this.#world;
    const [mark, ...others] = hits;
    if (mark === undefined || stage.opened?.kind === 'editor') return;
    if (takeFocus) {
      focus.remember();
      this.#focusRequest++;
    }
    this.#makeCurrent(mark);
    const lines = this.#linesOf(mark);
    const index =
      at === undefined
        ? 0
        : Math.max(
            0,
            lines.findIndex((line) => isOn(line, at.x, at.y)),
          );
    stage.set({
      opened: {
        kind: 'card',
        mark,
        others,
        anchorage: () => anchorageOf(this.#linesOf(mark), (now) => now[index]),
        focusRequest: takeFocus ? this.#focusRequest : 0,
      },
    });
  }

  /** Shows another of the marks on the same words in the card that is open. */
  show(mark: Mark): void {
    const { opened } = this.#world.stage;
    if (opened?.kind !== 'card') return;
    const rest = [opened.mark, ...opened.others].filter(({ key }) => key !== mark.key);
    this.open([mark, ...rest], { takeFocus: true });
  }

  /** Scrolls to a mark and opens its card. */
  goTo(mark: Mark, takeFocus: boolean): void {
    const { session } = this.#world;
    scrollTo(rangesOf(session.page.live, mark));
    const others = session.marks.filter(
      (other) => other.key !== mark.key && other.start < mark.end && mark.start < other.end,
    );
    this.open([mark, ...others], { takeFocus });
  }

  /**
   * From the current mark to the next (1) or the previous (-1), around the end; says where that is.
   *
   * @returns whether there is any mark
   */
  walk(step: 1 | -1): boolean {
    const { session, stage, undoing, t } = this.#world;
    const { marks } = session;
    if (marks.length === 0) {
      undoing.tell(t('reader.noMarks'));
      return false;
    }
    const current = marks.findIndex(({ key }) => key === this.#current?.key);
    const next = current >= 0 ? current + step : this.#firstInSight(step);
    const index = (next + marks.length) % marks.length;
    const mark = marks[index];
    if (mark === undefined) throw new RangeError(`no mark ${index} of ${marks.length}`);
    this.goTo(mark, true);
    stage.say(t('reader.atMark', [String(index + 1), String(marks.length), markWords(mark, t)]));
    return true;
  }

  /** Closes the card and gives the focus back. The place in the walk from mark to mark is kept. */
  close(): void {
    const { stage, focus } = this.#world;
    if (stage.opened?.kind !== 'card') return;
    stage.close('card');
    focus.giveBack();
  }

  #firstInSight(step: 1 | -1): number {
    const { marks } = this.#world.session;
    const first = marks.findIndex((mark) => (this.#linesOf(mark)[0]?.bottom ?? -1) > 0);
    return step === 1 ? Math.max(0, first) : first - 1;
  }

  #makeCurrent(mark: Mark): void {
    const { painter, session } = this.#world;
    this.#current = mark;
    painter.paint('current', rangesOf(session.page.live, mark));
  }

  #linesOf(mark: Mark) {
    return linesOf(rangesOf(this.#world.session.page.live, mark));
  }
}
