import type { Claim } from '../../state';
import styles from './ClaimRow.module.css';
import { ledgerWords } from './words';

const flagsOf = (claim: Claim): [string, string][] => [
  ...(claim.source.readInPart
    ? [[ledgerWords.readInPart, ledgerWords.readInPartWhy] as [string, string]]
    : []),
  ...(claim.retrievedText
    ? [[ledgerWords.retrieved, ledgerWords.retrievedWhy] as [string, string]]
    : []),
  ...(claim.custodial
    ? [[ledgerWords.custodial, ledgerWords.custodialWhy] as [string, string]]
    : []),
  ...(claim.sensitive
    ? [[ledgerWords.sensitive, ledgerWords.sensitiveWhy] as [string, string]]
    : []),
];

/** What a reader must know of how a claim was come by; each says why when pointed at. */
export function Flags({ claim }: { claim: Claim }) {
  return flagsOf(claim).map(([flag, why]) => (
    <span key={flag} className={styles.flag} title={why}>
      {flag}
    </span>
  ));
}
