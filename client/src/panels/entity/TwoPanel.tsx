import { Waypoints } from 'lucide-react';
import { useActions, useEntityOnSheet } from '../../state';
import { Button } from '../../ui/Button';
import { EntityButton } from '../shared/EntityButton';
import panel from '../shared/Panel.module.css';
import { useFindPaths } from '../shared/useFindPaths';
import { PanelHead } from '../shared/PanelHead';
import { scriptIn } from '../shared/scripts';
import { entityWords } from './words';

/** Two selected entities: offers the paths between them. */
export function TwoPanel({ first, second }: { first: string; second: string }) {
  const actions = useActions();
  const findPaths = useFindPaths();
  const ends = [useEntityOnSheet(first), useEntityOnSheet(second)];
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <PanelHead what={entityWords.two} onClose={() => actions.select(null)} />
        {ends.map((entity) =>
          entity === null ? null : (
            <h2 key={entity.id} className={panel.title} data-script={scriptIn(entity.name)}>
              <EntityButton entity={entity} size={24} onPress={() => actions.select(entity.id)} />
            </h2>
          ),
        )}
        <p className={panel.because}>{entityWords.twoHint}</p>
        <div className={panel.line}>
          <Button look="primary" onPress={() => findPaths({ from: first, to: second })}>
            <Waypoints size={14} aria-hidden="true" />
            {entityWords.findPaths}
          </Button>
        </div>
      </div>
    </div>
  );
}
