/**
 * What the built extension weighs, part by part, against a budget.
 *
 * usage: node tools/sizes.ts   (after `wxt build`)
 *
 * Sizes are gzip level 9, as a store delivers them; a page's weight is its
 * scripts and every chunk they import. What pages fetch when it is used (the
 * code of an export format) weighs on no page: it is a part of its own. A budget that is too small fails; it is
 * raised only in the change that needs it, where a reviewer sees both.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';
import { BUDGETS } from './size-budget.ts';

const ROOT = join(import.meta.dirname, '..');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

export interface Part {
  readonly name: string;
  readonly files: readonly string[];
}

export interface Weight extends Part {
  /** Bytes after gzip. */
  readonly gzip: number;
  readonly budget: number | null;
}

/** What a script of the build imports: at once, and when it asks for it. */
function importsOf(build: string, script: string): { readonly atOnce: string[]; readonly later: string[] } {
  const source = readFileSync(join(build, script), 'utf8');
  const { module } = parseSync(script, source);
  const atOnce = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const later = module.dynamicImports.map((one) =>
    source.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1),
  );
  const own = (specifiers: readonly string[]) =>
    specifiers.filter((one) => one.startsWith('.')).map((one) => join(dirname(script), one));
  return { atOnce: own(atOnce), later: own(later) };
}

/** The script and every chunk loaded with it; `late` collects what these may fetch later. */
function withImports(build: string, script: string, late: Set<string>, seen = new Set<string>()): string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const { atOnce, later } = importsOf(build, script);
  for (const one of later) late.add(one);
  return [script, ...atOnce.flatMap((one) => withImports(build, one, late, seen))];
}

/** Everything that scripts fetched late bring with them, each once. */
function fetchedLater(build: string, late: Set<string>): string[] {
  const seen = new Set<string>();
  const files: string[] = [];
  // The set grows while it is gone through.
  for (const script of late) files.push(...withImports(build, script, late, seen));
  return files;
}

/** The parts of a build that its manifest names: what runs in a page, in the background, and in each page of ours. */
export function partsOf(build: string): Part[] {
  const manifest: unknown = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const parts: Part[] = [];
  const late = new Set<string>();
  const loaded = new Set<string>();
  const inPage = stringsAt(manifest, 'content_scripts', ['js', 'css']);
  parts.push({ name: 'in page', files: inPage });
  const background = stringsAt(manifest, 'background', ['service_worker', 'scripts']);
  parts.push({ name: 'background', files: background.flatMap((script) => withImports(build, script, late)) });
  for (const page of ['popup', 'sidepanel', 'library', 'options']) {
    const html = join(build, `${page}.html`);
    if (!existsSync(html)) continue;
    const text = readFileSync(html, 'utf8');
    const scripts = [...text.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map((match) => match[1] ?? '');
    const styles = [...text.matchAll(/<link[^>]*\shref="\/?([^"]+\.css)"/g)].map((match) => match[1] ?? '');
    const files = new Set([...scripts.flatMap((script) => withImports(build, script, late)), ...styles]);
    for (const file of files) loaded.add(file);
    parts.push({ name: page, files: [...files] });
  }
  const onDemand = fetchedLater(build, late).filter((file) => !loaded.has(file));
  if (onDemand.length > 0) parts.push({ name: 'on demand', files: onDemand });
  return parts;
}

/** Every string under `key`, in the fields named, of one object or a list of them. */
function stringsAt(manifest: unknown, key: string, fields: readonly string[]): string[] {
  if (typeof manifest !== 'object' || manifest === null) throw new Error('the manifest is not an object');
  const found = new Map<string, unknown>(Object.entries(manifest)).get(key);
  const entries: unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return entries.flatMap((entry) =>
    Object.entries(Object(entry) as object)
      .filter(([field]) => fields.includes(field))
      .flatMap(([, value]: [string, unknown]) => value)
      .filter((value) => typeof value === 'string')
      .map((value) => value.replace(/^\//, '')),
  );
}

export function weigh(build: string, parts: readonly Part[], budgets: Readonly<Record<string, number>>): Weight[] {
  return parts.map((part) => ({
    ...part,
    gzip: part.files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0),
    budget: budgets[part.name] ?? null,
  }));
}

/** What is wrong with these weights: a part over its budget, or one that has none. */
export function complaints(weights: readonly Weight[]): string[] {
  return weights.flatMap(({ name, gzip, budget }) => {
    if (budget === null) return [`${name} has no budget in tools/size-budget.ts`];
    if (gzip > budget) return [`${name} weighs ${kilobytes(gzip)} and may weigh ${kilobytes(budget)}`];
    return [];
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (import.meta.main) {
  for (const name of BUILDS) {
    const build = join(ROOT, '.output', name);
    const weights = weigh(build, partsOf(build), BUDGETS);
    for (const { name: part, gzip, budget, files } of weights) {
      const share = budget === null ? 'no budget' : `of ${kilobytes(budget)}`;
      console.log(
        `${name.padEnd(12)} ${part.padEnd(11)} ${kilobytes(gzip).padStart(8)} gzip ${share.padEnd(12)} ${files.map((file) => basename(file)).join(' ')}`,
      );
    }
    for (const complaint of complaints(weights)) {
      console.error(`${name}: ${complaint}`);
      process.exitCode = 1;
    }
  }
}
