/**
 * Whether `node_modules` holds what the lockfile asks for, and how to make it
 * so. Plain JavaScript without dependencies: this runs before there are any,
 * on whatever Node the machine has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Node that the tools need; the npm package `node` brings a newer one. */
const OLDEST_TOOL_NODE = 22;

/**
 * Why the installed packages are not those of the lockfile, or `null` when
 * they are. npm writes its own record (`node_modules/.package-lock.json`) as
 * the last act of an install, so an interrupted one leaves none.
 *
 * @param {{ packages: Record<string, LockedPackage> }} lock `package-lock.json`
 * @param {{ packages: Record<string, LockedPackage> } | null} installed npm's record, `null` when there is none
 * @returns {string | null}
 */
export function staleReason(lock, installed) {
  if (installed === null) return 'they are not installed, or an install was interrupted';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    const name = path.replace(/^.*node_modules\//, '');
    // Packages for other systems are in the lockfile and not on the disk.
    if (found === undefined && !wanted.optional && !wanted.devOptional && !wanted.peer) return `${name} is missing`;
    if (found === undefined) continue;
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) {
      return `${name} is ${found.version} and the lockfile says ${wanted.version}`;
    }
  }
  return null;
}

/** @param {string} path @returns {{ packages: Record<string, LockedPackage> } | null} */
function readLock(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    // A record cut off by a crash is as good as none.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The Node of `node_modules`, or `null` when there is none that runs. */
function pinnedNode(root) {
  const binary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return status === 0 && Number(stdout.slice(1).split('.')[0]) >= OLDEST_TOOL_NODE ? stdout.trim() : null;
}

/**
 * Installs the dependencies when they are missing or not those of the lockfile.
 *
 * @param {string} root the repository
 * @param {(line: string) => void} say
 * @returns {string | null} what went wrong, in one sentence, or `null`
 */
export function installDependencies(root, say) {
  const lock = readLock(join(root, 'package-lock.json'));
  if (lock === null) return 'package-lock.json is missing or broken. Take it from the repository again.';
  const record = join(root, 'node_modules', '.package-lock.json');
  const reason =
    staleReason(lock, readLock(record)) ?? (pinnedNode(root) === null ? 'the pinned Node is missing' : null);
  if (reason !== null) {
    say(`Installing the dependencies with npm ci (${reason}). This takes a minute or two …`);
    const { npm_execpath: npm } = process.env;
    // Warnings are about the host's Node, which the tools do not run on.
    // Under npm its own file is named; by hand, `npm` is a command (on Windows a script, which wants a shell).
    const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
    const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: npm === undefined && process.platform === 'win32',
    });
    if (status !== 0) {
      return 'npm could not install the dependencies; its message stands above. Check the network connection, then give the same command again.';
    }
  }
  const version = pinnedNode(root);
  if (version === null) {
    return 'The npm package "node", which brings the pinned Node, has not unpacked. Allow install scripts (npm config set ignore-scripts false), delete node_modules and give the same command again.';
  }
  say(`Dependencies are as the lockfile says; tools run on Node ${version}.`);
  return null;
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */
