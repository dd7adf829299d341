/** The static opening as HTML. Runs at build only: `tools/opening-plugin.ts`. */
import type { FeatureCollection } from 'geojson';
import { render } from 'svelte/server';
import type { CompiledWave } from '../core/dataset/compiled.ts';
import { openWave } from '../core/dataset/open.ts';
import { formatDay } from '../core/day.ts';
import { defaultView } from '../core/default-view.ts';
import { type Frame, frameAt } from '../core/frame.ts';
import { type Wave, inLanguage } from '../core/model.ts';
import { coarser, innerPaths } from '../core/opening/coarser.ts';
import { openingPictures } from '../core/opening/picture.ts';
import { waveClasses } from '../core/ramp.ts';
import { svgText } from '../core/scene/svg.ts';
import { pageTitle } from '../core/text/title.ts';
import { inDigits } from '../core/text/words.ts';
import { tell } from '../core/told.ts';
import type { OpeningLocale } from '../core/words/locale.ts';
import { en } from '../core/words/made/en/locale.ts';
import { opening } from '../core/words/made/en/opening.ts';
import { panel } from '../core/words/made/en/panel.ts';
import { voices } from '../core/words/made/en/voices.ts';
import AllRecords from './AllRecords.svelte';
import Opening from './Opening.svelte';
import type { PageNames } from '../core/opening/pages.ts';

/** Units of the ground, about px on a desk: what a line may be off. */
const TOLERANCE = { ground: 1.2, desk: 1, phone: 2 } as const;

const LOCALE: OpeningLocale = { ...en, panel, voices, opening };

/** Where the drawings go: a name that no text has. */
const MARK = '@@the-map@@';

export interface OpeningPage {
  /** The content of `#app`. */
  readonly body: string;
  readonly title: string;
  readonly description: string;
  /** The day that it shows, as it stands in an address. */
  readonly day: string;
}

/**
 * The opening of a record set.
 * @param compiled the wave as the app loads it
 * @param bands the ground file of that name
 * @param pages addresses of the two pages
 */
export function openingPage(
  compiled: CompiledWave,
  bands: FeatureCollection,
  pages: PageNames,
): OpeningPage {
  const wave = openWave(compiled);
  const { body } = render(Opening, { props: { locale: LOCALE, wave, pages, mark: MARK } });
  const view = defaultView(wave);
  return {
    body: plain(body).replace(MARK, () => mapOf(wave, bands)),
    title: pageTitle(LOCALE, wave, view),
    description: descriptionOf(wave),
    day: formatDay(view.moment.day),
  };
}

/** The page of all records: the content of its body, and its title. */
export function recordsPage(
  compiled: CompiledWave,
  pages: PageNames,
): Pick<OpeningPage, 'body' | 'title'> {
  const wave = openWave(compiled);
  const { body } = render(AllRecords, { props: { locale: LOCALE, wave, pages } });
  const what = LOCALE.panel['records.all']();
  const title = LOCALE.text['title.page']({ what, title: inLanguage(wave.title, LOCALE.code) });
  return { body: plain(body), title };
}

/** Comments are for an app that takes over the elements; this one makes its own. */
const plain = (html: string) => html.replace(/<!--.*?-->/gs, '').replace(/>\s+</g, '> <');

function mapOf(wave: Wave, bands: FeatureCollection): string {
  const told = tell(wave, null);
  const frame = frameAt(wave, told, defaultView(wave).moment);
  const pictures = openingPictures({
    locale: LOCALE,
    wave,
    told,
    frame,
    classes: waveClasses(wave, told),
    coarse: coarser(wave.outline, TOLERANCE.ground),
    fine: wave.outline,
    inner: {
      desk: innerOf(wave, frame, bands, 'b', TOLERANCE.desk),
      phone: innerOf(wave, frame, bands, 'a', TOLERANCE.phone),
    },
  });
  return pictures.map(svgText).join('');
}

/** What regions leave inside bands that are narrow where a claim goes on. */
function innerOf(
  { outline }: Wave,
  frame: Frame,
  bands: FeatureCollection,
  range: string,
  tolerance: number,
): Readonly<Record<string, string>> {
  const goingOn = [...frame.regions.values()].filter(({ band }) => band?.state === 'continuing');
  const narrow = innerPaths(bands, `${range}-narrow`, outline, tolerance);
  return {
    ...innerPaths(bands, `${range}-wide`, outline, tolerance),
    ...Object.fromEntries(goingOn.map(({ id }) => [id, narrow[id] ?? ''])),
  };
}

function descriptionOf(wave: Wave): string {
  const { text, code } = LOCALE;
  const accounts = wave.records.reduce((sum, record) => sum + record.accounts.length, 0);
  const heard = new Set(wave.records.flatMap((one) => one.accounts.map(({ voice }) => voice)));
  const texts = new Set([...heard].map((id) => wave.voices.get(id)?.text));
  return opening['opening.wave']({
    title: inLanguage(wave.title, code),
    records: text['count.records'](inDigits(LOCALE, wave.records.length)),
    accounts: voices['count.accounts'](inDigits(LOCALE, accounts)),
    texts: voices['count.texts'](inDigits(LOCALE, texts.size)),
  });
}
