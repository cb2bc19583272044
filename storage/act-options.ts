/** How far a long act is: first the records it writes, then the articles the catalogue is made anew from, and the stories they tell. */
export interface ActProgress {
  readonly step: 'records' | 'catalogue' | 'stories';
  readonly done: number;
  /** `null` while it is not known. */
  readonly total: number | null;
}

/** How a long act is watched and stopped. */
export interface ActOptions {
  /** Aborted before the act is committed, it leaves everything as it was. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: ActProgress) => void) | undefined;
}

/** Says that so much of a step is done. Throws the signal's reason once it is aborted. */
export function step(
  { signal, progress }: ActOptions,
  ...[name, done, total]: [ActProgress['step'], number, number | null]
): void {
  progress?.({ step: name, done, total });
  signal?.throwIfAborted();
}
