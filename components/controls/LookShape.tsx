import type { JSX } from 'preact';
import type { Shape } from '../../annotations/look.ts';

/** Strokes on a 16 by 16 grid. */
const STROKES: Readonly<Record<Shape | 'none', string>> = {
  flag: 'M4 14V2.5h8.5L10.5 5.5l2 3H4',
  tick: 'M3 8.5 6.5 12 13 4.5',
  arrows: 'M2.5 5.5H13M10 2.5l3 3-3 3M13.5 11H3M6 8l-3 3 3 3',
  rings: 'M6 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M10 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6',
  cross: 'M8 3v10M3 8h10',
  quotes: 'M6.5 4C4 5 3 7 3 11.5h3.2V8.3H3.4M13 4c-2.5 1-3.5 3-3.5 7.5h3.2V8.3H9.9',
  question: 'M5.3 5.6A2.7 2.7 0 1 1 9 8c-.7.3-1 .8-1 1.7M8 12.6v.4',
  star: 'm8 2.5 1.6 3.6 3.9.4-2.9 2.6.8 3.9L8 11l-3.4 2 .8-3.9-2.9-2.6 3.9-.4z',
  none: 'M4 8h8',
};

/** The shape that tells a category or a tag apart without its tint. Decorative: its name stands beside it or on its parent. */
export function LookShape({ shape }: { readonly shape: Shape | null }): JSX.Element {
  return (
    <svg class="look-shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d={STROKES[shape ?? 'none']}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
