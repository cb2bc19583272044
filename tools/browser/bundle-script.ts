import { build } from 'vite';

/**
 * One script of ours with everything it imports, as a browser's page can run it.
 *
 * @param entry its path
 * @param alias what stands in for an imported package, by name
 */
export async function bundleScript(entry: string, alias: Readonly<Record<string, string>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { ...alias } },
    build: { write: false, minify: false, modulePreload: false, target: 'esnext', rollupOptions: { input: entry } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    const chunk = one.output.find((part) => part.type === 'chunk' && part.isEntry);
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error(`${entry} gave no script`);
}
