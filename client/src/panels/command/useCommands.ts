import { useMemo } from 'react';
import {
  useActions,
  useCanvas,
  useDays,
  useEditor,
  useEntityOnSheet,
  useHistory,
  useSelection,
  useTheme,
} from '../../state';
import { asksDays } from '../../graph/days';
import { useDialogs } from '../shared/dialogs';
import { usePathFrom } from '../shared/usePathFrom';
import { commandWords } from './words';

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
      { id: 'path', label: commandWords.pathFrom(name), shortcut: 'P', run: () => pathFrom(id) },
      {
        id: 'expand',
        label: commandWords.expand(name),
        shortcut: 'E',
        run: () => void actions.expand(id),
      },
      { id: 'open', label: commandWords.openOn(name), run: () => void actions.open(id) },
      {
        id: 'keep',
        label: commandWords.keepOnly(name),
        run: () => actions.keepOnly(id),
      },
      {
        id: 'hide',
        label: commandWords.hide(name),
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
  const days = useDays();
  const dark = useTheme().scheme === 'dark';
  const selected = useSelectedCommands();
  return useMemo(
    () => [
      ...selected,
      { id: 'fit', label: commandWords.fit, shortcut: 'F', run: canvas.fit },
      ...(undo === null
        ? []
        : [{ id: 'undo', label: commandWords.undo(undo), shortcut: 'Ctrl+Z', run: actions.undo }]),
      ...(redo === null
        ? []
        : [
            {
              id: 'redo',
              label: commandWords.redo(redo),
              shortcut: 'Ctrl+Shift+Z',
              run: actions.redo,
            },
          ]),
      ...(asksDays(days)
        ? [{ id: 'allYears', label: commandWords.allYears, run: actions.clearDays }]
        : []),
      { id: 'contested', label: commandWords.contested, run: actions.toggleContestedOnly },
      { id: 'clear', label: commandWords.clear, run: actions.clearFilter },
      {
        id: 'explorer',
        label: commandWords.explorer,
        shortcut: '1',
        run: () => actions.show('explorer'),
      },
      { id: 'paths', label: commandWords.paths, shortcut: '2', run: () => actions.show('paths') },
      {
        id: 'listings',
        label: commandWords.listings,
        shortcut: '3',
        run: () => actions.show('listings'),
      },
      {
        id: 'disagreements',
        label: commandWords.disagreements,
        shortcut: '4',
        run: () => actions.show('disagreements'),
      },
      {
        id: 'sources',
        label: commandWords.sources,
        shortcut: '5',
        run: () => actions.show('sources'),
      },
      {
        id: 'theme',
        label: dark ? commandWords.light : commandWords.dark,
        run: actions.toggleTheme,
      },
      {
        id: 'system',
        label: commandWords.system,
        run: () => actions.setTheme('system'),
      },
      { id: 'png', label: commandWords.png, run: () => void canvas.exportPng() },
      ...(editor
        ? [
            {
              id: 'claim',
              label: commandWords.claim,
              run: () => dialogs.show({ kind: 'claim', start: {} }),
            },
          ]
        : []),
      { id: 'log', label: commandWords.log, run: () => dialogs.show({ kind: 'log' }) },
      {
        id: 'keys',
        label: commandWords.keys,
        shortcut: '?',
        run: () => dialogs.show({ kind: 'keys' }),
      },
    ],
    [actions, canvas, dialogs, editor, undo, redo, days, dark, selected],
  );
}
