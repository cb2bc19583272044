import { useEffect, useRef } from 'preact/hooks';

/**
 * Knows while a mouse button or a finger is held down in the document or shadow root that an element stands in.
 *
 * @returns the ref for the element, and a function that puts `act` off until the press, and the click it makes, are
 *   done; it gives `false`, and calls nothing, when nothing is held down
 */
export function usePress<Held extends HTMLElement>() {
  const ref = useRef<Held>(null);
  const press = useRef<{ down: boolean; after: (() => void) | null }>({ down: false, after: null });
  useEffect(() => {
    const root = ref.current?.getRootNode();
    if (root === undefined) return;
    const ended = new AbortController();
    const options = { capture: true, signal: ended.signal };
    root.addEventListener('pointerdown', () => (press.current.down = true), options);
    const lift = () => {
      const { after } = press.current;
      press.current = { down: false, after: null };
      if (after !== null) setTimeout(after);
    };
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, lift, options);
    return () => ended.abort();
  }, []);
  const putOff = (act: () => void): boolean => {
    if (press.current.down) press.current.after = act;
    return press.current.down;
  };
  return { ref, putOff };
}
