import { useEffect, useState } from 'preact/hooks';
import type { isLibraryHeld } from '../../messaging/library-work.ts';

/** Milliseconds between two looks: the browser does not say when a lock is taken. */
const LOOK = 1_000;

/** Whether a long act of any of our pages holds the library, so that what is asked of it waits. */
export function useLibraryHeld(isHeld: typeof isLibraryHeld): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const look = () => {
      isHeld().then(setHeld).catch(console.error);
    };
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, []);
  return held;
}
