/**
 * Preact runs effects up to 35 ms after it has drawn. Those of a file's last
 * test must find its document still there.
 */
import { afterAll } from 'vitest';

const EFFECTS_ARE_DONE = 100;
/** Taken before a test can put a clock of its own in its place. */
const realTimeout = setTimeout;

afterAll(async () => {
  if (typeof document === 'undefined') return;
  await new Promise((resolve) => realTimeout(resolve, EFFECTS_ARE_DONE));
});
