import type { JSX } from 'preact';
import type { Anchor, AnchorState } from '../../anchoring/target.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import { wordingOf } from '../../annotations/wording.ts';
import { Button } from '../controls/Button.tsx';
import { Wordings } from '../controls/Wordings.tsx';
import { useTranslate } from '../translate.tsx';

export interface NotePassageProps {
  readonly note: Annotation;
  readonly anchor: Anchor | null;
  /** The text it stands on now, when that differs from the quote. */
  readonly nowReads: string | null;
  readonly language: string | null;
  /** `null` where the page is not there to be attached to. */
  readonly onAttach: (() => void) | null;
  readonly onAccept: () => void;
  /** @param wording what stands in the passage's place; `''` when nothing does */
  readonly onDecline: (wording: string) => void;
}

/** What became of a note's passage, and what the reader can decide about it. Nothing for one that stands as it stood. */
export function NotePassage(props: NotePassageProps): JSX.Element | null {
  const t = useTranslate();
  const { note, nowReads, language } = props;
  const { quote, paragraph } = note.target;
  const state: AnchorState = props.anchor?.state ?? note.state;
  if (state === 'exact') return null;
  const isDecided = note.declined !== undefined && note.declined === (nowReads ?? '');
  return (
    <>
      <p class={`panel-anchor panel-anchor-${isDecided ? 'decided' : state}`}>
        {t(`panel.anchor.${state}`)}
        {isDecided && ` · ${t(state === 'lost' ? 'panel.leftLost' : 'panel.keptOld')}`}
      </p>
      {nowReads !== null && (
        <details class="panel-paragraph" open={!isDecided}>
          <summary>{t('panel.wordings')}</summary>
          <Wordings wording={wordingOf(quote.exact, nowReads)} language={language} />
          <div class="actions">
            <Button look={isDecided ? 'quiet' : 'plain'} onPress={props.onAccept}>
              {t('form.acceptWording')}
            </Button>
            {!isDecided && (
              <Button look="quiet" onPress={() => props.onDecline(nowReads)}>
                {t('form.keepWording')}
              </Button>
            )}
          </div>
        </details>
      )}
      {state === 'lost' && (
        <>
          {paragraph !== quote.exact && (
            <details class="panel-paragraph">
              <summary>{t('panel.paragraph')}</summary>
              <p lang={language ?? undefined}>{paragraph}</p>
            </details>
          )}
          {props.onAttach !== null && (
            <div class="actions">
              <Button look={isDecided ? 'quiet' : 'plain'} onPress={props.onAttach}>
                {t('panel.attach')}
              </Button>
              {!isDecided && (
                <Button look="quiet" onPress={() => props.onDecline('')}>
                  {t('panel.leaveLost')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}
