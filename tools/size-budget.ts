/**
 * The most each part of the built extension may weigh, in bytes after gzip.
 * `in page` is the promise of the project: everything that runs in a reader's
 * page, style sheet included. A budget is raised only in the change that needs it.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  // Of it the rules for every look that marks can have and what chooses among them take 0.9 kB, drafts that are gone on with from the library 0.2 kB,
  // cards that close before the library has answered and decades written as their years 0.1 kB.
  'in page': 61_000,
  // Recognition in two languages is 152 kB of it, 14 kB of that the table of leaders,
  // 1 kB where Vietnamese bodies end that no list knows, 3.5 kB whom Vietnamese aides serve, which departments,
  // courts, deputies, firms and places stand in titles: on texts that showed what was missing recall went from 87 to 99,
  // 2.4 kB what English clauses say of two or of whom they elect, spellings of one name, what a state's heads and counterparts are of, and
  // leaders and periods that names end in, 0.8 kB judges, surnames of states, who is elected, chambers and acronyms.
  // 1 kB states by every name Vietnamese papers give them, and parties abroad,
  // 1 kB English bodies by numbers and by words no list knows, projects, and delegations and who leads them.
  // Which articles tell one story is worked out where articles are written: 1.3 kB, and a kilobyte of the library.
  // Acts taken back one after the other, records from files among them, are known by what they wrote: 0.3 kB, and as much of each surface.
  // Two of one surname told apart, letters between an office and its name, royal houses: 0.2 kB.
  // What whole articles of papers the lists were not made from showed missing takes 40 kB in all: who is elected, led or replaced in a
  // sentence, lists and rosters, offices by custom, aides, bodies no list knows, agencies by their letters, Vietnamese appointments,
  // states left unsaid that names and leaders tell, and what only looks like an official.
  // Lists that are read when a text needs them, and read fast: 0.2 kB, for half of the time a worker that just woke takes over an article.
  // Whom another picks, whose plea a headline names, what bodies are called, ministers whose state stood before,
  // territories, forces that are armed, committees that are select, an editor's brackets, lengths in two units,
  // the highest judge, states of which two are named, a neighbour's names: 2.8 kB.
  // Spokesmen's states, whom another picked, the singular of an office in two words, counselors: 0.4 kB.
  // Organisations of states in both languages, with their letters and long names, and monarchs; ministries behind
  // bureaus, portfolios in a list, seas and regions that an office is over, given names that are states; commonwealths and envoys: 3.6 kB.
  // What probing by genre showed missing, how ministries, agencies and desks write: 27.8 kB. Whom an office alone means and whose state an official
  // serves unsaid 3; Vietnamese offices of two persons, forces, parties, aides and names abroad 7; days without "ngày", the year and the tense a text
  // tells of, plans, famous days 6; offices that hold another, long portfolios, services and ranks, regions 6; names that are places, fathers and sons,
  // lists by lines, what a sentence says behind an apposition, parties 5. On 4,500 articles all but 26 of its 1,101 kB of source run.
  // Announcements of governments: lists of an office and a name turn about, delegations, councils, misspelt names, whom a
  // decision appoints, levels of government, stretches of time: 5 kB.
  // Rosters of cabinets, where a name ends, who gets an office, past presidents, what a counterpart is called at home: 5 kB.
  // Spaces lost between words, what a people and not its state has, clubs and firms, verbs before offices, home nations,
  // names apart by their diacritics, who already leads another state: 3.5 kB.
  // Months in the table of leaders, opposition leaders, what ministers are in charge of: 1.4 kB.
  // What is no official and no date: things, firms and places called after offices, figures of speech, characters of
  // films, clubs and churches, another man of a leader's name, numbers and titles that look like dates: 7.1 kB.
  // Shadows, portfolios in letters, peers, captions, delegations, parties with "of": what reading seventy more articles showed: 0.9 kB.
  background: 292_400,
  // Whoever writes to the library works out in the same transaction who is who, and what is taken back.
  // Categories and looks of tags, and acts on them taken back, add a kilobyte there and in the background.
  // A panel says when a backup is due, and writes Markdown by the reader's template.
  // Anchoring is a chunk they share with the library, which is larger there: 0.9 kB.
  // It says whom the reader watches, and what corrections overrule in the reader's words: 0.4 kB; the docked one follows the tab in front.
  // What keeps up in a tab out of sight, and the offices that are one in two languages, take 0.8 kB of each.
  // Acts on many at once that can be watched and stopped take 0.5 kB of each, and 1.1 kB of the library.
  popup: 111_800,
  sidepanel: 112_200,
  // The reader of pages runs here too, over kept articles; so do backup, restore and export.
  // The settings say what each thing is for; preferences travel in backups.
  // Two tellings of a story are compared, and notes of one found again in the other, by the whole ladder: 17 kB.
  // The timeline is read in both directions and holds what is in view: 0.8 kB.
  // Each view says what cannot be read: 0.3 kB, and as much keeps it up out of sight.
  // What was taken in is offered back when the backup page is opened again, preferences too: 0.4 kB.
  library: 191_200,
  // Export formats, each fetched when it is chosen; half of it writes Word documents.
  'on demand': 142_000,
};
