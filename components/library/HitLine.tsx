import type { JSX } from 'preact';
import type { Hit } from '../../annotations/catalogue.ts';
import { useTranslate } from '../translate.tsx';

export interface HitLineProps {
  readonly hit: Hit;
  /** Of the article. */
  readonly language: string | null;
}

/** What was searched for, among the words around it. */
export function HitLine({ hit, language }: HitLineProps): JSX.Element {
  const t = useTranslate();
  const { context, cut, found, field } = hit;
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push(context.slice(at, start), <mark key={start}>{context.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(context.slice(at));
  return (
    <p class="library-hit">
      {field !== 'text' && <span class="library-hit-field">{t(`library.hit.${field}`)}</span>}{' '}
      <span lang={field === 'text' || field === 'title' ? (language ?? undefined) : undefined}>
        {cut.before && '…'}
        {parts}
        {cut.after && '…'}
      </span>
    </p>
  );
}
