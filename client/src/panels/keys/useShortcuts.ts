import { useEffect } from 'react';
import { useApp, type App } from '../../state';
import { useDialogs } from '../shared/dialogs';
import { useFindPaths } from '../shared/useFindPaths';
import { usePathFrom } from '../shared/usePathFrom';
import { useSwapEnds } from '../paths/useSwapEnds';
import { foldClaim, pressCite, stepClaim } from './claimSteps';
import { goToTime } from './goToTime';
import { isTyping } from './typing';

/** What Esc takes back, the most passing thing first. */
function escape({ store, actions }: App): void {
  if (foldClaim()) return;
  const { preview, expanding, picture, view, matrix } = store.getState();
  if (view === 'listings' && matrix.open !== null) return actions.openCell(null);
  if (preview !== null || expanding !== null) return actions.cancelPreview();
  if (picture.path !== null && view === 'explorer') return actions.clearPath();
  actions.select(null);
}

const selectedId = ({ store }: App): string | null => {
  const { selection } = store.getState();
  return selection.kind === 'entity' ? selection.id : null;
};

/** Entity or line keys: they do something only where something is selected. */
function onSelection(app: App, run: (id: string) => void): void {
  const id = selectedId(app);
  if (id !== null) run(id);
}

function useKeyMap(): Record<string, () => void> {
  const app = useApp();
  const dialogs = useDialogs();
  const pathFrom = usePathFrom();
  const findPaths = useFindPaths();
  const swap = useSwapEnds();
  const { actions, canvas } = app;
  const paths = () => {
    const { selection } = app.store.getState();
    if (selection.kind === 'two') findPaths({ from: selection.first, to: selection.second });
    else if (selectedId(app) !== null) onSelection(app, pathFrom);
    else actions.show('paths');
  };
  const search = (text: string) => dialogs.show({ kind: 'search', text });
  return {
    '/': () => search(''),
    '>': () => search('> '),
    '?': () => dialogs.show({ kind: 'keys' }),
    '1': () => actions.show('explorer'),
    '2': () => actions.show('paths'),
    '3': () => actions.show('listings'),
    '4': () => actions.show('disagreements'),
    '5': () => actions.show('sources'),
    escape: () => escape(app),
    enter: () => {
      if (app.store.getState().preview !== null) actions.addPreviewed();
    },
    e: () => onSelection(app, (id) => void actions.expand(id)),
    p: paths,
    x: swap,
    h: () => actions.hide(),
    f: () => canvas.port.fit(),
    '+': () => canvas.port.zoomIn(),
    '=': () => canvas.port.zoomIn(),
    '-': () => canvas.port.zoomOut(),
    '0': () => canvas.port.resetZoom(),
    j: () => stepClaim(1),
    k: () => stepClaim(-1),
    c: pressCite,
    t: goToTime,
    '[': () => actions.stepLine(-1),
    ']': () => actions.stepLine(1),
  };
}

/** Whether a control has the focus that wants Enter for itself. */
const wantsEnter = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, [role="checkbox"], [role="tab"]') !== null;

/** Keys of the whole page. None works while something is typed. */
export function useShortcuts(): void {
  const { actions } = useApp();
  const keys = useKeyMap();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        if (key !== 'z' && key !== 'y') return;
        event.preventDefault();
        if (key === 'y' || event.shiftKey) actions.redo();
        else actions.undo();
        return;
      }
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const run = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (run === undefined || (key === 'enter' && wantsEnter(event.target))) return;
      if (key !== 'enter' && key !== 'escape') event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, keys]);
}
