import type { EntityDetails } from '../../state';
import { Note } from '../../ui/Note';
import { dateWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import { words } from '../shared/words';
import styles from './EntityPanel.module.css';
import { Names } from './Names';
import { Accounts, Bounties, Listings } from './Particulars';
import { Properties } from './Properties';
import { entityWords } from './words';

/** Of a list: which edition is held, and whether absence from it means anything. */
function Edition({ entity }: { entity: EntityDetails }) {
  if (entity.kind !== 'Listing') return null;
  return (
    <section className={panel.section}>
      {entity.heldAsOf === null ? null : <p>{entityWords.heldAsOf(dateWords(entity.heldAsOf))}</p>}
      <p className={panel.small}>
        {entity.heldWhole ? entityWords.heldWhole : entityWords.heldInPart}
      </p>
    </section>
  );
}

function Identity({ entity }: { entity: EntityDetails }) {
  const { identityNote, references } = entity;
  return (
    <>
      {identityNote === null ? null : (
        <section className={panel.section}>
          <h3>{entityWords.identity}</h3>
          <p>{identityNote}</p>
        </section>
      )}
      {references.length === 0 ? null : (
        <section className={panel.section}>
          <h3>{entityWords.references}</h3>
          <p className={styles.mono} dir="ltr">
            {references.join(', ')}
          </p>
        </section>
      )}
    </>
  );
}

/** Names, properties, listings, rewards and accounts of an entity. */
export function EntityOverview({ entity }: { entity: EntityDetails }) {
  const { aliases, properties, listings, bounties, accounts } = entity;
  const bare = [aliases, properties, listings, bounties, accounts].every(
    (part) => part.length === 0,
  );
  return (
    <>
      <Edition entity={entity} />
      <Names name={entity.name} aliases={aliases} />
      <Properties properties={properties} />
      <Listings listings={listings} />
      <Bounties bounties={bounties} />
      <Accounts accounts={accounts} />
      <Identity entity={entity} />
      {bare ? <Note title={entityWords.noClaims}>{words.noneHeld}</Note> : null}
    </>
  );
}
