import {
  readHiddenNames,
  visibleTextsOfClaim,
  visibleTextsOfEntity,
  visibleTextsOfSource,
} from '@frontgraph/cypher';
import type {
  ClaimRecord,
  EntityRecord,
  HiddenNames,
  SourceRecord,
  VisibleTexts,
} from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { Context } from '../../../request/context.js';

/** What an edit would write, as far as readers would see its texts. */
export interface Shown {
  claim?: ClaimRecord;
  entity?: EntityRecord;
  source?: SourceRecord;
  /** Other texts, by field; the log shows them to readers too. */
  texts?: VisibleTexts;
}

/**
 * Readers must not learn from an editor's words of somebody whom they may not see.
 * @throws BadInputError, a line for each record, when a text would be visible and names such a
 * person.
 */
export async function checkHidden({ services, ask }: Context, shown: Shown): Promise<void> {
  const { names } = await readHiddenNames(services.store, ask.options);
  const { claim, entity, source, texts } = shown;
  // What is hidden itself shows nothing, and the log hides the edit with it.
  const hides = claim?.sensitive === true || entity?.sensitive === true;
  const found = [
    ...(claim ? [firstIn(names, visibleTextsOfClaim(claim, names))] : []),
    ...(entity ? [firstIn(names, visibleTextsOfEntity(entity))] : []),
    ...(source ? [firstIn(names, visibleTextsOfSource(source))] : []),
    ...(texts && !hides ? [firstIn(names, texts)] : []),
  ].filter((field) => field !== null);
  if (found.length === 0) return;
  const todo = source || !(claim ?? entity) ? '' : 'set “sensitive: true”, or ';
  const messages = found.map(
    (field) =>
      `“${field}” names somebody whom readers may not see: ${todo}word it without the name.`,
  );
  throw new BadInputError(messages.join('\n'));
}

function firstIn(names: HiddenNames, texts: VisibleTexts): string | null {
  const field = names.firstIn(texts);
  return field === null ? null : (FIELDS[field] ?? field);
}

/** What the input calls the texts of a claim, where it is not the same. */
const FIELDS: Readonly<Record<string, string>> = { value: 'value.text', unit: 'value.unit' };
