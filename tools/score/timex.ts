/** Newswire annotated with TIMEX3 (TimeML, as in TimeBank): text, publication day and temporal expressions of a file. */
import type { Span } from '../../text/span.ts';

export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
}

export interface TimexText {
  readonly text: string;
  readonly published: string | null;
  readonly expressions: readonly Timex[];
}

const PART = /<(?<close>\/?)(?<name>\w+)(?<attributes>[^>]*)>|(?<text>[^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attribute = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** Reads a `.tml` file; the text is that of its `TEXT` element. Throws when there is none. */
export function readTimeMl(file: string): TimexText {
  const body = /<TEXT>([^]*?)<\/TEXT>/.exec(file)?.[1];
  if (body === undefined) throw new Error('no TEXT element');
  const created = attribute(/<DCT>\s*<TIMEX3([^>]*)>/.exec(file)?.[1] ?? '', 'value').slice(0, 10);
  let text = '';
  const expressions: Timex[] = [];
  const open: { start: number; attributes: string }[] = [];
  for (const { groups } of body.matchAll(PART)) {
    if (groups?.['text'] !== undefined) {
      text += groups['text'].replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
    } else if (groups?.['name'] === 'TIMEX3') {
      if (groups['close'] === '') open.push({ start: text.length, attributes: groups['attributes'] ?? '' });
      else {
        const { start, attributes } = open.pop() ?? { start: text.length, attributes: '' };
        expressions.push({
          start,
          end: text.length,
          type: attribute(attributes, 'type'),
          value: attribute(attributes, 'value'),
        });
      }
    }
  }
  expressions.sort((a, b) => a.start - b.start);
  return { text, published: /^\d{4}-\d\d-\d\d$/.test(created) ? created : null, expressions };
}
