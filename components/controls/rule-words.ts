import type { Translate } from '../translate.tsx';

/** What a rule of the recognition goes by, and the rules that do: each has a sentence under `rule` in `locales/`. */
const RULES = {
  before: 'title title-stack title-comma shared-title',
  after: 'apposition parenthesis letters-after',
  counterpart: 'counterpart counterpart-alone',
  rank: 'rank',
  sentence: 'predicate leads led-by won in-office replaces said-before government-of party-and-state administration',
  known: 'known-leader',
  named: 'short honorific-short full-name headline pair other-letters other-name',
  alone: 'office-alone',
  watched: 'watched',
} as const;

/** Why a place of the text was read as an official, in one sentence; empty for rules of dates, which give their own. */
export function ruleSentence(rule: string, t: Translate): string {
  for (const [name, rules] of Object.entries(RULES))
    if (rules.split(' ').includes(rule)) return t(`rule.${name as keyof typeof RULES}`);
  return '';
}
