import type { ProblemCode } from '../../annotations/outcome.ts';
import type { Translate } from '../translate.tsx';

/** Why something failed, as a sentence for the reader. */
export function problemText(code: ProblemCode, t: Translate): string {
  const name = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<ProblemCode>;
  return t(`problem.${name}`);
}

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;
