import { useDays, usePreview, useSelection, useView, unreachable } from '../../state';
import { CompareLedger } from '../compare/CompareLedger';
import { EntityPanel } from '../entity/EntityPanel';
import { StartPanel } from '../entity/StartPanel';
import { TwoPanel } from '../entity/TwoPanel';
import { ExpandPanel } from '../expand/ExpandPanel';
import { ListingsLedger } from '../listings/ListingsLedger';
import { PathLedger } from '../paths/PathLedger';
import { useShownPath } from '../paths/useShownPath';
import { SourcePanel } from '../sources/SourcePanel';
import { LinkLedger } from './LinkLedger';

/** What the ledger holds: a preview first, then what is selected, then the page's own. */
export function Ledger() {
  const view = useView();
  const preview = usePreview();
  const selection = useSelection();
  const path = useShownPath();
  const { compare } = useDays();
  if (view === 'sources') return <SourcePanel />;
  if (view === 'listings') return <ListingsLedger />;
  if (preview !== null) return <ExpandPanel preview={preview} />;
  switch (selection.kind) {
    case 'none':
      if (compare !== null) return <CompareLedger compare={compare} />;
      return view === 'paths' && path !== null ? <PathLedger path={path} /> : <StartPanel />;
    case 'entity':
      return <EntityPanel key={selection.id} id={selection.id} />;
    case 'two':
      return <TwoPanel first={selection.first} second={selection.second} />;
    case 'line':
      return <LinkLedger key={selection.line} line={selection.line} link={selection.link} />;
    default:
      return unreachable(selection);
  }
}
