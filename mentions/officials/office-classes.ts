/** Class of those who have another's office before or after him, until that office is known. */
export const HEIR = 'heir';
/** Words for them. */
export const HEIRS = /^(?:predecessor|successor|replacement)$/;
/** Those who lead a state or its government. */
export const LEAD_STATES = /^(?:president|pm|monarch|chancellor)$/;
/** Which classes a word for an office can stand for, beyond its own. */
export const WIDER: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'pm', 'monarch', 'chancellor', 'general-secretary', 'chair', 'secretary', 'deputy pm'],
  head: [
    'president',
    'pm',
    'minister',
    'director',
    'chair',
    'secretary',
    'speaker',
    'director-general',
    'secretary-general',
    'leader',
  ],
  diplomat: ['ambassador', 'minister', 'envoy', 'spokes', 'secretary', 'deputy minister', 'deputy secretary'],
  official: [
    'minister',
    'deputy minister',
    'deputy pm',
    'ambassador',
    'envoy',
    'secretary',
    'deputy secretary',
    'director',
    'deputy',
    'spokes',
    'head',
    'chair',
    'deputy chair',
  ],
  minister: ['deputy minister', 'deputy pm', 'secretary'],
  president: ['leader'],
  pm: ['leader'],
  monarch: ['leader'],
  'general-secretary': ['head', 'leader', 'secretary-general'],
  'secretary-general': ['head', 'general-secretary', 'secretary'],
  'director-general': ['head'],
  envoy: ['ambassador', 'deputy ambassador'],
  ambassador: ['envoy'],
  secretary: ['deputy secretary', 'secretary-general'],
  chair: ['president', 'speaker', 'deputy chair'],
  judge: ['lead'],
  speaker: ['chair', 'head'],
  counterpart: [
    'minister',
    'deputy minister',
    'president',
    'pm',
    'deputy pm',
    'secretary',
    'deputy secretary',
    'chair',
    'speaker',
    'director',
    'commander',
    'envoy',
    'ambassador',
    'monarch',
    'chancellor',
    'general-secretary',
    'secretary-general',
    'head',
    'spokes',
    'mayor',
    'governor',
    'member',
    'adviser',
  ],
};
/** Words after a Vietnamese office that make it several persons'. */
export const SEVERAL = new Set(['hai', 'ba', 'các', 'mỗi', 'nhiều', 'bốn', 'hàng', 'thứ', 'kế', 'tương']);
/** Offices whose bare word names a holder; of members and directors there are too many. */
export const SINGLE = new Set(
  'president pm minister general-secretary party-secretary secretary-general director-general secretary chair speaker ambassador spokes monarch leader counterpart envoy governor mayor diplomat'.split(
    ' ',
  ),
);
/** Offices whose words name a holder beside the body they head. */
export const HEADED = new Set(['head', 'director', 'commander']);
/** Heads of bodies that the phrase itself names. */
export const HEADS = new Set(['chair', 'speaker', 'governor', 'mayor']);
/** Offices of which a state has one. */
export const ONE_OF_A_STATE = new Set(['president', 'pm', 'party-secretary', 'chancellor']);
/** The same, where the text writes them with a capital: "the Speaker", "the King". */
export const CAPITAL_ONE = new Set(['speaker', 'monarch']);
/** Words that say no more than "its": "the nation's parliament". */
export const OWNERS = /^(?:nation|country|kingdom|national|state)$/;
/** Words too wide to name a holder no one has named. */
export const VAGUE = new Set([
  'official',
  'diplomat',
  'leader',
  'head',
  'counterpart',
  'member',
  'deputy',
  'adviser',
  'legislator',
  'spokes',
  'envoy',
  'judge',
  'commander',
  'director',
]);
/** Offices of which one person holds one. */
export const EXCLUSIVE = new Set(['president', 'pm', 'speaker']);
