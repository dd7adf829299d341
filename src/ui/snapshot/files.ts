/** The app's own files that a plate is made of: ground and faces, each fetched once and kept. */
import type { FeatureCollection } from 'geojson';
import type { EmbeddedFace, FaceUse } from '../../core/plate/document.ts';
import type { Wave } from '../../core/format/wave.ts';
import type { PlateGround } from '../../core/plate/ground-paths.ts';
import { filesOf } from '../../state/wave-files.ts';
import { FileFailed, keep } from '../shared/own-files.ts';

const FACES = import.meta.glob<string>('../../assets/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The ground of a wave, all files at once. */
export async function loadGround(wave: Wave): Promise<PlateGround> {
  const files = filesOf(wave);
  const file = (name: string) => collection(`${files.ground}/${name}.geojson`);
  const layer = async ({ id, line }: Wave['layers'][number]) => ({ line, lines: await file(id) });
  const [land, boundaries, lakes, rivers, labels, regions, layers] = await Promise.all([
    file('land'),
    file('boundaries'),
    file('lakes'),
    file('rivers'),
    file('labels'),
    collection(files.regions),
    Promise.all(wave.layers.map(layer)),
  ]);
  return { land, boundaries, lakes, rivers, labels, regions, layers };
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

/** In pieces: a call has room for so many arguments only. */
function base64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}
