import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/read-page.ts';
import { pageOf, textsOf, TODAY } from './pages.ts';

const TITLE = 'Đại sứ ba nước trình quốc thư tại Hà Nội';
const LEAD = 'Lễ trình quốc thư diễn ra sáng nay tại Phủ Chủ tịch với sự tham dự của ba đại sứ mới.';
const BODY = [
  'Sáng 2/4, ba đại sứ đã trình quốc thư lên Chủ tịch nước trong một buổi lễ trang trọng tại Phủ Chủ tịch.',
  'Chủ tịch nước chúc các đại sứ hoàn thành tốt nhiệm vụ và góp phần làm sâu sắc thêm quan hệ với Việt Nam.',
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const relate = '<div class="article-relate"><p>Bộ trưởng Delacroix dự khai mạc hội chợ mùa xuân.</p></div>';
const meta = '<div class="article__meta"><time class="time" datetime="2025-04-02T09:10:00">02/04/2025</time></div>';
const cms = (lead: string, body: string) => `<h1 class="article__title cms-title">${TITLE}</h1>${meta}${lead}${body}`;
const LEADS = {
  div: `<div class="article__sapo cms-desc">${LEAD}</div>`,
  heading: `<h2 class="article__sapo cms-desc">${LEAD}</h2>`,
  paragraph: `<div class="article__sapo cms-desc"><p>${LEAD}</p></div>`,
};

/** The designs of one content system, as scrapers of its sites know them: what each has of its own. */
describe('a page of the content system of VietnamPlus', () => {
  it.each([
    ['www.vietnamplus.vn', 'vietnamplus', LEADS.div, 'article__body zce-content-body cms-body'],
    ['nhandan.vn', 'vna-cms', LEADS.div, 'article__body zce-content-body cms-body'],
    ['tienphong.vn', 'vna-cms', LEADS.heading, 'article__body zce-content-body cms-body'],
    ['tienphong.vn', 'vna-cms', LEADS.div, 'article__body cms-body'],
    ['www.sggp.org.vn', 'vna-cms', LEADS.paragraph, 'article__body zce-content-body cms-body'],
    ['plo.vn', 'vna-cms', LEADS.div, 'article__body cms-body'],
    ['vnanet.vn', 'vna-cms', LEADS.paragraph, 'article__body zce-content-body'],
  ])('at %s is read by %s', (host, recipe, lead, body) => {
    const address = `http://${host}/trinh-quoc-thu-post123456.html`;
    const document = pageOf(
      `<html lang="vi"><head><title>${TITLE}</title></head><body><nav><a href="/">${host}</a></nav>${cms(lead, `<div class="${body}">${paragraphs}${relate}</div>`)}<div class="article__tag">Delacroix</div></body></html>`,
      address,
    );
    const { status, article } = readPage(document, { address, today: TODAY });
    expect({ status, recipe: article.recipe, title: article.title, published: article.published }).toEqual({
      status: 'article',
      recipe,
      title: TITLE,
      published: { date: '2025-04-02', source: 'recipe' },
    });
    expect(textsOf(article, 'lead')).toEqual([LEAD]);
    expect(textsOf(article, 'body')).toEqual(BODY);
    expect(article.text).not.toContain('Delacroix');
  });
});

describe('a page of the old Viet Nam News', () => {
  it.each([
    ['paragraphs straight in the text', paragraphs],
    ['paragraphs in a box within it', `<div>${paragraphs}</div>`],
  ])('is read with %s', (_how, inner) => {
    const address = 'http://vietnamnews.vn/politics-laws/998877/envoys.html';
    const document = pageOf(
      `<html><body><h3 class="vnnews-tt-post">${TITLE}</h3><div class="vnnews-time-post"><span>July, 20/2021 - 08:25</span></div><div class="vnnews-text-post">${inner}</div></body></html>`,
      address,
    );
    const { article } = readPage(document, { address, today: TODAY });
    expect(article.recipe).toBe('vietnamnews-2019');
    expect(article.published).toEqual({ date: '2021-07-20', source: 'recipe' });
    expect(textsOf(article, 'body')).toEqual(BODY);
  });
});
