import { isLinkType, vocabulary } from '@frontgraph/cypher';
import type { CypherMap, EntityKind, PropertyName } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import type { EditRow } from '../../rows/index.js';
import { agreeing, defanged, inSentence } from '../../sentences/index.js';
import type { Named } from '../../sentences/index.js';
import { textOf } from './states.js';

/** A claim in the log: whose it is, and what it says; never in our own voice. */
export interface ClaimWords {
  /** `claim of the UN 1267 Committee`, `denial by Hafiz Saeed`. */
  readonly whose: string;
  /** `that Falah-e Insanyat is a front for Jamaat-ud-Dawa`, `about the Makki bounty (state)`. */
  readonly says: string;
}

export async function claimWords(
  context: Context,
  claim: CypherMap,
  edit: EditRow,
): Promise<ClaimWords> {
  const named = (field: string) => namedOf(context, textOf(claim, field) ?? '', edit);
  const [from, to, speaker] = await Promise.all([
    named('subject'),
    named('object'),
    speakerOf(context, claim, edit),
  ]);
  const type = textOf(claim, 'linkType') ?? '';
  const whose = `${NOUNS[textOf(claim, 'stance') ?? ''] ?? 'claim of'} ${speaker}`;
  if (isLinkType(type)) {
    const words = agreeing(from, vocabulary.links[type].label);
    return { whose, says: `that ${inSentence(from)} ${words} ${inSentence(to)}` };
  }
  const property = textOf(claim, 'property') as PropertyName;
  const label = vocabulary.properties[property]?.label.toLowerCase() ?? property;
  return { whose, says: `about ${inSentence(from)} (${label})` };
}

const NOUNS: Readonly<Record<string, string>> = { denies: 'denial by', retracts: 'retraction by' };

async function speakerOf(context: Context, claim: CypherMap, edit: EditRow): Promise<string> {
  const statedBy = textOf(claim, 'statedBy');
  if (statedBy !== null) return inSentence(await namedOf(context, statedBy, edit));
  const source = textOf(claim, 'source') ?? '';
  return (await context.loaders.source.load(source))?.publisher ?? `the source ${source}`;
}

/** An entity as sentences name it, also one that is gone since; an account's address disarmed. */
export async function namedOf(context: Context, id: string, edit: EditRow): Promise<Named> {
  const row = await context.loaders.entity.load(id);
  if (row !== null) return row.kind === 'Account' ? { ...row, name: defanged(row.name) } : row;
  const change = edit.changes.find((each) => each.what === 'entity' && each.id === id);
  const kept = change?.after ?? change?.before ?? {};
  const kind = (textOf(kept, 'kind') ?? 'Organisation') as EntityKind;
  return { id, kind, name: textOf(kept, 'name') ?? id };
}
