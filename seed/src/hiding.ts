import { visibleTextsOfClaim } from '@frontgraph/cypher';
import type { ClaimRecord, HiddenNames } from '@frontgraph/cypher';
import type { StoreIndex } from './format.js';
import type { Statement } from './statement.js';

/**
 * Hides what an outer list says of people whom readers may not see: nobody can reword it, and
 * refusing the list would help nobody, so a claim that names one of them becomes sensitive. A name
 * that an end of the claim bears by its own right does not count.
 */
export class Hiding {
  /** Hidden entities whose name an entity bears too, by its id. */
  private readonly namesakes = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly names: HiddenNames,
    private readonly store: StoreIndex,
  ) {}

  /** The statement as it is to be written. */
  async apply(statement: Statement): Promise<Statement> {
    if (this.names.isEmpty) return statement;
    const { type, record } = statement;
    if (type === 'entity') this.namesakes.set(record.id, this.names.namedIn(record.name));
    if (type !== 'claim' || !(await this.namesHidden(record))) return statement;
    return { ...statement, record: { ...record, sensitive: true } };
  }

  private async namesHidden(record: ClaimRecord): Promise<boolean> {
    const texts = Object.values(visibleTextsOfClaim(record, this.names));
    const named = texts.flatMap((text) => [...this.names.namedIn(text)]);
    if (named.length === 0) return false;
    const { target } = record;
    const ends = 'link' in target ? [target.from, target.to] : [target.of];
    const borne = await Promise.all(ends.map((id) => this.borneBy(id)));
    return named.some((id) => !borne.some((own) => own.has(id)));
  }

  private async borneBy(id: string): Promise<ReadonlySet<string>> {
    const known =
      this.namesakes.get(id) ?? this.names.namedIn((await this.store.entities([id])).get(id)?.name);
    this.namesakes.set(id, known);
    return known;
  }
}
