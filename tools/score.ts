/**
 * `npm run score -- CORPUS [--worst N] [--only dev|held] [--explain]`: how well the
 * recognition does against a hand-made truth (`CORPUS/articles/*.txt`, `CORPUS/gold/*.json`).
 * How each figure is computed stands in `EXPLANATION` below; `--explain` prints it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../mentions/detect.ts';
import type { Detection } from '../mentions/mention.ts';
import { listTextFiles, readTextFile } from './corpus/read-text.ts';
import { add, f1, precision, rate, recall, zero, type Count, type Rate } from './score/count.ts';
import { scoreDates } from './score/score-dates.ts';
import { scoreOfficials } from './score/score-officials.ts';
import type { Answer, Truth } from './score/truth.ts';

export const EXPLANATION = `\
Officials
  spans     a found mention is right when start and end are those of the truth, whatever its form.
            precision = right / found, recall = right / in the truth, F1 their harmonic mean.
  by form   right and missed by the truth's form, too many by the found form.
  linking   each found official is paired with one person of the truth, those with most right
            spans in common first; of all right spans, the share whose official is paired with
            the span's person.
  role      of the paired officials whose truth has a role: the share with the same role. Both are
            folded, words in parentheses and empty words (of, the, của) dropped, synonyms united
            (vice and deputy, PM and Prime Minister); same means: at least 60 % of the smaller
            set of words in common, and no "deputy" or "acting" that the other lacks.
  country   of the paired officials whose truth has a country: the share with that code.
Dates
  strict    start and end those of the truth. relaxed: any overlap. value: strict, and the value
            is the truth's, null included. Deictic expressions (today, last year) are left out of
            these and scored strictly on a line of their own; anaphora ("the same day"), which
            the truth leaves unmarked, is only counted.
Both
  Officials flagged doubtful count neither way. Where the truth names the article's span, only
  what lies in it counts. Figures are sums over all texts, not means of texts. Texts are parted
  by a hash of their name into dev (two thirds, may be looked at) and held (a third, never read
  while writing rules). A copy of the truth scores 100 everywhere.
`;

/** True for the third of the texts that rules are not written on. */
export function isHeldOut(id: string): boolean {
  return Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 2), 16) % 3 === 0;
}

/** A detection in the truth's shape. */
export function answerOf({ officials, mentions }: Detection): Answer {
  return {
    officials: officials.map((official) => ({
      ...official,
      mentions: mentions.flatMap((one) =>
        one.kind === 'official' && one.official === official.id
          ? [{ start: one.start, end: one.end, kind: one.form }]
          : [],
      ),
    })),
    dates: mentions.filter((one) => one.kind === 'date'),
  };
}

interface Total {
  spans: Count;
  forms: Map<string, Count>;
  linking: Rate;
  role: Rate;
  country: Rate;
  strict: Count;
  relaxed: Count;
  value: Count;
  deictic: Count;
  anaphoric: number;
  files: number;
}

const newTotal = (): Total => ({
  spans: zero(),
  forms: new Map(),
  linking: { right: 0, of: 0 },
  role: { right: 0, of: 0 },
  country: { right: 0, of: 0 },
  strict: zero(),
  relaxed: zero(),
  value: zero(),
  deictic: zero(),
  anaphoric: 0,
  files: 0,
});

/** What one text adds, and what went wrong in it. */
export function scoreText(truth: Truth, answer: Answer, text: string) {
  return { officials: scoreOfficials(truth, answer, text), dates: scoreDates(truth, answer, text) };
}

function addRate(to: Rate, more: Rate): void {
  to.right += more.right;
  to.of += more.of;
}

function addText(total: Total, { officials, dates }: ReturnType<typeof scoreText>): void {
  total.files++;
  add(total.spans, officials.spans);
  for (const [form, count] of Object.entries(officials.byForm)) {
    const sum = total.forms.get(form) ?? zero();
    total.forms.set(form, sum);
    add(sum, count);
  }
  addRate(total.linking, officials.linking);
  addRate(total.role, officials.role);
  addRate(total.country, officials.country);
  add(total.strict, dates.strict);
  add(total.relaxed, dates.relaxed);
  add(total.value, dates.value);
  add(total.deictic, dates.deictic);
  total.anaphoric += dates.anaphoric;
}

const percent = (share: number) => (share * 100).toFixed(1).padStart(5);
const line = (name: string, count: Count) =>
  `  ${name.padEnd(18)} P ${percent(precision(count))}  R ${percent(recall(count))}  F1 ${percent(f1(count))}   ${count.right} right, ${count.extra} too many, ${count.missed} missed`;
const rateLine = (name: string, of: Rate) => `  ${name.padEnd(18)} ${percent(rate(of))}   ${of.right} of ${of.of}`;

function report(name: string, total: Total): string {
  const forms = ['titled', 'full', 'short', 'nominal'].flatMap((form) => {
    const count = total.forms.get(form);
    return count === undefined ? [] : [line(`  ${form}`, count)];
  });
  return [
    `${name}: ${total.files} texts`,
    line('officials', total.spans),
    ...forms,
    rateLine('linking', total.linking),
    rateLine('role', total.role),
    rateLine('country', total.country),
    line('dates strict', total.strict),
    line('dates relaxed', total.relaxed),
    line('dates value', total.value),
    line('deictic strict', total.deictic),
    `  anaphoric found    ${total.anaphoric}`,
  ].join('\n');
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const option = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
  };
  const worst = Number(option('--worst') ?? 8);
  const only = option('--only');
  const explain = args.includes('--explain');
  const showAll = args.includes('--errors');
  const [corpus] = args.filter((arg) => !arg.startsWith('--'));
  if (explain) console.log(EXPLANATION);
  if (corpus === undefined) {
    if (!explain) console.error('usage: npm run score -- CORPUS [--worst N] [--only dev|held] [--errors] [--explain]');
    process.exitCode = explain ? 0 : 1;
  } else {
    const totals = new Map<string, Total>();
    const files: { id: string; wrong: string[]; right: number }[] = [];
    for (const path of listTextFiles(join(corpus, 'articles'))) {
      const { id, text, context } = readTextFile(path);
      const group = isHeldOut(id) ? 'held' : 'dev';
      if (only !== null && only !== group) continue;
      const truth = JSON.parse(readFileSync(join(corpus, 'gold', `${id}.json`), 'utf8')) as Truth;
      const scored = scoreText(truth, answerOf(detect(text, context)), text);
      for (const name of [`${truth.lang} ${group}`, `${truth.lang} all`]) {
        const total = totals.get(name) ?? newTotal();
        totals.set(name, total);
        addText(total, scored);
      }
      if (group === 'dev')
        files.push({
          id,
          wrong: [...scored.officials.wrong, ...scored.dates.wrong],
          right: scored.officials.spans.right + scored.dates.strict.right,
        });
      else files.push({ id: `${id} (held out: not shown)`, wrong: [], right: 0 });
    }
    for (const name of [...totals.keys()].sort()) {
      const total = totals.get(name);
      if (total !== undefined) console.log(`${report(name, total)}\n`);
    }
    files.sort((a, b) => b.wrong.length - a.wrong.length);
    for (const { id, wrong } of files.slice(0, showAll ? files.length : worst)) {
      if (wrong.length === 0) continue;
      console.log(`${id}: ${wrong.length} wrong`);
      for (const one of wrong) console.log(`    ${one}`);
    }
  }
}
