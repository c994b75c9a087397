import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/IconButton';
import styles from './Panel.module.css';
import { words } from './words';

interface PanelHeadProps {
  /** What kind of thing the panel shows, in a few words. */
  what: ReactNode;
  onClose: () => void;
  children?: ReactNode;
}

/** First line of a panel: what it shows, its own small controls, and how to close it. */
export function PanelHead({ what, onClose, children }: PanelHeadProps) {
  return (
    <div className={styles.bar}>
      <span className={styles.what}>{what}</span>
      <span className={styles.controls}>
        {children}
        <IconButton
          label={words.close}
          shortcut="Esc"
          icon={<X size={16} aria-hidden="true" />}
          onPress={onClose}
        />
      </span>
    </div>
  );
}
