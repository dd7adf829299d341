/** What the bench keeps in the pages that it measures. */
interface Window {
  benchFrames: number;
  benchMoves: number;
  benchTiles: number;
  /** Ms on the page's clock when the map was whole. */
  benchReady: number | undefined;
  benchScene: Element | null | undefined;
  benchHost: Element | null | undefined;
}
