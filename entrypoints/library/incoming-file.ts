/** A file from the reader: what it is, and what it would do, decided on the library as it is. */
import type { BackupRecord, LineRecord } from '../../annotations/backup-lines.ts';
import { personSchema } from '../../annotations/person.ts';
import type { Preference } from '../../annotations/preference.ts';
import { Refusal } from '../../annotations/refusal.ts';
import { digestOf, type LibraryIndex, type RestoreConflict, type RestoreDecision } from '../../annotations/restore.ts';
import type { FilePlan, ShownConflict } from '../../components/library/transfer-model.ts';
import { planOfficials } from '../../import/plan-officials.ts';
import { planNotes } from '../../import/plan-notes.ts';
import { planRestore } from '../../import/plan-restore.ts';
import { openBackup } from '../../import/read-backup.ts';
import { readNotes } from '../../import/read-notes.ts';
import { readOfficials } from '../../import/officials.ts';
import type { Outcome } from '../../annotations/outcome.ts';
import { chosenPreferences } from '../../messaging/travelling-preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { checked } from '../../storage/records.ts';
import type { TakeInPlan } from '../../storage/transfers.ts';

/** What a file would do, and how to do it. */
export interface PlannedFile {
  readonly act: 'restore' | 'import';
  readonly plan: FilePlan;
  /** How many records will be written. */
  readonly writes: number;
  readonly takeIn: (options: { readonly watch: boolean }) => TakeInPlan;
  /** Preferences that take the place of those here; they lie beside the library. */
  readonly preferences: readonly Preference[];
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Called with how many bytes are read. */
  readonly progress: (bytes: number) => void;
}

/** Notes and lists are read whole; nobody has as many by hand. */
const LONGEST_WHOLE = 200_000_000;

/** Bytes read at a time. */
const SLICE = 524_288;

/**
 * The file's text in parts, cut by ourselves: the stream of a file may hand all
 * of it over at once, as Firefox's does when it lies in memory, and lines that
 * are parts of a text hold the whole text. Throws a Refusal for what is no UTF-8.
 */
async function* textOf(file: Blob, { signal, progress }: ReadOptions): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let read = 0; read < file.size; read += SLICE) {
    const slice = await file.slice(read, read + SLICE).arrayBuffer();
    signal.throwIfAborted();
    const text = decoded(decoder, slice, read, read + SLICE < file.size);
    progress(Math.min(read + SLICE, file.size));
    yield text;
  }
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, read: number, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Refusal('invalid', `byte ${read}: not UTF-8; save the file as UTF-8`);
  }
}

async function wholeText(file: Blob, options: ReadOptions): Promise<string> {
  if (file.size > LONGEST_WHOLE) throw new Refusal('invalid', `${file.size} bytes: too large for notes or a list`);
  const parts: string[] = [];
  for await (const part of textOf(file, options)) parts.push(part);
  return parts.join('');
}

/** The value, or the problem thrown as it stands. */
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refusal(outcome.problem.code, outcome.problem.detail);
  return outcome.value;
}

/**
 * Reads a file to its end and plans what it would do; nothing is written.
 * Throws a Refusal that names the line or field at fault, or the signal's reason.
 */
export async function planFile(file: File, library: Catalogue, now: Date, options: ReadOptions): Promise<PlannedFile> {
  const beginning = (await file.slice(0, 4_096).text()).replace(/^\uFEFF/, '').trimStart();
  if (beginning === '') throw new Refusal('invalid', 'the file is empty');
  if (/^[[{"]/.test(beginning) && !/\.[ct]sv$/i.test(file.name)) {
    return /"format"\s*:\s*"aide-memoire"/.test(beginning)
      ? await planBackup(file, library, options)
      : await planForeignNotes(file, library, now, options);
  }
  if (/^[^\n]*[,;\t]/.test(beginning) || /\.[ct]sv$/i.test(file.name)) {
    return await planList(file, library, now, options);
  }
  throw new Refusal('invalid', 'line 1: neither a backup, nor Web Annotations, nor an export of Hypothesis, nor CSV');
}

const isWritten = ({ act }: RestoreDecision) => act === 'add' || act === 'replace';

async function planBackup(file: File, library: Catalogue, options: ReadOptions): Promise<PlannedFile> {
  const chosen = await chosenPreferences();
  const plan = planRestore(await library.index(), new Map(chosen.map(({ name, modified }) => [name, modified])));
  const { exported, records } = await openBackup(textOf(file, options));
  let writes = 0;
  const preferences: Preference[] = [];
  for await (const record of records) {
    if (!isWritten(plan.decide(record))) continue;
    if (record.kind === 'preference') preferences.push(record.value);
    else writes += 1;
  }
  const conflicts: ShownConflict[] = [];
  for (const conflict of plan.conflicts) {
    options.signal.throwIfAborted();
    const here = await recordHere(conflict, library, chosen);
    conflicts.push({ ...conflict, hereSays: here === undefined ? null : digestOf(here) });
  }
  return {
    act: 'restore',
    plan: { kind: 'restore', exported, counts: plan.counts, conflicts },
    writes,
    takeIn: () => (index) => decided(file, index),
    preferences,
  };
}

/** What a conflict's record stands against. */
async function recordHere(
  { kind, hereId }: RestoreConflict,
  library: Catalogue,
  chosen: readonly Preference[],
): Promise<LineRecord | undefined> {
  if (hereId === null) return undefined;
  if (kind !== 'preference') return await library.record(kind, hereId);
  const value = chosen.find(({ name }) => name === hereId);
  return value && { kind, value };
}

/** The records to write of a backup, read anew: the library may have changed since it was planned. */
async function* decided(file: File, index: LibraryIndex): AsyncGenerator<BackupRecord, void, void> {
  const plan = planRestore(index);
  const { signal } = new AbortController();
  for await (const record of (await openBackup(textOf(file, { signal, progress: () => {} }))).records) {
    const decision = plan.decide(record);
    if (isWritten(decision) && decision.record.kind !== 'preference') yield decision.record;
  }
}

async function planForeignNotes(file: File, library: Catalogue, now: Date, options: ReadOptions): Promise<PlannedFile> {
  const read = valueOf(readNotes(await wholeText(file, options)));
  const kept = new Map<string, Parameters<typeof planNotes>[1][number]>();
  for (const { address } of read.notes) {
    options.signal.throwIfAborted();
    if (kept.has(address)) continue;
    const saved = await library.articleAt({ address, text: '', blocks: [] });
    if (saved === undefined) continue;
    // The same page may be kept under another address of its.
    const addresses = [...new Set([...saved.addresses, address])];
    kept.set(address, { ...saved, addresses, detection: { officials: [], mentions: [] } });
  }
  const { annotations: known } = await library.index();
  const plan = planNotes(read, [...kept.values()], new Set(known.keys()), now);
  const titles = new Map([...kept.values(), ...plan.articles].map(({ id, title }) => [id, title]));
  const waiting = new Set(plan.articles.map(({ id }) => id));
  const records: readonly BackupRecord[] = [
    ...plan.articles.map((value) => ({ kind: 'article', value }) as const),
    ...plan.annotations.map((value) => ({ kind: 'annotation', value }) as const),
  ];
  return {
    act: 'import',
    plan: {
      kind: 'notes',
      notes: plan.annotations.map(({ article, target, comment, state }) => ({
        quote: target.quote.exact,
        comment,
        title: titles.get(article) ?? '',
        state: waiting.has(article) ? 'waiting' : state === 'moved' ? 'exact' : state,
      })),
      known: plan.known,
      refused: plan.refused,
      passedOver: read.passedOver,
    },
    writes: records.length,
    takeIn: () => (index) => records.filter((record) => !isThere(record, index)),
    preferences: [],
  };
}

/** Nothing that is kept is changed by notes of other tools. */
function isThere(record: BackupRecord, index: LibraryIndex): boolean {
  if (record.kind === 'article') return index.articles.has(record.value.id);
  return record.kind === 'annotation' && index.annotations.has(record.value.id);
}

async function planList(file: File, library: Catalogue, now: Date, options: ReadOptions): Promise<PlannedFile> {
  const { officials, passedOver } = valueOf(readOfficials(await wholeText(file, options)));
  const persons = await library.persons();
  const plan = planOfficials(officials, persons, now);
  const said = plan.map(({ person }) => checked(personSchema, person));
  return {
    act: 'import',
    plan: {
      kind: 'officials',
      officials: plan.map(({ name, offices, known }) => ({ name, offices, known })),
      passedOver,
    },
    writes: plan.length,
    takeIn:
      ({ watch }) =>
      () =>
        said.map((person) => ({ kind: 'person', value: watch ? { ...person, watched: true } : person })),
    preferences: [],
  };
}
