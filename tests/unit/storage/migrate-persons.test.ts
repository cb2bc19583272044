import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../storage/database.ts';
import { MIGRATIONS } from '../../../storage/migrations.ts';
import { openCatalogue } from '../../../storage/open-catalogue.ts';
import { catalogueFaults } from '../../contracts/catalogue-faults.ts';
import { fishTalks, portVisit } from '../../contracts/catalogue-samples.ts';
import { valueOf } from '../../contracts/library.ts';
import { addPlaced } from './placed-rows.ts';

const AT = '2026-03-05T08:00:00.000Z';

it('a library whose persons know neither names nor holders keeps them, and what was done to them can be taken back', async () => {
  const made = { indexedDB: new IDBFactory(), IDBKeyRange };
  const library = openCatalogue({ ...made, changed: () => {} });
  for (const { article, detection } of [fishTalks, portVisit]) valueOf(await library.saveArticle(article, detection));
  library.close();
  const filled = createDatabase(made);
  const [articles, detections] = await Promise.all([filled.articles.toArray(), filled.detections.toArray()]);
  filled.close();

  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 3) });
  await before.articles.bulkAdd(articles);
  await addPlaced(before, detections);
  const body = { name: 'L. V. Hoà', watched: true, spellings: ['Hoa Le'], offices: [] };
  const person = { key: 'le van hoa', ...body, created: AT, modified: AT };
  const damaged = { key: 'broken', watched: 'perhaps' };
  await before.table('persons').bulkAdd([person, damaged]);
  await before.table('edits').add({
    edit: '7a6ad44e-7ad8-4a9e-8d16-7d0d4f4b6a01',
    reversal: { act: 'set-person', key: person.key, before: null, after: person },
    undone: false,
  });
  before.close();

  const database = createDatabase(disk);
  expect(await database.persons.get('le van hoa')).toEqual({
    ...person,
    country: null,
    hidden: false,
    holders: [],
    articles: [],
    names: ['le van hoa', 'l. v. hoa', 'hoa le'],
  });
  expect(await database.table('persons').get('broken')).toEqual(damaged);
  expect(await catalogueFaults(database)).toEqual([]);
  expect(database.tables.map(({ name }) => name)).not.toContain('appearances');
  database.close();

  const after = openCatalogue({ ...disk, changed: () => {} });
  expect(await after.person('le van hoa')).toMatchObject({ name: 'L. V. Hoà', watched: true, articles: 2 });
  valueOf(await after.undo('7a6ad44e-7ad8-4a9e-8d16-7d0d4f4b6a01'));
  expect(await after.person('le van hoa')).toMatchObject({ name: 'Lê Văn Hoà', watched: false, articles: 2 });
  after.close();
});
