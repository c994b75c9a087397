import { useMemo } from 'react';
import type { Claim } from '../../state';
import { StanceMark } from '../../ui/StanceMark';
import styles from './ClaimList.module.css';
import { ClaimRow } from './ClaimRow';
import { TimeHead } from './TimeMark';
import { axisOf } from './axis';
import { groupByStance, numbersOf, opponentsOf, type StanceGroup } from './groups';
import { ledgerWords, stanceWords } from './words';

/** Who denies, where a whole group of denials has one answer. */
function groupNote({ stance, rows }: StanceGroup<Claim>): string | null {
  if (stance !== 'DENIES') return null;
  if (rows.every(({ claim }) => claim.byParty === true)) return ledgerWords.byParty;
  if (rows.every(({ claim }) => claim.byParty === false)) return ledgerWords.notByParty;
  return null;
}

/** Claims in groups by stance, numbered through, with both times on one axis. */
export function ClaimList({ claims, head = true }: { claims: readonly Claim[]; head?: boolean }) {
  const groups = useMemo(() => groupByStance(claims), [claims]);
  const numbers = useMemo(() => numbersOf(groups), [groups]);
  const axis = useMemo(() => axisOf(claims), [claims]);
  return (
    <div className={styles.list}>
      {head ? (
        <div className={styles.columns}>
          <span>{ledgerWords.column}</span>
          {axis === null ? null : (
            <TimeHead axis={axis} held={ledgerWords.held} reported={ledgerWords.reported} />
          )}
        </div>
      ) : null}
      {groups.map((group) => (
        <div key={group.stance} role="group" aria-label={stanceWords[group.stance]}>
          <h3 className={styles.group}>
            <StanceMark stance={group.stance} />
            {stanceWords[group.stance]}
            <span className={styles.count}>{group.rows.length}</span>
            <span className={styles.count}>{groupNote(group)}</span>
          </h3>
          <ol>
            {group.rows.map((row) => (
              <ClaimRow
                key={row.claim.id}
                row={row}
                axis={axis}
                opponents={opponentsOf(row.claim, numbers)}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
