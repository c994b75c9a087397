import type { Theme } from './types';

const key = 'frontgraph.theme';

const isChoice = (text: string | null): text is Theme['choice'] =>
  text === 'light' || text === 'dark' || text === 'system';

const darkQuery = (): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

/** What a choice comes to on this machine. */
export const resolveTheme = (choice: Theme['choice']): Theme => ({
  choice,
  scheme: choice === 'system' ? (darkQuery()?.matches === true ? 'dark' : 'light') : choice,
});

/** The last choice of this browser; the system's where none was made or storage is closed. */
export const loadTheme = (): Theme => {
  try {
    const stored = localStorage.getItem(key);
    return resolveTheme(isChoice(stored) ? stored : 'system');
  } catch {
    return resolveTheme('system');
  }
};

/** Shows a theme on the page and keeps the choice. */
export const applyTheme = ({ choice, scheme }: Theme): void => {
  document.documentElement.dataset['theme'] = scheme;
  try {
    localStorage.setItem(key, choice);
  } catch {
    // A private window may forbid it; the theme then lasts as long as the page.
  }
};

/** Tells when the system changes between light and dark. */
export const watchSystemTheme = (changed: () => void): (() => void) => {
  const query = darkQuery();
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
};
