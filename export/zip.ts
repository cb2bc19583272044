import { strToU8, Zip, ZipDeflate } from 'fflate';

/** What a ZIP can say of a time: from 1980 to 2107, on an even second. */
const EARLIEST = '1980-01-02T00:00:00Z';
const LATEST = '2099-12-30T00:00:00Z';

/** The time nearest to an instant that a ZIP can say. */
const zipTime = (instant: string): string => (instant < EARLIEST ? EARLIEST : instant > LATEST ? LATEST : instant);

/** Of 0 to 12: articles are short, and the library's choice for streams takes megabytes a file. */
const MEMORY = 2;

type Bytes = Uint8Array<ArrayBuffer>;

/** An archive that grows file by file, so that the caller can rest or stop in between. */
export interface Archive {
  /** @returns the bytes of the archive so far that were not given before */
  add(name: string, text: string): Bytes[];
  /** A file that grows itself, alone as long as it does. `push` gives bytes as `add` does. */
  begin(name: string): { push(text: string, isLast?: boolean): Bytes[] };
  /** The last bytes; nothing can be added any more. */
  finish(): Bytes[];
}

/** @param instant when its files were written, ISO 8601: the same files give the same archive */
export function createArchive(instant: string): Archive {
  let chunks: Bytes[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  const given = () => {
    const taken = chunks;
    chunks = [];
    return taken;
  };
  const mtime = zipTime(instant);
  const begin: Archive['begin'] = (name) => {
    const file = new ZipDeflate(name, { mem: MEMORY });
    file.mtime = mtime;
    zip.add(file);
    return {
      push(text, isLast = false) {
        file.push(strToU8(text), isLast);
        return given();
      },
    };
  };
  return {
    begin,
    add: (name, text) => begin(name).push(text, true),
    finish() {
      zip.end();
      return given();
    },
  };
}
