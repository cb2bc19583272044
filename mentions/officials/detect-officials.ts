import type { DetectionContext, Official, OfficialMention } from '../mention.ts';
import { attachNames } from './attach.ts';
import { englishGrammar } from './english/grammar.ts';
import { vietnameseGrammar } from './vietnamese/grammar.ts';
import { readText, type ReadText } from '../read-text.ts';
import { dropFictional, dropOnStage } from './fictional.ts';
import { linkGoverned } from './governments.ts';
import { adoptWholeNames } from './adopt-whole-names.ts';
import { linkTitled } from './link.ts';
import { People } from './people-index.ts';
import { knowOthers, resolveCounterparts } from './counterparts.ts';
import { linkNominals } from './nominals.ts';
import { isOfOffices } from './of-offices.ts';
import { readOffices } from './offices.ts';
import type { Grammar } from './passage.ts';
import { readPassage } from './read-passage.ts';
import { bestRole, forgetPastBodies, isFormer, wordsOfRole } from './best-role.ts';
import { findInitials } from './initials.ts';
import { findHyphenedNames } from './hyphened-names.ts';
import { findShortForms } from './short-forms.ts';
import { addLeaders } from './leaders.ts';
import { splitByLanguage } from './languages.ts';
import { stateOfPublisher } from './provenance.ts';
import { joinTokens } from './tokens.ts';
import { inferServed, mostServed } from './served.ts';
import { findWordSurnames } from './word-surnames.ts';
import { States } from './states.ts';

/** Every language the recognition of officials knows. A third is one more line here. */
export const GRAMMARS: readonly Grammar[] = [englishGrammar, vietnameseGrammar];

/** In order of first mention, and their mentions in text order, without overlaps. */
export interface Officials {
  readonly officials: Official[];
  readonly mentions: OfficialMention[];
}

/**
 * Finds the officials of a text and every place that names them.
 *
 * Ordered passes over one list of tokens: states and bodies, offices, names
 * beside offices, persons, short forms, offices alone, states left unsaid. Work
 * grows linearly with the text.
 *
 * @returns officials in order of first mention, and their mentions in text order, without overlaps
 */
export function detectOfficials(text: string, context: DetectionContext): Officials {
  return officialsIn(readText(text), context);
}

/** The same in a text that was cut into tokens already. */
export function officialsIn({ original, text, offset, tokens: base }: ReadText, context: DetectionContext): Officials {
  const all = joinTokens(base);
  const people = new People();
  for (const { grammar, tokens } of splitByLanguage(all, context.language, GRAMMARS)) {
    const { outlet = null } = context;
    const writers = outlet === null ? null : stateOfPublisher(outlet, grammar);
    const passage = readPassage(text, tokens, grammar, writers);
    const offices = readOffices(passage);
    const sightings = attachNames(passage, offices);
    const headlines = linkTitled(passage, sightings.titled, people);
    adoptWholeNames(passage, sightings.runs, people);
    addLeaders(passage, sightings.runs, people, context.published);
    linkGoverned(passage, sightings.governed, people, context.published);
    resolveCounterparts(passage, people);
    knowOthers(sightings.alone, people);
    for (const person of people.all) forgetPastBodies(person);
    dropFictional(passage, people);
    dropOnStage(passage, people);
    const states = new States(passage, offices, people, outlet);
    inferServed(passage, states, people);
    findShortForms(passage, sightings.runs, people);
    findHyphenedNames(passage, sightings.runs, people);
    findWordSurnames(passage, sightings.runs, people);
    findInitials(passage, people);
    if (!isOfOffices(passage, people)) linkNominals(passage, [...sightings.alone, ...headlines], states, people);
  }

  const found = people.all
    .filter((person) => person.places.length > 0)
    .map((person) => ({ person, first: person.places.reduce((least, { start }) => Math.min(least, start), Infinity) }))
    .sort((a, b) => a.first - b.first);
  const officials: Official[] = [];
  const mentions: OfficialMention[] = [];
  for (const [index, { person }] of found.entries()) {
    const id = `o${index + 1}`;
    const role = bestRole(person);
    officials.push({
      id,
      name: person.name,
      role: role === null ? null : wordsOfRole(role),
      country: role?.code ?? mostServed(person),
      former: isFormer(person),
    });
    for (const place of person.places) {
      const start = offset(place.start);
      const end = offset(place.end);
      mentions.push({
        kind: 'official',
        start,
        end,
        text: original.slice(start, end),
        official: id,
        form: place.form,
        rule: place.rule,
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = withoutOverlaps(mentions);
  // One called by an office alone, in which the name of another stands, is no longer named.
  const named = new Set(kept.map(({ official }) => official));
  return { officials: officials.filter(({ id }) => named.has(id)), mentions: kept };
}

/** The longer of two that overlap stays. */
function withoutOverlaps(sorted: readonly OfficialMention[]): OfficialMention[] {
  const kept: OfficialMention[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (last !== undefined && mention.start < last.end) {
      if (last.form === 'nominal' && mention.form !== 'nominal') kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}
