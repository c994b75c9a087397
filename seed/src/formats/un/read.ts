import type { KnownEntity, KnownListing, ReadContext } from '../../format.js';
import { AliasMatcher } from '../../match/aliases.js';
import type { InputFile, Statement } from '../../statement.js';
import { outerReference } from '../../clean/reference.js';
import { EntryClaims } from './claims.js';
import { listedFrom, type Listed } from './directory.js';
import type { XmlElement } from './element.js';
import { goneStatements, listingOf } from './gone.js';
import { entityOf, tellEntry } from './record.js';
import { ORIGIN, regimeOf } from './regimes.js';
import { regimeStatements } from './committees.js';
import { resolveOthers, scan, type Scan } from './scan.js';
import type { Head } from './head.js';
import { faultTeller, Refused } from './refused.js';
import { ENTRIES, Tally } from './tally.js';
import { ROOT, XmlReader } from './xml.js';

/**
 * Reads one edition of the United Nations Security Council Consolidated List in its official XML
 * (https://scsanctions.un.org/). It is streamed three times, one entry in memory at a time: to check
 * all heads and learn all references, for the entities, for the claims; so every entity comes before
 * the claims about it, and a file that is cut off or malformed yields nothing at all.
 */
export async function* readUn(file: InputFile, context: ReadContext): AsyncIterable<Statement> {
  const scanned = await refusing(() => scan(file, context), context);
  if (!scanned) return;
  const directory = await resolveHeads(scanned, context);
  const run: Run = { file, scanned, directory, context, tally: new Tally(), own: [] };
  for (const statement of await opening(scanned, context)) {
    if (statement.type === 'claim') run.tally.claim(statement.record);
    if (statement.type === 'entity') run.tally.entity(ENTRIES.lists);
    yield statement;
  }
  yield* entityStatements(run);
  yield* claimStatements(run);
  yield* goneEntries(run);
  run.tally.tell(context.count);
}

interface Run {
  file: InputFile;
  scanned: Scan;
  directory: Directory;
  context: ReadContext;
  tally: Tally;
  /** What the file says of who is listed. */
  own: KnownListing[];
}

async function* entityStatements(run: Run): AsyncIterable<Statement> {
  for await (const { element, listed, head } of entries(run)) {
    run.tally.count(head.person ? 'individuals' : 'entities');
    run.tally.count(ENTRIES.all);
    if (listed.own) {
      run.tally.entity(ENTRIES.own);
      yield { type: 'entity', record: entityOf(listed, element), at: element.at };
    } else run.tally.count(ENTRIES.attached);
  }
}

async function* claimStatements(run: Run): AsyncIterable<Statement> {
  const { scanned, directory, context, tally, own } = run;
  const shared = {
    aliases: new AliasMatcher(await context.store.bodies(ORIGIN)),
    find: (reference: string) => directory.get(reference),
    count: tally.count,
    fault: faultTeller(context),
  };
  for await (const { element, listed, head } of entries(run)) {
    const regime = regimeOf(head.listType);
    const claims = new EntryClaims(listed, regime, scanned.edition);
    tellEntry({ ...shared, element, head, listed, regime, claims });
    for (const statement of claims.statements()) {
      tally.claim(statement.record);
      const listing = listingOf(statement.record, scanned.edition);
      if (listing) own.push(listing);
      yield statement;
    }
  }
}

/** What earlier editions have and the newest has no more. */
async function* goneEntries(run: Run): AsyncIterable<Statement> {
  const { scanned, context, tally, own } = run;
  const { edition, rootAt: at, heads } = scanned;
  const known = await context.store.listings(ORIGIN);
  const gone = goneStatements({ edition, at, references: heads, own, known });
  const entries = [...new Set(gone.map(({ record }) => record.locator))];
  const later = entries.filter((reference) => heads.has(reference));
  tally.count(ENTRIES.gone, entries.length - later.length);
  tally.count(ENTRIES.goneLater, later.length);
  for (const statement of gone) {
    tally.claim(statement.record);
    yield statement;
  }
}

type Directory = ReadonlyMap<string, Listed>;

/** Who every reference stands for: entries of the file, and others that the store holds. */
async function resolveHeads(scanned: Scan, context: ReadContext): Promise<Directory> {
  const outer = [...scanned.heads.keys()].map(outerReference);
  const known: ReadonlyMap<string, KnownEntity> = await context.store.references(outer);
  const directory = new Map<string, Listed>();
  for (const head of scanned.heads.values()) {
    directory.set(head.reference, listedFrom(head, known.get(outerReference(head.reference))));
  }
  for (const other of await resolveOthers(scanned, context)) directory.set(other.reference, other);
  return directory;
}

/** The edition as a source (which the store keeps as another origin wrote it), committees and lists. */
async function opening(scanned: Scan, context: ReadContext): Promise<Statement[]> {
  const { edition, rootAt, heads } = scanned;
  const listTypes = [...new Set([...heads.values()].map((head) => head.listType))];
  return [
    { type: 'source', record: edition.source, at: rootAt },
    ...(await regimeStatements(listTypes, { edition, at: rootAt, context })),
  ];
}

interface FileEntry {
  element: XmlElement;
  head: Head;
  listed: Listed;
}

async function* entries({ file, scanned, directory }: Run): AsyncIterable<FileEntry> {
  const heads = [...scanned.heads.values()];
  let at = 0;
  for await (const part of new XmlReader(file, { root: ROOT, onBytes: () => undefined }).parts()) {
    const head = part.type === 'record' ? heads[at++] : undefined;
    const listed = head && directory.get(head.reference);
    if (part.type === 'record' && head && listed) yield { element: part.element, head, listed };
  }
}

/** Runs `work`; what it refuses becomes a fault, and the result is null. */
async function refusing<T>(work: () => Promise<T>, context: ReadContext): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    context.onFault(error.fault);
    return null;
  }
}
