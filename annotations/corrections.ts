/** What the reader said about a detection outranks it. */
import type { DateMention, Detection, Mention, Official, OfficialMention } from '../mentions/mention.ts';
import { foldKey } from '../text/fold.ts';
import { officialKey } from './official-key.ts';
import type { Correction } from './schemas.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** A correction holds for one wording found by one rule: another rule may be right about the same words. */
const keyOf = (text: string, rule: string) => `${rule}\n${text}`;
const keyOfMention = ({ text, rule }: Mention) => keyOf(foldKey(text), rule);

/** Short and nominal mentions stand on a fuller one: without it nothing says who is meant. */
const introduces = ({ form }: OfficialMention) => form === 'titled' || form === 'full';

/** A wording that gives its own year and was counted from no other day means the same in every article. */
const isAbsolute = ({ text, reference, reading }: DateMention) =>
  reference === null && (reading === 'stated' || reading === 'unsettled') && /\d{4}/.test(text);

/** The newest of those that hold; of equally new ones the last. */
function newest<Kept extends Correction>(
  corrections: readonly Kept[] | undefined,
  holds: (correction: Kept) => boolean,
): Kept | undefined {
  return corrections
    ?.filter(holds)
    .reduce<Kept | undefined>(
      (last, one) => (last === undefined || last.created <= one.created ? one : last),
      undefined,
    );
}

/**
 * The detection as the reader wants it. What was said on this article holds.
 * Of what was said on others holds what says that something is no official or
 * no date; who is meant by a wording that names somebody by itself, or by a
 * shorter one where the article names that official too; and the value of a
 * wording that gives its own year.
 *
 * An official whose introducing mentions are all corrected away goes, with the
 * short forms that stood for it; when they are somebody else, so are the short
 * forms. The same name with another office or country puts the official right
 * wherever the article names them. A date keeps its rule and says it was corrected.
 *
 * @param addresses every address of the article
 */
export function applyCorrections(
  detection: Detection,
  corrections: readonly Correction[],
  addresses: readonly string[],
): Detection {
  if (corrections.length === 0) return detection;
  const byKey = Map.groupBy(corrections, ({ text, rule }) => keyOf(text, rule));
  const isHere = ({ address }: Correction) => addresses.includes(address);
  const officials = new Map(detection.officials.map((official) => [official.id, official]));
  const named = new Set(detection.officials.map(officialKey));

  const correctionOf = (mention: OfficialMention) =>
    newest(
      byKey.get(keyOfMention(mention))?.filter((one) => one.kind !== 'date-value'),
      (one) =>
        one.kind === 'not-official' || isHere(one) || introduces(mention) || named.has(officialKey(one.official)),
    );
  const idOf = ({ official: said }: Of<'official-is'>): string => {
    const known = [...officials.values()].find((official) => officialKey(official) === officialKey(said));
    const id = known?.id ?? `r${officials.size + 1}`;
    if (known === undefined) officials.set(id, { id, ...said, former: false });
    return id;
  };
  /** Who a mention means by the reader's own word; `null`: nobody, `undefined`: the reader did not say. */
  const saidOf = (mention: OfficialMention): string | null | undefined => {
    const correction = correctionOf(mention);
    if (correction === undefined) return undefined;
    if (correction.kind === 'not-official') return null;
    const own = officials.get(mention.official);
    if (own === undefined || officialKey(own) !== officialKey(correction.official)) return idOf(correction);
    officials.set(own.id, { ...own, ...correction.official });
    return own.id;
  };

  const officialMentions = detection.mentions.filter((mention) => mention.kind === 'official');
  const said = new Map(officialMentions.map((mention) => [mention, saidOf(mention)]));
  const introductions = Map.groupBy(officialMentions.filter(introduces), ({ official }) => official);
  const meantBy = (mention: OfficialMention): string | null => {
    const own = said.get(mention);
    if (own !== undefined) return own;
    const introduced = introductions.get(mention.official)?.map((one) => said.get(one)) ?? [];
    if (introduced.length === 0 || introduced.includes(undefined) || introduced.includes(mention.official)) {
      return mention.official;
    }
    return introduced.find((id) => typeof id === 'string') ?? null;
  };

  const mentions = detection.mentions.flatMap((mention): Mention[] => {
    if (mention.kind === 'date') return correctDate(mention, byKey.get(keyOfMention(mention)), isHere);
    const official = meantBy(mention);
    return official === null ? [] : [{ ...mention, official }];
  });
  const meant = new Set(mentions.flatMap((mention) => (mention.kind === 'official' ? [mention.official] : [])));
  return { officials: [...meant].map((id) => officials.get(id)).filter(isKnown), mentions };
}

function isKnown(official: Official | undefined): official is Official {
  return official !== undefined;
}

function correctDate(
  mention: DateMention,
  corrections: readonly Correction[] | undefined,
  isHere: (correction: Correction) => boolean,
): DateMention[] {
  const correction = newest(
    corrections?.filter((one) => one.kind === 'date-value'),
    (one) => one.value === null || isHere(one) || isAbsolute(mention),
  );
  if (correction === undefined) return [mention];
  const { value } = correction;
  if (value === null) return [];
  const type = value.includes('/') ? 'RANGE' : value.startsWith('P') ? 'DURATION' : 'DATE';
  return [{ ...mention, value, type, alternatives: [], reading: 'corrected', reference: null }];
}
