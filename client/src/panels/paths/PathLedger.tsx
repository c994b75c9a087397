import { ClockAlert, Copy, Quote } from 'lucide-react';
import { Fragment } from 'react';
import { useLinksEvidence, type Hop, type LinkEvidence, type Path } from '../../state';
import { linkTerm } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { StatusChip } from '../../ui/StatusChip';
import { ClaimList } from '../evidence/ClaimList';
import { chipLine } from '../evidence/words';
import { citePath } from '../shared/cite';
import { datesInWords } from '../shared/dates';
import { confidenceWords } from '../shared/grades';
import panel from '../shared/Panel.module.css';
import { RemoteView } from '../shared/RemoteView';
import { useCopy } from '../shared/useCopy';
import { useTaken } from '../shared/useTaken';
import { words } from '../shared/words';
import styles from './PathLedger.module.css';
import { hopAnchor } from './PathStrip';
import { pathWords } from './words';

type Evidence = readonly LinkEvidence[];

/** The claims of one hop: its strongest link first, each link under its own sentence. */
function HopSection({ hop, index, isWeakest, evidence }: HopProps) {
  const links = hop.links
    .map(({ id }) => evidence.find((link) => link.id === id))
    .filter((link) => link !== undefined);
  return (
    <section id={hopAnchor(index)} className={styles.hop} aria-label={pathWords.hop(index + 1)}>
      <header className={styles.head}>
        <span className={styles.number}>{pathWords.hop(index + 1)}</span>
        <h3 className={styles.sentence}>{datesInWords(hop.sentence)}</h3>
        {isWeakest ? <span className={styles.mark}>{pathWords.weakestMark}</span> : null}
      </header>
      {links.map((link, at) => (
        <Fragment key={link.id}>
          <div className={styles.link}>
            <StatusChip small status={link.status} contested={link.contested !== null}>
              {chipLine(link.statusWords, link.contested)}
            </StatusChip>
            <span className={panel.small}>
              {linkTerm(link.type).short} · {words.claims(link.claimCount)} ·{' '}
              {confidenceWords(link).toLowerCase()}
            </span>
          </div>
          {isWeakest && at === 0 ? (
            <p className={styles.why}>
              <b>{pathWords.weakestWhy}.</b> {link.because}
            </p>
          ) : null}
          <ClaimList claims={link.claims} head={false} />
        </Fragment>
      ))}
    </section>
  );
}

interface HopProps {
  hop: Hop;
  index: number;
  isWeakest: boolean;
  evidence: Evidence;
}

function Foot({ path }: { path: Path }) {
  const copy = useCopy();
  const taken = useTaken();
  return (
    <footer className={panel.foot}>
      <Button look="primary" data-cite onPress={() => copy(citePath(path, taken()))}>
        <Quote size={14} aria-hidden="true" />
        {pathWords.cite}
      </Button>
      <Button onPress={() => copy(path.sentence)}>
        <Copy size={14} aria-hidden="true" />
        {pathWords.copy}
      </Button>
    </footer>
  );
}

/** The ledger of a path: its sentence, then the claims of every hop in their order. */
export function PathLedger({ path }: { path: Path }) {
  const ids = path.hops.flatMap((hop) => hop.links.map(({ id }) => id));
  const remote = useLinksEvidence(ids);
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <h2 className={styles.whole}>{datesInWords(path.sentence)}</h2>
        {path.againstTime === null ? null : (
          <p className={styles.against}>
            <ClockAlert size={15} aria-hidden="true" />
            <span>
              <b>{pathWords.againstTime}.</b> {datesInWords(path.againstTime)}
            </span>
          </p>
        )}
        <p className={panel.small}>{pathWords.disclaimer}</p>
      </div>
      <div className={panel.scroll} tabIndex={0} role="region" aria-label={pathWords.evidence}>
        <RemoteView
          remote={remote}
          what={pathWords.claimsOf}
          empty={<Note title={words.noneHeld} />}
        >
          {(evidence) =>
            path.hops.map((hop, index) => (
              <HopSection
                key={`${hop.from.id}~${hop.to.id}`}
                {...{ hop, index, evidence }}
                isWeakest={path.hops.length > 1 && index === path.weakest}
              />
            ))
          }
        </RemoteView>
      </div>
      {remote.state === 'ready' ? <Foot path={path} /> : null}
    </div>
  );
}
