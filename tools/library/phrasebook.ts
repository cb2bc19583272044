/** The sentences, names and forms of one language that a made library is put together from. */
export interface Phrasebook {
  readonly language: 'en' | 'vi';
  readonly outlets: readonly string[];
  readonly roles: readonly string[];
  /** With places for `{family}`, `{place}`, `{topic}`, `{organisation}`. */
  readonly titles: readonly string[];
  /** With places for those, and for `{official}`, `{official2}`, `{date}`, `{number}`. */
  readonly sentences: readonly string[];
  readonly topics: readonly string[];
  readonly comments: readonly string[];
  readonly dateForms: Readonly<Record<'day' | 'dayOfYear' | 'month' | 'year', string>>;
  /** As written in `dateForms`. */
  readonly months: readonly string[];
}
