import type { Official } from '../../mentions/mention.ts';
import type { DateMark, NoteMark, OfficialMark } from './mark.ts';

/** What can be done from a card. */
export interface CardActions {
  /** Opens the note editor on the passage of this mark. */
  readonly onNote: (mark: OfficialMark | DateMark) => void;
  readonly onNotOfficial: (mark: OfficialMark) => void;
  /** To be marked wherever named, or not any longer. */
  readonly onWatch: (mark: OfficialMark, watched: boolean) => void;
  /** @returns whether it was kept */
  readonly onOfficialIs: (
    mark: OfficialMark,
    official: Pick<Official, 'name' | 'role' | 'country'> & { name: string },
  ) => Promise<boolean>;
  /**
   * @param value `null`: it is not a date
   * @returns whether it was kept
   */
  readonly onDateValue: (mark: DateMark, value: string | null) => Promise<boolean>;
  /** The note belongs to the words that stand there now. */
  readonly onAccept: (mark: NoteMark) => void;
  /** The note keeps its old words. */
  readonly onDecline: (mark: NoteMark) => void;
  readonly onEdit: (mark: NoteMark) => void;
  readonly onDelete: (mark: NoteMark) => void;
}
