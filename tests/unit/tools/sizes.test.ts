import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, partsOf, weigh } from '../../../tools/sizes.ts';

let build = '';

beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), 'sizes-'));
  const files = {
    'manifest.json': JSON.stringify({
      content_scripts: [
        { matches: ['https://news.example/*'], js: ['content-scripts/reader.js'], css: ['reader.css'] },
      ],
      background: { service_worker: 'background.js' },
    }),
    'content-scripts/reader.js': 'console.log(1);',
    'reader.css': 'p{color:red}',
    'background.js': 'import "./chunks/shared.js";',
    'popup.html':
      '<script type="module" crossorigin src="/chunks/popup.js"></script><link rel="stylesheet" href="/popup.css">',
    'chunks/popup.js': 'import { a } from "./shared.js"; export { b } from "./more.js"; import("./late.js"); a();',
    'chunks/shared.js': 'import "./more.js"; export const a = () => 1;',
    'chunks/more.js': 'export const b = 2;',
    'chunks/late.js': 'import "./shared.js"; import("./later.js"); export {};',
    'chunks/later.js': 'export {};',
    'popup.css': 'p{}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), text);
  }
});

afterAll(() => {
  rmSync(build, { recursive: true });
});

describe('sizes', () => {
  it('counts a script, its style sheet and every chunk it imports once, and apart what is fetched later', () => {
    expect(partsOf(build)).toEqual([
      { name: 'in page', files: ['content-scripts/reader.js', 'reader.css'] },
      { name: 'background', files: ['background.js', 'chunks/shared.js', 'chunks/more.js'] },
      {
        name: 'popup',
        files: ['chunks/popup.js', 'chunks/shared.js', 'chunks/more.js', 'popup.css'],
      },
      { name: 'on demand', files: ['chunks/late.js', 'chunks/later.js'] },
    ]);
  });

  it('complains of a part over its budget and of a part without one', () => {
    const weights = weigh(build, partsOf(build), { 'in page': 10, background: 10_000 });
    expect(complaints(weights)).toEqual([
      expect.stringMatching(/^in page weighs 0\.\d kB and may weigh 0\.0 kB$/),
      'popup has no budget in tools/size-budget.ts',
      'on demand has no budget in tools/size-budget.ts',
    ]);
  });

  it('has no complaint of parts within their budgets', () => {
    expect(
      complaints(weigh(build, partsOf(build), { 'in page': 999, background: 999, popup: 999, 'on demand': 999 })),
    ).toEqual([]);
  });
});
