import type { Problem, ProblemCode } from './outcome.ts';

/** Thrown by what reads or writes many things at once, to leave everything as it was and tell the reader why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.problem = { code, detail };
  }
}
