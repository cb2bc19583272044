import { useRef } from 'preact/hooks';

/** The last value that was there, so that a list stands until the next one has come. */
export function useLast<T>(value: T | undefined): T | null {
  const last = useRef<T | null>(null);
  if (value !== undefined) last.current = value;
  return last.current;
}
