import { overlaps, type Span } from '../../text/span.ts';
import { zero, type Count } from './count.ts';
import type { Answer, ScoredDate, Truth } from './truth.ts';

export interface DateScore {
  /** Same start and end. */
  readonly strict: Count;
  /** Any overlap. */
  readonly relaxed: Count;
  /** Same start and end, and the value of the truth. */
  readonly value: Count;
  /** Strict, by form: what is right or missed by the truth's type, what is too much by the found one. */
  readonly byForm: Record<string, Count>;
  /** Strict, of deictic expressions alone (today, last year). */
  readonly deictic: Count;
  /** The same with the value of the truth. */
  readonly deicticValue: Count;
  /** Anaphora found ("the same day"): the truth leaves them out, so they are only counted. */
  anaphoric: number;
  readonly wrong: string[];
}

const key = (span: Span) => `${span.start}-${span.end}`;
const within = (outer: Span | undefined, span: Span) =>
  outer === undefined || (span.start >= outer.start && span.end <= outer.end);

/** Scores the dates of one text: see `EXPLANATION` in ./explanation.ts. */
export function scoreDates(truth: Truth, answer: Answer, text: string): DateScore {
  const score: DateScore = {
    strict: zero(),
    relaxed: zero(),
    value: zero(),
    byForm: {},
    deictic: zero(),
    deicticValue: zero(),
    anaphoric: 0,
    wrong: [],
  };
  const formOf = (form: string) => (score.byForm[form] ??= zero());
  const gold = truth.dates.filter((date) => within(truth.article, date));
  const plain = gold.filter((date) => date.deictic !== true);
  const deictic = gold.filter((date) => date.deictic === true);
  const found = answer.dates.filter((date) => within(truth.article, date));
  const byPlace = new Map(gold.map((date) => [key(date), date]));
  const hit = new Set<ScoredDate>();
  const touched = new Set<ScoredDate>();
  for (const date of found) {
    const exact = byPlace.get(key(date));
    if (date.anaphoric === true && exact === undefined) {
      score.anaphoric++;
      continue;
    }
    const near = exact ?? gold.find((one) => overlaps(one, date));
    if (near?.deictic === true) {
      if (exact !== undefined) {
        score.deictic.right++;
        hit.add(exact);
        if (exact.value === date.value) score.deicticValue.right++;
        else {
          score.deicticValue.extra++;
          score.deicticValue.missed++;
          score.wrong.push(`~ deictic «${text.slice(date.start, date.end)}»: ${date.value} for ${exact.value}`);
        }
      } else {
        score.deictic.extra++;
        score.deicticValue.extra++;
        score.wrong.push(`+ deictic «${text.slice(date.start, date.end)}» ${date.value}`);
      }
      continue;
    }
    if (exact === undefined) {
      score.strict.extra++;
      score.value.extra++;
      formOf(date.type).extra++;
      score.wrong.push(`+ date «${text.slice(date.start, date.end)}» ${date.value}`);
      if (near === undefined) score.relaxed.extra++;
      else if (!touched.has(near)) {
        score.relaxed.right++;
        touched.add(near);
      }
      continue;
    }
    hit.add(exact);
    score.strict.right++;
    formOf(exact.type).right++;
    if (!touched.has(exact)) {
      score.relaxed.right++;
      touched.add(exact);
    }
    if (exact.value === date.value) score.value.right++;
    else {
      score.value.extra++;
      score.value.missed++;
      score.wrong.push(`~ date «${text.slice(date.start, date.end)}»: ${date.value} for ${exact.value}`);
    }
  }
  for (const date of plain) {
    if (!hit.has(date)) {
      score.strict.missed++;
      score.value.missed++;
      formOf(date.type).missed++;
      score.wrong.push(`- date «${text.slice(date.start, date.end)}» ${date.value}`);
    }
    if (!touched.has(date)) score.relaxed.missed++;
  }
  for (const date of deictic) {
    if (hit.has(date)) continue;
    score.deictic.missed++;
    score.deicticValue.missed++;
    score.wrong.push(`- deictic «${text.slice(date.start, date.end)}» ${date.value}`);
  }
  return score;
}
