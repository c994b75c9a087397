import type { EntityDetails } from '../../state';
import { Note } from '../../ui/Note';
import { dateWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import { referenceWords } from '../shared/references';
import { words } from '../shared/words';
import styles from './EntityPanel.module.css';
import { Names } from './Names';
import { Accounts, Bounties, Listings } from './Particulars';
import { Properties } from './Properties';
import { entityWords } from './words';

function editionWords({ heldAsOf, heldWhole }: EntityDetails): string | null {
  if (heldAsOf === null) return heldWhole ? entityWords.wholeUndated : null;
  const date = dateWords(heldAsOf);
  return heldWhole ? entityWords.heldWhole(date) : entityWords.heldAsOf(date);
}

/** Of a list: which edition is held, and whether absence from it means anything. */
function Edition({ entity }: { entity: EntityDetails }) {
  if (entity.kind !== 'Listing') return null;
  return (
    <section className={panel.section}>
      <p>{editionWords(entity)}</p>
      <p className={panel.small}>
        {entity.heldWhole ? entityWords.heldWholeHint : entityWords.heldInPart}
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
            {references.map(referenceWords).join(' · ')}
          </p>
        </section>
      )}
    </>
  );
}

/** Nothing stands on this tab: says what the other two hold, or that nothing is held at all. */
function Bare({ entity }: { entity: EntityDetails }) {
  if (entity.claimCount === 0) return <Note title={entityWords.noClaims}>{words.noneHeld}</Note>;
  return (
    <Note title={entityWords.bare}>{entityWords.bareHint(words.claims(entity.claimCount))}</Note>
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
      <Properties of={entity.name} properties={properties} />
      <Listings listings={listings} />
      <Bounties of={entity.id} bounties={bounties} />
      <Accounts of={entity.id} accounts={accounts} />
      <Identity entity={entity} />
      {bare ? <Bare entity={entity} /> : null}
    </>
  );
}
