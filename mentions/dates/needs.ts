/**
 * What a detector's pattern cannot match without: sets of classes, of each of which the text must have one.
 * Most texts lack something of most patterns, which then need not be tried.
 *
 * Reads the part of regular expressions that detectors are written in: literals, classes, groups, alternatives,
 * quantifiers, back references. What it cannot be sure of it does not ask for.
 */
export function needsOf(pattern: string): string[] {
  let at = 0;

  /** Alternatives up to a closing bracket: what the only one needs, or one set that each of several has a part in. */
  function readAlternatives(): string[] {
    const alternatives = [readSequence()];
    while (pattern.charAt(at) === '|') {
      at++;
      alternatives.push(readSequence());
    }
    at++;
    const [only = []] = alternatives;
    if (alternatives.length === 1) return only;
    const smallest = alternatives.map((sets) => sets.toSorted((a, b) => a.length - b.length)[0] ?? '');
    return smallest.includes('') ? [] : [smallest.join('')];
  }

  function readSequence(): string[] {
    const needs: string[] = [];
    while (at < pattern.length && !'|)'.includes(pattern.charAt(at))) {
      const sets = readAtom();
      if (!readOptional()) needs.push(...sets);
    }
    return needs;
  }

  /** True behind an atom that may be missing; goes past its quantifier. */
  function readOptional(): boolean {
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at)) ?? [];
    at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier);
  }

  function readAtom(): string[] {
    const rest = pattern.slice(at);
    const [group] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest) ?? [];
    if (group !== undefined) {
      at += group.length;
      const needs = readAlternatives();
      return /[=!]$/.test(group) ? [] : needs;
    }
    const [, negation, members] = /^\[(\^?)([^\]]*)\]/.exec(rest) ?? [];
    if (members !== undefined) {
      at += members.length + (negation ?? '').length + 2;
      return negation === '' ? [members] : [];
    }
    const [escape] = /^\\(?:k<\w+>|.)/.exec(rest) ?? [];
    at += escape?.length ?? 1;
    if (escape !== undefined) return /^\\\W/.test(escape) ? [escape.charAt(1)] : [];
    return '.^$'.includes(rest.charAt(0)) ? [] : [rest.charAt(0)];
  }

  return readAlternatives();
}
