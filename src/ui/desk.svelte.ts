/** What is open on the reader's desk: state of the interface that no link needs to carry. */
import { createContext } from 'svelte';

export type Drawer = 'filter' | 'sources' | null;

export class Desk {
  /** What stands in the panel in place of the dossier. */
  drawer: Drawer = $state(null);
  snapshotOpen = $state(false);
  /** Between 720 and 1023 px the panel lies over the map and can be put away. */
  panelOpen = $state(false);
}

const [getDesk, setDesk] = createContext<Desk>();
export { getDesk, setDesk };
