/** Fetches what bands are made of. */
import {
  type BandShapes,
  composeBands,
  type InnerShapes,
  type RegionShapes,
} from './band-shapes.ts';
import { GROUND_FILES, type GroundUrls } from './style.ts';

/** The regions come from the browser's cache: the map asks for the same address. */
export async function loadBands(
  { ground, regions }: GroundUrls,
  signal: AbortSignal,
): Promise<BandShapes> {
  const [shapes, inner] = await Promise.all([
    fetchJson(regions, signal),
    fetchJson(`${ground}/${GROUND_FILES.bands}`, signal),
  ]);
  // Both files are made by the build, which checks them.
  return composeBands(shapes as RegionShapes, inner as InnerShapes);
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.json();
}
