import {
  visibleTextsOfClaim,
  visibleTextsOfEntity,
  visibleTextsOfSource,
} from '@frontgraph/cypher';
import type {
  EntityRecord,
  HiddenNames,
  StoredHiddenNames,
  VisibleTexts,
} from '@frontgraph/cypher';
import type { Fault, Statement } from './statement.js';

/**
 * Checks that no text of the files that readers will see names somebody whom they may not see,
 * whether the files or the store hide him. The texts are kept until all hidden names are known.
 */
export class HiddenCheck {
  private readonly open: Statement[] = [];
  private readonly entities = new Map<string, EntityRecord>();
  private readonly aliases: { of: string; name: string }[] = [];

  add(statement: Statement): void {
    this.open.push(statement);
    if (statement.type === 'entity') this.entities.set(statement.record.id, statement.record);
    if (statement.type !== 'claim') return;
    const { target, value, stance } = statement.record;
    const said = stance !== 'denies' && stance !== 'retracts';
    if (said && value && 'property' in target && target.property === 'alias') {
      this.aliases.push({ of: target.of, name: value.text });
    }
  }

  /** Ends the check; `stored` is changed to what will be hidden after the import. */
  finish(stored: StoredHiddenNames, onFault: (fault: Fault) => void): void {
    this.learn(stored);
    if (stored.names.isEmpty) return;
    for (const statement of this.open) {
      const field = stored.names.firstIn(textsOf(statement, stored.names));
      if (field !== null) onFault(faultIn(statement, field));
    }
  }

  private learn({ names, origins }: StoredHiddenNames): void {
    for (const { id, name, sensitive, origin } of this.entities.values()) {
      if (sensitive) names.add(id, name);
      // Another origin's record is not written, so what it hides stays hidden.
      else if (origins.get(id) === origin) names.forget(id);
    }
    for (const { of, name } of this.aliases) if (names.has(of)) names.add(of, name);
  }
}

function textsOf(statement: Statement, hidden: HiddenNames): VisibleTexts {
  if (statement.type === 'claim') return visibleTextsOfClaim(statement.record, hidden);
  if (statement.type === 'entity') return visibleTextsOfEntity(statement.record);
  return visibleTextsOfSource(statement.record);
}

/** The name itself is not repeated: a fault may end in a log that others read. */
function faultIn({ type, record, at }: Statement, field: string): Fault {
  const todo =
    type === 'claim' ? 'mark the claim sensitive' : `word the ${type} so that it names nobody`;
  const message = `The ${field} names somebody whom readers may not see; ${todo}.`;
  const value = type === 'claim' ? (record.key ?? record.locator) : record.id;
  return { at, message, value, suggestion: null };
}
