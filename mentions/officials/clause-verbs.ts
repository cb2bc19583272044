import { isNeutral, VERB_REACH } from './clause-words.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** The most words of a body that someone leads. */
const BODY_REACH = 8;
/** What a sentence puts between a delegation and who leads it, and the most words of it. */
const WHEN_OR_HERE = /^(?:here|on|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const WHEN_REACH = 4;

/** What the verb after a name tells: "… heads the Education Ministry", "… won the presidency", "… took office". */
export function clauseAfter(
  passage: Passage,
  from: number,
): Pick<Sighting, 'role' | 'served' | 'classes' | 'rule'> | null {
  const { auxiliaries, leading, winning, prizes, taking, power, swornIn } = passage.grammar.clauses;
  let at = from;
  while (
    at < from + VERB_REACH &&
    !passage.startsLine(at) &&
    (auxiliaries.has(passage.key(at)) || isNeutral(passage, at))
  )
    at++;
  const verb = passage.key(at);
  if (passage.startsLine(at)) return null;
  if (leading.has(verb)) {
    const body = bodyAt(passage, at + 1);
    return body === null ? null : { ...body, rule: 'leads' };
  }
  if (winning.has(verb)) {
    for (
      let index = at + 1;
      index < at + VERB_REACH &&
      (!passage.isMark(index) || passage.plain(index) === "'s") &&
      !passage.startsLine(index);
      index++
    ) {
      const role = prizes.get(passage.key(index));
      // "the party's presidential nomination"
      if (/^(?:nomination|primary|primaries|debate|candidacy|ticket)$/.test(passage.key(index + 1))) return null;
      if (role !== undefined) return { ...(role === '' ? {} : { role }), classes: ['leader'], rule: 'won' };
    }
    return null;
  }
  if (
    taking.has(verb) &&
    (power.has(passage.key(at + 1)) || (passage.key(at + 1) === 'to' && passage.key(at + 2) === 'power'))
  )
    return { classes: ['leader'], rule: 'in-office' };
  for (const words of swornIn) {
    if (verb !== words[0] || !words.every((word, place) => passage.key(at + place) === word)) continue;
    // "sworn in as a witness"
    const isForOther = /^(?:as|to|before)$/.test(passage.key(at + words.length));
    if (!isForOther && /^(?:was|been|is)$/.test(passage.key(at - 1))) return { classes: ['leader'], rule: 'in-office' };
  }
  return null;
}

/** A state or a public body that begins at `from`, as someone's office. */
function bodyAt(passage: Passage, from: number): Pick<Sighting, 'role' | 'served' | 'classes'> | null {
  const { publicBodies } = passage.grammar.clauses;
  let served = '';
  let isPrivate = false;
  /** "the finance ministry's tax office", "the president's office": what is public has it. */
  let isOwned = false;
  for (let at = from; at < from + BODY_REACH && !passage.startsLine(at); at++) {
    const state = passage.affiliationFrom(at);
    if (state !== undefined) {
      served ||= state.code;
      const ends =
        !passage.isCapital(state.end) &&
        passage.plain(state.end) !== "'s" &&
        !passage.is(state.end, Word.body | Word.topic | Word.status);
      if (ends && (state.kind === 'organisation' || state.kind === 'country'))
        return state.kind === 'country' && !leadsOn(passage, state.end)
          ? null
          : {
              role: state.kind === 'country' ? 'leader' : `head of ${passage.slice(from, state.end)}`,
              served,
              classes: ['leader'],
            };
      at = state.end - 1;
      continue;
    }
    if (passage.is(at, Word.privateBody)) isPrivate = true;
    if (passage.is(at, Word.body) && !passage.is(at + 1, Word.body | Word.topic) && passage.key(at + 1) !== "'s") {
      const isPublic = passage.isCapital(at) || served !== '' || isOwned || publicBodies.has(passage.plain(at));
      if (isPrivate || !isPublic) return null;
      const owned = /^(?:country|nation|state|republic)$/.test(passage.plain(at));
      return { role: owned ? 'leader' : `head of ${passage.slice(from, at + 1)}`, served, classes: ['leader'] };
    }
    const isOwner = passage.is(at, Word.office | Word.body) && passage.isPossessive(at + 1);
    isOwned ||= isOwner;
    const goesOn =
      isOwner ||
      passage.isCapital(at) ||
      passage.is(at, Word.topic | Word.body | Word.status | Word.grade) ||
      /^(?:the|its|a|an|'s|of|and|for|&)$/.test(passage.plain(at));
    if (!goesOn) return null;
  }
  return null;
}

/** "led Chile since 2010", not "led Chile to victory". */
function leadsOn(passage: Passage, at: number): boolean {
  return (
    passage.startsLine(at) ||
    /^(?:since|from|for|until|through|as|between|during|,|\.|and|after|with)$/.test(passage.key(at))
  );
}

/** What stands before "led by": the state's code, empty for a party or a government; `null` for anything else. */
export function leads(passage: Passage, at: number): string | null {
  for (const words of passage.grammar.clauses.ledBy) {
    let start = at - words.length;
    if (start < 1 || passage.key(at - 1) !== words.at(-1)) continue;
    if (words.some((word, place) => passage.key(start + place) !== word)) continue;
    start = bodyEnd(passage, start);
    const state = passage.affiliationTo(start, 0);
    if (state !== undefined) return state.code;
    const body = start - 1;
    // "a research group led by Tom Reed"
    const isFirm = passage.is(body, Word.privateBody);
    const isPublic = passage.isCapital(body) ? !isFirm : passage.grammar.clauses.publicBodies.has(passage.plain(body));
    if (passage.is(body, Word.body) && isPublic) return '';
    // "the Chilean mission, headed by Ann Hill"
    const owner = passage.is(body, Word.body) && !isFirm ? passage.affiliationTo(body, 0) : undefined;
    if (owner !== undefined) return owner.code;
  }
  return null;
}

/** One past the body before "led by": behind it may stand its letters, where it is and since when. */
function bodyEnd(passage: Passage, at: number): number {
  let end = passage.written(at - 1) === ',' ? at - 1 : at;
  // "the delegation here on Monday headed by Ann Hill"
  while (end > at - WHEN_REACH && WHEN_OR_HERE.test(passage.key(end - 1))) end--;
  return passage.hasLetters(end - 3) ? end - 3 : end;
}
