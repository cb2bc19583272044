/** What the reader said about a detection outranks it. */
import type { DateMention, Detection, Mention, OfficialMention } from '../mentions/mention.ts';
import { foldKey } from '../text/fold.ts';
import type { Correction } from './schemas.ts';

/** A correction holds for one wording found by one rule: another rule may be right about the same words. */
const keyOf = (text: string, rule: string) => `${rule}\n${text}`;
const keyOfMention = ({ text, rule }: Mention) => keyOf(foldKey(text), rule);

/** The newest correction of each wording; of equally new ones the last. */
function newestByKey<Kept extends Correction>(corrections: readonly Kept[]): Map<string, Kept> {
  const newest = new Map<string, Kept>();
  for (const correction of corrections) {
    const key = keyOf(correction.text, correction.rule);
    const other = newest.get(key);
    if (other === undefined || other.created <= correction.created) newest.set(key, correction);
  }
  return newest;
}

/** Short and nominal mentions stand on a fuller one: without it nothing says who is meant. */
const introduces = ({ form }: OfficialMention) => form === 'titled' || form === 'full';

/**
 * The corrections that hold on a page: all that say what something is not, and
 * the date values given on this very article, since "on Wednesday" is another
 * day in another.
 *
 * @param addresses every address of the article
 */
export function correctionsFor(corrections: readonly Correction[], addresses: readonly string[]): Correction[] {
  return corrections.filter(
    (correction) =>
      correction.kind === 'not-official' || correction.value === null || addresses.includes(correction.address),
  );
}

/**
 * The detection as the reader wants it. An official whose introducing mentions
 * are all corrected away goes, with the short forms that stood for it. A date
 * that is given a value keeps its rule and says it was corrected.
 *
 * @param corrections those that hold on this page: see `correctionsFor`
 */
export function applyCorrections(detection: Detection, corrections: readonly Correction[]): Detection {
  if (corrections.length === 0) return detection;
  const refused = newestByKey(corrections.filter((one) => one.kind === 'not-official'));
  const valued = newestByKey(corrections.filter((one) => one.kind === 'date-value'));

  const isRefused = (mention: OfficialMention) => refused.has(keyOfMention(mention));
  const officialMentions = detection.mentions.filter((mention) => mention.kind === 'official');
  const introducedBefore = new Set(officialMentions.filter(introduces).map(({ official }) => official));
  const introducedNow = new Set(
    officialMentions.filter((mention) => introduces(mention) && !isRefused(mention)).map(({ official }) => official),
  );
  const keepsOfficial = (mention: OfficialMention) =>
    !isRefused(mention) && (introducedNow.has(mention.official) || !introducedBefore.has(mention.official));

  const correctDate = (mention: DateMention): DateMention[] => {
    const correction = valued.get(keyOfMention(mention));
    if (correction === undefined) return [mention];
    if (correction.value === null) return [];
    return [{ ...mention, value: correction.value, alternatives: [], reading: 'corrected', reference: null }];
  };

  const mentions = detection.mentions.flatMap((mention): Mention[] =>
    mention.kind === 'date' ? correctDate(mention) : keepsOfficial(mention) ? [mention] : [],
  );
  const named = new Set(mentions.flatMap((mention) => (mention.kind === 'official' ? [mention.official] : [])));
  return { officials: detection.officials.filter(({ id }) => named.has(id)), mentions };
}
