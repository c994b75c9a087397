import { GraphCanvas } from './canvas';
import { CommandSearch } from './panels/command/CommandSearch';
import { EditDialogs } from './panels/edits/EditDialogs';
import { Desk } from './panels/frame/Desk';
import { Phone } from './panels/frame/Phone';
import { KeysDialog } from './panels/keys/KeysDialog';
import { useShortcuts } from './panels/keys/useShortcuts';
import { DialogsProvider } from './panels/shared/dialogs';
import { PathDraftProvider } from './panels/shared/pathDraft';
import { ShownSourceProvider } from './panels/shared/shownSource';
import { usePhone } from './panels/shared/useMedia';
import type { Room } from './panels/frame/frameProps';

const canvas = (room: Room) => <GraphCanvas inset={room} />;

function Page() {
  useShortcuts();
  const Frame = usePhone() ? Phone : Desk;
  return (
    <>
      <Frame canvas={canvas} />
      <CommandSearch />
      <KeysDialog />
      <EditDialogs />
    </>
  );
}

/** The whole explorer: a frame for the screen at hand, the canvas in it, the dialogs above. */
export function App() {
  return (
    <DialogsProvider>
      <ShownSourceProvider>
        <PathDraftProvider>
          <Page />
        </PathDraftProvider>
      </ShownSourceProvider>
    </DialogsProvider>
  );
}
