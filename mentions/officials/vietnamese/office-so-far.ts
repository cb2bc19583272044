/** What was read of a Vietnamese office so far, and how a part behind its head is added. */

/** The head of an office phrase. */
export interface Head {
  /** The phrase's first token. */
  readonly from: number;
  readonly head: number;
  /** One past the office word. */
  readonly end: number;
  readonly headClass: string;
}

/** What was read behind the head so far. */
export interface Behind {
  /** One past what belongs to the office. */
  to: number;
  /** Where more can begin: behind a link, past `to`. */
  at: number;
  /** States and bodies served. */
  readonly served: string[];
  hasBody: boolean;
  hasTopic: boolean;
  /** The first body in lower case, or empty. */
  firstBody: string;
  isPrivate: boolean;
  /** The state is told by a city. */
  isCity: boolean;
  isFormer: boolean;
  /** Of several states or bodies, each of which has one: "Tổng thống Mỹ - Pháp". */
  isOfSeveral: boolean;
  /** A body's name may go on: "Thành ủy" before "Thủ Dầu Một". */
  isOpen: boolean;
  /** A word for an area stands right before: the place's name follows. */
  isArea: boolean;
  /** One past the last state or place; -1 where none is named. */
  placeEnd: number;
  /** The first token of the name of whom an aide serves. */
  patron: number | null;
}

/** True where a part was taken and more can follow, false where the office ends, `null` for a part of another kind. */
export type Taken = boolean | null;

/** A part up to `end`, behind which more can follow. */
export function takeUpTo(behind: Behind, end: number): true {
  behind.at = end;
  behind.to = end;
  return true;
}

/** The last part of an office. */
export function endAt(behind: Behind, end: number): false {
  behind.to = end;
  return false;
}
