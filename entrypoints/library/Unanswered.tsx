import type { JSX } from 'preact';
import { problemText } from '../../components/controls/problem-text.ts';
import { useTranslate } from '../../components/translate.tsx';
import { problemOf } from '../../storage/problems.ts';

/** In place of what a query on the library rejected to answer. */
export function Unanswered({ error }: { readonly error: unknown }): JSX.Element {
  const t = useTranslate();
  return (
    <p class="problem library-problem" role="alert">
      {problemText(problemOf(error).code, t)}
    </p>
  );
}
