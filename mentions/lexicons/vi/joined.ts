import { foldKey } from '../../../text/fold.ts';

/** A list of names, and of those written in syllables with hyphens ("An-giê-ri") the forms in one: "Angiêri", "Angieri". */
export const withJoined = (list: string): string =>
  list.replaceAll(/[^|:\n]*\p{L}-\p{Ll}[^|:\n]*/gu, (name) => {
    const joined = name.replaceAll(/-(?=\p{Ll})/gu, '');
    return `${name}|${joined}|${foldKey(joined)}`;
  });
