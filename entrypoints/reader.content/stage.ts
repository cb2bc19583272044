import { STARTING_LOOKS } from '../../annotations/category.ts';
import type { Opened, ReaderView } from '../../components/reader/ReaderControls.tsx';

const EMPTY: ReaderView = {
  awake: false,
  marks: [],
  officials: [],
  lost: [],
  changes: 0,
  opened: null,
  attaching: null,
  toast: null,
  announcement: '',
  suggestions: [],
  looks: STARTING_LOOKS,
};

/** What our controls show at this moment. Changes made together are shown together. */
export class Stage {
  #view = EMPTY;
  #planned = false;
  readonly #waiting: (() => void)[] = [];
  readonly #show: (view: ReaderView) => void;

  constructor(show: (view: ReaderView) => void) {
    this.#show = show;
  }

  get opened(): Opened | null {
    return this.#view.opened;
  }

  set(part: Partial<ReaderView>): void {
    this.#view = { ...this.#view, ...part };
    if (this.#view.toast === null) for (const next of this.#waiting.splice(0)) next();
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      this.#show(this.#view);
    });
  }

  /** Calls back once no toast is shown: what can wait does not take the place of what was just said. */
  whenFree(next: () => void): void {
    if (this.#view.toast === null) next();
    else this.#waiting.push(next);
  }

  /** Closes what is open, when it is of this kind. */
  close(kind: Opened['kind']): void {
    if (this.opened?.kind === kind) this.set({ opened: null });
  }

  /** Says a sentence to screen readers, also when it is the same as the last. */
  say(announcement: string): void {
    this.set({ announcement: this.#view.announcement === announcement ? `${announcement}\u00a0` : announcement });
  }
}
