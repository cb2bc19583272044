import type { JSX } from 'preact';
import type { WordingPiece } from '../../annotations/wording.ts';
import { useTranslate } from '../translate.tsx';

export interface WordingsProps {
  readonly wording: readonly WordingPiece[];
  /** BCP 47 language of the text. */
  readonly language?: string | null;
  /** What the two are called, where they are not what was and what is now. */
  readonly labels?: readonly [string, string];
}

/**
 * The old wording and the new one, side by side where there is room. What
 * differs is struck through in the one and underlined in the other, names and
 * figures among it framed: told apart without colour. A side without words is
 * left out: a sentence that is new, or gone.
 */
export function Wordings({ wording, language, labels }: WordingsProps): JSX.Element {
  const t = useTranslate();
  const [was, now] = labels ?? [t('form.was'), t('form.now')];
  const side = (kind: 'removed' | 'added', label: string) => {
    const pieces = wording.filter((piece) => piece.kind === 'same' || piece.kind === kind);
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      pieces.length > 0 && (
        <div class="wording">
          <span class="label">{label}</span>
          <p class="quoted" lang={language ?? undefined}>
            {pieces.map(({ kind: own, text, telling }, index) =>
              own === 'same' ? (
                text
              ) : (
                <Mark key={index} class={telling ? 'telling' : undefined}>
                  {text}
                </Mark>
              ),
            )}
          </p>
        </div>
      )
    );
  };
  return (
    <div class="wordings">
      {side('removed', was)}
      {side('added', now)}
    </div>
  );
}
