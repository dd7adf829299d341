/** What is open on the reader's desk: state of the interface that no link needs to carry. */
import { createContext } from 'svelte';
import type { Ref } from '../core/dataset/ref.ts';
import type { Bounds } from '../core/dataset/schema-parts.ts';
import type { TableOrder } from '../core/table.ts';
import type { Selection } from '../core/view.ts';
import type { Session } from '../state/session.svelte.ts';

export type Drawer = 'search' | 'filter' | 'sources' | 'differing' | 'reading';

export class Desk {
  #drawer: {
    readonly name: Drawer;
    readonly over: Selection;
    readonly about: string | null;
  } | null = $state.raw(null);
  /** What had the focus when the drawer was opened. */
  #opener: Element | null = null;
  #tableOpener: Element | null = null;
  snapshotOpen = $state(false);
  downloadOpen = $state(false);
  /** Between 720 and 1023 px the panel lies over the map and can be put away. */
  panelOpen = $state(false);
  /** On a phone: the stop of the sheet, 0 the date alone, 1 half, 2 full. */
  sheet: number = $state(1);
  /** How the rows of the table stand; kept while the reader is in a dossier. */
  tableOrder: TableOrder = $state.raw({ column: 'when', descending: false });
  /** What is opened next takes the focus: what had it goes. */
  bringsFocus = false;
  /** Moves the camera once, to all of these; the map's stage knows how, for it knows its size. */
  lookAt: (refs: readonly Ref[]) => void = () => undefined;
  /** The part of the country that the map shows; null where it shows all of it. */
  partInView: () => Bounds | null = () => null;

  /** What stands in the panel in place of the dossier: who chooses something else wants to see that. */
  drawerOver(selection: Selection): Drawer | null {
    return this.#drawer?.over === selection ? this.#drawer.name : null;
  }

  /** Where the results of a search stand from which the reader has come here; null where from elsewhere. */
  resultsBehind(selection: Selection): Selection | null {
    const drawer = this.#drawer;
    return drawer?.name === 'search' && drawer.over !== selection ? drawer.over : null;
  }

  /** The record, or entry of the differences, that the open drawer was asked about; null for all of it. */
  get about(): string | null {
    return this.#drawer?.about ?? null;
  }

  /** Opens a drawer where it is seen, or closes it. */
  toggle(name: Drawer, selection: Selection): void {
    if (this.drawerOver(selection) === name) this.close();
    else this.open(name, selection);
  }

  /** Opens a drawer where it is seen, at what it has about a record or an entry of the differences. */
  open(name: Drawer, selection: Selection, about: string | null = null): void {
    if (this.drawerOver(selection) === null) this.#opener = document.activeElement;
    this.#drawer = { name, over: selection, about };
    this.panelOpen = true;
    // A phone's keyboard takes the lower half.
    this.sheet = name === 'search' ? 2 : Math.max(this.sheet, 1);
  }

  /** Shows the records as a table, with the focus in it. */
  openTable(session: Session): void {
    this.#tableOpener = document.activeElement;
    this.bringsFocus = true;
    this.sheet = 2;
    session.go({ table: true });
  }

  /** Back to the map; the focus goes back to where it came from. */
  closeTable(session: Session): void {
    this.bringsFocus = false;
    this.sheet = 1;
    session.go({ table: false });
    if (this.#tableOpener instanceof HTMLElement) this.#tableOpener.focus();
    this.#tableOpener = null;
  }

  /** Closes the drawer; the focus goes back to where it came from. */
  close(): void {
    this.#drawer = null;
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
    this.#opener = null;
  }
}

const [getDesk, setDesk] = createContext<Desk>();
export { getDesk, setDesk };
