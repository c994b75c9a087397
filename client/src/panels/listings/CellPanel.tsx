import { Network, Quote } from 'lucide-react';
import { useActions, useDayArguments, useMatrixCell, type CellFound } from '../../state';
import { Button } from '../../ui/Button';
import { ListingSign } from '../../ui/ListingSign';
import { Note } from '../../ui/Note';
import { ClaimList } from '../evidence/ClaimList';
import { datesInWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import { PanelHead } from '../shared/PanelHead';
import { RemoteView } from '../shared/RemoteView';
import { scriptIn } from '../shared/scripts';
import { useCopy } from '../shared/useCopy';
import { DateAxis } from './DateAxis';
import styles from './Drawer.module.css';
import { Editions } from './Editions';
import { MarkRow } from './MarkRow';
import { listingWords } from './words';

/** Why no single date is shown, or that what is said does not agree. */
function conflictWords({ since, dates, conflicting }: CellFound['cell']): string | null {
  if (!conflicting) return null;
  return since === null && dates.length > 1 ? listingWords.noneLeads : listingWords.disagreeLong;
}

function Head({ cell, column, entity }: CellFound) {
  return (
    <>
      <h2 className={panel.title} data-script={scriptIn(entity.name)}>
        <bdi>{entity.name}</bdi>
        <span className={styles.column}>{column.name}</span>
      </h2>
      <p className={styles.sentence}>
        <ListingSign state={cell.state} />
        <span>{datesInWords(cell.words)}</span>
      </p>
      <p className={panel.because}>{conflictWords(cell)}</p>
    </>
  );
}

function Body({ cell, column }: CellFound) {
  return (
    <>
      {cell.marks.length === 0 ? null : (
        <section className={panel.section}>
          <h3>{listingWords.marks}</h3>
          <ul>
            {cell.marks.map((mark, index) => (
              <MarkRow key={index} mark={mark} />
            ))}
          </ul>
        </section>
      )}
      {cell.dates.length > 1 ? <DateAxis claims={cell.claims} dates={cell.dates} /> : null}
      {cell.claims.length === 0 ? (
        <p className={panel.section}>
          {listingWords.noClaims} {cell.state === 'ABSENT' ? listingWords.absentHint : null}
        </p>
      ) : (
        <ClaimList claims={cell.claims} />
      )}
      <section className={panel.section}>
        <h3>{listingWords.editions}</h3>
        <Editions lists={column.lists} />
      </section>
    </>
  );
}

function Foot({ cell, entity }: CellFound) {
  const actions = useActions();
  const copy = useCopy();
  const link = cell.claims.find(({ linkId }) => linkId !== null)?.linkId ?? null;
  const open = () => {
    actions.show('explorer');
    void (link === null ? actions.add(entity.id) : actions.openLink(link));
  };
  return (
    <footer className={panel.foot}>
      <Button look="primary" onPress={open}>
        <Network size={14} aria-hidden="true" />
        {listingWords.open}
      </Button>
      <Button data-cite onPress={() => copy(cell.citation)}>
        <Quote size={14} aria-hidden="true" />
        {listingWords.cite}
      </Button>
    </footer>
  );
}

/** What stands behind one cell: its sentence, all that is said, and every claim. */
export function CellPanel({ id, place }: { id: string; place: string }) {
  const actions = useActions();
  const day = useDayArguments();
  const remote = useMatrixCell(id, day);
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <PanelHead what={place} onClose={() => actions.openCell(null)} />
        {remote.state === 'ready' ? <Head {...remote.data} /> : null}
      </div>
      <div className={panel.scroll}>
        <RemoteView
          remote={remote}
          what={listingWords.cellWhat}
          empty={<Note title={listingWords.cellGone}>{listingWords.nothingHint}</Note>}
        >
          {(found) => <Body {...found} />}
        </RemoteView>
      </div>
      {remote.state === 'ready' ? <Foot {...remote.data} /> : null}
    </div>
  );
}
