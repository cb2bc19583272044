import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { problemText } from '../../components/controls/problem-text.ts';
import { useTranslate } from '../../components/translate.tsx';
import { problemOf } from '../../storage/problems.ts';

/** Whether the reader is told above that the library cannot be read at all: once is enough. */
export const ToldAbove = createContext(false);

/** In place of what a query on the library rejected to answer. */
export function Unanswered({ error }: { readonly error: unknown }): JSX.Element {
  const t = useTranslate();
  const told = useContext(ToldAbove);
  if (told) return <div class="library-aside" />;
  return (
    <p class="problem library-problem" role="alert">
      {problemText(problemOf(error).code, t)}
    </p>
  );
}
