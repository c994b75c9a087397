import { Maximize2 } from 'lucide-react';
import { useActions, useEntityOnSheet, useSheet, type Preview } from '../../state';
import { Button } from '../../ui/Button';
import panel from '../shared/Panel.module.css';
import { PanelHead } from '../shared/PanelHead';
import { scriptIn } from '../shared/scripts';
import { Bars } from './Bars';
import { BestStepper } from './BestStepper';
import { CandidateRow } from './CandidateRow';
import styles from './Expand.module.css';
import { expandWords } from './words';

function Foot({ preview }: { preview: Preview }) {
  const actions = useActions();
  const ticked = preview.candidates.filter((candidate) => candidate.ticked).length;
  return (
    <footer className={panel.foot}>
      <Button look="primary" isDisabled={ticked === 0} onPress={() => actions.addPreviewed()}>
        {expandWords.add(ticked)}
      </Button>
      <Button onPress={() => actions.addPreviewed(true)}>
        {expandWords.addAll(preview.candidates.length, preview.truncated)}
      </Button>
      <span className={panel.small}>{expandWords.order}</span>
    </footer>
  );
}

/** An expansion before it happens: counts, how many to take, and a tick for each. */
export function ExpandPanel({ preview }: { preview: Preview }) {
  const actions = useActions();
  const parent = useEntityOnSheet(preview.parent);
  const name = parent?.name ?? preview.parent;
  const { candidates } = preview;
  const hidden = useSheet().hidden.get(preview.parent) ?? 0;
  const count = { known: candidates.length, all: preview.truncated ? hidden : candidates.length };
  const links = candidates.reduce((total, candidate) => total + candidate.links.length, 0);
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <PanelHead
          what={
            <>
              <Maximize2 size={13} aria-hidden="true" />
              {expandWords.what}
            </>
          }
          onClose={actions.cancelPreview}
        />
        <h2 className={panel.sentence} data-script={scriptIn(name)}>
          {expandWords.title(name)}
        </h2>
        <p className={panel.because}>{expandWords.intro(count, links)}</p>
        {preview.truncated ? <p className={panel.small}>{expandWords.truncated}</p> : null}
      </div>
      <div className={panel.scroll}>
        <Bars candidates={candidates} all={count.all} />
        <BestStepper candidates={candidates} />
        <ul className={styles.list} aria-label={expandWords.candidates}>
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.entity.id} candidate={candidate} />
          ))}
        </ul>
      </div>
      <Foot preview={preview} />
    </div>
  );
}
