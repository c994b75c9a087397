import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { IconButton } from './IconButton';
import styles from './Dialog.module.css';

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  /** `top`: hangs from the top, bare; its content brings its own head. */
  place?: 'middle' | 'top';
  children: ReactNode;
}

/** A modal dialog: focus stays inside, Esc and a press outside close it, focus goes back. */
export function Dialog({ title, closeLabel, place = 'middle', children, ...overlay }: DialogProps) {
  return (
    <ModalOverlay {...overlay} isDismissable className={classes(styles.overlay, styles[place])}>
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} aria-label={title}>
          {place === 'top' ? null : (
            <header className={styles.head}>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              <IconButton
                label={closeLabel}
                shortcut="Esc"
                icon={<X size={16} />}
                onPress={() => overlay.onOpenChange(false)}
              />
            </header>
          )}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
