/** What is open on the reader's desk: state of the interface that no link needs to carry. */
import { createContext } from 'svelte';
import type { Ref } from '../core/model.ts';

export type Drawer = 'filter' | 'sources' | 'reading' | null;

export class Desk {
  /** What stands in the panel in place of the dossier. */
  drawer: Drawer = $state(null);
  snapshotOpen = $state(false);
  /** Between 720 and 1023 px the panel lies over the map and can be put away. */
  panelOpen = $state(false);
  /** On a phone: the stop of the sheet, 0 the date alone, 1 half, 2 full. */
  sheet: number = $state(1);
  /** Moves the camera once, to all of these; the map's stage knows how, for it knows its size. */
  lookAt: (refs: readonly Ref[]) => void = () => undefined;
}

const [getDesk, setDesk] = createContext<Desk>();
export { getDesk, setDesk };
