import type { Resolvers } from '../generated/resolvers.js';
import { LinkChange, changes } from './changes.js';
import { claims } from './claims.js';
import { mutations } from './edits/mutations.js';
import { edits, history } from './edits/edits.js';
import { disagreements } from './disagreements.js';
import { entities } from './entities.js';
import { entity } from './entity.js';
import { link } from './link.js';
import { listingMatrix } from './listingMatrix.js';
import { neighbours } from './neighbours.js';
import { Node, node } from './node.js';
import { connection } from './page.js';
import { paths } from './paths.js';
import { source } from './source.js';
import { search } from './search.js';
import { sources } from './sources.js';
import { Stats, stats } from './stats.js';
import { subgraph } from './subgraph.js';
import { timeline } from './timeline.js';
import { Account } from './types/account.js';
import { Bounty } from './types/bounty.js';
import { Claim } from './types/claim.js';
import { Edit } from './types/edit.js';
import { Disagreement } from './types/disagreement.js';
import { Entity } from './types/entity.js';
import { enums } from './types/enums.js';
import { Link, Relation } from './types/link.js';
import { ListingEntry } from './types/listing.js';
import { PartialDate } from './types/partialDate.js';
import { MatrixCell } from './types/matrix.js';
import { Hop, Path, PathResult } from './types/path.js';
import { Property } from './types/property.js';
import { Alias, Source } from './types/source.js';
import { viewer } from './viewer.js';
import { vocabulary } from './vocabulary.js';

/** Everything that answers, registered once. */
export const resolvers: Resolvers = {
  Query: {
    node,
    entity,
    entities,
    neighbours,
    subgraph,
    paths,
    link,
    listingMatrix,
    disagreements,
    search,
    claims,
    changes,
    source,
    sources,
    vocabulary,
    stats,
    timeline,
    edits,
    history,
    viewer,
  },
  Mutation: mutations,
  Node,
  Entity,
  Relation,
  LinkChange,
  Link,
  Claim,
  Source,
  Alias,
  Property,
  Bounty,
  Account,
  ListingEntry,
  PartialDate,
  MatrixCell,
  Disagreement,
  DisagreementConnection: connection,
  PathResult,
  Path,
  Hop,
  EntityConnection: connection,
  ClaimConnection: connection,
  SourceConnection: connection,
  Edit,
  EditConnection: connection,
  Stats,
  ...enums,
};
