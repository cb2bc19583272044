// @vitest-environment jsdom
import { inLibraryPage, showLibrary } from './library-page.tsx';
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success, type Edited, type Outcome } from '../../../../annotations/outcome.ts';
import type { ActOptions } from '../../../../storage/act-options.ts';

inLibraryPage();

/** Deletes nothing, says for ever how far it is, and ends when it is told to stop. */
const deleteForEver = (_: readonly string[], { signal, progress }: ActOptions = {}): Promise<Outcome<Edited>> =>
  new Promise((resolve) => {
    let done = 0;
    const timer = setInterval(() => progress?.({ step: 'records', done: done++, total: 5_000 }), 20);
    signal?.addEventListener('abort', () => {
      clearInterval(timer);
      resolve(failure('unexpected', 'stopped'));
    });
  });

async function deleteTheArticle() {
  fireEvent.click(await screen.findByRole('checkbox', { name: /^Choose/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
}

it('a long act says to eyes and ears how far it is, and is stopped', async () => {
  await showLibrary('#articles', { deleteArticles: deleteForEver });
  await deleteTheArticle();
  const bar = await screen.findByRole('progressbar', { name: 'Deleting 1 article…' });
  expect(bar.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
  expect(bar.getAttribute('max')).toBe('5000');
  fireEvent.click(within(bar.parentElement ?? bar).getByRole('button', { name: 'Cancel' }));
  await screen.findByText('Stopped. Nothing was changed.');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('a short act shows no way to its end', async () => {
  let shown = false;
  await showLibrary('#articles', {
    deleteArticles: async (_, options) => {
      options?.progress?.({ step: 'records', done: 0, total: 1 });
      await new Promise((resolve) => setTimeout(resolve, 20));
      shown = screen.queryByRole('progressbar') !== null;
      return success({ edit: crypto.randomUUID() });
    },
  });
  await deleteTheArticle();
  await screen.findByText('Deleted.');
  expect(shown).toBe(false);
});
