import type { Outcome } from '../../annotations/outcome.ts';
import { useTranslate } from '../translate.tsx';
import { useAnnounce } from './announcement.tsx';
import { problemText } from '../controls/problem-text.ts';

/** Waits for an act, says `done` (when given) or why it failed, and returns whether it succeeded. */
export function useAct(): (act: Promise<Outcome<unknown>>, done?: string) => Promise<boolean> {
  const t = useTranslate();
  const announce = useAnnounce();
  return async (act, done) => {
    const outcome = await act;
    if (!outcome.ok) announce(problemText(outcome.problem.code, t), 'problem');
    else if (done !== undefined) announce(done);
    return outcome.ok;
  };
}
