import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startSites, type Sites } from '../../../tools/browser/sites.ts';
import { hostsOf, serveSamples } from '../../../tools/start/samples.ts';
import { addressOf, orderOf } from '../../../tools/start/target.ts';

let sites: Sites | undefined;
afterEach(async () => {
  await sites?.close();
});

const SAMPLES = [{ address: 'http://news.example/1', title: 'One' }];

describe('npm start', () => {
  it.each([
    [[], { headless: false, page: null }],
    [['--headless'], { headless: true, page: null }],
    [['page.html', '--headless'], { headless: true, page: 'page.html' }],
    [['https://news.example/a'], { headless: false, page: 'https://news.example/a' }],
  ])('understands %j', (args, order) => {
    expect(orderOf(args)).toEqual(order);
  });

  it.each([[['--headles']], [['a.html', 'b.html']]])('refuses %j', (args) => {
    expect(() => orderOf(args)).toThrow(/Usage|One page/);
  });

  it('opens the first sample, an address as it is, and a file on localhost', async () => {
    sites = await startSites();
    const folder = mkdtempSync(join(tmpdir(), 'start-'));
    writeFileSync(join(folder, 'my page.html'), '<p>Mine');
    expect(addressOf(null, SAMPLES, sites, folder)).toBe('http://news.example/1');
    expect(addressOf('https://other.example/x', SAMPLES, sites, folder)).toBe('https://other.example/x');
    const address = addressOf('my page.html', SAMPLES, sites, folder);
    expect(address).toBe(`http://localhost:${sites.port}/my%20page.html`);
    expect(await (await fetch(address)).text()).toBe('<p>Mine');
    rmSync(folder, { recursive: true });
    expect(() => addressOf('gone.html', SAMPLES, sites as Sites, folder)).toThrow(/no file gone\.html/);
  });

  it('serves the sample articles under the names of their outlets', async () => {
    sites = await startSites();
    const samples = serveSamples(sites);
    expect(hostsOf(samples)).toContain('en.vietnamplus.vn');
    expect(samples[0]?.address).toMatch(/^http:\/\/en\.vietnamplus\.vn\//);
  });
});

describe('the web of our own', () => {
  it('logs what is asked for, and knows no other address', async () => {
    sites = await startSites();
    sites.serve(`http://localhost:${sites.port}/a`, { body: 'A', headers: { 'content-type': 'text/plain' } });
    const known = await fetch(`http://localhost:${sites.port}/a`);
    const unknown = await fetch(`http://localhost:${sites.port}/b`);
    expect([known.status, known.headers.get('content-type'), unknown.status]).toEqual([200, 'text/plain', 404]);
    expect(sites.requests).toEqual([`GET http://localhost:${sites.port}/a`, `GET http://localhost:${sites.port}/b`]);
    sites.forget();
    expect(sites.requests).toEqual([]);
  });
});
