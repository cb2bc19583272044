// @vitest-environment jsdom
import { inLibraryPage, showLibrary } from './library-page.tsx';
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Refusal } from '../../../../annotations/refusal.ts';
import { keepDraft } from '../../../../messaging/drafts.ts';
import type { Catalogue } from '../../../../storage/catalogue.ts';
import { sampleArticle } from '../../../contracts/library-samples.ts';

inLibraryPage();

const refuse = () => Promise.reject(new Refusal('storage-refused', 'planted'));

/** The library page at an address, over a library that does not answer these questions. */
const show = (hash: string, ...refused: (keyof Catalogue)[]) =>
  showLibrary(hash, Object.fromEntries(refused.map((name) => [name, refuse])));

const told = async () => (await screen.findAllByRole('alert')).map(({ textContent }) => textContent);

it.each<[string, string, keyof Catalogue]>([
  ['the list of officials', '#officials', 'people'],
  ['the countries officials are filtered by', '#officials', 'facets'],
  ['an official', '#officials?open=PERSON', 'person'],
  ['the notes that name an official', '#officials?open=PERSON', 'personNotes'],
  ['the axis of the timeline', '#timeline?from=2025', 'timelineBuckets'],
  ['the entries of the timeline', '#timeline', 'timeline'],
  ['the stories told more than once', '#reprints', 'reprints'],
  ['an open article', '#articles?open=ARTICLE', 'article'],
  ['the tags', '#tags', 'tagRows'],
  ['the categories', '#tags', 'categoryRows'],
  ['what is exported', '#export', 'articleIds'],
  ['the storage used', '#settings', 'storageUse'],
  ['the corrections', '#settings', 'corrections'],
])('says that %s cannot be read, in their place', async (_, hash, question) => {
  await show(hash, question);
  expect(await told()).toEqual([expect.stringMatching(/^The browser would not open its storage/)]);
});

it('says that unfinished notes cannot be read, beside the articles that can', async () => {
  await keepDraft({
    id: crypto.randomUUID(),
    address: sampleArticle().address,
    target: null,
    modified: null,
    comment: 'Ask',
    tags: [],
    category: null,
  });
  await show('#articles', 'articleAt');
  expect(await told()).toHaveLength(1);
  expect(await screen.findByText(sampleArticle().title)).toBeTruthy();
});

it('says once of a library that cannot be read at all', async () => {
  await show('#officials', 'articles', 'people', 'facets');
  expect(await told()).toHaveLength(1);
});
