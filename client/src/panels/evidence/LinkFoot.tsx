import { Plus, Quote, Waypoints } from 'lucide-react';
import { useEditor, type LinkEvidence } from '../../state';
import { Button } from '../../ui/Button';
import { citeLink } from '../shared/cite';
import { useDialogs } from '../shared/dialogs';
import panel from '../shared/Panel.module.css';
import { useFindPaths } from '../shared/useFindPaths';
import { useCopy } from '../shared/useCopy';
import { useTaken } from '../shared/useTaken';
import { words } from '../shared/words';
import { ledgerWords } from './words';

/** What can be done with a link: cite it, look for paths, add a claim. */
export function LinkFoot({ link }: { link: LinkEvidence }) {
  const findPaths = useFindPaths();
  const copy = useCopy();
  const taken = useTaken();
  const dialogs = useDialogs();
  const editor = useEditor();
  const start = { subject: link.from, linkType: link.type, object: link.to };
  return (
    <footer className={panel.foot}>
      <Button look="primary" data-cite onPress={() => copy(citeLink(link, taken()))}>
        <Quote size={14} aria-hidden="true" />
        {ledgerWords.cite}
      </Button>
      <Button onPress={() => findPaths({ from: link.from.id, to: link.to.id })}>
        <Waypoints size={14} aria-hidden="true" />
        {ledgerWords.path}
      </Button>
      {editor ? (
        <Button look="quiet" onPress={() => dialogs.show({ kind: 'claim', start })}>
          <Plus size={14} aria-hidden="true" />
          {ledgerWords.add}
        </Button>
      ) : null}
      <span className={panel.small}>{words.claims(link.claimCount)}</span>
    </footer>
  );
}
