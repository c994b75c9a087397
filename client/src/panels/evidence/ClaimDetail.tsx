import { Copy, ExternalLink, PenLine, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditor, type Claim, type Source } from '../../state';
import { Button } from '../../ui/Button';
import { citeClaim } from '../shared/cite';
import { dateWords, heldWords, reportedWords } from '../shared/dates';
import { useDialogs } from '../shared/dialogs';
import { credibilityWords, reliabilityWords } from '../shared/grades';
import { useCopy } from '../shared/useCopy';
import { useOpenSource } from '../shared/useOpenSource';
import { useTaken } from '../shared/useTaken';
import { words } from '../shared/words';
import styles from './ClaimDetail.module.css';
import { ledgerWords } from './words';

/** The date of a source, or its honest bounds with their reason. */
export function publishedWords(source: Source): string {
  const { published, publishedEarliest: earliest, publishedLatest: latest } = source;
  if (published !== null) return dateWords(published);
  if (earliest !== null && latest !== null)
    return ledgerWords.between(dateWords(earliest), dateWords(latest));
  if (earliest !== null) return ledgerWords.notBefore(dateWords(earliest));
  if (latest !== null) return ledgerWords.notAfter(dateWords(latest));
  return words.notDated;
}

/** One line of a source's particulars; left out where there is nothing to say. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** The address of a source; opened in a tab that learns nothing of this one. */
export function SourceAddress({ url }: { url: string | null }) {
  if (url === null) return ledgerWords.noAddress;
  if (!isWeb(url)) return url;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer external">
      {url}
      <ExternalLink size={11} aria-hidden="true" className={styles.external} />
    </a>
  );
}

/** How reliable a source is, and why the reviewed table says so. */
export function ReliabilityFact({ source }: { source: Source }) {
  return (
    <Fact term={ledgerWords.reliability}>
      {reliabilityWords(source)}. <span className={styles.dim}>{source.reliabilityBecause}</span>
    </Fact>
  );
}

/** Where a copy of a source lies, the digest of the file that was read, and the file itself for editors. */
export function KeptFacts({ source }: { source: Source }) {
  const editor = useEditor();
  return (
    <>
      <Fact term={ledgerWords.archive}>
        {source.archiveUrl === null ? null : <SourceAddress url={source.archiveUrl} />}
      </Fact>
      <Fact term={ledgerWords.sha256}>
        {source.sha256 === null ? null : <code className={styles.digest}>{source.sha256}</code>}
      </Fact>
      <Fact term={ledgerWords.keptFile}>
        {editor && source.hasFile ? (
          <a href={`/sources/${encodeURIComponent(source.id)}/file`} target="_blank" rel="noopener">
            {ledgerWords.openFile}
          </a>
        ) : null}
      </Fact>
    </>
  );
}

/** What an editor may do with a claim. */
function Editing({ claim }: { claim: Claim }) {
  const dialogs = useDialogs();
  if (!useEditor() || claim.withdrawn !== null) return null;
  return (
    <>
      <Button onPress={() => dialogs.show({ kind: 'correct', id: claim.id })}>
        <PenLine size={14} aria-hidden="true" />
        {ledgerWords.correct}
      </Button>
      <Button onPress={() => dialogs.show({ kind: 'retract', claim })}>
        <Undo2 size={14} aria-hidden="true" />
        {ledgerWords.takeBack}
      </Button>
    </>
  );
}

/** The source behind a claim, and what is needed to cite it. */
export function ClaimDetail({ id, claim }: { id: string; claim: Claim }) {
  const copy = useCopy();
  const taken = useTaken();
  const openSource = useOpenSource();
  const { source } = claim;
  return (
    <div id={id} className={styles.detail}>
      {claim.quotation === null ? null : <blockquote>{claim.quotation}</blockquote>}
      <dl className={styles.facts}>
        <Fact term={ledgerWords.source}>
          {source.title} <span className={styles.dim}>{source.publisher}</span>
        </Fact>
        <Fact term={ledgerWords.published}>
          {publishedWords(source)} <span className={styles.dim}>{source.publishedWhy}</span>
        </Fact>
        <Fact term={ledgerWords.place}>{claim.locator}</Fact>
        <Fact term={ledgerWords.address}>
          <SourceAddress url={source.url} />
        </Fact>
        <Fact term={ledgerWords.accessed}>
          {source.accessed === null ? null : dateWords(source.accessed)}
        </Fact>
        <KeptFacts source={source} />
        <ReliabilityFact source={source} />
        <Fact term={ledgerWords.credibility}>
          {credibilityWords(claim)}.{' '}
          {claim.withdrawn === null ? (
            <span className={styles.dim}>{claim.credibilityBecause}</span>
          ) : null}
        </Fact>
        <Fact term={ledgerWords.heldLong}>{heldWords(claim) ?? words.notDated}</Fact>
        <Fact term={ledgerWords.reportedLong}>
          {reportedWords(claim.reportedOn, claim.reportedInferred) ?? words.notDated}
        </Fact>
        <Fact term={ledgerWords.note}>{source.note}</Fact>
        <Fact term={ledgerWords.licence}>{source.licence}</Fact>
        <Fact term={ledgerWords.corrected}>
          {claim.supersedes.length === 0 ? null : ledgerWords.corrects}
        </Fact>
      </dl>
      <div className={styles.actions}>
        <Button data-cite-claim onPress={() => copy(citeClaim(claim, taken()))}>
          <Copy size={14} aria-hidden="true" />
          {ledgerWords.copy}
        </Button>
        <Button look="quiet" onPress={() => openSource(source.id)}>
          {ledgerWords.openSource}
        </Button>
        <Editing claim={claim} />
      </div>
    </div>
  );
}
