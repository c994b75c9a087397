import type { LinkEvidence } from '../../state';
import type { GraphLink } from '../../graph/types';
import { linkTerm } from '../../graph/vocabulary';
import { Balance } from '../../ui/Balance';
import { STANCES } from '../../ui/stance';
import { StatusChip } from '../../ui/StatusChip';
import { datesInWords } from '../shared/dates';
import { markWords } from '../shared/mark';
import styles from '../shared/Panel.module.css';
import { voicesOf } from './fold';
import { ledgerWords, statusLine } from './words';

/** What the sheet already knows of a link, before its claims are there. */
export type KnownLink = Pick<
  GraphLink,
  | 'id'
  | 'type'
  | 'sentence'
  | 'status'
  | 'contested'
  | 'supportCount'
  | 'denialCount'
  | 'claimCount'
>;

/** The link as a sentence that names who says so, with the link type marked. */
export function LinkSentence({ link }: { link: Pick<KnownLink, 'sentence' | 'type'> }) {
  const { label, inverse, short } = linkTerm(link.type);
  const { before, marked, after } = markWords(datesInWords(link.sentence), [short, label, inverse]);
  return (
    <h2 className={styles.sentence}>
      {before}
      {marked === '' ? null : <mark>{marked}</mark>}
      {after}
    </h2>
  );
}

/** One block a voice: the same speaker in the same source weighs once, however often it is held. */
const inOrder = (link: LinkEvidence) =>
  voicesOf(link.claims)
    .map(({ stance }) => stance)
    .sort((a, b) => STANCES.indexOf(a) - STANCES.indexOf(b));

/** Claims that support a link; until they are there, what the sheet knows. */
const supportClaims = ({ supportCount, denialCount }: KnownLink, evidence: LinkEvidence | null) =>
  evidence === null ? supportCount : evidence.claimCount - denialCount;

/** Claims that support a link in words; where some only pass on another, how many voices they are. */
function supportWords(link: KnownLink, evidence: LinkEvidence | null): string {
  const { supportCount } = link;
  const claims = supportClaims(link, evidence);
  return claims > supportCount
    ? ledgerWords.supportOf(claims, supportCount)
    : ledgerWords.support(supportCount);
}

interface LinkHeadProps {
  link: KnownLink;
  /** The same link with its claims, once they are there. */
  evidence: LinkEvidence | null;
}

/** Sentence, status, balance of the claims, and why the status is what it is. */
export function LinkHead({ link, evidence }: LinkHeadProps) {
  return (
    <>
      <LinkSentence link={link} />
      <div className={styles.line}>
        <StatusChip status={link.status} contested={link.contested !== null}>
          {statusLine(link.status, link.contested)}
        </StatusChip>
        <Balance
          stances={evidence === null ? [] : inOrder(evidence)}
          support={supportWords(link, evidence)}
          denial={ledgerWords.denial(link.denialCount)}
        />
      </div>
      <p className={styles.reason}>{evidence?.because}</p>
    </>
  );
}
