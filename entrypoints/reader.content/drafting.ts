import type { ReadonlyBody } from '../../annotations/annotation.ts';
import type { Draft, draftsOf, dropDraft, keepDraft, takeWantedDraft } from '../../messaging/drafts.ts';

/** Where drafts are kept. */
export interface DraftStore {
  readonly of: typeof draftsOf;
  readonly keep: typeof keepDraft;
  readonly drop: typeof dropDraft;
  readonly takeWanted: typeof takeWantedDraft;
}

/** Drafts are kept this long after the last key, in milliseconds. */
export const DRAFT_DELAY = 400;

type Unkept = Omit<Draft, 'kept'>;

/** True when there is nothing in it worth keeping. */
export function isEmpty({ comment, tags, category }: ReadonlyBody): boolean {
  return comment.trim() === '' && tags.length === 0 && category === null;
}

/** Keeps what is being typed, a moment after each pause. */
export class Drafting {
  readonly #store: DraftStore;
  readonly #failed: (error: unknown) => void;
  #pending: Unkept | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param failed called when the browser would not keep a draft, which the reader must hear of */
  constructor(store: DraftStore, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  /** The drafts of a page, newest first; none when they cannot be read. */
  of(address: string): Promise<readonly Draft[]> {
    return this.#read(this.#store.of(address), []);
  }

  /** The draft the reader asked for elsewhere, when it is wanted on this page. */
  takeWanted(address: string): Promise<Draft | null> {
    return this.#read(this.#store.takeWanted(address), null);
  }

  async #read<T>(reading: Promise<T>, otherwise: T): Promise<T> {
    try {
      return await reading;
    } catch (error) {
      this.#failed(error);
      return otherwise;
    }
  }

  typed(draft: Unkept): void {
    clearTimeout(this.#timer);
    this.#pending = draft;
    this.#timer = setTimeout(() => void this.keepNow(), DRAFT_DELAY);
  }

  /** Keeps what was typed last without waiting; true when there was something. */
  keepNow(): boolean {
    clearTimeout(this.#timer);
    const draft = this.#pending;
    this.#pending = null;
    if (draft === null) return false;
    this.#store.keep(draft).catch(this.#failed);
    return true;
  }

  /** Drops a draft, kept or about to be: it was saved, or nothing is left of it. */
  drop(id: string): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#store.drop(id).catch(this.#failed);
  }
}
