/** What both bare pages do: a map with the settings and the camera of the app, and nothing around it. */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../page.css';
import type { StyleSpecification } from 'maplibre-gl';
import wave from '../../../geodata/kazakhstan-2022/wave.json';
import { fitBounds } from '../../../src/core/scene/mercator.ts';
import { createMap } from '../../../src/map/create-map.ts';

declare global {
  interface Window {
    /** Draws the map once more as it is; resolves when nothing is left to draw. */
    redraw: () => Promise<void>;
  }
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** Says `data-ready` like the app, when all of the ground has been drawn. */
export function show(style: StyleSpecification): void {
  const container = document.getElementById('map') ?? document.body;
  const { clientWidth, clientHeight } = container;
  const camera = fitBounds(
    wave.bounds,
    { width: clientWidth, height: clientHeight },
    NO_PADDING,
    wave.zoom,
  );
  const map = createMap(container, { wave, camera, style, label: 'Map' });
  window.redraw = async () => {
    const idle = map.once('idle');
    map.triggerRepaint();
    await idle;
  };
  void map.once('idle', () => {
    document.documentElement.dataset['ready'] = 'true';
  });
}
