import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../article/read-page.ts';
import { pageOf, textsOf, TODAY } from './pages.ts';

vi.setConfig({ testTimeout: 30_000 });

const TITLE = 'The government of the Isles';
const INTRO =
  'The government of the Isles has nine members, whom the assembly chose in the spring. They meet each Tuesday in the old custom house, and the harbour master keeps the minutes of what they decide.';
const MEMBERS: readonly (readonly [string, string])[] = [
  ['Ingrid Sand', 'First Minister'],
  ['Oskar Blom', 'Minister for Ferries and Harbours'],
  ['Tove Lund', 'Minister for Foreign Affairs'],
  ['Nils Aker', 'Minister for Fish, Seals and Kelp'],
  ['Maren Holt', 'Minister for Schools and the Theatre'],
  ['Per Vik', 'Minister of Finance'],
  ['Astrid Moe', 'Minister of Justice and Police'],
  ['Lars Eide', 'Minister without Portfolio'],
  ['Sigrid Dahl', 'Secretary to the Government'],
];
const LINES = MEMBERS.flat();
const MENU = ['Government', 'Ministries', 'Documents', 'News', 'Contact', 'Sitemap', 'Press room', 'Archive'].map(
  (word) => `<li><a href="/${word}">${word} of the Isles</a></li>`,
);
const FOOTER = '<footer><p>Custom House, Quay Street 1</p><p>Telephone 00 11 22 33</p></footer>';

function read(main: string, { lang = 'en', top = `<h1>${TITLE}</h1><p>${INTRO}</p>` } = {}) {
  const address = 'http://isles.example/government';
  return readPage(
    pageOf(
      `<html lang="${lang}"><head><title>${TITLE}</title></head><body><header><ul>${MENU.join('')}</ul></header>
<main>${top}${main}</main>${FOOTER}</body></html>`,
      address,
    ),
    { address, today: TODAY },
  );
}

const cards = (of: (name: string, office: string) => string) => MEMBERS.map((member) => of(...member)).join('');

describe('a list of short lines is read as the article it is', () => {
  it.each([
    ['paragraphs turn about', cards((name, office) => `<p>${office}</p><p>${name}</p>`)],
    [
      'a table',
      `<table><tbody>${cards((name, office) => `<tr><td>${name}</td><td>${office}</td></tr>`)}</tbody></table>`,
    ],
    [
      'a list whose names are links',
      `<ul>${cards((name, office) => `<li><h3><a href="/m/${name}">${name}</a></h3><div>${office}</div></li>`)}</ul>`,
    ],
    [
      'cards that the content system calls teasers',
      cards((name, office) => `<div class="teaser"><h3><a href="/m/${name}">${name}</a></h3><p>${office}</p></div>`),
    ],
    ['terms and what they mean', `<dl>${cards((name, office) => `<dt>${office}</dt><dd>${name}</dd>`)}</dl>`],
    ['headings with lines', cards((name, office) => `<section><h2>${name}</h2><div>${office}</div></section>`)],
  ])('%s', (_, main) => {
    const { status, article } = read(main);
    expect(status).toBe('article');
    const lines = textsOf(article, 'body', 'lead');
    expect(LINES.filter((line) => !lines.includes(line))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/Sitemap|Telephone/);
  });

  it('without a sentence before it', () => {
    const { article } = read(
      cards((name, office) => `<p>${office}</p><p>${name}</p>`),
      { top: `<h1>${TITLE}</h1>` },
    );
    expect(textsOf(article, 'body', 'lead')).toEqual(MEMBERS.flatMap(([name, office]) => [office, name]));
  });
});

describe('what stands beside a story is no part of it', () => {
  const story = [
    'The first minister said on Tuesday that the ferries would run through the winter, and that the islands which had asked for a weekly ship would have one before the end of the month.',
    'The fishermen of the northern islands, who had waited nine years for it, rang the bells of the two churches, and the harbour master opened the old warehouse to everybody who came.',
    'Minister Blom added that the fares would stay as they were, although the price of oil had doubled, since the assembly had voted the money for it in its last sitting of the spring.',
  ].map((text) => `<p>${text}</p>`);

  it.each([
    [
      'headlines with a time',
      cards(
        (name) =>
          `<li><a href="/s/${name}">${name} opens the new quay of the northern islands</a> <span>12:30</span></li>`,
      ),
    ],
    ['a menu', MENU.join('')],
    [
      'headlines with what they lead to',
      cards(
        (name) =>
          `<li><a href="/s/${name}">${name} opens the quay</a><p>${name} opened the quay on Monday, in the presence of all who had ever waited there for a ship.</p></li>`,
      ),
    ],
  ])('%s', (_, items) => {
    const { article } = read(`<ul class="list">${items}</ul>`, {
      top: `<h1>${TITLE}</h1><div>${story.join('')}</div>`,
    });
    expect(article.text).toContain('voted the money');
    expect(article.text).not.toMatch(/quay|Sitemap/);
  });
});
