import type { Page } from 'puppeteer-core';

/** Chooses a file of this text in the page's file field, as a reader does from a dialog no test can reach. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (called, words) => {
      const input = document.querySelector('input[type=file]');
      if (!(input instanceof HTMLInputElement)) throw new Error('the page asks for no file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], called));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
