import { HEIR } from './office-classes.ts';
import type { People } from './people-index.ts';
import type { Person } from './people.ts';
import { Timeline } from './timeline.ts';

/** "Minister A and her Serbian counterpart B", "his predecessor B": B holds A's office on the other side, or held it. */
export function resolveCounterparts(people: People): void {
  const waiting = people.all.flatMap((person) =>
    person.counterpartAt !== null && person.roles.length === 0 ? [{ person, at: person.counterpartAt }] : [],
  );
  if (waiting.length === 0) return;
  const timeline = new Timeline(people.all);
  const named = new Map(people.all.flatMap((person) => person.places.map(({ token }) => [token, person] as const)));
  const dropped = new Set<Person>();
  for (const { person, at } of waiting.sort((a, b) => a.at - b.at)) {
    timeline.advance(at);
    const partner = person.partnerAt;
    const side =
      partner === null
        ? timeline.recent.find((other) => other !== person && other.roles.length > 0)
        : named.get(partner);
    const role = side?.roles.reduce<Person['roles'][number] | undefined>(
      (best, one) => (best === undefined || one.words > best.words ? one : best),
      undefined,
    );
    const isHeir = person.classes.delete(HEIR);
    if (side === undefined || role === undefined) {
      // "his predecessor Tom Reed" of someone without office
      if (isHeir) dropped.add(person);
      continue;
    }
    if (isHeir && person.served.length === 0) person.served.push(...side.served.slice(0, 1));
    person.roles.push({ text: role.bare, bare: role.bare, words: 0, classes: [...side.classes], token: at });
    for (const name of side.classes) person.classes.add(name);
  }
  if (dropped.size > 0) people.drop(dropped);
}
