/** The app's own files that a plate is made of: ground and faces, each fetched once and kept. */
import type { FeatureCollection } from 'geojson';
import { regionsUrl } from 'virtual:geodata';
import type { EmbeddedFace, FaceUse } from '../../core/plate/document.ts';
import type { PlateGround } from '../../core/plate/ground-paths.ts';

/** A file of the plate could not be loaded; trying again may help. */
export class FileFailed extends Error {}

const FACES = import.meta.glob<string>('../../assets/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

const kept = new Map<string, Promise<unknown>>();

/** The ground, all files at once. */
export async function loadGround(): Promise<PlateGround> {
  const file = (name: string) => collection(`ground/${name}.geojson`);
  const [land, boundaries, lakes, rivers, labels, regions] = await Promise.all([
    file('land'),
    file('boundaries'),
    file('lakes'),
    file('rivers'),
    file('labels'),
    collection(regionsUrl),
  ]);
  return { land, boundaries, lakes, rivers, labels, regions };
}

/** The faces in base64, to stand in the document itself: a picture may load no file. */
export function loadFaces(faces: readonly FaceUse[]): Promise<readonly EmbeddedFace[]> {
  return Promise.all(
    faces.map(async (use) => {
      const url = FACES[`../../assets/fonts/${use.face}-${use.letters}.woff2`];
      if (url === undefined) throw new FileFailed(`no file for ${use.face}, ${use.letters}`);
      return { ...use, base64: await keep(url, async (file) => base64(await file.arrayBuffer())) };
    }),
  );
}

function collection(url: string): Promise<FeatureCollection> {
  return keep(url, async (file) => {
    const value: unknown = await file.json();
    if (!isCollection(value)) throw new FileFailed(`${url}: expected a FeatureCollection`);
    return value;
  });
}

/** Our own files are checked when they are built; this tells them from a server's error page. */
function isCollection(value: unknown): value is FeatureCollection {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'type' in value && value.type === 'FeatureCollection' && 'features' in value;
}

/** What a file holds; a failure is not kept, so that the next call tries again. */
function keep<T>(url: string, read: (file: Response) => Promise<T>): Promise<T> {
  const known = kept.get(url);
  // The same address is always read the same way.
  if (known) return known as Promise<T>;
  const loading = load(url, read);
  kept.set(url, loading);
  loading.catch(() => kept.delete(url));
  return loading;
}

async function load<T>(url: string, read: (file: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(new URL(url, document.baseURI));
    if (!response.ok) throw new FileFailed(`${url}: expected status 200, got ${response.status}`);
    return await read(response);
  } catch (error) {
    if (error instanceof FileFailed) throw error;
    throw new FileFailed(`${url}: ${String(error)}`, { cause: error });
  }
}

/** In pieces: a call has room for so many arguments only. */
function base64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}
