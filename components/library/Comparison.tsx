import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { compareTexts, type ComparedSentence, type ComparedText } from '../../annotations/comparison.ts';
import type { WordingPiece } from '../../annotations/wording.ts';
import { Button } from '../controls/Button.tsx';
import { Wordings } from '../controls/Wordings.tsx';
import { useTranslate } from '../translate.tsx';

export interface ComparisonProps {
  readonly first: ComparedText;
  readonly second: ComparedText;
  /** What each is called. */
  readonly names: readonly [string, string];
  /** BCP 47 language of the texts. */
  readonly language: string | null;
}

const whole = (kind: WordingPiece['kind'], text: string | null): WordingPiece[] => [
  { kind, text: text ?? '', telling: false },
];

/** What of a sentence is shown where it differs. */
const wordingIn = ({ kind, first, second, wording }: ComparedSentence): readonly WordingPiece[] =>
  kind === 'first' ? whole('removed', first) : kind === 'second' ? whole('added', second) : wording;

/**
 * Two texts beside each other, sentence by sentence: what is the same is quiet.
 * Where there is little room, what is the same is told once. A row that differs
 * can be gone to by key.
 */
export function Comparison({ first, second, names, language }: ComparisonProps): JSX.Element {
  const t = useTranslate();
  const rows = useRef<HTMLOListElement>(null);
  const sentences = useMemo(() => compareTexts(first, second), [first.text, second.text]);
  const differing = sentences.filter(({ kind }) => kind !== 'same').length;
  const step = (direction: 1 | -1) => {
    const all = [...(rows.current?.querySelectorAll<HTMLElement>('[tabindex]') ?? [])];
    const at = all.findIndex((row) => row === rows.current?.querySelector('[data-at]'));
    const next = all[at === -1 && direction === -1 ? all.length - 1 : (at + direction + all.length) % all.length];
    if (at !== -1) all[at]?.removeAttribute('data-at');
    next?.setAttribute('data-at', '');
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'center' });
  };
  return (
    <section class="comparison" aria-label={t('library.reprints.comparison')}>
      <div class="comparison-head">
        <p class="library-count">{t('library.reprints.differ', differing)}</p>
        {differing > 0 && (
          <>
            <Button look="quiet" onPress={() => step(-1)}>
              {t('library.reprints.previous')}
            </Button>
            <Button look="quiet" onPress={() => step(1)}>
              {t('library.reprints.next')}
            </Button>
          </>
        )}
        <div class="comparison-names">
          {names.map((name, index) => (
            <h2 key={index}>{name}</h2>
          ))}
        </div>
      </div>
      <ol class="comparison-rows" ref={rows}>
        {sentences.map((sentence, index) => (
          <Row key={index} sentence={sentence} names={names} language={language} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps extends Pick<ComparisonProps, 'names' | 'language'> {
  readonly sentence: ComparedSentence;
}

function Row({ sentence, names, language }: RowProps): JSX.Element {
  const t = useTranslate();
  const { kind, first, second, moved, opens, block } = sentence;
  const look = `compared compared-${kind}${opens ? ' compared-opens' : ''}${block === 'title' ? ' compared-title' : ''}`;
  const elsewhere = moved && <p class="library-hint">{t('library.reprints.elsewhere', [names[0]])}</p>;
  if (kind === 'same') {
    return (
      <li class={look} lang={language ?? undefined}>
        {/* Said once to those who listen, and where there is no room for two. */}
        <p class="compared-twin" aria-hidden="true">
          {first}
        </p>
        <div>
          <p>{second}</p>
          {elsewhere}
        </div>
      </li>
    );
  }
  const only = (name: string) => t('library.reprints.only', [name]);
  return (
    <li class={look} tabIndex={-1}>
      <Wordings
        wording={wordingIn(sentence)}
        language={language}
        labels={kind === 'changed' ? names : [only(names[0]), only(names[1])]}
      />
      {elsewhere}
    </li>
  );
}
