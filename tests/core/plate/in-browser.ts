/** What a browser is given to lay pictures out by itself: the entry of a bundle for browser.test.ts. */
import type { CompiledWave } from '../../../src/core/format/compiled.ts';
import { openWave } from '../../../src/core/format/open.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { plateText } from '../../../src/core/plate/document.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import type { PlateGround } from '../../../src/core/plate/ground-paths.ts';
import { layOut } from '../../../src/core/plate/layout.ts';
import type { Plate } from '../../../src/core/plate/plate.ts';
import { narrow, attribute } from '../../../src/core/record/perspective.ts';
import { en } from '../../english.ts';

declare global {
  /** The SVG document of a plate, without its faces. */
  var plateInBrowser: (compiled: CompiledWave, ground: PlateGround, plate: Plate) => string;
}

globalThis.plateInBrowser = (compiled, ground, plate) => {
  const wave = openWave(compiled);
  const attributed = narrow(attribute(wave, plate.what.perspective), plate.what);
  const frame = frameAt(wave, attributed, plate.what.moment);
  return plateText(drawPlate(layOut(en, plate, wave, attributed, frame, ground)));
};
