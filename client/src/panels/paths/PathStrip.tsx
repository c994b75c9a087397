import { ChevronRight } from 'lucide-react';
import { useActions, type Hop, type Path } from '../../state';
import { statusWords } from '../../graph/status';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/IconButton';
import { LineSample } from '../../ui/LineSample';
import { attribution } from '../shared/attribution';
import { datesInWords } from '../shared/dates';
import { EntityButton } from '../shared/EntityButton';
import { words } from '../shared/words';
import styles from './PathStrip.module.css';
import { furtherDenials, isContested } from './denials';
import { useOnward } from './useOnward';
import { pathWords } from './words';

/** Anchor of a hop's claims in the ledger. */
export const hopAnchor = (index: number): string => `hop-${index + 1}`;

function HopCard({ hop, index, isWeakest }: { hop: Hop; index: number; isWeakest: boolean }) {
  const lead = hop.links[0];
  if (lead === undefined) return null;
  const contested = isContested(hop);
  return (
    <button
      type="button"
      className={classes(styles.hop, isWeakest && styles.weakest)}
      title={hop.sentence}
      onClick={() => document.getElementById(hopAnchor(index))?.scrollIntoView()}
    >
      <span className={styles.words}>
        {hop.words}
        {isWeakest ? <span className={styles.mark}>{pathWords.weakestMark}</span> : null}
      </span>
      <span className={styles.who}>
        {datesInWords(attribution(hop.sentence, [hop.from.name, hop.to.name]))}
      </span>
      {furtherDenials(hop).map((denial) => (
        <span key={denial} className={styles.who}>
          {denial}
        </span>
      ))}
      <span className={styles.worth}>
        <LineSample status={lead.status} contested={contested} />
        {statusWords[lead.status].toLowerCase()}
        {contested ? `, ${pathWords.contested}` : null}
        {` · ${words.claims(lead.claimCount)}`}
        {hop.links.length > 1 ? `, ${pathWords.also(hop.links.length - 1)}` : null}
      </span>
    </button>
  );
}

/** A path as a sentence across the page: entities and hops in their order, the weakest reversed. */
export function PathStrip({ path }: { path: Path }) {
  const actions = useActions();
  const { chain, more, onward } = useOnward(path);
  const first = path.hops[0]?.from;
  return (
    <section className={styles.strip} aria-label={pathWords.strip}>
      <ol ref={chain} className={styles.chain}>
        {first === undefined ? null : (
          <li>
            <EntityButton entity={first} size={24} onPress={() => actions.select(first.id)} />
          </li>
        )}
        {path.hops.map((hop, index) => (
          <li key={`${hop.from.id}~${hop.to.id}`}>
            <HopCard
              hop={hop}
              index={index}
              isWeakest={path.hops.length > 1 && index === path.weakest}
            />
            <EntityButton entity={hop.to} size={24} onPress={() => actions.select(hop.to.id)} />
          </li>
        ))}
      </ol>
      {more ? (
        <IconButton
          className={styles.onward ?? ''}
          label={pathWords.onward}
          icon={<ChevronRight size={20} aria-hidden="true" />}
          onPress={onward}
        />
      ) : null}
    </section>
  );
}
