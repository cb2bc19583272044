import { isState } from './affiliations.ts';
import type { Person } from './people.ts';

type Role = Person['roles'][number];

/** Who heads a state or its government, whatever else in it. */
const HEADS = /^(?:pm|monarch|chancellor)$/;
/** Offices of a state, its government, courts and missions: what someone is besides in a party comes after. */
const OF_STATE =
  /^(?:deputy )?(?:pm|minister|monarch|chancellor|governor|mayor|speaker|ambassador|secretary-general|director-general|commissioner|lead|judge)$/;
/** These head a state as well as a party or a firm. */
const OF_EITHER = /^(?:deputy )?(?:president|secretary|chair|general-secretary)$/;
const RANKS = /^(?:commander|ambassador)$/;
/** More than any weight. */
const CURRENT = 5;

function weight({ classes, words, isFormer: was = false, isOfBody = false }: Role): number {
  const current = was ? 0 : CURRENT;
  // "Gen. Ann Hill", "Ambassador Ann Hill": a rank by itself, which one keeps in other offices.
  if (classes.length > 0 && classes.every((one) => one === 'member' || (words <= 1 && RANKS.test(one))))
    return current + 1;
  if (classes.some((one) => HEADS.test(one))) return current + 4;
  if (classes.some((one) => OF_STATE.test(one))) return current + 3;
  if (classes.some((one) => OF_EITHER.test(one))) return current + (isOfBody ? 1 : 3);
  return current + 2;
}

/**
 * The role a person is shown with: an office of the state before one of a party or a former one; of these the
 * longest the text gives, the earliest of equals.
 */
export function bestRole(person: Person): Role | null {
  let best: Role | null = null;
  let most = -1;
  const given = givenTo(person);
  const titles = person.grammar.bareNominals ? person.roles.filter(({ isSaid }) => isSaid !== true) : [];
  for (const role of given.length > 0 ? given : titles.length > 0 ? titles : person.roles) {
    // In Vietnamese who governs a state does so first, whatever body he chairs in turn.
    const own = person.grammar.bareNominals ? Number(role.classes.some((one) => HEADS.test(one))) : weight(role);
    if (best === null || own > most || (own === most && role.words > best.words)) {
      best = role;
      most = own;
    }
  }
  return best;
}

/** A state has one of each. */
const ONE_OF_STATE = /^(?:president|pm|general-secretary)$/;

/** The offices the text tells someone is given, or the titles that say them with others; seats in a body are none. */
function givenTo({ roles }: Person): Role[] {
  const titles = roles.filter(({ isSaid }) => isSaid !== true);
  return roles.flatMap((role) => {
    if (role.isGiven !== true || role.classes.every((name) => name === 'member')) return [];
    // Not "Phó Chủ nhiệm" of "Chủ nhiệm".
    const own = `, ${role.text.toLowerCase()}`;
    const one = role.classes.find((name) => ONE_OF_STATE.test(name));
    const saying = titles.filter(
      ({ text, classes }) => `, ${text.toLowerCase()}`.includes(own) || (one !== undefined && classes.includes(one)),
    );
    return saying.length > 0 ? saying : [role];
  });
}

/** True when the person no longer holds an office, and the text gives no other that is held: "former envoy", then "Minister". */
export function isFormer({ former, isOver, roles, grammar }: Person): boolean {
  if (isOver) return true;
  // "named former trade minister Tom Reed as foreign minister"
  const isChosen = roles.some(
    ({ isSaid, isFormer: was, text, token, classes }) =>
      isSaid === true &&
      was !== true &&
      !classes.includes('president') &&
      roles.some((one) => one.isFormer === true && one.token === token && one.text !== text && one.isSaid !== true),
  );
  if (isChosen && !grammar.bareNominals) return false;
  const past = new Set(roles.flatMap(({ classes, isFormer: was }) => (was === true ? classes : [])));
  const isHeld = ({ classes, isFormer: was }: Role) =>
    was !== true && classes.some((one) => one !== 'member') && past.size > 0 && !classes.some((one) => past.has(one));
  return former && !roles.some(isHeld);
}

/** An office of a state that its words name no state for. */
const isHeldAtHome = ({ classes, isFormer: was, code }: Role) =>
  was !== true && code === undefined && classes.some((one) => HEADS.test(one) || one === 'minister');

/** "Tom Reed, a former World Bank director, stays finance minister": whom he served once tells no state. */
export function forgetPastBodies({ roles, served }: Person): void {
  const isPast = (code: string) =>
    (!isState(code) || code === 'WB') &&
    roles.some((role) => role.code === code && role.isFormer === true) &&
    !roles.some((role) => role.code === code && role.isFormer !== true);
  if (!served.some(isPast) || !roles.some(isHeldAtHome)) return;
  served.splice(0, served.length, ...served.filter((code) => !isPast(code)));
}

const SPELLED_OUT: Readonly<Record<string, string>> = { Sen: 'Senator', Rep: 'Representative', Gov: 'Governor' };
/** The words of a role; "Sen." is "Senator", in "Sen. Lt. Gen." senior. */
export const wordsOfRole = ({ text }: Role): string =>
  text.replaceAll(
    /\b(?:Sen(?!\.? (?:Lt|Lieut|Col)\b)|Rep|Gov)s?\b\.?/g,
    (short) => SPELLED_OUT[short.slice(0, 3)] ?? short,
  );
