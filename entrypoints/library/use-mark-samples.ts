import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { HighlightName } from '../../highlights/names.ts';
import { createPainter } from '../../highlights/painter.ts';

/** Paints samples of marks as long as they stand there: see `MarkSettingsProps.onDrawn`. */
export function useMarkSamples(): (root: HTMLElement) => void {
  const stop = useMemo(() => new AbortController(), []);
  const painter = useMemo(() => createPainter(stop.signal), []);
  useLayoutEffect(() => () => stop.abort(), []);
  return (root) => {
    const layers = new Map<HighlightName, Range[]>();
    for (const sample of root.querySelectorAll<HTMLElement>('[data-layers]')) {
      const range = document.createRange();
      range.selectNodeContents(sample.firstChild ?? sample);
      const names = (sample.dataset['layers'] ?? '').split(' ').filter((name) => name !== '');
      for (const name of names as HighlightName[]) layers.set(name, [...(layers.get(name) ?? []), range]);
    }
    painter.paintOnly(layers);
  };
}
