import type { EditResult, StoredEdit } from '@frontgraph/cypher';
import type { Page } from './answers.js';
import type { ClaimRow } from './claim.js';
import type { EntityRow } from './entity.js';
import type { LinkRow } from './link.js';
import type { SourceRow } from './source.js';

/** An entry of the log of edits. */
export type EditRow = StoredEdit;
export type EditPage = Page<EditRow>;

/** What an edit did, read again. */
export interface EditPayloadRow extends Pick<EditResult, 'version'> {
  readonly edit: EditRow;
  readonly claim: ClaimRow | null;
  readonly link: LinkRow | null;
  readonly entity: EntityRow | null;
  readonly source: SourceRow | null;
}
