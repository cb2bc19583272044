import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../article/read-page.ts';
import { cleanTitle } from '../../../article/title.ts';
import { pageOf, textsOf, TODAY } from './pages.ts';

vi.setConfig({ testTimeout: 30_000 });

const TITLE = 'Island ministers sign the ferry treaty in Visby';
const PARAGRAPHS = [
  'VISBY – The ministers of four island states signed the ferry treaty on Monday, after nine years of talks that outlived three of the governments that began them.',
  'The treaty lets the smallest harbours of the archipelago ask for a weekly ship, and it makes the larger ones pay for it, which had been the matter of the longest quarrel.',
  'Minister Oskar Blom said that the first ship would leave before the winter, and that it would carry the mail as well as the passengers, as the old ones had done.',
  'The treaty enters into force when three of the four parliaments have approved it, which the ministers expect to happen in the spring of next year at the latest.',
];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`);

function read(body: string, head = '', address = 'http://harbour-courier.example/world/treaty', lang = 'en') {
  return readPage(
    pageOf(
      `<html lang="${lang}"><head><title>${TITLE} | The Harbour Courier</title>${head}</head><body>${body}</body></html>`,
      address,
    ),
    { address, today: TODAY },
  );
}

const story = (inside: string, after = '') =>
  `<header class="top"><a href="/">The Harbour Courier</a></header><main><article><h1>${TITLE}</h1>
<div class="story-text">${STORY[0]}${STORY[1]}${inside}${STORY[2]}${STORY[3]}</div></article>${after}</main>`;

describe('a page no recipe knows', () => {
  it.each([
    [
      'a box of related stories',
      '<div class="related-articles"><h3>Related</h3><p><a href="/x">Minister Delacroix resigns over the scandal</a></p></div>',
    ],
    [
      'a box that says to read on',
      '<div class="read-also"><p>Read also: <a href="/x">Minister Delacroix resigns</a></p></div>',
    ],
    [
      'a line that leads to another story',
      '<p>Read more: <a href="/x">Minister Delacroix resigns over the scandal of the year</a></p>',
    ],
    [
      'a Vietnamese line that leads to another',
      '<p>Xem thêm: <a href="/x">Bộ trưởng Delacroix từ chức vì vụ bê bối</a></p>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter"><p>Get Delacroix and the day in diplomacy in your inbox every morning.</p></div>',
    ],
    [
      'an advertisement',
      '<div class="ads"><p>Delacroix shoes: now at half the price in all shops of the city.</p></div>',
    ],
    ['share buttons', '<ul class="social-share"><li>Delacroix</li><li>Share</li></ul>'],
    ['a tag list', '<div class="tags"><a href="/t">Delacroix</a></div>'],
    ['a hidden paragraph', '<p hidden>Delacroix was here, and nobody saw him go, not even the harbour master.</p>'],
    [
      'a box named in camel case',
      '<div class="storyNewsletterBox newsletterInline"><p>Delacroix every morning.</p></div>',
    ],
    [
      'a box named for its makers',
      '<div data-testid="InfoBox"><p>Delacroix was born in Visby, in a year of storms.</p></div>',
    ],
    ['a poll', '<div class="elementPoll"><p>Should Delacroix have signed the treaty of Visby?</p></div>'],
    [
      'a part put away by a style sheet',
      '<div class="intro is-hidden"><p>Delacroix wishes you welcome in Visby.</p></div>',
    ],
    ['a headline that is one link', '<p><a href="/x">Minister Delacroix resigns over the scandal of the year</a></p>'],
    ['a label without a link', '<p>Auch interessant: Delacroix</p>'],
    ['a form', '<form><p>Write to Delacroix and tell us what you think of the treaty of Visby.</p></form>'],
  ])('is read without %s', (_what, box) => {
    const { article } = read(story(box));
    expect(article.text).not.toContain('Delacroix');
    expect(textsOf(article, 'body')).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a class that says what the page does without', '<div class="no-sidebar has-ads">', '</div>'],
    ['a form around everything, as old server frameworks make it', '<form id="aspnetForm">', '</form>'],
    ['a part named “read more” that is the rest of the story', '<div class="read-more">', '</div>'],
    ['tables around everything', '<table><tr><td>', '</td></tr></table>'],
  ])('keeps the story with %s', (_what, open, close) => {
    const { article } = read(`${open}<h1>${TITLE}</h1><div class="story">${STORY.join('')}</div>${close}`);
    expect(textsOf(article, 'body')).toEqual(PARAGRAPHS);
  });

  it('says its lead once, though the page shows it above and in the story', () => {
    const lead = 'Nine years of talks end on a quay in Visby, with a handshake in the rain.';
    const { article } = read(
      `<header><h1>${TITLE}</h1><div class="dek">${lead}</div></header>
<main><div class="story-text"><div class="abstract">${lead}</div>${STORY.join('')}</div></main>`,
    );
    expect(textsOf(article, 'lead', 'body')).toEqual([lead, ...PARAGRAPHS]);
  });

  it('ends before the notice of rights, though that is a sentence', () => {
    const notice = '<div>Copyright © 2025 The Harbour Courier, Visby. All rights reserved to its owners.</div>';
    const { article } = read(`<main><h1>${TITLE}</h1><div class="story-text">${STORY.join('')}${notice}</div></main>`);
    expect(textsOf(article, 'lead', 'body')).toEqual(PARAGRAPHS);
  });

  it('is found when it is so short that Readability tries again, in parts it first threw away', () => {
    const { article, status } = read(
      `<main><h1>${TITLE}</h1><div class="widget extra"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}<br><br>And more.</p></div></main>`,
    );
    expect(status).toBe('article');
    expect(textsOf(article, 'body').slice(0, 2)).toEqual(PARAGRAPHS.slice(0, 2));
    expect(article.recipe).toBe('readability');
  });

  it('keeps the words of a link that publishers class as a tag', () => {
    const linked = STORY.join('').replace('ferry treaty', '<a class="tag" href="/t">ferry treaty</a>');
    const { article } = read(`<article><h1>${TITLE}</h1><div class="story">${linked}</div></article>`);
    expect(textsOf(article, 'body')).toEqual(PARAGRAPHS);
  });

  it('is whole, though each paragraph stands in a container of its own', () => {
    const boxes = STORY.map((paragraph) => `<div class="module"><div class="box">${paragraph}</div></div>`).join(
      '<div class="module"><figure><img src="a.png"></figure></div>',
    );
    const { article } = read(`<main><article><h1>${TITLE}</h1>${boxes}</article></main>`);
    expect(textsOf(article, 'body')).toEqual(PARAGRAPHS);
  });

  it('ends with its own story, though the next one follows on the same page', () => {
    const next = Array.from(
      { length: 6 },
      (_, index) =>
        `<p>President Okafor opened fair number ${index} of the season, and said that trade is a bridge between two nations, and bridges want care.</p>`,
    );
    const stories = STORY.concat(STORY.map((paragraph) => paragraph.replace('The', 'Again, the')));
    const { article } = read(
      `<main><article><h1>${TITLE}</h1><div class="text">${stories.join('')}</div></article><div class="under"><article><h2>Okafor opens fair</h2><div class="text">${next.join('')}</div></article></div></main>`,
    );
    expect(article.text).not.toContain('Okafor');
    expect(article.text).toContain(PARAGRAPHS[3]);
  });

  it('has its title whole where the words above the headline are an element of their own', () => {
    const document = pageOf(
      `<html lang="en"><head><title>Baltic sea: Island ministers sign</title><meta property="og:title" content="Baltic sea: ${TITLE}"></head>
<body><nav><h1>Baltic sea: ${TITLE}</h1></nav><main><article><header><h2><span>Baltic sea</span><div class="header-title">${TITLE}</div></h2></header>${STORY.join('')}</article></main></body></html>`,
    );
    const { article } = readPage(document, { address: document.URL, today: TODAY });
    expect(article.title).toBe(`Baltic sea: ${TITLE}`);
    expect(textsOf(article, 'title')).toEqual([TITLE]);
  });

  it('ends at "./." though stories of others follow in the same box', () => {
    const body = [...PARAGRAPHS.slice(0, 3), `${PARAGRAPHS[3]?.slice(0, -1)}./.`];
    const after =
      '<p>President Okafor opens the spring fair, and says that trade is a bridge between the two nations.</p>';
    const { article } = read(
      `<article><h1>${TITLE}</h1><div class="text">${body.map((text) => `<p>${text}</p>`).join('')}${after}${after}</div></article>`,
    );
    expect(textsOf(article, 'body')).toEqual(body);
  });

  it.each([
    ['named in its class', '<p class="article-perex">Nine years of talks end on a quay.</p>'],
    [
      'in the page’s description',
      '<div>Nine years of talks end on a quay, and the smallest harbours get a ship.</div>',
    ],
    [
      'beyond a picture with a pictogram',
      `<figure><svg>${'<g><path></path></g>'.repeat(200)}</svg></figure><h3 class="summary">Nine years of talks end on a quay.</h3>`,
    ],
    [
      'in a box that is one sentence',
      '<div><span>Nine years of talks end on a quay, and the smallest harbours get a ship.</span></div>',
    ],
    ['in the title’s header', '<h2>Nine years of talks end on a quay, and the smallest harbours get a ship.</h2>'],
  ])('has its lead: %s', (_where, lead) => {
    const { article } = read(
      `<main><article><header><h1>${TITLE}</h1>${lead}</header><div class="story-text">${STORY.join('')}</div></article></main>`,
      '<meta name="description" content="Nine years of talks end on a quay, and the smallest harbours get a ship.">',
    );
    expect(textsOf(article, 'lead').join(' ')).toContain('Nine years of talks end on a quay');
    expect(textsOf(article, 'body')).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a figure', '<figure><img src="a.png"><figcaption>The quay at noon.</figcaption></figure>'],
    ['a box with a picture', '<div class="pic"><img src="a.png"><p>The quay at noon.</p></div>'],
    ['a paragraph in italics after a picture', '<p><img src="a.png"></p><p><em>The quay at noon.</em></p>'],
    ['a table with a picture', '<table><tr><td><img src="a.png"></td></tr><tr><td>The quay at noon.</td></tr></table>'],
    ['a credit', '<p>The quay at noon.</p>'.replace('noon.', 'noon. (Photo: VNA)')],
    ['a Vietnamese credit', '<p>The quay at noon. Ảnh: Thế Anh</p>'],
  ])('types the caption of %s', (_what, box) => {
    const { article } = read(story(box));
    expect(textsOf(article, 'caption').join(' ')).toContain('The quay at noon.');
    expect(textsOf(article, 'body')).toEqual(PARAGRAPHS);
  });

  it('is not taken for the ministry’s, though it names its parts alike', () => {
    const { article } = read(
      `<h1 class="article-title">${TITLE}</h1><div class="article-content">${STORY.join('')}</div>`,
    );
    expect(article.recipe).toBe('readability');
  });

  it('is a page, not an article, when it holds nothing but links', () => {
    const list = Array.from(
      { length: 12 },
      (_, index) => `<li><a href="/${index}">Minister number ${index} says that the treaty will hold</a></li>`,
    );
    expect(read(`<main><ul>${list.join('')}</ul></main>`).status).toBe('page');
  });

  it('is waited for when scripts have yet to build it', () => {
    const reading = read('<div id="app"></div><script>/* builds the page */</script>');
    expect(reading.status).toBe('waiting');
    expect(reading.article.text).toBe('');
    expect(reading.live.rangeOf({ start: 0, end: 1 })).toBeNull();
  });

  it('is an empty page when nothing will build it', () => {
    expect(read('').status).toBe('page');
  });

  it('is read with broken JSON-LD, addresses and dates', () => {
    const { status, article } = read(
      story(''),
      '<script type="application/ld+json">{"@type": [</script><link rel="canonical" href="http://[broken"><meta property="article:published_time" content="soon">',
    );
    expect(status).toBe('article');
    expect(article.published).toBeNull();
    expect(article.address).toBe('http://harbour-courier.example/world/treaty');
  });
});

describe('the language', () => {
  it.each([
    ['what the page declares', 'en-GB', PARAGRAPHS, 'en'],
    [
      'what its letters say, where a template declares another',
      'en',
      [
        'Bộ trưởng các đảo đã ký hiệp ước phà tại Visby vào thứ Hai, sau chín năm đàm phán kéo dài qua ba chính phủ. Hiệp ước cho phép những bến cảng nhỏ nhất có tàu hằng tuần và buộc các cảng lớn trả tiền, vốn là điều gây tranh cãi lâu nhất giữa các bên ký kết.',
      ],
      'vi',
    ],
    ['English, where a Vietnamese template declares Vietnamese', 'vi', PARAGRAPHS, 'en'],
  ])('is %s', (_what, declared, paragraphs, language) => {
    const { article } = read(
      `<article><h1>${TITLE}</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article>`,
      '',
      undefined,
      declared,
    );
    expect(article.language).toBe(language);
  });
});

describe('cleanTitle', () => {
  it.each([
    ['Envoys meet in Visby | Vietnam+ (VietnamPlus)', ['Vietnam+ (VietnamPlus)'], 'Envoys meet in Visby'],
    ['Envoys meet in Visby | Politics | Vietnam+ (VietnamPlus)', ['VietnamPlus'], 'Envoys meet in Visby'],
    ['Envoys meet in Visby - The Harbour Courier', ['The Harbour Courier'], 'Envoys meet in Visby'],
    ['Envoys meet in Visby – harbour-courier.example', ['harbour-courier.example'], 'Envoys meet in Visby'],
    ['Talks in Visby - what we know', ['The Harbour Courier'], 'Talks in Visby - what we know'],
    ['Viet Nam-Norway ties grow', ['VNA'], 'Viet Nam-Norway ties grow'],
    ['海岛部长签署渡轮条约-新华网', [], '海岛部长签署渡轮条约'],
  ])('makes of %j', (title, names, cleaned) => {
    expect(cleanTitle(title, names)).toBe(cleaned);
  });
});
