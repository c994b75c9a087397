import type { LinkType } from '../../graph/vocabulary';
import type { Claim, EntityName } from '../../state';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** What a claim form starts from. */
export interface ClaimStart {
  readonly subject?: EntityName;
  readonly linkType?: LinkType;
  readonly object?: EntityName;
}

/** The dialog that is open. */
export type OpenDialog =
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'claim'; readonly start: ClaimStart }
  | { readonly kind: 'correct'; readonly id: string }
  | { readonly kind: 'retract'; readonly claim: Claim }
  /** The correction note of an entity, with the text that it has. */
  | { readonly kind: 'note'; readonly entity: EntityName; readonly text: string }
  | { readonly kind: 'log' }
  | null;

interface Dialogs {
  readonly open: OpenDialog;
  show(dialog: OpenDialog): void;
}

const DialogsContext = createContext<Dialogs>({ open: null, show: () => undefined });

/** Keeps which dialog is open: one at a time. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [open, show] = useState<OpenDialog>(null);
  const value = useMemo(() => ({ open, show }), [open]);
  return <DialogsContext value={value}>{children}</DialogsContext>;
}

/** The dialog that is open, and how to open one. */
export const useDialogs = (): Dialogs => use(DialogsContext);
