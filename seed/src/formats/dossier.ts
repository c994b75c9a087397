import type { Format, ReadContext } from '../format.js';
import type { InputFile, Statement } from '../statement.js';
import { checkDossier } from './dossier/checks.js';
import { readClaim } from './dossier/claims.js';
import type { ClaimDraft, Dossier } from './dossier/drafts.js';
import { readEntity } from './dossier/entities.js';
import { DossierFile } from './dossier/nodes.js';
import { EDITORS_NOTE, readSource } from './dossier/sources.js';
import { readText } from './dossier/text.js';

const PARTS = ['sources', 'entities', 'claims'];

/** The dossiers: YAML written by hand, one or several files that may refer to each other. */
export const dossier: Format = {
  name: 'dossier',
  async *read(files, context) {
    const all: Dossier = { sources: [], entities: [], claims: [] };
    for (const file of files) await readFile(file, all, context);
    const complete = await checkDossier(all, context);
    yield* statements(all, complete);
  },
};

async function readFile(input: InputFile, into: Dossier, context: ReadContext): Promise<void> {
  const result = await readText(input, context.onBytes, context.signal);
  if ('fault' in result) {
    context.onFault(result.fault);
    return;
  }
  const parsed = DossierFile.parse(input.name, result.text, context.onFault);
  if (!parsed) return;
  const { file, root } = parsed;
  const start = file.place(0);
  if (!root) {
    file.fault(start, 'The file holds nothing but comments.');
    return;
  }
  for (const part of file.entries(root, start, 'A dossier')) {
    const entries = () => file.entries(part.node, part.at, `“${part.key}”`);
    if (part.key === 'sources')
      into.sources.push(...present(entries(), (e) => readSource(file, e)));
    else if (part.key === 'entities')
      into.entities.push(...present(entries(), (e) => readEntity(file, e)));
    else if (part.key === 'claims')
      into.claims.push(...present(entries(), (e) => readClaim(file, e)));
    else
      file.fault(part.at, 'A dossier has no part of this name.', {
        value: part.key,
        choices: PARTS,
      });
  }
}

function present<T, R>(items: T[], read: (item: T) => R | null): R[] {
  return items.flatMap((item) => read(item) ?? []);
}

async function* statements(all: Dossier, claims: readonly ClaimDraft[]): AsyncIterable<Statement> {
  const usesNote = claims.find((claim) => claim.record.source === EDITORS_NOTE.id);
  if (usesNote) yield { type: 'source', record: EDITORS_NOTE, at: usesNote.at };
  for (const { record, at } of all.sources) yield { type: 'source', record, at };
  for (const { record, at } of all.entities) yield { type: 'entity', record, at };
  for (const { record, at } of claims) yield { type: 'claim', record, at };
}
