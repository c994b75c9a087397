import { Download, Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import { Button, Toolbar as AriaToolbar } from 'react-aria-components';
import { useActions, useCanvas, useHistory, useZoom } from '../../state';
import { IconButton } from '../../ui/IconButton';
import styles from './Toolbar.module.css';
import { sheetWords } from './words';

function Zoom() {
  const canvas = useCanvas();
  const zoom = useZoom();
  return (
    <>
      <IconButton
        label={sheetWords.zoomOut}
        shortcut="−"
        icon={<Minus size={15} aria-hidden="true" />}
        onPress={canvas.zoomOut}
      />
      <Button
        className={styles.zoom ?? ''}
        aria-label={`${Math.round(zoom * 100)} %. ${sheetWords.resetZoom}`}
        onPress={canvas.resetZoom}
      >
        {Math.round(zoom * 100)}%
      </Button>
      <IconButton
        label={sheetWords.zoomIn}
        shortcut="+"
        icon={<Plus size={15} aria-hidden="true" />}
        onPress={canvas.zoomIn}
      />
    </>
  );
}

/** Tools of the sheet: zoom, fit, undo, redo, picture. */
export function Toolbar() {
  const actions = useActions();
  const canvas = useCanvas();
  const { undo, redo } = useHistory();
  const save = () =>
    void canvas.exportPng().catch(() => actions.notify(sheetWords.png_failed, 'failure'));
  return (
    <AriaToolbar aria-label={sheetWords.tools} className={styles.toolbar ?? ''}>
      <Zoom />
      <span className={styles.rule} />
      <IconButton
        label={sheetWords.fit}
        shortcut="F"
        icon={<Maximize size={15} aria-hidden="true" />}
        onPress={canvas.fit}
      />
      <span className={styles.rule} />
      <IconButton
        label={sheetWords.undo(undo)}
        shortcut="Ctrl+Z"
        icon={<Undo2 size={15} aria-hidden="true" />}
        isDisabled={undo === null}
        onPress={actions.undo}
      />
      <IconButton
        label={sheetWords.redo(redo)}
        shortcut="Ctrl+Shift+Z"
        icon={<Redo2 size={15} aria-hidden="true" />}
        isDisabled={redo === null}
        onPress={actions.redo}
      />
      <span className={styles.rule} />
      <IconButton
        label={sheetWords.png}
        icon={<Download size={15} aria-hidden="true" />}
        onPress={save}
      />
    </AriaToolbar>
  );
}
