import { History, Keyboard, Moon, Search, Sun } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useEditor, useTheme, useView } from '../../state';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import { useDialogs } from '../shared/dialogs';
import styles from './TopBar.module.css';
import { Wordmark } from './Wordmark';
import { VIEWS } from './views';
import { frameWords } from './words';

function Views() {
  const actions = useActions();
  const current = useView();
  return (
    <nav className={styles.views} aria-label={frameWords.views}>
      {VIEWS.map(({ view, label }) => (
        <button
          key={view}
          type="button"
          className={styles.view}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => actions.show(view)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

/** What looks like the search field opens it. */
export function SearchTrigger({ words }: { words: string }) {
  const dialogs = useDialogs();
  return (
    <Button
      className={styles.search ?? ''}
      aria-haspopup="dialog"
      onPress={() => dialogs.show({ kind: 'search', text: '' })}
    >
      <Search size={15} aria-hidden="true" />
      <span className={styles.searchWords}>{words}</span>
      <Kbd>/</Kbd>
    </Button>
  );
}

/** Switches between light and dark. */
export function ThemeButton() {
  const actions = useActions();
  const dark = useTheme().scheme === 'dark';
  return (
    <IconButton
      label={dark ? frameWords.toLight : frameWords.toDark}
      icon={dark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
      onPress={actions.toggleTheme}
    />
  );
}

/** The bar at the top: pages, search, keys, theme, and whether this browser is an editor. */
export function TopBar() {
  const dialogs = useDialogs();
  const editor = useEditor();
  return (
    <header className={styles.bar}>
      <Wordmark />
      <Views />
      <SearchTrigger words={frameWords.search} />
      <span className={styles.end}>
        {editor ? (
          <span className={styles.editor} title={frameWords.editorGloss}>
            {frameWords.editor}
          </span>
        ) : null}
        <IconButton
          label={frameWords.log}
          icon={<History size={16} aria-hidden="true" />}
          onPress={() => dialogs.show({ kind: 'log' })}
        />
        <IconButton
          label={frameWords.keys}
          shortcut="?"
          icon={<Keyboard size={16} aria-hidden="true" />}
          onPress={() => dialogs.show({ kind: 'keys' })}
        />
        <ThemeButton />
      </span>
    </header>
  );
}
