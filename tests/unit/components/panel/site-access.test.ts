import { describe, expect, it, vi } from 'vitest';
import { isAlways, setAlways, siteOf } from '../../../../entrypoints/popup/site-access.ts';
import { fakeWorld } from './fake-world.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.courier.example/a/b?c', { host: 'www.courier.example', origin: 'https://www.courier.example/*' }],
    ['http://courier.example:8080/', { host: 'courier.example', origin: 'http://courier.example/*' }],
    [
      'https://vietnamplus.vn.evil.example/',
      { host: 'vietnamplus.vn.evil.example', origin: 'https://vietnamplus.vn.evil.example/*' },
    ],
  ])('%s', (address, site) => {
    expect(siteOf(address)).toEqual(site);
  });

  it.each([
    'https://en.vietnamplus.vn/a-post1.vnp',
    'https://mofa.gov.vn/',
    'https://vietnamnews.vn/politics/1/a.html',
    'file:///home/reader/a.html',
    'chrome://extensions/',
    'not an address',
    null,
  ])('is no matter of choice at %s', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

describe('always on this site', () => {
  const site = { host: 'courier.example', origin: 'https://courier.example/*' };

  it('puts the question before anything is awaited, as the gesture demands', async () => {
    const { world, permissions } = await fakeWorld();
    void setAlways(site, true, world);
    expect(permissions.request).toHaveBeenCalledWith({ origins: [site.origin] });
    expect(permissions.contains).not.toHaveBeenCalled();
  });

  it('is granted, seen and given back', async () => {
    const { world, granted } = await fakeWorld();
    expect(await isAlways(site, world)).toBe(false);
    expect(await setAlways(site, true, world)).toBe(true);
    expect(await isAlways(site, world)).toBe(true);
    expect(await setAlways(site, false, world)).toBe(true);
    expect(granted.size).toBe(0);
  });

  it('is a no when the browser throws', async () => {
    const { world, permissions } = await fakeWorld();
    vi.mocked(permissions.request).mockRejectedValueOnce(
      new Error('This function must be called during a user gesture'),
    );
    expect(await setAlways(site, true, world)).toBe(false);
  });
});
