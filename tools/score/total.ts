/** Sums of what texts score, and how they are shown. */
import { add, f1, precision, rate, recall, zero, type Count, type Rate } from './count.ts';
import type { DateScore } from './score-dates.ts';
import type { OfficialScore } from './score-officials.ts';

/** What went well and wrong in one text. */
export interface TextScore {
  readonly officials: OfficialScore;
  readonly dates: DateScore;
}

/** What is shown: both kinds, or one. */
export type Shown = 'both' | 'officials' | 'dates';

export interface Total {
  readonly spans: Count;
  readonly forms: Map<string, Count>;
  readonly linking: Rate;
  readonly role: Rate;
  readonly country: Rate;
  readonly strict: Count;
  readonly relaxed: Count;
  readonly value: Count;
  readonly dateForms: Map<string, Count>;
  readonly deictic: Count;
  readonly deicticValue: Count;
  anaphoric: number;
  files: number;
}

export const newTotal = (): Total => ({
  spans: zero(),
  forms: new Map(),
  linking: { right: 0, of: 0 },
  role: { right: 0, of: 0 },
  country: { right: 0, of: 0 },
  strict: zero(),
  relaxed: zero(),
  value: zero(),
  dateForms: new Map(),
  deictic: zero(),
  deicticValue: zero(),
  anaphoric: 0,
  files: 0,
});

function addRate(to: Rate, more: Rate): void {
  to.right += more.right;
  to.of += more.of;
}

function addForms(to: Map<string, Count>, more: Readonly<Record<string, Count>>): void {
  for (const [form, count] of Object.entries(more)) {
    const sum = to.get(form) ?? zero();
    to.set(form, sum);
    add(sum, count);
  }
}

/** Adds one text to the sums. */
export function addText(total: Total, { officials, dates }: TextScore): void {
  total.files++;
  add(total.spans, officials.spans);
  addForms(total.forms, officials.byForm);
  addRate(total.linking, officials.linking);
  addRate(total.role, officials.role);
  addRate(total.country, officials.country);
  add(total.strict, dates.strict);
  add(total.relaxed, dates.relaxed);
  add(total.value, dates.value);
  addForms(total.dateForms, dates.byForm);
  add(total.deictic, dates.deictic);
  add(total.deicticValue, dates.deicticValue);
  total.anaphoric += dates.anaphoric;
}

const percent = (share: number) => (share * 100).toFixed(1).padStart(5);

/** `name  P 97.2  R 95.1  F1 96.1   70 right, 2 too many, 3 missed`. */
export const countLine = (name: string, count: Count): string =>
  `  ${name.padEnd(18)} P ${percent(precision(count))}  R ${percent(recall(count))}  F1 ${percent(f1(count))}   ${count.right} right, ${count.extra} too many, ${count.missed} missed`;
const rateLine = (name: string, of: Rate) => `  ${name.padEnd(18)} ${percent(rate(of))}   ${of.right} of ${of.of}`;

const formLines = (order: readonly string[], forms: ReadonlyMap<string, Count>) =>
  order.flatMap((form) => {
    const count = forms.get(form);
    return count === undefined ? [] : [countLine(`  ${form.toLowerCase()}`, count)];
  });

/** The lines of one group of texts. */
export function report(name: string, total: Total, shown: Shown): string {
  const officials = [
    countLine('officials', total.spans),
    ...formLines(['titled', 'full', 'short', 'nominal'], total.forms),
    rateLine('linking', total.linking),
    rateLine('role', total.role),
    rateLine('country', total.country),
  ];
  const dates = [
    countLine('dates strict', total.strict),
    ...formLines(['DATE', 'RANGE', 'DURATION', 'SET'], total.dateForms),
    countLine('dates relaxed', total.relaxed),
    countLine('dates value', total.value),
    countLine('deictic strict', total.deictic),
    countLine('deictic value', total.deicticValue),
    `  anaphoric found    ${total.anaphoric}`,
  ];
  const lines = [...(shown === 'dates' ? [] : officials), ...(shown === 'officials' ? [] : dates)];
  return [`${name}: ${total.files} texts`, ...lines].join('\n');
}
