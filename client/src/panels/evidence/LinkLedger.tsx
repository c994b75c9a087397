import type { ReactNode } from 'react';
import { ChevronLeft, ChevronRight, Link2 } from 'lucide-react';
import {
  useActions,
  useDays,
  useLine,
  useLinkEvidence,
  useWholeLine,
  type LinkEvidence,
} from '../../state';
import { asksDays } from '../../graph/days';
import type { Line } from '../../graph/types';
import { linkTerm } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Note } from '../../ui/Note';
import { Tabs, type TabItem } from '../../ui/Tabs';
import panel from '../shared/Panel.module.css';
import { PanelHead } from '../shared/PanelHead';
import { RemoteView } from '../shared/RemoteView';
import { usePhone } from '../shared/useMedia';
import { daysInWords, timeWords } from '../timeline/words';
import { ClaimList } from './ClaimList';
import { LinkFoot } from './LinkFoot';
import { LinkTools } from './LinkTools';
import { LinkHead, LinkReasons, type KnownLink } from './LinkHead';
import { SetAside } from './SetAside';
import { ledgerWords } from './words';

/**
 * One tab a link of the pair, read in the direction of the strongest; on a day a link that is not
 * there has no claims that count.
 */
const tabsOf = (whole: Line, onDay: Line | null): TabItem[] =>
  whole.links.map(({ id, from, type }) => ({
    id,
    label: from === whole.from ? linkTerm(type).short : linkTerm(type).shortInverse,
    count: onDay?.links.find((link) => link.id === id)?.claimCount ?? 0,
  }));

const claimsOf = (links: readonly KnownLink[]): number =>
  links.reduce((total, { claimCount }) => total + claimCount, 0);

function Bar({ links, children }: { links: readonly KnownLink[]; children: ReactNode }) {
  const actions = useActions();
  return (
    <PanelHead
      what={
        <>
          <Link2 size={14} aria-hidden="true" />
          {ledgerWords.link(claimsOf(links))}
        </>
      }
      onClose={() => actions.select(null)}
    >
      {children}
      <IconButton
        label={ledgerWords.previous}
        shortcut="["
        icon={<ChevronLeft size={16} aria-hidden="true" />}
        onPress={() => actions.stepLine(-1)}
      />
      <IconButton
        label={ledgerWords.next}
        shortcut="]"
        icon={<ChevronRight size={16} aria-hidden="true" />}
        onPress={() => actions.stepLine(1)}
      />
    </PanelHead>
  );
}

/** Why a link has no claims to show: it was not there on the day, or is not there at all. */
function Gone() {
  const actions = useActions();
  const days = useDays();
  if (!asksDays(days)) return <Note title={ledgerWords.nothing}>{ledgerWords.gone}</Note>;
  return (
    <Note
      title={ledgerWords.notOnDay(daysInWords(days))}
      actions={<Button onPress={actions.clearDays}>{timeWords.clear}</Button>}
    >
      {ledgerWords.notOnDayHint(days.certain)}
    </Note>
  );
}

const dataOf = (remote: ReturnType<typeof useLinkEvidence>): LinkEvidence | null =>
  remote.state === 'ready' ? remote.data : null;

/** The ledger of one line: every link type of the pair opens to its claims. */
export function LinkLedger({ line: lineId, link: linkId }: { line: string; link: string }) {
  const actions = useActions();
  const line = useLine(lineId);
  const whole = useWholeLine(lineId) ?? line;
  const remote = useLinkEvidence(linkId);
  const evidence = dataOf(remote);
  const phone = usePhone();
  // What the sheet knows stands at once; a line that a filter hides is known by its claims alone.
  const known: KnownLink | null = line?.links.find(({ id }) => id === linkId) ?? evidence;
  const claims = (
    <RemoteView remote={remote} what={ledgerWords.what} empty={<Gone />}>
      {(link) => (
        <>
          <div className={panel.becauseBelow}>
            <LinkReasons link={link} />
          </div>
          <ClaimList key={link.id} claims={link.claims} />
          <SetAside claims={link.setAside} />
        </>
      )}
    </RemoteView>
  );
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <Bar links={line?.links ?? (known === null ? [] : [known])}>
          {evidence !== null && phone ? <LinkTools link={evidence} /> : null}
        </Bar>
        {known === null ? null : <LinkHead link={known} evidence={evidence} />}
      </div>
      {whole === null ? (
        <div className={panel.scroll}>{claims}</div>
      ) : (
        <Tabs
          label={ledgerWords.tabs}
          items={tabsOf(whole, line)}
          selected={linkId}
          onSelect={actions.selectTab}
        >
          {claims}
        </Tabs>
      )}
      {evidence === null || phone ? null : <LinkFoot link={evidence} />}
    </div>
  );
}
