/** Height in px of a sheet that shows the date alone: the map ends there. */
export const LOW = 96;
/** As high as drawn; on a low phone less, so that there is a map above it. */
const HALF = 424;
const HALF_SHARE = 0.61;

/**
 * Heights at which the sheet of a phone stops, in px, of the `room` between header and time bar:
 * low, half, full. `opening.css` has the half one in its own words.
 */
export function bottomSheetStops(room: number): readonly [number, number, number] {
  const full = Math.max(LOW, room);
  return [LOW, Math.max(LOW, Math.min(HALF, Math.round(HALF_SHARE * full))), full];
}
