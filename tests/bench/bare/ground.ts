/** The ground of the app in its own style, without app, scene and bands. */
import regions from '../../../geodata/kazakhstan-2022/regions.geojson?url';
import wave from '../../../geodata/kazakhstan-2022/wave.json';
import { styleOf } from '../../../src/map/style.ts';
import { MAP_FONTS } from '../../../src/ui/shared/fonts.ts';
import { show } from './show.ts';

const absolute = (url: string) => new URL(url, document.baseURI).href;

show(
  styleOf({
    wave: { country: wave.country, relief: wave.ground.relief, layers: [] },
    theme: 'light',
    language: 'en',
    urls: {
      ground: absolute('ground/kazakhstan-2022'),
      regions: absolute(regions),
      fonts: MAP_FONTS,
    },
    looks: [],
  }),
);
