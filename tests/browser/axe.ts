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
  return examined.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
