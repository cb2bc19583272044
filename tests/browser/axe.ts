/** Runs axe-core on what a browser really shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle } from 'puppeteer-core';
import * as z from 'zod/mini';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const reportSchema = z.object({
  passes: z.array(z.object({ id: z.string() })),
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.optional(z.string()) })),
    }),
  ),
});

/**
 * The texts in a shadow root whose contrast with what is painted behind them
 * is too small. axe leaves them undecided there: it asks the document what
 * stands at a point, which names the host alone. Runs in the page.
 * Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
function faintTexts(root: Node): { measured: number; faint: string[] } {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!(root instanceof ShadowRoot) || context === null) throw new TypeError('not a shadow root, or no canvas');
  /** Paints the colours, last first, and reads what is seen. */
  const seen = (colors: readonly string[]) => {
    context.clearRect(0, 0, 1, 1);
    for (const color of colors.toReversed()) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colors: readonly string[]) => {
    const [red = 0, green = 0, blue = 0] = seen(colors).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let measured = 0;
  const faint: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const ownText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    const { width, height } = element.getBoundingClientRect();
    if (!ownText || width * height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const behind: string[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      behind.push(getComputedStyle(one).backgroundColor);
      if (seen(behind)[3] === 255) break;
    }
    // What stands on no surface of ours is hidden from sight (the live region, the list of marks out of focus).
    if (seen(behind)[3] !== 255) continue;
    measured++;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const levels = [luminance([color, ...behind]), luminance(behind)];
    const ratio = (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05);
    const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    if (ratio < (large ? 3 : 4.5)) faint.push(`contrast ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 200)}`);
  }
  return { measured, faint };
}

/**
 * Every violation in a document or in a shadow root, one line each. A closed
 * root is shown to axe through a property of its host, in the world the root
 * was found in; what is examined are the controls as they stand in the page.
 */
export async function violations(root: ElementHandle<Node>): Promise<string[]> {
  // A string is evaluated as it stands, in the world of the handle, past any policy of the page.
  await root.evaluate(`globalThis.axe === undefined && (() => { ${SOURCE} })()`);
  const report: unknown = await root.evaluate(async (node) => {
    const isShadow = node instanceof ShadowRoot;
    if (isShadow) Object.defineProperty(node.host, 'shadowRoot', { value: node, configurable: true });
    const axe: unknown = Reflect.get(globalThis, 'axe');
    const found: unknown = await Reflect.get(Object(axe), 'run').call(axe, isShadow ? node.host : node, {
      resultTypes: ['violations'],
    });
    const { violations: broken, passes } = Object(found) as { violations: unknown; passes: unknown };
    return JSON.parse(JSON.stringify({ violations: broken, passes }));
  });
  const examined = reportSchema.parse(report);
  // A report without a complaint on something that was never looked at would prove nothing.
  if (!examined.passes.some(({ id }) => id === 'button-name')) throw new Error('axe found nothing to examine');
  const inPage = await root.evaluate((node) => node instanceof ShadowRoot);
  const texts = inPage ? await root.evaluate(faintTexts) : { measured: 1, faint: [] };
  if (texts.measured === 0) throw new Error('no text of ours is shown');
  const broken = examined.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary}`),
  );
  return [...broken, ...texts.faint];
}
