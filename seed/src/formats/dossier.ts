import { nearest } from '@frontgraph/cypher';
import { isMap } from 'yaml';
import type { Format, ReadContext } from '../format.js';
import type { InputFile, Statement } from '../statement.js';
import { checkDossier } from './dossier/checks.js';
import { readClaim } from './dossier/claims.js';
import type { ClaimDraft, Dossier } from './dossier/drafts.js';
import { readEntity } from './dossier/entities.js';
import { DossierFile } from './dossier/nodes.js';
import type { Entry } from './dossier/nodes.js';
import { EDITORS_NOTE, readSource } from './dossier/sources.js';
import { readText } from './dossier/text.js';

const PARTS = ['sources', 'entities', 'claims'] as const;

/** The dossiers: YAML written by hand, one or several files that may refer to each other. */
export const dossier: Format = {
  name: 'dossier',
  async *read(files, context) {
    const all: Dossier = {
      sources: [],
      entities: [],
      claims: [],
      broken: new Set(),
      incomplete: false,
    };
    for (const file of files) {
      if (!(await readFile(file, all, context))) all.incomplete = true;
    }
    const complete = await checkDossier(all, context);
    yield* statements(all, complete);
  },
};

/** Reads one file into the dossier; false when it or a part of it could not be read at all. */
async function readFile(input: InputFile, into: Dossier, context: ReadContext): Promise<boolean> {
  const result = await readText(input, context.onBytes, context.signal);
  if ('fault' in result) {
    context.onFault(result.fault);
    return false;
  }
  const parsed = DossierFile.parse(input.name, result.text, context.onFault);
  if (!parsed) return false;
  const { file, root } = parsed;
  const start = file.place(0);
  if (!root) {
    file.fault(start, 'The file holds nothing but comments.');
    return false;
  }
  let complete = isMap(root);
  const parts = file.entries(root, start, 'A dossier');
  if (isNone(parts)) {
    file.fault(start, `This is no dossier: it has none of ${PARTS.join(', ')}.`);
    return false;
  }
  for (const part of parts) {
    const { key } = part;
    if (key !== 'sources' && key !== 'entities' && key !== 'claims') {
      complete = false;
      const given = { value: key, choices: PARTS };
      file.fault(part.at, 'A dossier has no part of this name.', given);
      continue;
    }
    for (const entry of file.entries(part.node, part.at, `“${key}”`)) {
      if (!readEntry(file, { key, entry }, into)) into.broken.add(entry.key);
    }
  }
  return complete;
}

/** Another kind of file, such as a package.json; a part that is only misspelt is told as that. */
function isNone(parts: readonly Entry[]): boolean {
  const known = (key: string) => PARTS.some((part) => part === key);
  const misspelt = parts.length <= PARTS.length && parts.some(({ key }) => nearest(key, PARTS));
  return parts.length > 0 && !misspelt && !parts.some(({ key }) => known(key));
}

/** Reads one record into the dossier; false when it has faults that leave none. */
function readEntry(
  file: DossierFile,
  { key, entry }: { key: (typeof PARTS)[number]; entry: Entry },
  into: Dossier,
): boolean {
  switch (key) {
    case 'sources':
      return pushed(into.sources, readSource(file, entry));
    case 'entities':
      return pushed(into.entities, readEntity(file, entry));
    case 'claims':
      return pushed(into.claims, readClaim(file, entry));
  }
}

function pushed<T>(list: T[], item: T | null): boolean {
  if (item !== null) list.push(item);
  return item !== null;
}

async function* statements(all: Dossier, claims: readonly ClaimDraft[]): AsyncIterable<Statement> {
  const usesNote = claims.find((claim) => claim.record.source === EDITORS_NOTE.id);
  if (usesNote) yield { type: 'source', record: EDITORS_NOTE, at: usesNote.at };
  for (const { record, at } of all.sources) yield { type: 'source', record, at };
  for (const { record, at } of all.entities) yield { type: 'entity', record, at };
  for (const { record, at } of claims) yield { type: 'claim', record, at };
}
