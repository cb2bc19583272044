/** Who is who across articles, by what they say and by what the reader says. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActProgress } from '../../../storage/act-options.ts';
import type { Catalogue } from '../../../storage/catalogue.ts';
import { createDatabase } from '../../../storage/database.ts';
import { openCatalogue } from '../../../storage/open-catalogue.ts';
import { addDays } from '../../../text/civil-date.ts';
import { catalogueFaults } from '../../contracts/catalogue-faults.ts';
import { noteOn, storyOf } from '../../contracts/catalogue-samples.ts';
import { valueOf } from '../../contracts/library.ts';

type Sighting = readonly [name: string, role: string | null, country: string | null];

let close = () => {};
afterEach(() => close());

let day = 0;
function story(...officials: readonly Sighting[]) {
  day += 1;
  return storyOf({
    title: `Story ${day}`,
    body: [`It was said on this day by ${officials.map(([name]) => name).join(' and ')} that talks go on.`],
    particulars: {
      address: `https://news.example/${day}`,
      outlet: 'Example News',
      published: { date: addDays('2026-02-28', day), source: 'meta' },
    },
    officials: officials.map(([name, role, country]) => ({ name, role, country, written: name })),
    dates: [],
  });
}

/** A library with a story for each line. */
async function library(...stories: readonly (readonly Sighting[])[]) {
  day = 0;
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const catalogue = openCatalogue({ ...disk, changed: () => {} });
  close = () => catalogue.close();
  const ids: string[] = [];
  for (const officials of stories) {
    const { article, detection } = story(...officials);
    ids.push(valueOf(await catalogue.saveArticle(article, detection)).id);
  }
  const faults = async () => {
    const database = createDatabase(disk);
    const found = await catalogueFaults(database);
    database.close();
    return found;
  };
  return { catalogue, ids, faults };
}

const people = async (catalogue: Catalogue, query = {}) =>
  (await catalogue.people(query, 'name', { offset: 0, limit: 50 })).rows.map(
    ({ key, name, articles }) => `${key.replaceAll('\n', '|')}: ${name}, ${articles}`,
  );

const titlesOf = async (catalogue: Catalogue, key: string) =>
  (await catalogue.articles({ officials: [key] }, { by: 'published' }, { offset: 0, limit: 50 })).rows.map(
    ({ title }) => title,
  );

describe('a person', () => {
  it('is one across spellings, with and without diacritics, in capitals', async () => {
    const { catalogue, faults } = await library(
      [['Bùi Thanh Sơn', 'Foreign Minister', 'VN']],
      [['Bui Thanh Son', 'Deputy Prime Minister and Foreign Minister', 'VN']],
      [['BÙI THANH SƠN', null, null]],
    );
    expect(await people(catalogue)).toEqual(['bui thanh son: BÙI THANH SƠN, 3']);
    expect(await catalogue.person('bui thanh son')).toMatchObject({
      role: 'Deputy Prime Minister and Foreign Minister',
      spellings: [{ articles: 1 }, { articles: 1 }, { articles: 1 }],
      months: [{ month: '2026-03', articles: 3 }],
    });
    expect(await faults()).toEqual([]);
  });

  it('has as companions those who appear in its forty newest articles', async () => {
    const person: Sighting = ['Bùi Thanh Sơn', 'Foreign Minister', 'VN'];
    const { catalogue } = await library(
      [person, ['Kari Nordmann', 'Foreign Minister', 'NO']],
      [person, ['Ola Nordmann', 'Trade Minister', 'NO']],
      ...Array.from({ length: 38 }, () => [person]),
      [person, ['Kim Sung', 'Ambassador', 'KR']],
    );
    expect((await catalogue.person('bui thanh son'))?.companions.map(({ name }) => name)).toEqual([
      'Kim Sung',
      'Ola Nordmann',
    ]);
  });

  it('is split, merged again, and taken apart again with a word on how far that is, and not at all when stopped', async () => {
    const person: Sighting = ['Bùi Thanh Sơn', 'Foreign Minister', 'VN'];
    const { catalogue, ids, faults } = await library([person], [person], [person]);
    const other = { holders: [], articles: ids.slice(0, 2), name: 'Another' };
    const abort = new AbortController();
    const stopped = { signal: abort.signal, progress: () => abort.abort() };
    expect((await catalogue.splitPerson('bui thanh son', other, stopped)).ok).toBe(false);
    expect(await people(catalogue)).toEqual(['bui thanh son: Bùi Thanh Sơn, 3']);
    const seen: ActProgress[] = [];
    const watched = { progress: (far: ActProgress) => seen.push(far) };
    const { key } = valueOf(await catalogue.splitPerson('bui thanh son', other, watched));
    const { edit } = valueOf(await catalogue.mergePersons('bui thanh son', key, watched));
    valueOf(await catalogue.undo(edit, watched));
    const steps = [0, 1].map((done) => ({ step: 'catalogue', done, total: 2 }));
    expect(seen).toEqual([...steps, ...steps, ...steps]);
    expect(await faults()).toEqual([]);
  });

  it('is told from another of the same name by office and state, in lists, filters and companions', async () => {
    const { catalogue, faults } = await library(
      [
        ['Kim Sung', 'Ambassador', 'KR'],
        ['Lê An', 'Minister', 'VN'],
      ],
      [['Kim Sung', 'Ambassador', 'KR']],
      [['Kim Sung', 'Deputy Agriculture Minister', 'KP']],
      [['Kim Sung', null, null]],
    );
    expect(await people(catalogue)).toEqual(['kim sung: Kim Sung, 3', 'kim sung|KP: Kim Sung, 1', 'le an: Lê An, 1']);
    expect(await titlesOf(catalogue, 'kim sung\nKP')).toEqual(['Story 3']);
    expect((await catalogue.person('le an'))?.companions).toEqual([{ key: 'kim sung', name: 'Kim Sung', articles: 1 }]);
    const { officials } = await catalogue.facets({});
    expect(officials.map(({ value, articles }) => [value, articles])).toEqual([
      ['kim sung', 3],
      ['kim sung\nKP', 1],
      ['le an', 1],
    ]);
    expect(await faults()).toEqual([]);
  });
});

describe('merging', () => {
  it('makes one of two, whose new articles follow, and is taken back', async () => {
    const { catalogue, faults } = await library(
      [['Thanh Son Bui', 'Foreign Minister', 'VN']],
      [['Bùi Thanh Sơn', 'Ngoại trưởng', 'VN']],
    );
    valueOf(await catalogue.setPerson('thanh son bui', { watched: true }));
    const { edit } = valueOf(await catalogue.mergePersons('bui thanh son', 'thanh son bui'));
    expect(await people(catalogue)).toEqual(['bui thanh son: Bùi Thanh Sơn, 2']);
    expect(await catalogue.person('bui thanh son')).toMatchObject({
      watched: true,
      said: { spellings: ['Thanh Son Bui'] },
    });
    expect(await titlesOf(catalogue, 'bui thanh son')).toEqual(['Story 2', 'Story 1']);
    const { article, detection } = story(['Thanh Son Bui', 'Deputy Prime Minister', 'VN']);
    const { id } = valueOf(await catalogue.saveArticle(article, detection));
    expect((await catalogue.person('bui thanh son'))?.articles).toBe(3);
    expect(await faults()).toEqual([]);
    valueOf(await catalogue.deleteArticle(id));
    valueOf(await catalogue.undo(edit));
    expect(await people(catalogue)).toEqual(['bui thanh son: Bùi Thanh Sơn, 1', 'thanh son bui: Thanh Son Bui, 1']);
    expect((await catalogue.person('thanh son bui'))?.watched).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('brings back together what office and state parted', async () => {
    const { catalogue, faults } = await library([['Kim Sung', 'Ambassador', 'KR']], [['Kim Sung', 'Mayor', 'KP']]);
    valueOf(await catalogue.mergePersons('kim sung', 'kim sung\nKP'));
    expect(await people(catalogue)).toEqual(['kim sung: Kim Sung, 2']);
    expect(await faults()).toEqual([]);
  });

  it('is refused with nobody, and with oneself', async () => {
    const { catalogue } = await library([['Lê An', 'Mayor', 'VN']]);
    expect(await catalogue.mergePersons('le an', 'le an')).toMatchObject({ problem: { code: 'invalid' } });
    expect(await catalogue.mergePersons('le an', 'nobody')).toMatchObject({ problem: { code: 'gone' } });
  });
});

describe('splitting', () => {
  const LINES = [[['Lê An', 'Mayor', 'VN']], [['Lê An', 'Trade Minister', 'VN']], [['Lê An', 'Mayor', 'VN']]] as const;

  it('gives an office to another person, in articles to come too', async () => {
    const { catalogue, faults } = await library(...LINES);
    const offices = (await catalogue.person('le an'))?.offices ?? [];
    const holders = offices.find(({ role }) => role === 'Trade Minister')?.holders ?? [];
    const { edit, key } = valueOf(
      await catalogue.splitPerson('le an', { holders, articles: [], name: 'Lê An (trade)' }),
    );
    expect(await people(catalogue)).toEqual(['le an: Lê An, 2', 'le an|VN: Lê An (trade), 1']);
    const { article, detection } = story(['Lê An', 'Trade Minister', 'VN']);
    valueOf(await catalogue.saveArticle(article, detection));
    expect(await titlesOf(catalogue, key)).toEqual(['Story 4', 'Story 2']);
    expect(await faults()).toEqual([]);
    valueOf(await catalogue.undo(edit));
    expect(await people(catalogue)).toEqual(['le an: Lê An, 4']);
    expect(await faults()).toEqual([]);
  });

  it('gives articles to another person, and takes them back', async () => {
    const { catalogue, ids, faults } = await library(...LINES);
    const { edit, key } = valueOf(
      await catalogue.splitPerson('le an', { holders: [], articles: ids.slice(2), name: null }),
    );
    expect(await titlesOf(catalogue, key)).toEqual(['Story 3']);
    expect(await titlesOf(catalogue, 'le an')).toEqual(['Story 2', 'Story 1']);
    expect(await faults()).toEqual([]);
    valueOf(await catalogue.undo(edit));
    expect(await titlesOf(catalogue, 'le an')).toHaveLength(3);
    expect(await faults()).toEqual([]);
  });

  it('is refused when nothing is chosen', async () => {
    const { catalogue } = await library(...LINES);
    expect(await catalogue.splitPerson('le an', { holders: [], articles: [], name: null })).toMatchObject({
      problem: { code: 'invalid' },
    });
  });
});

describe('what the reader says', () => {
  it('outranks what articles say of name, office and country', async () => {
    const { catalogue } = await library([['Lê An', 'Mayor', 'VN']]);
    const office = { role: 'Ambassador to Laos', country: 'VN', from: '2026-01-01', to: null, former: false };
    valueOf(await catalogue.setPerson('le an', { name: 'Lê Văn An', offices: [office] }));
    expect(await catalogue.person('le an')).toMatchObject({
      name: 'Lê Văn An',
      role: 'Ambassador to Laos',
      articles: 1,
    });
    valueOf(await catalogue.setPerson('le an', { offices: [{ ...office, to: '2026-02-01' }], country: 'LA' }));
    expect(await catalogue.person('le an')).toMatchObject({ former: true, country: 'LA' });
  });

  it('adds one by hand: to the one known by that name, or as another where office and state say so', async () => {
    const { catalogue, faults } = await library([['Kim Sung', 'Ambassador', 'KR']]);
    const office = { role: 'Ambassador', country: 'KR', from: '2025-01-01', to: null, former: false };
    const known = valueOf(await catalogue.addPerson({ name: 'Kim Sung', watched: true, offices: [office] }));
    expect(known.key).toBe('kim sung');
    const mayor = { ...office, role: 'Mayor', country: 'KP' };
    const other = valueOf(await catalogue.addPerson({ name: 'Kim Sung', offices: [mayor] }));
    expect(await people(catalogue)).toEqual(['kim sung: Kim Sung, 1', 'kim sung|KP: Kim Sung, 0']);
    expect(await faults()).toEqual([]);
    valueOf(await catalogue.undo(other.edit));
    expect(await people(catalogue, { watched: true })).toEqual(['kim sung: Kim Sung, 1']);
  });

  it('takes a person out of lists, who can be looked for among those', async () => {
    const { catalogue, faults } = await library([['Lê An', 'Mayor', 'VN']], [['Kari Nordmann', 'Ambassador', 'NO']]);
    const { edit } = valueOf(await catalogue.removePerson('le an'));
    expect(await people(catalogue)).toEqual(['kari nordmann: Kari Nordmann, 1']);
    expect(await people(catalogue, { hidden: true })).toEqual(['le an: Lê An, 1']);
    expect((await catalogue.people({}, 'articles', { offset: 0, limit: 0 })).total).toBe(1);
    expect((await catalogue.facets({})).officials.map(({ value }) => value)).toContain('kari nordmann');
    expect(await faults()).toEqual([]);
    valueOf(await catalogue.undo(edit));
    expect(await people(catalogue)).toHaveLength(2);
  });

  it('forgets a person added by hand, and brings the record back', async () => {
    const { catalogue } = await library();
    valueOf(await catalogue.setPerson('jan modal', { name: 'Jan Modal' }));
    const { edit } = valueOf(await catalogue.removePerson('jan modal'));
    expect(await catalogue.persons()).toEqual([]);
    valueOf(await catalogue.undo(edit));
    expect(await people(catalogue)).toEqual(['jan modal: Jan Modal, 0']);
  });
});

describe('offices that contradict each other', () => {
  it('are told with both sources, of one name and of two that were merged', async () => {
    const { catalogue } = await library(
      [['Lê An', 'Foreign Minister', 'VN']],
      [['An Le', 'Deputy Foreign Minister', 'VN']],
      [['Lê An', 'Foreign Minister', 'VN']],
      [['Lê An', 'Trade Minister', 'VN']],
    );
    expect((await catalogue.person('le an'))?.contradictions).toEqual([]);
    valueOf(await catalogue.mergePersons('le an', 'an le'));
    expect((await catalogue.person('le an'))?.contradictions).toMatchObject([
      [
        { role: 'Deputy Foreign Minister', day: '2026-03-02', title: 'Story 2', outlet: 'Example News' },
        { role: 'Foreign Minister', title: 'Story 1' },
      ],
    ]);
  });
});

describe('notes on a person', () => {
  it('are those that name them, and those in a paragraph that does', async () => {
    const { catalogue } = await library();
    const two = storyOf({
      title: 'Two paragraphs',
      body: ['Minister Lê An spoke of fish and of grain.', 'The port was quiet, and nothing was said of it.'],
      particulars: { address: 'https://news.example/two' },
      officials: [{ name: 'Lê An', role: 'Minister', country: 'VN', written: 'Minister Lê An' }],
      dates: [],
    });
    const [first = '', second = ''] = two.article.text.split('\n').slice(1);
    const note = async (words: string, paragraph: string, comment: string) => {
      const made = noteOn(two, words, { comment });
      const target = { ...made.target, paragraph };
      return valueOf(await catalogue.addAnnotation(two.article, two.detection, { ...made, target })).id;
    };
    const beside = await note('of fish', first, '');
    const elsewhere = await note('port', second, 'quiet');
    const naming = await note('nothing', second, 'Ask LE AN about it.');
    const { notes, more } = await catalogue.personNotes('le an', 10);
    expect(new Set(notes.map(({ id }) => id))).toEqual(new Set([beside, naming]));
    expect(notes.map(({ id }) => id)).not.toContain(elsewhere);
    expect(more).toBe(false);
    expect(await catalogue.personNotes('le an', 1)).toMatchObject({ notes: [{ title: 'Two paragraphs' }], more: true });
    expect(await catalogue.personNotes('nobody', 1)).toEqual({ notes: [], more: false });
  });
});
