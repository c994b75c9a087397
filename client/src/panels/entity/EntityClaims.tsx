import { useDayArguments, useEntityClaims } from '../../state';
import { Note } from '../../ui/Note';
import { ClaimList } from '../evidence/ClaimList';
import { RemoteView } from '../shared/RemoteView';
import { words } from '../shared/words';
import panel from '../shared/Panel.module.css';
import { entityWords } from './words';

/** All claims about an entity, as subject or object. */
export function EntityClaims({ id }: { id: string }) {
  const { asOf, reportedBy } = useDayArguments();
  return (
    <RemoteView
      remote={useEntityClaims(id)}
      what={entityWords.what}
      empty={<Note title={entityWords.noClaims}>{words.noneHeld}</Note>}
    >
      {({ edges, totalCount }) => (
        <>
          {asOf === null && reportedBy === null ? null : (
            <p className={panel.section}>{entityWords.claimsUndated}</p>
          )}
          <ClaimList claims={edges.map(({ node }) => node)} />
          <p className={panel.foot}>{entityWords.allShown(edges.length, totalCount)}</p>
        </>
      )}
    </RemoteView>
  );
}
