import { useState } from 'preact/hooks';
import type { Outcome } from '../../annotations/outcome.ts';
import type { ProgressProps } from '../../components/controls/Progress.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { holdingLibrary } from '../../messaging/library-work.ts';
import type { ActOptions, ActProgress } from '../../storage/act-options.ts';
import { sparingly } from './sparingly.ts';

/** Milliseconds. What is done sooner shows nothing on its way. */
const LONG = 400;

/**
 * Acts that may take long: on thousands of articles at once. One that does
 * shows how far it is, can be stopped, and says to every page that the library
 * is held.
 */
export function useWork() {
  const t = useTranslate();
  const [work, setWork] = useState<ProgressProps | null>(null);
  /**
   * @param label what is going on
   * @returns the act's outcome; `null` when the reader stopped it, and nothing was changed
   */
  const run = async <T>(label: string, act: (options: ActOptions) => Promise<Outcome<T>>) => {
    const abort = new AbortController();
    const isLong = performance.now() + LONG;
    let held = false;
    const draw = sparingly(({ step, done, total }: ActProgress) =>
      setWork({
        label: step === 'records' ? label : t('library.backup.ordering'),
        done,
        total,
        onCancel: () => abort.abort(),
      }),
    );
    const progress = (far: ActProgress) => {
      if (performance.now() < isLong) return;
      // Held by what is under way: until it ends.
      if (!held) void holdingLibrary(() => outcome);
      held = true;
      draw(far);
    };
    const outcome = act({ signal: abort.signal, progress });
    const result = await outcome;
    if (held) setWork(null);
    return !result.ok && abort.signal.aborted ? null : result;
  };
  return { work, run };
}
