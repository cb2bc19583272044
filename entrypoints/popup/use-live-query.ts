import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export interface LiveResult<T> {
  /** The last answer; `undefined` before the first. */
  readonly value: T | undefined;
  /** What the query rejected with, until it answers again. */
  readonly error: unknown;
}

/**
 * The answer of a query on the library, asked again whenever what it read is
 * changed, in whatever surface. The answer to earlier `inputs` is not shown for
 * later ones.
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: readonly unknown[]): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T> & { readonly inputs: readonly unknown[] }>();
  useEffect(() => {
    // Dexie follows a query past its first `await` only when the function it is given is itself `async`.
    const subscription = liveQuery(async () => await query()).subscribe({
      next: (value) => setResult({ value, error: undefined, inputs }),
      error: (error) => setResult({ value: undefined, error, inputs }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  const current = result !== undefined && result.inputs.every((input, index) => input === inputs[index]);
  return current ? result : { value: undefined, error: undefined };
}
