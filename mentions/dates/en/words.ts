/**
 * The words of the English date grammar. Letters of its own: `M` month, `m` month or another word (May), `A` abbreviated
 * month, `w` abbreviated weekday, `u` `U` units of time in singular and plural (index in `UNITS`), `Y` year, `q` quarter,
 * `T` day counted from today, `L` past, `B` beginning or end, `J` latest, `Q` code of a quarter or half, `N` season,
 * `G` fiscal, `I` period, `Z` decades in words, `f` of, `t` the, `a` a, `b` nearly, `g` ago, `e` earlier, `r` later,
 * `P` other function words, `1` single,
 * `2` `3` long, alone and behind a unit, `4` more, straight, `5` how often, `6` a fiscal year.
 */
import type { FamousDays } from '../famous-days.ts';
import { lexicon } from '../lexicon.ts';

const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "FY2026", "FY26", as one word; so far ahead as budgets look. */
const fiscalYears = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => 2000 + at).flatMap((year) => [
    [`fy${year}`, year],
    [`fy${String(year).slice(2)}`, year],
  ]),
);

export const ENGLISH_WORDS = lexicon(
  {
    M: {
      january: 1,
      february: 2,
      april: 4,
      june: 6,
      july: 7,
      august: 8,
      september: 9,
      october: 10,
      november: 11,
      december: 12,
    },
    m: { march: 3, may: 5 },
    A: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 },
    W: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
    w: { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
    c: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
      dozen: 12,
    },
    o: Object.fromEntries(ordinals.map((word, value) => [word, value])),
    u: { day: 0, week: 1, month: 2, decade: 4, century: 5, weekend: 7, fortnight: 8 },
    Y: { year: 3 },
    q: { quarter: 6 },
    U: { days: 0, weeks: 1, months: 2, years: 3, decades: 4, centuries: 5, quarters: 6, weekends: 7, fortnights: 8 },
    T: { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 },
    p: 'morning afternoon evening night noon midday dawn dusk',
    l: 'last',
    L: 'past preceding previous',
    k: 'next coming upcoming forthcoming following',
    h: 'this current',
    E: 'early mid late',
    B: 'beginning start middle end close',
    J: 'latest',
    H: 'half',
    Q: { q1: 1, q2: 2, q3: 3, q4: 4, h1: 11, h2: 12 },
    N: { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 },
    i: 'in since by during before after for on around circa about over throughout within',
    F: 'from between',
    z: 'to through thru until till',
    '&': { and: 0, or: 1 },
    f: 'of',
    t: 'the',
    a: { a: 1, an: 1 },
    v: 'every each',
    b: 'than nearly almost roughly approximately',
    g: 'ago',
    e: 'earlier',
    r: 'later',
    s: 'same',
    j: 'that',
    P: 'at with as when where which who while respectively but into near under against its his her their our is was are were has had have will would be also under is said via per',
    G: 'fiscal',
    I: 'period',
    1: 'single',
    2: 'long',
    4: 'more additional consecutive straight full trading',
    3: { daylong: 0, weeklong: 1, monthlong: 2, yearlong: 3 },
    5: 'annually',
    6: fiscalYears,
    Z: 'nineties eighties seventies sixties',
  },
  'january february april june july august september october november december jan feb apr aug sept sep oct nov dec march may mar jun jul mon tue tues wed weds thu thur thurs fri sat sun',
);

/** "The September 11 attacks"; one attack of that day can be another one. */
export const FAMOUS_DAYS: FamousDays = {
  days: {
    '9-11': { year: 2001, deeds: /^(?:attacks|massacre|hijackers|terrorists?)$/ },
    '1-6': {
      year: 2021,
      deeds: /^(?:riots?|rioters|insurrection|insurrectionists)$/,
      doers: /^(?:capitol|riot|rioters|insurrection)$/,
    },
    '10-7': {
      year: 2023,
      deeds: /^(?:attacks?|massacre|assault|terrorists?)$/,
      doers: /^(?:hamas|massacre|hostages?|kibbutz|abducted|kidnapped)$/,
      places: /^(?:israel|israeli|israelis|gaza|palestinians?|hezbollah)$/,
    },
  },
  since: /^(?:since|after|before|post|pre|of|for)$/,
  epithets: /^(?:terror|terrorist|hamas|surprise|capitol)$/,
};

/** Words whose following number is a label, not a year. */
export const LABELS = new Set(
  'apec no number page room flight resolution decree article section route highway chapter decision vision agenda expo directive circular boeing airbus project plan strategy document bill channel line model version codenamed street box zip postcode phone tel fax code station ticker lot lots numbered numbers serial'.split(
    ' ',
  ),
);

/** Words that make the weekday after them a name: "Black Friday". */
export const NAMED_WEEKDAYS = new Set(
  'black good super ash holy palm bloody easter cyber maundy giving remembrance ruby freaky blue stormy girl man sheffield'.split(
    ' ',
  ),
);

/** Names of laws and treaties: the year after them is a date ("UNCLOS 1982"), not part of an event's name. */
export const INSTRUMENTS = new Set(
  'unclos convention conventions treaty protocol protocols accord accords agreement agreements law act constitution charter declaration doc tac'.split(
    ' ',
  ),
);

/** What a year before them tells apart: "raised the 2016 elections again". */
export const YEARLY_EVENTS = new Set(
  'election elections poll polls vote ballot referendum census campaign budget coup uprising revolution invasion war goal goals target targets emissions pledges commitments protests unrest riots'.split(
    ' ',
  ),
);

/** What a number before them counts: "2000 people". */
export const PEOPLE = new Set(
  'kg people men women children soldiers troops students workers police hours minutes kilometers kilometres km miles meters metres tons tonnes percent'.split(
    ' ',
  ),
);

/** What figures measure: "a lens of 2000 millimetres", "rose to 2018 points". */
export const MEASURED = new Set(
  'euros dollars pounds yen votes cubic calories mhz khz ghz kilograms millimetres millimeters centimetres centimeters adults volunteers runners pixels feet acres hectares barrels points respondents households spectators grams litres liters watts volts'.split(
    ' ',
  ),
);

/** What has so many members, metres or points: "a population of 2023". */
export const QUANTITIES = new Set(
  'population rating total margin altitude length depth sample survey height'.split(' '),
);

/** Words that make the Sunday before them a name: "Sunday school". */
export const OF_SUNDAY = new Set('school roast best punch'.split(' '));

/** What bears a month's or a day's name: "12 August Road", "1925 K Street". */
export const ROADS = new Set('street road avenue lane drive boulevard'.split(' '));

/** Words before a number that is an amount: "nearly 2000". */
export const AMOUNTS = new Set(
  'exceeding exceeded reached totalled totaled totaling totalling least most killed injured costs cost worth some up only just another additional extra estimated'.split(
    ' ',
  ),
);

/** Words that turn their clause to the future. */
export const FUTURE_CUES = new Set('will shall ll wont upcoming forthcoming going tomorrow'.split(' '));

/** Words that announce a date after them; a past tense before them takes that back ("was due on Sunday"), but for what was due to happen. */
export const ANNOUNCING_CUES = new Set(
  'would scheduled slated expected expects expect plan plans planned planning due set intends intend aims hopes hope deadline expires expire payable effective ending likely'.split(
    ' ',
  ),
);

/** Announcing words that are nouns too: "vacation plans". */
export const PLURAL_NOUNS = new Set('plan plans hopes aims'.split(' '));

/** What a caption says of its picture: "file photo dated", "picture taken". */
export const PICTURES = new Set('photo photograph picture image handout still'.split(' '));
export const PICTURED = new Set('taken dated released provided shot shows file'.split(' '));

/** What follows their "to" is still to come. */
export const PROMISING_VERBS = new Set(
  'agreed pledged vowed promised offered undertook agree pledge vow promise'.split(' '),
);

/** What follows their "that" is wished for. */
export const PROPOSING_VERBS = new Set(
  'suggested proposed recommended urged requested suggests proposes suggesting proposing'.split(' '),
);

/** In the present tense right before a date they say what is planned. */
export const SCHEDULED_VERBS = new Set(
  'is are begins begin starts opens resumes resume reconvenes ends expires closes concludes leaves departs arrives returns convenes meets travels visits votes falls'.split(
    ' ',
  ),
);

/** What they are said of has happened. */
export const JUDGING_VERBS = new Set(
  'calling describing denouncing condemning criticising criticizing slamming decrying praising hailing mourning marking'.split(
    ' ',
  ),
);

/** Words that put an announcement into the past. */
export const PAST_AUXILIARIES = new Set('was were had been'.split(' '));

/** Verbs that turn a clause to the past, beside those in -ed. */
export const PAST_CUES = new Set(
  'said agreed was were had did has have held met told took made gave went came began won lost left sent saw spoke wrote rose fell found kept led paid put ran got became brought built bought sold sought struck hit cut broke drew flew drove shot underwent stood ended'.split(
    ' ',
  ),
);

/** Words that make a paragraph English. */
export const FUNCTION_WORDS = new Set('the of and in is was for with that on'.split(' '));
