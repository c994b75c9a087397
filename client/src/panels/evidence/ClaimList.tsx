import { Fragment, useMemo } from 'react';
import type { Claim } from '../../state';
import { StanceMark } from '../../ui/StanceMark';
import styles from './ClaimList.module.css';
import { ClaimRow } from './ClaimRow';
import { TimeHead } from './TimeMark';
import { axisOf } from './axis';
import { Spellings } from './Spellings';
import { groupByStance, numbersOf, opponentsOf, type Numbered, type StanceGroup } from './groups';
import { foldSpellings, gatherSpellings, type Folded } from './fold';
import { ledgerWords, stanceWords } from './words';

/** Who denies, where a whole group of denials has one answer. */
function groupNote({ stance, rows }: StanceGroup<Claim>): string | null {
  if (stance !== 'DENIES') return null;
  if (rows.every(({ claim }) => claim.byParty === true)) return ledgerWords.byParty;
  if (rows.every(({ claim }) => claim.byParty === false)) return ledgerWords.notByParty;
  return null;
}

/** How many of a group stand, and how many the editors took back. */
function GroupCount({ rows }: StanceGroup<Claim>) {
  const standing = rows.filter(({ claim }) => claim.withdrawn === null).length;
  return (
    <>
      <span className={styles.count}>{standing}</span>
      {standing === rows.length ? null : (
        <span className={styles.count}>{ledgerWords.withdrawnCount(rows.length - standing)}</span>
      )}
    </>
  );
}

/** The rows of a group with further spellings of one voice behind the first of them. */
function foldRows(rows: readonly Numbered<Claim>[]): Folded<Numbered<Claim>>[] {
  const byId = new Map(rows.map((row) => [row.claim.id, row]));
  const rowOf = ({ id }: Claim) => byId.get(id);
  return foldSpellings(rows.map(({ claim }) => claim)).flatMap(({ lead, more }) => {
    const first = rowOf(lead);
    if (first === undefined) return [];
    return [{ lead: first, more: more.map(rowOf).filter((row) => row !== undefined) }];
  });
}

interface ClaimListProps {
  claims: readonly Claim[];
  head?: boolean;
  /** Ids of the claims on the other side, where both stand beside each other. */
  beside?: ReadonlySet<string> | undefined;
}

/** Claims in groups by stance, numbered through, with both times on one axis. */
export function ClaimList({ claims, head = true, beside }: ClaimListProps) {
  const groups = useMemo(() => groupByStance(gatherSpellings(claims)), [claims]);
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
            <GroupCount {...group} />
            <span className={styles.count}>{groupNote(group)}</span>
          </h3>
          <ol>
            {foldRows(group.rows).map(({ lead, more }) => (
              <Fragment key={lead.claim.id}>
                <ClaimRow
                  row={lead}
                  axis={axis}
                  opponents={opponentsOf(lead.claim, numbers, beside)}
                />
                {more.length === 0 ? null : <Spellings rows={more} axis={axis} />}
              </Fragment>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
