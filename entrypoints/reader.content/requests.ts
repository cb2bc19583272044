import type { Span } from '../../text/span.ts';
import type { Painter } from '../../highlights/painter.ts';
import { writePreference } from '../../messaging/preferences.ts';
import type { ReaderCommand } from '../../messaging/reader-protocol.ts';
import { onReaderRequest } from '../../messaging/receive.ts';
import type { Cards } from './cards.ts';
import { flash } from './flash.ts';
import { rangesOf, scrollTo } from './geometry.ts';
import type { SelectedPassage } from './selected-passage.ts';
import type { Settling } from './settling.ts';
import type { Session } from './session.ts';

/** What requests are answered with. */
export interface RequestWorld {
  readonly session: Session;
  readonly painter: Painter;
  readonly cards: Cards;
  readonly selected: SelectedPassage;
  readonly settling: Settling;
  readonly marksShown: () => boolean;
  readonly showMarks: (shown: boolean) => void;
  /** Makes a page ready that was only looked at; resolves when the library was asked. */
  readonly wake: () => Promise<void>;
}

/** Answers what the background and the other surfaces ask this page. */
export function answerRequests(world: RequestWorld, signal: AbortSignal): void {
  const { session, painter, wake } = world;
  onReaderRequest(
    {
      async read() {
        await wake();
        return session.reading(world.marksShown());
      },
      async reveal(request) {
        await wake();
        const span = 'annotation' in request ? spanOfNote(session, request.annotation) : request;
        const ranges = span === null ? [] : rangesOf(session.page.live, span);
        if (ranges.length === 0) return false;
        scrollTo(ranges);
        flash(painter, ranges, signal);
        return true;
      },
      async attach({ annotation }) {
        await wake();
        return world.settling.begin(annotation);
      },
      async command(command) {
        await wake();
        return obey(command, world);
      },
    },
    signal,
  );
}

function spanOfNote(session: Session, id: string): Span | null {
  const anchor = session.anchors[id];
  return anchor === undefined || anchor.state === 'lost' ? null : anchor;
}

/** @returns whether there was anything to do it to */
function obey(command: ReaderCommand, { cards, selected, marksShown, showMarks }: RequestWorld): boolean {
  switch (command) {
    case 'mark-selection':
      return selected.highlight();
    case 'note-selection':
      return selected.note('comment');
    case 'next-mark':
      return cards.walk(1);
    case 'previous-mark':
      return cards.walk(-1);
    case 'toggle-marks': {
      const shown = !marksShown();
      showMarks(shown);
      // Other pages follow; when the browser refuses to keep it, this page has done it all the same.
      writePreference('marksShown', shown).catch((error: unknown) => console.warn('Aide-mémoire:', error));
      return true;
    }
  }
}
