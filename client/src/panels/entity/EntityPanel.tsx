import { EyeOff, Maximize2, Plus, StickyNote, Waypoints } from 'lucide-react';
import { useState } from 'react';
import {
  useActions,
  useAppState,
  useDayArguments,
  useEditor,
  useEntityDetails,
  useSheet,
  type EntityDetails,
} from '../../state';
import { kindTerm } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { KindSymbol } from '../../ui/KindSymbol';
import { Note } from '../../ui/Note';
import { Tabs } from '../../ui/Tabs';
import { DisagreementsLink } from '../disagreements/DisagreementsLink';
import { EntityHistory } from '../history/EntityHistory';
import { dateWords } from '../shared/dates';
import { useDialogs } from '../shared/dialogs';
import panel from '../shared/Panel.module.css';
import { PanelHead } from '../shared/PanelHead';
import { RemoteView } from '../shared/RemoteView';
import { scriptIn } from '../shared/scripts';
import { usePathFrom } from '../shared/usePathFrom';
import { EntityClaims } from './EntityClaims';
import { EntityLinks, hiddenAmong, isCut } from './EntityLinks';
import { EntityOverview } from './EntityOverview';
import styles from './EntityPanel.module.css';
import { entityWords } from './words';

/** That it is not there on the days, or only possibly; and that its claims are those of all years. */
function Presence({ entity, presence }: { entity: EntityDetails; presence: 'NO' | 'POSSIBLY' }) {
  const { asOf, reportedBy } = useDayArguments();
  const days = asOf !== null && reportedBy !== null ? 2 : 1;
  return (
    <p className={panel.small}>
      {entityWords.presence[presence](days)}
      {presence === 'NO' && entity.claimCount > 0 ? ` ${entityWords.claimsOfAllYears}` : null}
    </p>
  );
}

function Head({ entity }: { entity: EntityDetails }) {
  const actions = useActions();
  const { kind, role, name, summary } = entity;
  return (
    <div className={panel.head}>
      <PanelHead
        what={role === null ? kindTerm(kind).label : `${kindTerm(kind).label} · ${role}`}
        onClose={() => actions.select(null)}
      >
        <IconButton
          label={entityWords.hide}
          shortcut="H"
          icon={<EyeOff size={16} aria-hidden="true" />}
          onPress={() => actions.hide([entity.id])}
        />
      </PanelHead>
      <div className={styles.name}>
        <KindSymbol kind={kind} role={role} size={32} />
        <h2 className={panel.sentence} dir="auto" data-script={scriptIn(name)}>
          {name}
        </h2>
      </div>
      {entity.correctionNote === null ? null : (
        <p className={panel.note} role="note">
          <b>{entityWords.correction(dateWords(entity.correctionNote.on))}</b>{' '}
          {entity.correctionNote.text}
        </p>
      )}
      {entity.presence === 'YES' ? null : <Presence entity={entity} presence={entity.presence} />}
      {summary === null ? null : <p className={panel.because}>{summary}</p>}
      <DisagreementsLink id={entity.id} />
      {entity.onlySpeaks ? <p className={panel.small}>{entityWords.onlySpeaks}</p> : null}
      {entity.sensitive ? <p className={panel.small}>{entityWords.sensitive}</p> : null}
    </div>
  );
}

/** What an editor may do with an entity. */
function Editing({ entity }: { entity: EntityDetails }) {
  const dialogs = useDialogs();
  if (!useEditor()) return null;
  const text = entity.correctionNote?.text ?? '';
  return (
    <span className={panel.controls}>
      <IconButton
        label={entityWords.addClaim}
        icon={<Plus size={16} aria-hidden="true" />}
        onPress={() => dialogs.show({ kind: 'claim', start: { subject: entity } })}
      />
      <IconButton
        label={entityWords.note}
        icon={<StickyNote size={16} aria-hidden="true" />}
        onPress={() => dialogs.show({ kind: 'note', entity, text })}
      />
    </span>
  );
}

/** Neighbours off the sheet, those of the day where one is asked about; null where it is not known. */
function useHidden(entity: EntityDetails): number | null {
  const { entities } = useAppState((state) => state.picture);
  const { hidden } = useSheet();
  const { asOf, reportedBy } = useDayArguments();
  if (asOf === null && reportedBy === null) return hidden.get(entity.id) ?? entity.neighbourCount;
  return isCut(entity) ? null : hiddenAmong(entity.links, new Set(entities.keys()));
}

function Foot({ entity }: { entity: EntityDetails }) {
  const actions = useActions();
  const pathFrom = usePathFrom();
  const hidden = useHidden(entity);
  return (
    <footer className={panel.foot}>
      <Button look="primary" onPress={() => void actions.expand(entity.id)}>
        <Maximize2 size={14} aria-hidden="true" />
        {entityWords.expand(hidden)}
      </Button>
      <Button onPress={() => pathFrom(entity.id)}>
        <Waypoints size={14} aria-hidden="true" />
        {entityWords.path}
      </Button>
      <Button look="quiet" onPress={() => void actions.open(entity.id)}>
        {entityWords.openOn}
      </Button>
      <Editing entity={entity} />
    </footer>
  );
}

type Part = 'overview' | 'links' | 'claims' | 'history';

function Parts({ entity }: { entity: EntityDetails }) {
  const [part, setPart] = useState<Part>('overview');
  return (
    <Tabs
      label={entityWords.tabs}
      items={[
        { id: 'overview', label: entityWords.overview },
        {
          id: 'links',
          label: entityWords.links,
          count: isCut(entity) ? `${entity.links.length}+` : entity.links.length,
        },
        { id: 'claims', label: entityWords.claims, count: entity.claimCount },
        { id: 'history', label: entityWords.history },
      ]}
      selected={part}
      onSelect={(id) => setPart(id as Part)}
    >
      {part === 'overview' ? <EntityOverview entity={entity} /> : null}
      {part === 'links' ? <EntityLinks entity={entity} /> : null}
      {part === 'claims' ? <EntityClaims id={entity.id} /> : null}
      {part === 'history' ? <EntityHistory id={entity.id} /> : null}
    </Tabs>
  );
}

/** The inspector: what is held on one entity, and where to go from it. */
export function EntityPanel({ id }: { id: string }) {
  const remote = useEntityDetails(id);
  return (
    <div className={panel.panel}>
      <RemoteView
        remote={remote}
        what={entityWords.what}
        empty={<Note title={entityWords.nothing}>{entityWords.goneHint}</Note>}
      >
        {(entity) => (
          <>
            <Head entity={entity} />
            <Parts key={entity.id} entity={entity} />
            <Foot entity={entity} />
          </>
        )}
      </RemoteView>
    </div>
  );
}
