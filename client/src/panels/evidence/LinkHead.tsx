import type { LinkEvidence } from '../../state';
import type { GraphLink } from '../../graph/types';
import { linkTerm } from '../../graph/vocabulary';
import { Balance } from '../../ui/Balance';
import { STANCES, speaksAgainst } from '../../ui/stance';
import { StatusChip } from '../../ui/StatusChip';
import { datesInWords } from '../shared/dates';
import { confidenceWords } from '../shared/grades';
import { markWords } from '../shared/mark';
import styles from '../shared/Panel.module.css';
import { scriptIn } from '../shared/scripts';
import { voicesOf } from './fold';
import { chipLine, ledgerWords, statusLine } from './words';

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
    <h2 className={styles.sentence} data-script={scriptIn(link.sentence)}>
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

/** Standing claims that support a link, or deny it; until all are there, what the sheet knows. */
function claimCounts(link: KnownLink, evidence: LinkEvidence | null) {
  const known = { support: link.supportCount, denial: link.denialCount };
  if (evidence === null || evidence.claims.length < evidence.claimCount) return known;
  const standing = evidence.claims.filter(({ withdrawn }) => withdrawn === null);
  const denial = standing.filter(({ stance }) => speaksAgainst(stance)).length;
  return { support: standing.length - denial, denial };
}

/** Claims that support a link in words; where some only pass on another, how many voices they are. */
function supportWords(link: KnownLink, evidence: LinkEvidence | null): string {
  const { supportCount } = evidence ?? link;
  const claims = claimCounts(link, evidence).support;
  return claims > supportCount
    ? ledgerWords.supportOf(claims, supportCount)
    : ledgerWords.support(supportCount);
}

interface LinkHeadProps {
  link: KnownLink;
  /** The same link with its claims, once they are there. */
  evidence: LinkEvidence | null;
}

/** What has to be said right beneath a status, why it is what it is, and how far to trust it. */
export function LinkReasons({ link }: { link: LinkEvidence }) {
  return (
    <>
      {link.beside.length === 0 ? null : (
        <ul className={styles.beside}>
          {link.beside.map((sentence) => (
            <li key={sentence}>{datesInWords(sentence)}</li>
          ))}
        </ul>
      )}
      <p>{datesInWords(link.because)}</p>
      <p>
        <b>{confidenceWords(link)}.</b> {datesInWords(link.confidenceBecause)}
      </p>
      {link.presence === 'POSSIBLY' ? <p>{ledgerWords.possibly}</p> : null}
      {link.presence === 'POSSIBLY' && link.undatedCount > 0 ? (
        <p>{ledgerWords.undated(link.undatedCount)}</p>
      ) : null}
    </>
  );
}

const chipWords = (link: KnownLink, evidence: LinkEvidence | null): string =>
  evidence === null
    ? statusLine(link.status, link.contested)
    : chipLine(evidence.statusWords, evidence.contested);

/** Sentence, status and whose it is, balance of the claims, what is said beside it, and why. */
export function LinkHead({ link, evidence }: LinkHeadProps) {
  const { status, contested } = evidence ?? link;
  return (
    <>
      <LinkSentence link={evidence ?? link} />
      <div className={styles.line}>
        <StatusChip status={status} contested={contested !== null}>
          {chipWords(link, evidence)}
        </StatusChip>
        <Balance
          stances={evidence === null ? [] : inOrder(evidence)}
          support={supportWords(link, evidence)}
          denial={ledgerWords.denial(claimCounts(link, evidence).denial)}
        />
      </div>
      <div className={styles.reason}>
        {evidence === null ? null : <LinkReasons link={evidence} />}
      </div>
    </>
  );
}
