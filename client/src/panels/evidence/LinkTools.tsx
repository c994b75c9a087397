import { Quote, Waypoints } from 'lucide-react';
import type { LinkEvidence } from '../../state';
import { IconButton } from '../../ui/IconButton';
import { citeLink } from '../shared/cite';
import { useCopy } from '../shared/useCopy';
import { useFindPaths } from '../shared/useFindPaths';
import { useTaken } from '../shared/useTaken';
import { ledgerWords } from './words';

/** On a phone: cite a link and look for paths, as signs beside its head. */
export function LinkTools({ link }: { link: LinkEvidence }) {
  const copy = useCopy();
  const taken = useTaken();
  const findPaths = useFindPaths();
  return (
    <>
      <IconButton
        label={ledgerWords.cite}
        icon={<Quote size={18} aria-hidden="true" />}
        onPress={() => copy(citeLink(link, taken()))}
      />
      <IconButton
        label={ledgerWords.path}
        icon={<Waypoints size={18} aria-hidden="true" />}
        onPress={() => findPaths({ from: link.from.id, to: link.to.id })}
      />
    </>
  );
}
