/** How each figure of the score is computed; `npm run score -- --explain` prints it. */
export const EXPLANATION = `\
Officials
  spans     a found mention is right when start and end are those of the truth, whatever its form.
            precision = right / found, recall = right / in the truth, F1 their harmonic mean.
  by form   right and missed by the truth's form, too many by the found form.
  linking   each found official is paired with one person of the truth, those with most right
            spans in common first; of all right spans, the share whose official is paired with
            the span's person.
  role      of the paired officials whose truth has a role: the share with the same role. Both are
            folded, words in parentheses and empty words (of, the, của) dropped, synonyms united
            (vice and deputy, PM and Prime Minister); same means: at least 60 % of the smaller
            set of words in common, and no "deputy" or "acting" that the other lacks.
  country   of the paired officials whose truth has a country: the share with that code.
Dates
  strict    start and end those of the truth; by form (date, range, duration, set) as above.
  relaxed   any overlap, each date of the truth once.
  value     strict, and the value is the truth's, null included; a wrong one counts twice, as too
            many and as missed.
  deictic   expressions like today and last year are left out of these and scored, strictly and
            with value, on lines of their own.
  anaphoric "the same day", which the truth leaves unmarked, is only counted; where the truth
            does mark one, it counts as any other.
Both
  Officials flagged doubtful count neither way. Where the truth names the article's span, only
  what lies in it counts. Figures are sums over all texts, not means of texts. Texts are parted
  by a hash of their name into dev (two thirds, may be looked at) and held (a third, never read
  while writing rules; --show-held lists its errors too). A copy of the truth scores 100.
Newswire (a folder of .tml files with TIMEX3, such as TimeBank)
  Strict and relaxed as above over all temporal expressions, the day of publication left out.
  value     TempEval-3's: relaxed, and the value is the truth's. Decades may end in X (199 and
            199X), weeks may lack their nought, years and months end in -XX, and P1E is P10Y, P2Q
            P6M. Reported twice: for what a reader is shown, and with the times, vague references
            and rates of TIMEX3 that no reader needs (mentions/dates/timex.ts).
`;
