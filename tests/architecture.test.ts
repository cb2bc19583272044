/** Holds the table of rooms in docs/architecture.md: who may import whom. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** A room and the rooms it may import. `types` rooms may be imported as types only. */
const ROOMS: Record<string, { imports: readonly string[]; types?: readonly string[] }> = {
  text: { imports: [] },
  highlights: { imports: [] },
  article: { imports: ['text'] },
  anchoring: { imports: ['text'] },
  mentions: { imports: ['text'] },
  annotations: { imports: ['anchoring', 'mentions', 'text'], types: ['article'] },
  messaging: { imports: ['annotations'], types: ['anchoring', 'article', 'mentions'] },
  storage: { imports: ['annotations', 'text'], types: ['article', 'mentions', 'anchoring'] },
  export: { imports: ['annotations', 'text'], types: ['article', 'mentions', 'anchoring'] },
  import: { imports: ['anchoring', 'annotations', 'text'], types: ['article', 'mentions'] },
  components: { imports: ['annotations'], types: ['anchoring', 'article', 'mentions'] },
  entrypoints: {
    imports: [
      'components',
      'export',
      'import',
      'storage',
      'messaging',
      'annotations',
      'mentions',
      'article',
      'anchoring',
      'highlights',
      'text',
    ],
  },
  tools: { imports: ['text', 'mentions', 'article', 'anchoring', 'annotations', 'export', 'import'] },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Every import of the project's own files: relative, or by the `@/` alias, static, dynamic or re-export. */
export function importsOf(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const entry of module.staticImports) {
    const typeOnly = entry.entries.length > 0 && entry.entries.every((one) => one.isType);
    found.push({ specifier: entry.moduleRequest.value, typeOnly });
  }
  for (const entry of module.staticExports) {
    for (const one of entry.entries) {
      if (one.moduleRequest !== null) found.push({ specifier: one.moduleRequest.value, typeOnly: one.isType });
    }
  }
  for (const entry of module.dynamicImports) {
    const literal = source.slice(entry.moduleRequest.start, entry.moduleRequest.end);
    found.push({ specifier: literal.slice(1, -1), typeOnly: false });
  }
  return found.flatMap(({ specifier, typeOnly }) => {
    const path = specifier.split('?')[0] ?? specifier;
    const to = /^[@~]{1,2}\//.test(path)
      ? normalize(path.replace(/^[@~]{1,2}\//, ''))
      : path.startsWith('.')
        ? normalize(join(dirname(file), path))
        : null;
    return to === null ? [] : [{ from: file, to, typeOnly }];
  });
}

const room = (path: string) => path.split('/')[0] ?? path;

/** Why an import may not stand, or `null` when it may. */
export function violation({ from, to, typeOnly }: Import): string | null {
  const [source, target] = [room(from), room(to)];
  if (source === target) return null;
  const rule = ROOMS[source];
  if (rule === undefined) return `${from}: the folder ${source}/ is in no row of the table of rooms`;
  if (rule.imports.includes(target)) return null;
  if (typeOnly && rule.types?.includes(target)) return null;
  return `${from} imports ${to}${typeOnly ? ' (types)' : ''}: ${source}/ may not import ${target}/`;
}

const files = globSync(`{${Object.keys(ROOMS).join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT });

describe('architecture', () => {
  it('keeps every import within the table of rooms', () => {
    expect(files.length).toBeGreaterThan(10);
    const broken = files
      .flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')))
      .map(violation)
      .filter((reason) => reason !== null);
    expect(broken).toEqual([]);
  });

  it.each([
    ["import { openLibrary } from '@/storage/open-library.ts';", 'components/panel/Panel.tsx'],
    ["import { openLibrary } from '../../storage/open-library.ts';", 'components/panel/Panel.tsx'],
    ["export { detect } from '../mentions/detect.ts';", 'storage/library.ts'],
    ["const x = await import('../entrypoints/background.ts');", 'messaging/send.ts'],
    ["import { readArticle } from '../article/read-article.ts';", 'annotations/schemas.ts'],
  ])('sees a planted violation: %s in %s', (source, file) => {
    expect(importsOf(file, source).map(violation)).toEqual([expect.stringContaining('may not import')]);
  });

  it('lets a type through where only types may pass', () => {
    const [entry] = importsOf('annotations/schemas.ts', "import type { Article } from '../article/article.ts';");
    expect(entry && violation(entry)).toBeNull();
  });

  it('has no circle of files, nor of types', () => {
    const graph = new Map(
      files.map((file) => [file, importsOf(file, readFileSync(join(ROOT, file), 'utf8')).map((one) => one.to)]),
    );
    const done = new Set<string>();
    const visit = (file: string, trail: string[]): string[] => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of graph.get(file) ?? []) {
        const circle = visit(next, [...trail, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    for (const file of files) expect(visit(file, []).map((one) => relative('.', one))).toEqual([]);
  });
});
