import type { JSX } from 'preact';
import { isTelling, touches, type TextChange } from '../../annotations/text-changes.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import { Button } from '../controls/Button.tsx';
import { shorten } from '../controls/shorten.ts';
import { Wordings } from '../controls/Wordings.tsx';
import { useTranslate } from '../translate.tsx';
import { useAnnounce } from './announcement.tsx';
import type { PanelActions, PanelReading } from './panel-model.ts';
import { useAct } from './use-act.ts';
import { useGradually } from './use-gradually.ts';

export interface StoryProps {
  readonly changes: readonly TextChange[];
  readonly notes: readonly Annotation[];
  readonly reading: PanelReading;
  readonly actions: Pick<PanelActions, 'reveal' | 'seeChanges'>;
}

const kindOf = ({ old, now }: TextChange) => (old === null ? 'added' : now === null ? 'removed' : 'changed');

/** What happened to the article since it was kept: one quiet line, and behind it sentence by sentence. */
export function Story({ changes, notes, reading, actions }: StoryProps): JSX.Element {
  const t = useTranslate();
  const act = useAct();
  const announce = useAnnounce();
  const shown = useGradually(changes.length);
  const telling = changes.filter(isTelling).length;
  const touchedBy = (change: TextChange) => notes.filter((note) => touches(change, note, reading.anchors[note.id]));
  const touched = notes.filter((note) => changes.some((change) => touches(change, note, reading.anchors[note.id])));

  const show = async (place: { readonly start: number; readonly end: number }) => {
    const found = await actions.reveal({ start: place.start, end: place.end });
    if (found) announce(t('panel.shown'));
    else announce(t('panel.notShown'), 'problem');
  };

  return (
    <section class="panel-story" aria-label={t('panel.story.title')}>
      <details>
        <summary>
          <span class="panel-story-line">{t('panel.changedSentences', changes.length)}</span>
          {telling > 0 && (
            <span class="panel-story-more">
              {' · '}
              {t('panel.tellingSentences', telling)}
            </span>
          )}
          {touched.length > 0 && (
            <span class="panel-story-more">
              {' · '}
              {t('panel.touchedNotes', touched.length)}
            </span>
          )}
        </summary>
        <ol class="panel-changes">
          {changes.slice(0, shown).map((change, index) => {
            const own = touchedBy(change);
            const { now } = change;
            return (
              <li key={index} class="panel-change">
                <p class="label">
                  {t(`panel.story.${kindOf(change)}`)}
                  {isTelling(change) && (
                    <>
                      {' · '}
                      <strong>{t('panel.story.facts')}</strong>
                    </>
                  )}
                </p>
                <Wordings wording={change.wording} language={reading.article.language} />
                {own.map((note) => (
                  <p key={note.id} class="panel-hint">
                    {t('panel.story.note', [shorten(note.comment === '' ? note.target.quote.exact : note.comment, 80)])}
                  </p>
                ))}
                {now !== null && (
                  <Button look="quiet" onPress={() => void show(now)}>
                    {t('panel.showOnPage')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
        <Button onPress={() => void act(actions.seeChanges(), t('panel.story.seenDone'))}>
          {t('panel.story.seen')}
        </Button>
      </details>
    </section>
  );
}
