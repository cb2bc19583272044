import type { Edited, Outcome } from '../../annotations/outcome.ts';
import { problemText } from '../../components/controls/problem-text.ts';
import type { Translate } from '../../components/translate.tsx';
import type { askLibrary } from '../../messaging/send.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';

/** What acts are told with. */
export interface UndoingWorld {
  readonly session: Session;
  readonly stage: Stage;
  readonly ask: typeof askLibrary;
  readonly t: Translate;
}

/** Tells how an act ended: done, with a way back, or why not. */
export class Undoing {
  readonly #world: UndoingWorld;

  constructor(world: UndoingWorld) {
    this.#world = world;
  }

  /**
   * Shows how the act ended and reads the library anew.
   *
   * @returns whether it was done
   */
  async settle(outcome: Outcome<Edited>, done: string): Promise<boolean> {
    const { session, stage, t } = this.#world;
    if (!outcome.ok) {
      this.tell(problemText(outcome.problem.code, t));
      return false;
    }
    const { edit } = outcome.value;
    stage.set({
      toast: { message: done, action: { label: t('form.undo'), onPress: () => void this.#undo(edit) } },
    });
    await session.ask();
    return true;
  }

  /** Says why something failed; nothing when it did not. */
  tellProblem(outcome: Outcome<unknown>): void {
    if (!outcome.ok) this.tell(problemText(outcome.problem.code, this.#world.t));
  }

  tell(message: string): void {
    this.#world.stage.set({ toast: { message } });
  }

  async #undo(edit: string): Promise<void> {
    const { session, ask, t } = this.#world;
    const outcome = await ask('undo', { edit });
    this.tell(outcome.ok ? t('reader.undone') : problemText(outcome.problem.code, t));
    await session.ask();
  }
}
