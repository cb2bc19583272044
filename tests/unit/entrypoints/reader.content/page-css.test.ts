import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHAPES, TINTS } from '../../../../annotations/look.ts';
import {
  DATE_FORMS,
  dateLayers,
  LINE_COLOURS,
  NOTE_STRENGTHS,
  noteLayers,
  OFFICIAL_FORMS,
  officialLayers,
} from '../../../../annotations/mark-looks.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'entrypoints', 'reader.content');
const sheet = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
/** The declarations of each highlight, outside forced colours. */
const rules = new Map(
  [
    ...`${sheet('page.css').split('@media')[0]}${sheet('lines.css')}`.matchAll(/aide-memoire-([a-z-]+)\) \{([^}]*)\}/g),
  ].map(([, name = '', body = '']) => [name, body]),
);
/** What a rule says in these words. */
function said(name: string, words: RegExp): readonly string[] {
  const found = words.exec(rules.get(name) ?? '');
  if (found === null) throw new Error(`the rule of ${name} says nothing like ${words}`);
  return found.slice(1);
}

const notes = NOTE_STRENGTHS.flatMap((strength) =>
  [null, ...TINTS.map((tint, index) => ({ tint, shape: SHAPES[index] ?? 'star' }))].flatMap((look) =>
    noteLayers({ shown: true, strength }, look),
  ),
);
const lines = LINE_COLOURS.flatMap((colour) => [
  ...OFFICIAL_FORMS.flatMap((form) =>
    [true, false].flatMap((watched) => officialLayers({ shown: true, form, colour }, watched)),
  ),
  ...DATE_FORMS.flatMap((form) => dateLayers({ shown: true, form, colour })),
]);

const grounds = [...new Set<string>([...notes, ...lines])].filter((name) => /^note-|-tint-/.test(name));

type Rgb = readonly [number, number, number];

const hex = (colour: string): Rgb => {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A translucent ground on a page. */
function ground(name: string, page: Rgb): Rgb {
  const [r = 0, g = 0, b = 0, alpha = 0] = said(name, /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/).map(Number);
  const mix = (part: number, under: number) => under + ((part - under) * alpha) / 100;
  return [mix(r, page[0]), mix(g, page[1]), mix(b, page[2])];
}

const PAGES = ['#ffffff', '#f3f1eb', '#1b1c1f', '#000000'].map(hex);
const LIGHT = { page: hex('#ffffff'), ink: hex('#22252a') };
const DARK = { page: hex('#1b1c1f'), ink: hex('#e8e5de') };

/** The styles of line a layer may have. */
const stylesOf = (layer: string) =>
  new Set(lines.filter((name) => name.startsWith(layer)).flatMap((name) => said(name, /underline (\w+)/)));

describe('the style sheet of pages', () => {
  it('has a rule for every look that can be chosen, and for no other', () => {
    const wanted = new Set<string>([...notes, ...lines, 'draft', 'current', 'flash']);
    expect([...rules.keys()].toSorted()).toEqual([...wanted].toSorted());
  });

  it.each(lines)('gives %s a line of 3 : 1 on light and dark pages', (name) => {
    const [colour = ''] = said(name, /(#[0-9a-f]{6})/);
    for (const page of PAGES) expect(contrast(hex(colour), page)).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)('leaves text on %s a contrast of 4.5 : 1 in both themes', (name) => {
    for (const { page, ink } of [LIGHT, DARK]) {
      expect(contrast(ground(name, page), ink)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws officials and dates in different ways, whatever is chosen', () => {
    expect(stylesOf('date')).toEqual(new Set(['dotted']));
    expect(stylesOf('official')).toEqual(new Set(['solid', 'dashed']));
    expect(stylesOf('watched')).toEqual(new Set(['double']));
  });
});
