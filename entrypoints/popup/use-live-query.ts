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
 * changed, in whatever surface, and when one of `inputs` is another.
 *
 * @param subject what is asked about: while it stays the same, the last answer
 *   stands until the next one comes; an answer about another subject never does
 */
export function useLiveQuery<T>(subject: unknown, query: () => Promise<T>, inputs: readonly unknown[]): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T> & { readonly subject: unknown }>();
  useEffect(() => {
    // Dexie follows a query past its first `await` only when the function it is given is itself `async`.
    const subscription = liveQuery(async () => await query()).subscribe({
      next: (value) => setResult({ value, error: undefined, subject }),
      error: (error) => setResult({ value: undefined, error, subject }),
    });
    return () => subscription.unsubscribe();
  }, [subject, ...inputs]);
  return result !== undefined && result.subject === subject ? result : { value: undefined, error: undefined };
}
