import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Leaves a form with Esc, wherever in it the focus is. For the form's `ref`. */
export function useEscape(leave: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const current = useRef(leave);
  current.current = leave;
  useEffect(() => {
    const element = form.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') current.current();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  return form;
}
