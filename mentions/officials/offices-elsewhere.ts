/*
 * What an office is called in other states: the counterpart of a Secretary of State is a foreign minister.
 */

/** States whose ministers are called secretaries, or have titles of their own. */
const SECRETARIES = /^(?:US|GB|PH|MX)$/;

/** Titles that a few states alone have, and what the others say. */
const TITLES: readonly (readonly [title: RegExp, minister: string])[] = [
  [/^(?:foreign secretary|secretary of state)$/i, 'Foreign Minister'],
  [/^external affairs minister$/i, 'Foreign Minister'],
  [/^(?:treasury secretary|secretary of the treasury|chancellor of the exchequer)$/i, 'Finance Minister'],
  [/^(?:home|home affairs|homeland security) secretary$/i, 'Interior Minister'],
];
/** "Defense Secretary" */
const BEFORE =
  /^((?:defen[cs]e|commerce|energy|agriculture|transport(?:ation)?|labo(?:u)?r|education|health|environment|culture|trade|business|interior|justice) )secretary$/i;
/** "Secretary of Defense" */
const BEHIND =
  /^secretary ((?:of|for) (?:defen[cs]e|commerce|energy|agriculture|transport(?:ation)?|labo(?:u)?r|education|health|the interior))$/i;

/** A title written as `like` is. */
const inCaseOf = (like: string, title: string): string => (/^\p{Ll}/u.test(like) ? title.toLowerCase() : title);

/** What the United States and Britain call those whom others call ministers. */
const SECRETARIES_OF: Readonly<Record<string, readonly (readonly [minister: RegExp, title: string])[]>> = {
  US: [
    [/^(?:foreign minister|minister (?:of|for) foreign affairs|(?:foreign|state) secretary)$/i, 'Secretary of State'],
    [/^(?:defen[cs]e minister|minister (?:of|for) defen[cs]e)$/i, 'Defense Secretary'],
    [/^(?:finance minister|minister (?:of|for) finance)$/i, 'Treasury Secretary'],
  ],
  GB: [
    [/^(?:foreign minister|minister (?:of|for) foreign affairs|secretary of state)$/i, 'Foreign Secretary'],
    [/^(?:defen[cs]e (?:minister|secretary)|(?:minister|secretary) (?:of|for) defen[cs]e)$/i, 'Defence Secretary'],
    [/^(?:finance minister|minister (?:of|for) finance|treasury secretary)$/i, 'Chancellor of the Exchequer'],
  ],
};

/** What someone is called, and the classes of it. */
interface Office {
  readonly role: string;
  readonly classes: Iterable<string>;
}

/** The office of the counterpart of one who holds `office`; with another name it is of another class. */
export function counterpartOffice(office: Office, theirs: readonly string[], own: readonly string[]): Office {
  const role = officeElsewhere(office.role, theirs, own);
  const head = role === office.role ? null : /minister|secretary/i.exec(role);
  return head === null ? { ...office, role } : { role, classes: [head[0].toLowerCase()] };
}

/**
 * The office of a counterpart: `role` where its words are every state's, or the counterpart's state has the same;
 * else the counterpart's own, or the common ones.
 *
 * @param theirs ISO 3166 codes of the states the one with that role serves
 * @param own of the counterpart's
 */
export function officeElsewhere(role: string, theirs: readonly string[], own: readonly string[]): string {
  const [, grade = '', title = role] = /^((?:deputy|acting) )?(.*)$/is.exec(role) ?? [];
  // South Asia's foreign secretaries serve under ministers.
  if (/^foreign secretary$/i.test(title) && theirs.some((code) => /^(?:IN|PK|BD|LK|NP)$/.test(code))) return role;
  for (const [minister, secretary] of SECRETARIES_OF[own[0] ?? ''] ?? [])
    if (minister.test(title)) return grade === '' ? inCaseOf(title, secretary) : role;
  const isIndian = theirs.includes('IN') && /external/i.test(title);
  const areSecretaries = isIndian || theirs.some((code) => SECRETARIES.test(code));
  if (!areSecretaries || own.some((code) => SECRETARIES.test(code))) return role;
  for (const [theirTitle, minister] of TITLES) if (theirTitle.test(title)) return grade + inCaseOf(title, minister);
  const minister = inCaseOf(title, 'Minister');
  return grade + title.replace(BEFORE, `$1${minister}`).replace(BEHIND, `${minister} $1`);
}
