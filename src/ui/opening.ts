/**
 * The opening that stands in the built page before the app (`src/opening`). It lies over the app until
 * the app has drawn its first picture, so that the map is never empty in between.
 */

/** Longer than any first picture takes; without a map there is none to wait for. */
const LONGEST_MS = 4000;

const opening = () => document.getElementById('opening');

/** The app is about to be there: it is what is read, pressed and focused from now on. */
export function coverWithOpening(): void {
  const cover = opening();
  if (!cover) return;
  cover.classList.add('leaving');
  cover.inert = true;
  cover.ariaHidden = 'true';
  setTimeout(endOpening, LONGEST_MS);
}

/** The app's first picture is drawn: both change in the same frame. */
export function endOpening(): void {
  opening()?.remove();
}
