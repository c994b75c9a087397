import { ArrowLeftRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Claim } from '../../state';
import { dateWords, heldWords, reportedWords } from '../shared/dates';
import { words } from '../shared/words';
import { ClaimDetail } from './ClaimDetail';
import styles from './ClaimRow.module.css';
import { Flags } from './Flags';
import { Grades } from './Grades';
import { TimeMark } from './TimeMark';
import type { Axis } from './axis';
import type { Numbered, Opponents } from './groups';
import { ledgerWords } from './words';

const opponentWords = ({ numbers, beside, elsewhere }: Opponents): string | null => {
  const whom = [
    ...(numbers.length === 0 ? [] : [numbers.join(', ')]),
    ...(beside === 0 ? [] : [ledgerWords.otherSide]),
    ...(elsewhere === 0 ? [] : [ledgerWords.elsewhere(elsewhere)]),
  ];
  return whom.length === 0 ? null : ledgerWords.contradicts(whom.join(', and '));
};

function Byline({ claim }: { claim: Claim }) {
  const { citing, role, source } = claim;
  return (
    <span className={styles.byline}>
      <b>{claim.speaker}</b>
      {citing.length === 0 ? null : (
        <span>{ledgerWords.citing(citing.map(({ name }) => name).join(', '))}</span>
      )}
      {claim.speaker.startsWith(source.publisher) ? null : <span>{source.publisher}</span>}
      <span className={styles.locator}>{claim.locator}</span>
      {role === null ? null : <span>{ledgerWords.role(role)}</span>}
      <Grades claim={claim} />
      <Flags claim={claim} />
    </span>
  );
}

/** What a claim says; struck where the editors took it back, with when and why. */
function Statement({ claim: { statement, withdrawn } }: { claim: Claim }) {
  if (withdrawn === null) return <span className={styles.statement}>{statement}</span>;
  return (
    <>
      <s className={styles.statement}>{statement}</s>
      <span className={styles.withdrawn}>
        {ledgerWords.withdrawn(dateWords(withdrawn.on), withdrawn.why)}
      </span>
    </>
  );
}

function Times({
  claim,
  axis,
  opponents,
}: {
  claim: Claim;
  axis: Axis | null;
  opponents: Opponents;
}) {
  const against = opponentWords(opponents);
  const held = heldWords(claim);
  const reported = reportedWords(claim.reportedOn, claim.reportedInferred);
  return (
    <span className={styles.times}>
      <span className={styles.dates}>
        <span className={held === null ? styles.absent : undefined}>
          <span className={styles.which}>{ledgerWords.held} </span>
          {held ?? words.notDated}
        </span>
        <span className={reported === null ? styles.absent : undefined}>
          <span className={styles.which}>{ledgerWords.reported} </span>
          {reported ?? words.notDated}
        </span>
      </span>
      <TimeMark claim={claim} axis={axis} />
      {against === null ? null : (
        <span className={styles.against}>
          <ArrowLeftRight size={12} aria-hidden="true" />
          {against}
        </span>
      )}
    </span>
  );
}

interface ClaimRowProps {
  row: Numbered<Claim>;
  axis: Axis | null;
  opponents: Opponents;
}

/** One claim: number, statement, who says so and where, both times; opens to its source. */
export function ClaimRow({ row: { number, claim }, axis, opponents }: ClaimRowProps) {
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  return (
    <li
      className={styles.row}
      data-open={isOpen || undefined}
      data-withdrawn={claim.withdrawn === null ? undefined : true}
    >
      <button
        type="button"
        className={styles.entry}
        data-claim={claim.id}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detail : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.body}>
          <Statement claim={claim} />
          <Byline claim={claim} />
        </span>
        <Times claim={claim} axis={axis} opponents={opponents} />
      </button>
      {isOpen ? <ClaimDetail id={detail} claim={claim} /> : null}
    </li>
  );
}
