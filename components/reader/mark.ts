import type { AnchorState } from '../../anchoring/target.ts';
import type { KnownOfficial } from '../../annotations/catalogue.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import type { WordingPiece } from '../../annotations/wording.ts';
import type { DateMention, Official, OfficialMention } from '../../mentions/mention.ts';

/** A stretch of the article's text that is marked on the page. Offsets count code units of `Article.text`. */
interface Marked {
  /** Unique on the page, and the same after a repaint. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The text as it stands on the page. */
  readonly quote: string;
}

export interface OfficialMark extends Marked {
  readonly kind: 'official';
  readonly mention: OfficialMention;
  readonly official: Official;
  /** The other ways this article names the same official, in order of appearance. */
  readonly otherForms: readonly string[];
  /** What the library knows of the person; `null` when nothing. */
  readonly known: KnownOfficial | null;
}

export interface DateMark extends Marked {
  readonly kind: 'date';
  readonly mention: DateMention;
  /** The reference day is the day of publication, not another day in the text. */
  readonly fromPublication: boolean;
}

export interface NoteMark extends Marked {
  readonly kind: 'note';
  readonly annotation: Annotation;
  readonly state: Exclude<AnchorState, 'lost'>;
  /** The kept wording and the one on the page, when it is `changed`; empty otherwise. */
  readonly wording: readonly WordingPiece[];
}

export type Mark = OfficialMark | DateMark | NoteMark;
