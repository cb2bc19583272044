/** One made article with what is to be found in it: the generator knows where it put every name and date. */
import type { Article, Block, BlockType } from '../../article/article.ts';
import type { DateMention, Detection, Mention, Official } from '../../mentions/mention.ts';
import { addDays, civilDate } from '../../text/civil-date.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Random } from './random.ts';
import type { Person, World } from './world.ts';

export interface Composed {
  readonly article: Article;
  readonly detection: Detection;
  /** The sentences of the body, as places in the text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** What its sentences are about, for notes. */
  readonly words: Readonly<Record<'topic' | 'place' | 'organisation' | 'family' | 'number', string>>;
}

/** What an article is made of before its words are chosen. */
export interface Plan {
  readonly number: number;
  readonly published: string;
  readonly book: Phrasebook;
  readonly world: World;
}

const PLACE = /\{(\w+)\}/g;

const roleOf = (person: Person, book: Phrasebook, year: number) =>
  book.roles[person.offices.findLast(({ from }) => from <= year)?.role ?? 0] ?? '';

interface WrittenDate {
  readonly text: string;
  readonly value: string;
  readonly reading: DateMention['reading'];
}

/** A date near the day of publication, or years before it, in one of the forms of the language. */
function writtenDate(random: Random, { dateForms, months }: Phrasebook, published: string): WrittenDate {
  const near = random.chance(0.75);
  const day = addDays(published, near ? random.between(-20, 60) : -random.between(200, 9000));
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const form = near
    ? random.zipf(['dayOfYear', 'day', 'month'] as const)
    : random.pick(['day', 'year', 'month'] as const);
  const text = dateForms[form]
    .replace('{day}', String(Number(dayOfMonth)))
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{year}', year);
  const value = form === 'year' ? year : form === 'month' ? `${year}-${month}` : day;
  return { text, value, reading: form === 'dayOfYear' ? 'year-from-reference' : 'stated' };
}

export function composeArticle(random: Random, { number, published, book, world }: Plan): Composed {
  const year = Number(published.slice(0, 4));
  const cast = Array.from({ length: random.between(3, 8) }, () => random.zipf(world.people));
  const [first = cast[0], second = cast[1]] = cast;
  if (first === undefined || second === undefined) throw new Error('a cast of nobody');
  const words = {
    topic: random.zipf(book.topics),
    place: random.zipf(world.places),
    organisation: random.zipf(world.organisations),
    family: first.family,
    number: String(random.between(2, 9999)),
  };
  const officials: Official[] = [];
  const ids = new Map<string, string>();
  const mentions: Mention[] = [];
  const blocks: Block[] = [];
  const sentences: { start: number; end: number }[] = [];
  let text = '';

  const name = (person: Person) => {
    const known = ids.get(person.name);
    const role = roleOf(person, book, year);
    const id = known ?? `o${officials.length + 1}`;
    if (known === undefined) {
      ids.set(person.name, id);
      officials.push({ id, name: person.name, role, country: person.country, former: false });
    }
    const short = person.country === 'VN' ? person.given : person.family;
    const written = known === undefined ? `${role} ${person.name}` : short;
    mentions.push({
      kind: 'official',
      start: text.length,
      end: text.length + written.length,
      text: written,
      official: id,
      form: known === undefined ? 'titled' : 'short',
      rule: 'made',
    });
    text += written;
  };
  const date = () => {
    const { text: written, value, reading } = writtenDate(random, book, published);
    mentions.push({
      kind: 'date',
      start: text.length,
      end: text.length + written.length,
      text: written,
      value,
      alternatives: [],
      type: 'DATE',
      rule: 'made',
      reading,
      reference: reading === 'stated' ? null : published,
      anaphoric: false,
    });
    text += written;
  };
  const fill = (slot: string) => {
    if (slot === 'official') name(random.zipf(cast));
    else if (slot === 'official2') name(random.pick(cast));
    else if (slot === 'date') date();
    else if (slot === 'number') text += random.between(2, 9999);
    else if (slot === 'family2') text += second.family;
    else if (slot === 'place') text += random.chance(0.5) ? words.place : random.zipf(world.places);
    else if (slot === 'organisation')
      text += random.chance(0.5) ? words.organisation : random.zipf(world.organisations);
    else text += random.chance(0.6) || slot !== 'topic' ? words[slot as keyof typeof words] : random.pick(book.topics);
  };
  const write = (template: string) => {
    let done = 0;
    for (const match of template.matchAll(PLACE)) {
      text += template.slice(done, match.index);
      fill(match[1] ?? '');
      done = match.index + match[0].length;
    }
    text += template.slice(done);
  };
  const block = (type: BlockType, templates: readonly string[]) => {
    if (text !== '') text += '\n';
    const start = text.length;
    for (const [index, template] of templates.entries()) {
      if (index > 0) text += ' ';
      const from = text.length;
      write(template);
      if (type !== 'title') sentences.push({ start: from, end: text.length });
    }
    blocks.push({ type, start, end: text.length });
  };

  block('title', [random.pick(book.titles)]);
  block('lead', [random.pick(book.sentences)]);
  for (let paragraph = random.between(8, 15); paragraph > 0; paragraph--) {
    block(
      'body',
      Array.from({ length: random.between(2, 4) }, () => random.pick(book.sentences)),
    );
  }
  const outlet = random.zipf(book.outlets);
  return {
    article: {
      address: `https://made.example/${book.language}/${published.replaceAll('-', '/')}/story-${number}.html`,
      title: text.slice(0, blocks[0]?.end ?? 0),
      byline: null,
      outlet,
      language: book.language,
      published: { date: published, source: 'meta' },
      text,
      blocks,
      recipe: 'made',
    },
    detection: { officials, mentions },
    sentences,
    words,
  };
}

/** A day of the years the made library spans, the later ones likelier. */
export function publicationDay(random: Random): string {
  const share = Math.sqrt(random.next());
  return addDays(civilDate(2014, 1, 1), Math.floor(share * 4600));
}
