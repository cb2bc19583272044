import { strToU8, Zip, ZipDeflate } from 'fflate';

/** What a ZIP can say of a time: from 1980 to 2107, on an even second. */
const EARLIEST = '1980-01-02T00:00:00Z';
const LATEST = '2099-12-30T00:00:00Z';

/** Of 0 to 12: articles are short, and the library's choice for streams takes megabytes a file. */
const MEMORY = 2;

/** An archive that grows file by file, so that the caller can rest or stop in between. */
export interface Archive {
  add(name: string, text: string): void;
  /** The whole archive; nothing can be added any more. */
  finish(): Uint8Array<ArrayBuffer>;
}

/** @param instant when its files were written, ISO 8601: the same files give the same archive */
export function createArchive(instant: string): Archive {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const mtime = instant < EARLIEST ? EARLIEST : instant > LATEST ? LATEST : instant;
  return {
    add(name, text) {
      const file = new ZipDeflate(name, { mem: MEMORY });
      file.mtime = mtime;
      zip.add(file);
      file.push(strToU8(text), true);
    },
    finish() {
      zip.end();
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
