import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { useActions, type Candidate } from '../../state';
import { KindSymbol } from '../../ui/KindSymbol';
import { LineSample } from '../../ui/LineSample';
import styles from './Expand.module.css';

/** One neighbour to take or leave, with its strongest link as a sentence that names its speaker. */
export function CandidateRow({ candidate }: { candidate: Candidate }) {
  const actions = useActions();
  const { entity, links, ticked } = candidate;
  const lead = links[0];
  const claims = links.reduce((total, link) => total + link.claimCount, 0);
  return (
    <li
      onPointerEnter={() => actions.point({ kind: 'entity', id: entity.id })}
      onPointerLeave={() => actions.point(null)}
    >
      <Checkbox
        className={styles.candidate ?? ''}
        isSelected={ticked}
        onChange={() => actions.tick(entity.id)}
      >
        <span className={styles.tick} aria-hidden="true">
          {ticked ? <Check size={12} strokeWidth={3} /> : null}
        </span>
        <KindSymbol kind={entity.kind} role={entity.role} size={20} ghost={!ticked} />
        <span className={styles.candidateWords}>
          <span dir="auto">{entity.name}</span>
          {lead === undefined ? null : <span className={styles.how}>{lead.sentence}</span>}
        </span>
        {lead === undefined ? null : (
          <LineSample status={lead.status} contested={lead.contested !== null} />
        )}
        <span className={styles.claimCount}>{claims}</span>
      </Checkbox>
    </li>
  );
}
