/** On a site nobody named, nothing happens until the reader clicks the icon; and then the page stays as it was. */
import { afterEach, describe, expect, it } from 'vitest';
import { pageSource, selectByMouse } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import { HOST_ELEMENT } from '../../tools/browser/reader-browser.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { askedFor, outside, textAroundMarks } from '../browser/expectations.ts';
import { fixture } from '../browser/fixture-web.ts';

const UNKNOWN = fixture('unknown-site-en');
const STRICT = fixture('strict-policy-en');
const NAMED = fixture('vietnamplus-2021-en');

const HOSTILE = `<!DOCTYPE html><html lang="en"><head><title>Envoys meet in Riga</title><style>
* { color: rgb(255, 0, 0) !important; font-size: 61px !important; visibility: hidden !important; }
html, body, h1, p { visibility: visible !important; font-size: 16px !important; }
${HOST_ELEMENT} { display: none !important; opacity: 0 !important; position: static !important; }
</style></head><body><h1>Envoys meet in Riga</h1>
<p>Riga – Foreign Minister Ilze Kalnina met Foreign Minister Marek Dubovsky in Riga on 3 April 2025 and spoke of trade.</p>
<p>The two ministers agreed to meet again in the autumn and to send a joint letter to their partners in the region.</p>
<script>
window.seen = [];
new MutationObserver(() => {
  const host = document.querySelector('${HOST_ELEMENT}');
  if (host !== null) seen.push(host.shadowRoot);
}).observe(document, { childList: true, subtree: true });
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  seen.push('attachShadow was called in the page');
  return attach.call(this, { ...options, mode: 'open' });
};
</script></body></html>`;

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let read: ReadPage | undefined;
  afterEach(async () => {
    await read?.page.close();
    read = undefined;
  });

  it('does nothing on a site that was not named', async () => {
    const { reader, sites } = environment();
    sites.forget();
    read = await reader.open(UNKNOWN.address);
    const before = await pageSource(read.page, 'no-such-element');
    // A named site opened later and marked by now: whatever would have happened here has had its time.
    const other = await reader.open(NAMED.address);
    await other.marked();
    await other.page.close();
    expect(await read.painted()).toEqual({});
    expect(await read.page.$(HOST_ELEMENT)).toBeNull();
    expect(await pageSource(read.page, 'no-such-element')).toBe(before);
    expect(askedFor(sites.requests)).toEqual([`GET ${UNKNOWN.address}`, `GET ${NAMED.address}`]);
  });

  it.each([
    ['another site', UNKNOWN],
    ['a page that forbids scripts', STRICT],
  ])('reads %s once the icon is clicked, and leaves its document as it was', async (_, one) => {
    const { reader } = environment();
    read = await reader.open(one.address);
    const before = await pageSource(read.page, HOST_ELEMENT);
    const panel = await reader.panel(read);
    await panel.find('heading', one.title);
    const marks = await read.marked();
    expect(marks['official']).not.toHaveLength(0);
    const blocks = [one.title, ...(one.lead === null ? [] : [one.lead]), ...one.captions, ...one.paragraphs];
    expect(outside(await textAroundMarks(read), blocks)).toEqual([]);
    await reader.closePanel(panel, read);

    const quote = (one.paragraphs.at(-1) ?? '').split(' ').slice(0, 5).join(' ');
    await selectByMouse(read.page, quote);
    await read.controls.click('button', reader.t('reader.highlightIt'));
    const painted = async () => (await read?.painted())?.['note-none'];
    await expect.poll(painted, PATIENCE).toEqual([quote]);
    expect(await pageSource(read.page, HOST_ELEMENT)).toBe(before);
  });

  it('starts on a click of the icon itself, by way of the popup', async () => {
    const { reader } = environment();
    read = await reader.open(UNKNOWN.address);
    await reader.browser.clickIcon(read.page);
    expect((await read.marked())['official']).not.toHaveLength(0);
  });

  it('keeps its controls out of reach of the page’s styles and scripts', async () => {
    const { reader, sites } = environment();
    const address = 'http://hostile.example/riga';
    sites.serve(address, { body: HOSTILE });
    read = await reader.open(address);
    const panel = await reader.panel(read);
    await panel.find('heading', 'Envoys meet in Riga');
    await reader.closePanel(panel, read);
    await read.marked();
    await selectByMouse(read.page, 'spoke of trade');
    const button = await read.controls.find('button', reader.t('reader.highlightIt'));
    const isVisible = () =>
      button.evaluate((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    // The toolbar fades in.
    await expect.poll(isVisible, PATIENCE).toBe(true);
    const { size, color } = await button.evaluate((element) => {
      const style = getComputedStyle(element);
      return { size: style.fontSize, color: style.color };
    });
    expect(size).not.toBe('61px');
    expect(color).not.toBe('rgb(255, 0, 0)');
    const seen = await read.page.evaluate(() => [...new Set<unknown>(Reflect.get(window, 'seen'))]);
    expect(seen).toEqual([null]);
    await read.controls.click('button', reader.t('reader.highlightIt'));
    const painted = async () => (await read?.painted())?.['note-none'];
    await expect.poll(painted, PATIENCE).toEqual(['spoke of trade']);
  });
});
