import { useSource, type Source, type SourceWithClaims } from '../../state';
import { Note } from '../../ui/Note';
import {
  Fact,
  KeptFacts,
  ReliabilityFact,
  SourceAddress,
  publishedWords,
} from '../evidence/ClaimDetail';
import detail from '../evidence/ClaimDetail.module.css';
import { ClaimList } from '../evidence/ClaimList';
import { ledgerWords } from '../evidence/words';
import { dateWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import { RemoteView } from '../shared/RemoteView';
import { useShownSource } from '../shared/shownSource';
import { words } from '../shared/words';
import { AttachFile } from './AttachFile';
import { kindWords, languageWords } from './order';
import { sourceWords } from './words';

function Particulars({ source }: { source: Source }) {
  return (
    <dl className={detail.facts}>
      <Fact term={ledgerWords.published}>
        {publishedWords(source)} <span className={detail.dim}>{source.publishedWhy}</span>
      </Fact>
      <Fact term={ledgerWords.address}>
        <SourceAddress url={source.url} />
      </Fact>
      <Fact term={ledgerWords.accessed}>
        {source.accessed === null ? null : dateWords(source.accessed)}
      </Fact>
      <KeptFacts source={source} />
      <ReliabilityFact source={source} />
      <Fact term={sourceWords.kind}>{kindWords(source.kind)}</Fact>
      <Fact term={sourceWords.language}>{languageWords(source.language)}</Fact>
      <Fact term={ledgerWords.licence}>{source.licence}</Fact>
      <Fact term={ledgerWords.note}>{source.note}</Fact>
    </dl>
  );
}

function Shown({ source, claims, claimCount }: SourceWithClaims) {
  return (
    <>
      <div className={panel.head}>
        <span className={panel.what}>{source.publisher}</span>
        <h2 className={panel.title}>{source.title}</h2>
        {source.titleIsDescriptive ? (
          <p className={panel.small}>{ledgerWords.descriptiveWhy}</p>
        ) : null}
        {source.readInPart ? <p className={panel.small}>{ledgerWords.readInPartWhy}</p> : null}
        <Particulars source={source} />
        <AttachFile source={source} />
      </div>
      <div className={panel.scroll} tabIndex={0} role="region" aria-label={sourceWords.one}>
        {claims.length === 0 ? (
          <Note title={sourceWords.noClaims}>{words.noneHeld}</Note>
        ) : (
          <ClaimList claims={claims} />
        )}
      </div>
      <p className={panel.foot}>{sourceWords.claimsShown(claims.length, claimCount)}</p>
    </>
  );
}

/** One source with its particulars and all claims that stand in it. */
export function SourcePanel() {
  const { id } = useShownSource();
  const remote = useSource(id);
  return (
    <div className={panel.panel}>
      <RemoteView
        remote={remote}
        what={sourceWords.one}
        idle={<Note title={sourceWords.pick}>{sourceWords.pickHint}</Note>}
        empty={<Note title={sourceWords.gone}>{words.noneHeld}</Note>}
      >
        {(data) => <Shown key={data.source.id} {...data} />}
      </RemoteView>
    </div>
  );
}
