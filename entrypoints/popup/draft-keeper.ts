/** Writes drafts as they are typed, one write at a time, always ending with the newest. */
export interface DraftKeeper<Draft extends { readonly id: string }> {
  keep(draft: Draft): void;
  drop(id: string): void;
}

/**
 * A popup can close at any letter, so the first change is written at once; what
 * comes while that write is under way is written after it, each draft in its
 * last state only.
 *
 * @param failed hears what a write was refused with; the next change tries again
 */
export function createDraftKeeper<Draft extends { readonly id: string }>(
  store: { keepDraft(draft: Draft): Promise<void>; dropDraft(id: string): Promise<void> },
  failed: (error: unknown) => void,
): DraftKeeper<Draft> {
  const pending = new Map<string, Draft | null>();
  let busy = false;
  const work = async () => {
    busy = true;
    for (let next = pending.entries().next(); !next.done; next = pending.entries().next()) {
      const [id, draft] = next.value;
      pending.delete(id);
      try {
        await (draft === null ? store.dropDraft(id) : store.keepDraft(draft));
      } catch (error) {
        failed(error);
      }
    }
    busy = false;
  };
  const put = (id: string, draft: Draft | null) => {
    pending.set(id, draft);
    if (!busy) void work();
  };
  return { keep: (draft) => put(draft.id, draft), drop: (id) => put(id, null) };
}
