import type { EntityDetails, EntityName } from '../../state';
import { useActions } from '../../state';
import { linkTerm } from '../../graph/vocabulary';
import { dateWords } from '../shared/dates';
import { EntityButton } from '../shared/EntityButton';
import panel from '../shared/Panel.module.css';
import styles from './EntityPanel.module.css';
import { valueWords } from './amounts';
import { entityWords } from './words';

const names = (entities: readonly EntityName[]): string =>
  entities.map(({ name }) => name).join(', ');

/** Entries on lists, bans and watches, each with its reference and since when. */
export function Listings({ listings }: { listings: EntityDetails['listings'] }) {
  const actions = useActions();
  if (listings.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.listings}</h3>
      {listings.map(({ link, list, authority, since, reference }) => {
        const entry = list ?? authority;
        return (
          <div key={link.id} className={styles.entry}>
            <span className={styles.listing}>
              <span>{linkTerm(link.type).short}</span>
              {entry === null ? null : (
                <EntityButton entity={entry} onPress={() => void actions.openLink(link.id)} />
              )}
            </span>
            <span className={styles.entryNote}>
              <span>
                {since === null ? entityWords.noDate : entityWords.since(dateWords(since))}
              </span>
              {reference === null ? null : (
                <span className={styles.mono}>{entityWords.reference(reference)}</span>
              )}
            </span>
            <span className={styles.said}>{link.sentence}</span>
          </div>
        );
      })}
    </section>
  );
}

/** Rewards with who offers them, in which year, and what is said of their present state. */
export function Bounties({ bounties }: { bounties: EntityDetails['bounties'] }) {
  if (bounties.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.bounties}</h3>
      {bounties.map((bounty) => (
        <div key={bounty.entity.id} className={styles.entry}>
          <EntityButton entity={bounty.entity} />
          <span className={styles.entryNote}>
            <b>{bounty.amount === null ? entityWords.amountUnknown : valueWords(bounty.amount)}</b>
            <span>
              {bounty.year === null ? entityWords.offeredUnknown : entityWords.offered(bounty.year)}
            </span>
            {bounty.offeredBy.length === 0 ? null : (
              <span>{entityWords.offeredBy(names(bounty.offeredBy))}</span>
            )}
            <span>{bounty.state ?? entityWords.stateUnknown}</span>
            {bounty.conflicting ? <span>{entityWords.amountConflict}</span> : null}
          </span>
        </div>
      ))}
    </section>
  );
}

/** Accounts with their platforms, who suspended them and what replaced them; never as links. */
export function Accounts({ accounts }: { accounts: EntityDetails['accounts'] }) {
  if (accounts.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.accounts}</h3>
      {accounts.map(({ entity, platforms, suspendedBy, replacedBy }) => (
        <div key={entity.id} className={styles.entry}>
          <EntityButton entity={entity} />
          <span className={styles.entryNote}>
            {platforms.length === 0 ? null : <span>{entityWords.on(names(platforms))}</span>}
            {suspendedBy.length === 0 ? null : (
              <span>{entityWords.suspendedBy(names(suspendedBy))}</span>
            )}
            {replacedBy.length === 0 ? null : (
              <span>{entityWords.replacedBy(names(replacedBy))}</span>
            )}
          </span>
        </div>
      ))}
    </section>
  );
}
