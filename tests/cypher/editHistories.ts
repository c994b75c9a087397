import { randomUUID } from 'node:crypto';
import {
  addClaim,
  addEntity,
  addSource,
  attachFile,
  BatchError,
  correctClaim,
  EditError,
  readEdit,
  retractClaim,
  setCorrectionNote,
  statements,
  undoEdit,
} from '@frontgraph/cypher';
import type {
  ClaimCorrection,
  ClaimRecord,
  EditOptions,
  EditResult,
  GraphStore,
  StoredEdit,
} from '@frontgraph/cypher';
import fc from 'fast-check';
import { soon } from '../support/embedded.js';
import { claim, entity, source } from './records.js';
import { anyDraft } from './worlds.js';
import type { parts } from './worlds.js';

/** One thing that an editor tries; `which` picks among what is there. */
const anyTry = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('add' as const), draft: anyDraft }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('correct' as const),
      which: fc.nat(50),
      correction: fc.constantFrom<ClaimCorrection>(
        { statement: 'Better words.' },
        { statement: 'Other words.', citing: [] },
        { locator: '3' },
        { locator: '4', stance: 'asserts' },
        { sensitive: true },
        { locator: '1', from: { date: '2004', precision: 'year' } },
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('retract' as const), which: fc.nat(50) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('undo' as const), which: fc.nat(50) }) },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom('note', 'entity', 'source', 'file') }),
  },
);

/** What editors try one after another. */
export const anyEditing = fc.array(anyTry, { minLength: 4, maxLength: 12 });
type Try = (typeof anyTry extends fc.Arbitrary<infer T> ? T : never) & {
  which?: number;
};

/** Does what is tried; what is refused leaves everything as it was. */
export class Editing {
  readonly edits: string[] = [];
  private readonly claims: string[] = [];
  private entities = 0;
  refused = 0;

  constructor(
    private readonly store: GraphStore,
    private readonly prefix: string,
    private readonly world: ReturnType<typeof parts>,
    claims: readonly string[],
  ) {
    this.claims.push(...claims);
  }

  async attempt(step: Try): Promise<void> {
    try {
      const { edit, claim: id } = await this.do(step);
      this.edits.push(edit);
      if (id !== null) this.claims.push(id);
    } catch (error) {
      if (!(error instanceof EditError || error instanceof BatchError)) throw error;
      this.refused++;
    }
  }

  /** Undoes all that stands, the newest first. */
  async undoAll(): Promise<void> {
    for (const { id } of await this.standing()) await undoEdit(this.store, id, this.options());
  }

  private async standing(): Promise<StoredEdit[]> {
    const given = { ids: this.edits, showSensitive: true };
    const rows = await this.store.read(statements.editsById, given, soon());
    const undone = await this.store.read(statements.editsUndoing, given, soon());
    const gone = new Set(undone.map((row) => row.undone));
    return rows
      .map(({ edit }) => readEdit(edit))
      .filter(({ id, depth }) => depth % 2 === 0 && !gone.has(id))
      .sort((a, b) => b.version - a.version);
  }

  private do(step: Try): Promise<EditResult> {
    const options = this.options();
    if (step.what === 'add') return this.add(this.world.record(step.draft), options);
    if (step.what === 'correct') {
      const given = { id: pick(this.claims, step.which), correction: step.correction };
      return correctClaim(this.store, given, options);
    }
    if (step.what === 'retract') {
      const why = { ...options, why: 'It was a slip.' };
      return retractClaim(this.store, pick(this.claims, step.which), why);
    }
    if (step.what === 'undo') return undoEdit(this.store, pick(this.edits, step.which), options);
    return this.other(step.what);
  }

  /** As the server does: what is answered must be there. */
  private async add(record: ClaimRecord, options: EditOptions): Promise<EditResult> {
    const ids = record.answers;
    const there = [
      ...(await this.store.read(statements.claimStates, { ids }, soon())),
      ...(await this.store.read(statements.supersededStates, { ids }, soon())),
    ].map(({ id }) => id);
    const answers = ids.filter((id) => there.includes(id));
    return addClaim(this.store, { ...record, answers }, options);
  }

  private other(what: string): Promise<EditResult> {
    const id = (name: string) => `${this.prefix}-${name}`;
    const options = this.options();
    if (what === 'note') {
      const note = { entity: id('o1'), text: `Note ${this.edits.length}.` };
      return setCorrectionNote(this.store, note, options);
    }
    if (what === 'source') return addSource(this.store, source(id('new-source')), options);
    if (what === 'file') {
      const file = { sha256: 'a'.repeat(64), type: 'application/pdf', bytes: 3 };
      return attachFile(this.store, { source: id('new-source'), file }, options);
    }
    const fresh = entity(id(`new-${this.entities++}`), 'Person', { sensitive: this.entities > 1 });
    const led = { link: 'LEADS', from: fresh.id, to: id('o1') } as const;
    const first = claim(led, 'reports', { source: id('s1') });
    return addEntity(this.store, { entity: fresh, claim: first }, options);
  }

  private options() {
    return { ...soon(), id: randomUUID(), by: 'editor' as const, why: null };
  }
}

function pick(ids: readonly string[], which: number): string {
  return ids[which % Math.max(ids.length, 1)] ?? 'none';
}
