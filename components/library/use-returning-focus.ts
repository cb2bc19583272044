import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus back to the element that opened something, once that is closed again. */
export function useReturningFocus<Target extends HTMLElement>(open: boolean): Ref<Target> {
  const opener = useRef<Target>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return opener;
}
