import { foldKey } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { zero, type Count, type Rate } from './count.ts';
import type { Answer, ScoredOfficial, Truth } from './truth.ts';

export interface OfficialScore {
  readonly spans: Count;
  readonly byForm: Record<string, Count>;
  /** Right spans that belong to the right person. */
  readonly linking: Rate;
  readonly role: Rate;
  readonly country: Rate;
  readonly wrong: string[];
}

const key = (span: Span) => `${span.start}-${span.end}`;
const within = (outer: Span | undefined, span: Span) =>
  outer === undefined || (span.start >= outer.start && span.end <= outer.end);

/** Scores the officials of one text: see `EXPLANATION` in ./explanation.ts. */
export function scoreOfficials(truth: Truth, answer: Answer, text: string): OfficialScore {
  const doubtful = truth.officials.filter((one) => one.doubtful === true).flatMap((one) => one.mentions);
  const gold = new Map<string, { official: ScoredOfficial; form: string }>();
  for (const official of truth.officials) {
    if (official.doubtful === true) continue;
    for (const mention of official.mentions)
      if (within(truth.article, mention)) gold.set(key(mention), { official, form: mention.kind });
  }
  const score: OfficialScore = {
    spans: zero(),
    byForm: {},
    linking: { right: 0, of: 0 },
    role: { right: 0, of: 0 },
    country: { right: 0, of: 0 },
    wrong: [],
  };
  const formOf = (form: string) => (score.byForm[form] ??= zero());
  const seen = new Set<string>();
  const pairs = new Map<ScoredOfficial, Map<ScoredOfficial, number>>();
  for (const official of answer.officials) {
    for (const mention of official.mentions) {
      if (!within(truth.article, mention) || seen.has(key(mention)) || doubtful.some((span) => overlaps(span, mention)))
        continue;
      const right = gold.get(key(mention));
      seen.add(key(mention));
      if (right === undefined) {
        score.spans.extra++;
        formOf(mention.kind).extra++;
        score.wrong.push(
          `+ ${mention.kind} «${text.slice(mention.start, mention.end)}» in «${context(text, mention)}»`,
        );
        continue;
      }
      score.spans.right++;
      formOf(right.form).right++;
      const found = pairs.get(official) ?? new Map<ScoredOfficial, number>();
      pairs.set(official, found);
      found.set(right.official, (found.get(right.official) ?? 0) + 1);
    }
  }
  for (const [place, { form }] of gold) {
    if (seen.has(place)) continue;
    score.spans.missed++;
    formOf(form).missed++;
    const [start = 0, end = 0] = place.split('-').map(Number);
    score.wrong.push(`- ${form} «${text.slice(start, end)}» in «${context(text, { start, end })}»`);
  }
  const partners = pair(pairs);
  for (const [official, found] of pairs) {
    for (const [person, count] of found) {
      score.linking.of += count;
      if (partners.get(official) === person) score.linking.right += count;
      else score.wrong.push(`~ ${count} of ${person.name ?? person.role} linked to ${official.name ?? official.role}`);
    }
  }
  for (const [official, person] of partners) {
    if (person.role !== null) {
      score.role.of++;
      if (sameRole(person.role, official.role)) score.role.right++;
      else score.wrong.push(`~ role of ${person.name ?? person.role}: «${official.role}» for «${person.role}»`);
    }
    if (person.country !== null) {
      score.country.of++;
      if (person.country === official.country) score.country.right++;
      else score.wrong.push(`~ country of ${person.name ?? person.role}: ${official.country} for ${person.country}`);
    }
  }
  return score;
}

/** Pairs each found official with one person of the truth, those with most spans in common first. */
function pair(
  pairs: ReadonlyMap<ScoredOfficial, ReadonlyMap<ScoredOfficial, number>>,
): Map<ScoredOfficial, ScoredOfficial> {
  const all = [...pairs].flatMap(([official, found]) =>
    [...found].map(([person, count]) => ({ official, person, count })),
  );
  all.sort((a, b) => b.count - a.count);
  const partners = new Map<ScoredOfficial, ScoredOfficial>();
  const taken = new Set<ScoredOfficial>();
  for (const { official, person } of all) {
    if (partners.has(official) || taken.has(person)) continue;
    partners.set(official, person);
    taken.add(person);
  }
  return partners;
}

const context = (text: string, span: Span) =>
  text.slice(Math.max(0, span.start - 30), span.end + 30).replaceAll('\n', '⏎');

/** Words that say nothing about which office it is. */
const EMPTY = new Set(
  'the a of for and to in on his her their its republic of socialist democratic peoples people s cua va nuoc bo tai nguoi chxhcn chdcnd'.split(
    ' ',
  ),
);
/** One office under several words. */
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  pm: 'prime minister',
  fm: 'foreign minister',
  premier: 'prime minister',
  affairs: '',
  vice: 'deputy',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  councilor: 'councillor',
  rep: 'representative',
  sen: 'senator',
  gov: 'governor',
};

/** The content words of a role, folded, without the words in parentheses. */
export function roleWords(role: string): Set<string> {
  const folded = foldKey(role.replaceAll(/\([^)]*\)/g, ' ')).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const words = folded.split(' ').flatMap((word) => (SAME[word] ?? word).split(' '));
  return new Set(words.filter((word) => word !== '' && !EMPTY.has(word)));
}

/**
 * Same role: the truth's words and the answer's share at least 60 % of the smaller set, and
 * neither calls "deputy", "former" or "acting" what the other does not.
 */
export function sameRole(truth: string, answer: string | null): boolean {
  if (answer === null) return false;
  const [a, b] = [roleWords(truth), roleWords(answer)];
  if (a.size === 0 || b.size === 0) return foldKey(truth) === foldKey(answer);
  for (const rank of ['deputy', 'pho', 'thu', 'acting', 'quyen']) {
    if (!a.has(rank) && b.has(rank)) return false;
    if (a.has(rank) && !b.has(rank) && b.size >= a.size - 1) return false;
  }
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size) >= 0.6;
}
