/** The memory a process takes together with those it started, as Linux tells it. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly parent: number;
  /** Kilobytes that are its own and no file's. */
  readonly own: number;
}

const numberIn = (status: string, field: string) =>
  Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      found.set(Number(name), { parent: numberIn(status, 'PPid'), own: numberIn(status, 'RssAnon') });
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** Megabytes. */
function memoryOf(root: number): number {
  const all = processes();
  const isOfRoot = (id: number): boolean => id === root || (all.has(id) && isOfRoot(all.get(id)?.parent ?? 0));
  return [...all].reduce((sum, [id, { own }]) => (isOfRoot(id) ? sum + own : sum), 0) / 1000;
}

/** Milliseconds between two looks. */
const LOOK = 250;

/** Looks at a process and those it started again and again; `taken` gives the most seen since it was last asked, in megabytes. */
export function watchMemory(root: number): { taken(): number; stop(): void } {
  let most = 0;
  const look = () => (most = Math.max(most, memoryOf(root)));
  const timer = setInterval(look, LOOK);
  return {
    taken() {
      look();
      const peak = most;
      most = 0;
      return peak;
    },
    stop: () => clearInterval(timer),
  };
}
