/** The scale bar of a Mercator map. */
import type { Camera } from '../view/view.ts';
import { worldSize } from './mercator.ts';

/** Equatorial circumference of the WGS 84 ellipsoid in km: Web Mercator's sphere has it. */
const EQUATOR_KM = 40_075.017;

export interface Scale {
  readonly km: number;
  readonly widthPx: number;
}

/** The longest round number of km (1, 2 or 5 times a power of ten) within `most` px at the centre. */
export function scaleOf({ center: [, lat], zoom }: Camera, most: number): Scale {
  const kmPerPx = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
  const longest = kmPerPx * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1].find((n) => n * power <= longest) ?? 1) * power;
  return { km, widthPx: km / kmPerPx };
}
