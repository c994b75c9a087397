import { useMemo } from 'react';
import {
  useActions,
  useCanvas,
  useEditor,
  useEntityOnSheet,
  useHistory,
  useSelection,
  useTheme,
} from '../../state';
import { useDialogs } from '../shared/dialogs';
import { usePathFrom } from '../shared/usePathFrom';

/** Something that can be done, by name. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Key that does the same. */
  readonly shortcut?: string;
  readonly run: () => void;
}

/** Commands on the selected entity. */
function useSelectedCommands(): Command[] {
  const actions = useActions();
  const pathFrom = usePathFrom();
  const selection = useSelection();
  const entity = useEntityOnSheet(selection.kind === 'entity' ? selection.id : null);
  return useMemo(() => {
    if (entity === null) return [];
    const { id, name } = entity;
    return [
      { id: 'path', label: `Path from ${name} to…`, shortcut: 'P', run: () => pathFrom(id) },
      {
        id: 'expand',
        label: `Expand ${name}`,
        shortcut: 'E',
        run: () => void actions.expand(id),
      },
      { id: 'open', label: `Open the sheet on ${name}`, run: () => void actions.open(id) },
      {
        id: 'keep',
        label: `Keep only ${name} and its neighbours`,
        run: () => actions.keepOnly(id),
      },
      {
        id: 'hide',
        label: `Take ${name} off the sheet`,
        shortcut: 'H',
        run: () => actions.hide([id]),
      },
    ];
  }, [actions, entity, pathFrom]);
}

/** Everything that the command search offers, what is about the selection first. */
export function useCommands(): readonly Command[] {
  const actions = useActions();
  const canvas = useCanvas();
  const dialogs = useDialogs();
  const editor = useEditor();
  const { undo, redo } = useHistory();
  const dark = useTheme().scheme === 'dark';
  const selected = useSelectedCommands();
  return useMemo(
    () => [
      ...selected,
      { id: 'fit', label: 'Fit the sheet', shortcut: 'F', run: canvas.fit },
      ...(undo === null
        ? []
        : [{ id: 'undo', label: `Undo: ${undo}`, shortcut: 'Ctrl+Z', run: actions.undo }]),
      ...(redo === null
        ? []
        : [{ id: 'redo', label: `Redo: ${redo}`, shortcut: 'Ctrl+Shift+Z', run: actions.redo }]),
      { id: 'contested', label: 'Contested links only', run: actions.toggleContestedOnly },
      { id: 'clear', label: 'Show everything again', run: actions.clearFilter },
      {
        id: 'explorer',
        label: 'Go to Explorer',
        shortcut: '1',
        run: () => actions.show('explorer'),
      },
      { id: 'paths', label: 'Go to Paths', shortcut: '2', run: () => actions.show('paths') },
      { id: 'sources', label: 'Go to Sources', shortcut: '3', run: () => actions.show('sources') },
      {
        id: 'theme',
        label: dark ? 'Switch to light' : 'Switch to dark',
        run: actions.toggleTheme,
      },
      {
        id: 'system',
        label: 'Follow the system’s light or dark',
        run: () => actions.setTheme('system'),
      },
      { id: 'png', label: 'Save the sheet as PNG', run: () => void canvas.exportPng() },
      ...(editor
        ? [
            {
              id: 'claim',
              label: 'Add a claim',
              run: () => dialogs.show({ kind: 'claim', start: {} }),
            },
          ]
        : []),
      {
        id: 'keys',
        label: 'Show all keys',
        shortcut: '?',
        run: () => dialogs.show({ kind: 'keys' }),
      },
    ],
    [actions, canvas, dialogs, editor, undo, redo, dark, selected],
  );
}
