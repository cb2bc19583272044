/** Remembers where the focus was before our controls took it, and gives it back. */
export class FocusKeeper {
  readonly #focused: () => HTMLElement | null;
  #before: HTMLElement | null = null;

  /** @param focused the element within our controls that has the focus */
  constructor(focused: () => HTMLElement | null) {
    this.#focused = focused;
  }

  /** Whether our controls have it. */
  get isOurs(): boolean {
    return this.#focused() !== null;
  }

  /** To be called before the focus is moved; the first place of several is the one to go back to. */
  remember(): void {
    if (this.#before?.isConnected === true) return;
    const { activeElement } = document;
    this.#before = this.#focused() ?? (activeElement instanceof HTMLElement ? activeElement : null);
  }

  /**
   * Gives it back, when our controls still have it.
   *
   * @returns whether it was given back
   */
  giveBack(): boolean {
    const before = this.#before;
    this.#before = null;
    const ours = this.#focused();
    if (ours === null || before === null) return false;
    if (before === document.body) ours.blur();
    else before.focus({ preventScroll: true });
    return true;
  }
}
