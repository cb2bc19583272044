/** Names that are not a person's but of what is called after one: "the Tom Reed hospital", "Lycée Ann Hill", "the Tom Reed, a submarine". */
import { IN_CLAUSE } from '../clause-words.ts';
import type { NameRun } from '../grammar.ts';
import { isKnownName } from '../leader-table.ts';
import type { Grammar, Passage } from '../passage.ts';
import { nameKeys } from '../people.ts';

/** What is called after someone, in small letters behind the name. */
const THINGS =
  /^(?:hospitals?|airports?|mosques?|museums?|mausoleum|trails?|tunnels?|theat(?:er|re)s?|schools?|college|universit(?:y|ies)|boulevard|avenues?|streets?|roads?|highway|stations?|stadiums?|terminals?|monuments?|bridges?|flyover|parks?|gardens?|library|prizes?|awards?|lectures?|statues?|markets?|garage|provinces?|settlement|dams?|canal|causeway|lakes?|towers?|institute|spaniels?|potato(?:es)?|spider|masks|toys|lilacs|roses|poppies|birdwing|destroyers?|frigates?|submarine|pubs?|bars?|restaurants?|trophy|scholarships?|airfield|barracks|cemetery|township|farmers)$/;
/** The most words from a name to what is called after it: "the Tom Reed bus garage". */
const REACH = 3;
/** What is called after someone, in other languages, before the name. */
const BEFORE =
  /^(?:lycée|collège|pont|bibliothèque|avenue|avenida|rue|calle|plaza|boulevard|aeropuerto|aéroport|airport|hôpital|école|escuela|stade|estadio|parc|parque)$/i;
/** Behind the name of a ship. */
const OF_SHIP =
  /^(?:in|at|off|on|near|with|after|hit|ran|sank|passed|docked|sailed|collided|joined|entered|returned|arrived|left|anchored|carries|carried|launched)$/;

/** "the Tom Reed bus garage", "King Carver spaniels" */
function thingFollows(passage: Passage, to: number): boolean {
  for (let at = to; at < to + REACH && passage.isLower(at) && !passage.startsLine(at); at++) {
    if (THINGS.test(passage.plain(at))) return true;
    if (
      IN_CLAUSE.test(passage.plain(at)) ||
      /^(?:of|in|at|on|to|for|from|by|with|and|or|the|an?|his|her|s)$/.test(passage.plain(at))
    )
      return false;
  }
  return false;
}

/** "The Tom Reed hit a tanker": no one's name has an article. */
function isShip(passage: Passage, { from, to }: NameRun): boolean {
  if (passage.plain(from - 1) !== 'the' || passage.startsLine(from) || to - from < 2) return false;
  const after = passage.plain(to);
  const goesOn = /^(?:[,.;]|'s|’s|is|was|has|had|will)$/.test(passage.written(to)) || OF_SHIP.test(after);
  return (
    (goesOn || passage.startsLine(to)) &&
    isKnownName(nameKeys(passage.tokens, { from, to, polite: false, rank: '', namesake: false, cut: null }).keys)
  );
}

const REIGNS = /^(?:king|queen|emperor|empress|prince|princess|sultan|emir)$/;
/** Surnames that are words for places: the last word of what is called after a king, who has none, or after a whole name. */
const OF_KINGS =
  /^(?:park|street|way|land|market|town|lake|sound|house|ranges|hall|hill|road|square|tower|gate|cross|bay|island|bar|flour)$/;
const OF_ANYONE = /^(?:park|lake|house|way|tower|square)$/;

/** "King Carver Park", "Chief Justice Tom Reed Park" */
function isPlace(passage: Passage, at: number, { from, to }: NameRun): boolean {
  const last = passage.plain(to - 1);
  if (to - from > 2 && OF_ANYONE.test(last)) return true;
  return to - from > 1 && OF_KINGS.test(last) && REIGNS.test(passage.plain(at - 1));
}

/** Says of a name that a thing has it. */
export const acceptsName: Grammar['acceptsName'] = (passage, at, run, afterOffice) => {
  if (run.namesake || run.polite) return run;
  const isCalled =
    (run.to - run.from > 1 && BEFORE.test(passage.written(run.from))) ||
    (BEFORE.test(passage.written(at - 1)) && passage.isCapital(at - 1) && !passage.startsLine(at)) ||
    ((afterOffice || passage.plain(run.from - 1) === 'the' || passage.plain(run.from - 1) === 'a') &&
      passage.isLower(run.to) &&
      thingFollows(passage, run.to)) ||
    isPlace(passage, at, run) ||
    // "Queen Elizabeth 2"
    (REIGNS.test(passage.plain(at - 1)) &&
      /^[2-9]$/.test(passage.written(run.to)) &&
      passage.tokens[run.to]?.gap === 'space') ||
    (!afterOffice && isShip(passage, run));
  return isCalled ? { ...run, namesake: true } : run;
};
