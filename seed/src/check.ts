import { claimId, mayHave, mayLink, recordHash } from '@frontgraph/cypher';
import type { ClaimRecord, EntityKind, EntityRecord } from '@frontgraph/cypher';
import type { StoreIndex } from './format.js';
import type { Fault, Place, Statement } from './statement.js';

/**
 * Checks what every format must keep, whatever the formats checked themselves: ids that can stand
 * in a link's id, nothing given twice with different content, nothing named that is nowhere known,
 * links and properties as the vocabulary has them, one holder for each outer reference. It sees
 * the statements one by one and keeps ids and hashes alone.
 */
export class Checker {
  private readonly hashes = new Map<string, string>();
  private readonly kinds = new Map<string, EntityKind>();
  private readonly sources = new Set<string>();
  private readonly named = { source: new Map<string, Place>(), entity: new Map<string, Place>() };
  private readonly targets = new Map<string, { target: ClaimRecord['target']; at: Place }>();
  private readonly references = new Map<string, { entity: string; at: Place }>();

  constructor(private readonly onFault: (fault: Fault) => void) {}

  add(statement: Statement): void {
    const { record, at } = statement;
    this.once(statement);
    if (statement.type === 'claim') this.addClaim(statement.record, at);
    else if (statement.type === 'source') this.sources.add(statement.record.id);
    else this.addEntity(statement.record, at);
    if (statement.type !== 'claim' && 'id' in record && !/^[^\s~]+$/u.test(record.id)) {
      this.fault(at, 'An id must not be empty and hold neither white space nor “~”.', record.id);
    }
  }

  private once(statement: Statement): void {
    const { type, record, at } = statement;
    const id = `${type} ${type === 'claim' ? claimId(record) : record.id}`;
    const hash = recordHash(record);
    const before = this.hashes.get(id);
    this.hashes.set(id, hash);
    if (before === undefined || before === hash) return;
    const shown = type === 'claim' ? (record.key ?? record.locator) : record.id;
    this.fault(at, `This ${type} is given twice with different content.`, shown);
  }

  private addEntity({ id, kind, references }: EntityRecord, at: Place): void {
    this.kinds.set(id, kind);
    for (const reference of references) {
      const before = this.references.get(reference);
      if (before && before.entity !== id) {
        this.fault(at, `The reference ${reference} is held by ${before.entity} already.`, id);
      }
      this.references.set(reference, { entity: id, at });
    }
  }

  private addClaim({ target, source, statedBy, citing }: ClaimRecord, at: Place): void {
    const ends = 'link' in target ? [target.from, target.to] : [target.of];
    for (const id of [...ends, ...(statedBy === null ? [] : [statedBy]), ...citing]) {
      if (!this.named.entity.has(id)) this.named.entity.set(id, at);
    }
    if (!this.named.source.has(source)) this.named.source.set(source, at);
    const key = JSON.stringify(target);
    if (!this.targets.has(key)) this.targets.set(key, { target, at });
  }

  /** Ends the check: looks up in the store what the files name and do not define. */
  async finish(store: StoreIndex): Promise<void> {
    const open = [...this.named.entity.keys()].filter((id) => !this.kinds.has(id));
    for (const [id, { kind }] of await store.entities(open)) this.kinds.set(id, kind);
    const away = [...this.named.source.keys()].filter((id) => !this.sources.has(id));
    for (const id of await store.sources(away)) this.sources.add(id);
    for (const [id, at] of this.named.entity) {
      if (!this.kinds.has(id)) this.unknown('entity', id, at);
    }
    for (const [id, at] of this.named.source) {
      if (!this.sources.has(id)) this.unknown('source', id, at);
    }
    for (const { target, at } of this.targets.values()) this.checkTarget(target, at);
    await this.checkHolders(store);
  }

  private checkTarget(target: ClaimRecord['target'], at: Place): void {
    if ('property' in target) {
      const kind = this.kinds.get(target.of);
      if (!kind || mayHave(target.property, kind)) return;
      this.fault(at, `${kind} has no property “${target.property}”.`, target.of);
      return;
    }
    const from = this.kinds.get(target.from);
    const to = this.kinds.get(target.to);
    if (!from || !to || mayLink(target.link, from, to)) return;
    const message = `${target.link} can't run from ${from} to ${to}.`;
    this.fault(at, message, `${target.from}, ${target.to}`);
  }

  private async checkHolders(store: StoreIndex): Promise<void> {
    const held = await store.references([...this.references.keys()]);
    for (const [reference, holder] of held) {
      const here = this.references.get(reference);
      if (!here || here.entity === holder.id) continue;
      this.fault(here.at, `The store's ${holder.id} holds ${reference} already.`, here.entity);
    }
  }

  private unknown(what: string, id: string, at: Place): void {
    this.fault(at, `No ${what} has this id, in the files or in the store.`, id);
  }

  private fault(at: Place, message: string, value: string): void {
    this.onFault({ at, message, value, suggestion: null });
  }
}
