import type { Claim, EntityDetails, EntityName } from '../../state';
import { useActions } from '../../state';
import { linkTerm } from '../../graph/vocabulary';
import { dateWords, datesInWords } from '../shared/dates';
import { EntityButton } from '../shared/EntityButton';
import panel from '../shared/Panel.module.css';
import { referenceWords } from '../shared/references';
import { voiceWords } from '../shared/voice';
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
                <span className={styles.mono}>
                  {entityWords.reference(referenceWords(reference))}
                </span>
              )}
            </span>
            <span className={styles.said}>{datesInWords(link.sentence)}</span>
          </div>
        );
      })}
    </section>
  );
}

/** The claims that speak of the reward's sum and terms, not those on where it is or what it is called. */
const offering = (bounty: EntityDetails['bounties'][number]) =>
  bounty.claims.filter(
    ({ property, value, withdrawn }) =>
      property === null && value?.amount != null && withdrawn === null,
  );

/** Who says so and when, in the order of the claims; each voice once, after two the rest counted. */
function Voices({ claims }: { claims: readonly Claim[] }) {
  const standing = claims.filter(({ withdrawn }) => withdrawn === null);
  const voices = [...new Set(standing.map(voiceWords))];
  if (voices.length === 0) return <span className={styles.said}>{entityWords.noVoice}</span>;
  return (
    <span className={styles.said}>
      {voices.slice(0, 2).join('; ')}
      {voices.length > 2 ? `; ${entityWords.moreVoices(voices.length - 2)}` : null}
    </span>
  );
}

function BountyRow({ of, bounty }: { of: string; bounty: EntityDetails['bounties'][number] }) {
  const { amount, year, offeredBy, state } = bounty;
  const claims = offering(bounty);
  return (
    <div className={styles.entry}>
      {bounty.entity.id === of ? null : <EntityButton entity={bounty.entity} />}
      <span className={styles.entryNote}>
        <b>{amount === null ? entityWords.amountUnknown : valueWords(amount)}</b>
        <span>{year === null ? entityWords.offeredUnknown : entityWords.offered(year)}</span>
        {offeredBy.length === 0 ? null : <span>{entityWords.offeredBy(names(offeredBy))}</span>}
        {bounty.conflicting ? <span>{entityWords.amountDiffer(claims.length)}</span> : null}
        <Voices claims={claims.length > 0 ? claims : bounty.claims} />
      </span>
      <span className={styles.entryNote}>
        <span>{state ?? entityWords.stateUnknown}</span>
        {state === null ? null : (
          <Voices
            claims={bounty.claims.filter(({ property }) => property === 'state').slice(0, 1)}
          />
        )}
      </span>
    </div>
  );
}

interface BountiesProps {
  /** The entity that is shown: a reward does not stand in its own list. */
  of: string;
  bounties: EntityDetails['bounties'];
}

/** Rewards with who offers them, in which year, what is said of their present state, and by whom. */
export function Bounties({ of, bounties }: BountiesProps) {
  if (bounties.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>
        {bounties.every(({ entity }) => entity.id === of)
          ? entityWords.offer
          : entityWords.bounties}
      </h3>
      {bounties.map((bounty) => (
        <BountyRow key={bounty.entity.id} of={of} bounty={bounty} />
      ))}
    </section>
  );
}

interface AccountsProps {
  /** The entity that is shown: an account does not stand in its own list. */
  of: string;
  accounts: EntityDetails['accounts'];
}

/** Accounts with their platforms, who suspended them, what replaced them, and who says so; never as links. */
export function Accounts({ of, accounts }: AccountsProps) {
  if (accounts.length === 0) return null;
  const itself = accounts.every(({ entity }) => entity.id === of);
  return (
    <section className={panel.section}>
      <h3>{itself ? entityWords.accountWhere : entityWords.accounts}</h3>
      {accounts.map(({ entity, platforms, suspendedBy, replacedBy, claims }) => (
        <div key={entity.id} className={styles.entry}>
          {entity.id === of ? null : <EntityButton entity={entity} />}
          <span className={itself ? styles.entryFlat : styles.entryNote}>
            {platforms.length === 0 ? null : <span>{entityWords.on(names(platforms))}</span>}
            {suspendedBy.length === 0 ? null : (
              <span>{entityWords.suspendedBy(names(suspendedBy))}</span>
            )}
            {replacedBy.length === 0 ? null : (
              <span>{entityWords.replacedBy(names(replacedBy))}</span>
            )}
            <Voices claims={claims} />
          </span>
        </div>
      ))}
    </section>
  );
}
