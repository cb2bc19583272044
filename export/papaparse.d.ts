/**
 * What we use of papaparse. Its published types bring Node's into every file
 * that sees them, which would let Node's names through the check of pure rooms.
 */
declare module 'papaparse' {
  interface ParseError {
    readonly code: string;
    readonly message: string;
    /** From 0, the header not counted. */
    readonly row?: number;
  }
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  const Papa: {
    unparse(rows: readonly (readonly string[])[], config: { newline: string; escapeFormulae: RegExp }): string;
    parse(text: string, config: { skipEmptyLines: 'greedy' | boolean }): Parsed;
  };
  // oxlint-disable-next-line import/no-default-export -- it is papaparse's
  export default Papa;
}
