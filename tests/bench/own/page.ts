/**
 * Tolqyn's scene in the run of its peers: their events, as groups of the scene, drawn by the overlay of
 * the app over a MapLibre map. The three calls of `window.__bench` are theirs.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/app.css';
import '../page.css';
import {
  BACKGROUND,
  COLORS,
  type Events,
  isVisible,
  makeEvents,
  RADIUS,
  VIEW,
} from 'virtual:peers';
import { projectAt } from '../../../src/core/scene/mercator.ts';
import { svg } from '../../../src/core/scene/svg.ts';
import type { Box, SceneGroup } from '../../../src/core/scene/types.ts';
import type { Camera } from '../../../src/core/view/view.ts';
import { createMap } from '../../../src/map/create-map.ts';
import { SceneOverlay } from '../../../src/ui/map/overlay.ts';

interface Bench {
  load(n: number): Promise<{ readonly prepMs: number }>;
  step(day: number): Promise<void>;
  stats(): { readonly visible: number };
}

declare global {
  interface Window {
    __bench: Bench;
  }
}

const CAMERA: Camera = { center: VIEW.center, zoom: VIEW.zoom };
const SIZE = { width: VIEW.width, height: VIEW.height };
const BOX: Box = { left: -RADIUS, top: -RADIUS, right: RADIUS, bottom: RADIUS };

const project = projectAt(CAMERA, SIZE.width, SIZE.height);
const overlay = new SceneOverlay(
  {
    pick: () => undefined,
    focus: () => undefined,
    name: (groups) => groups.map(({ name }) => name).join('; '),
  },
  false,
);
let groups: readonly { readonly day: number; readonly group: SceneGroup }[] = [];

/** Every event is a place of its own. */
function groupsOf(events: Events): typeof groups {
  return Array.from({ length: events.n }, (_, index) => {
    const lngLat = [Number(events.lon[index]), Number(events.lat[index])] as const;
    const fill = COLORS[Number(events.kind[index])] ?? '';
    const id = String(index);
    const group: SceneGroup = {
      key: `place:${id}`,
      kind: 'place',
      ref: { kind: 'place', id },
      lngLat,
      at: project(lngLat),
      node: svg('circle', { r: RADIUS, fill }),
      box: BOX,
      labelBox: null,
      name: `Event ${id}`,
      isNew: false,
      arrival: -1,
      ends: null,
    };
    return { day: Number(events.day[index]), group };
  });
}

/** As the app's own ground is made, with a background alone. */
function emptyMap(): Promise<HTMLElement> {
  const paint = { 'background-color': BACKGROUND };
  const map = createMap(document.getElementById('map') ?? document.body, {
    wave: { zoom: { min: 0, max: 22 }, limits: { west: -180, south: -85, east: 180, north: 85 } },
    camera: CAMERA,
    style: { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background', paint }] },
    label: 'Map',
  });
  return new Promise((resolve) => map.once('idle', () => resolve(map.getCanvasContainer())));
}

/** The day's scene, written in a frame; resolves when that frame has been drawn. */
function draw(day: number): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const scene = {
        groups: groups.filter((one) => isVisible(one.day, day)).map((one) => one.group),
      };
      overlay.show(scene, CAMERA, SIZE, false);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

window.__bench = {
  async load(n) {
    const start = performance.now();
    const events = makeEvents(n);
    const prepMs = performance.now() - start;
    const host = await emptyMap();
    groups = groupsOf(events);
    host.append(overlay.element);
    await draw(0);
    return { prepMs };
  },
  step: draw,
  stats: () => ({ visible: overlay.element.querySelectorAll('.group').length }),
};
