/** The static opening as HTML. Runs at build only: `tools/opening-plugin.ts`. */
import type { FeatureCollection } from 'geojson';
import { render } from 'svelte/server';
import type { CompiledWave } from '../core/format/compiled.ts';
import { openWave } from '../core/format/open.ts';
import { formatDay } from '../core/time/day.ts';
import { defaultView } from '../core/view/default-view.ts';
import { type Frame, frameAt } from '../core/frame/frame.ts';
import type { Wave } from '../core/format/wave.ts';
import { inLanguage } from '../core/format/words.ts';
import { coarser, innerPaths } from '../core/opening/coarser.ts';
import { openingPictures } from '../core/opening/picture.ts';
import { waveClasses } from '../core/frame/ramp.ts';
import { svgText } from '../core/scene/svg.ts';
import { pageTitle } from '../core/words/title.ts';
import { inDigits } from '../core/words/pieces.ts';
import { attribute } from '../core/record/perspective.ts';
import { withParts } from '../core/words/load.ts';
import type { OpeningLocale } from '../core/words/locale.ts';
import { LOCALES } from '../core/words/made/locales.ts';
import AllRecords from './AllRecords.svelte';
import Opening from './Opening.svelte';
import type { PageNames } from '../core/opening/pages.ts';

/** Units of the ground, about px on a desk: what a line may be off. */
const TOLERANCE = { ground: 1.2, desk: 1, phone: 2 } as const;

/** Where the drawings go: a name that no text has. */
const MARK = '@@the-map@@';

export interface OpeningPage {
  /** The content of `#app`. */
  readonly body: string;
  readonly title: string;
  readonly description: string;
  /** What the picture of shared links shows, in words. */
  readonly preview: string;
  /** The day that it shows, as it stands in an address. */
  readonly day: string;
}

/**
 * The opening of a record set.
 * @param compiled the wave as the app loads it
 * @param bands the ground file of that name
 * @param pages addresses of the two pages
 * @param code the language of the page
 */
export function openingPage(
  compiled: CompiledWave,
  bands: FeatureCollection,
  pages: PageNames,
  code: string,
): OpeningPage {
  const locale = openingLocale(code);
  const wave = openWave(compiled);
  const { body } = render(Opening, { props: { locale, wave, pages, mark: MARK } });
  const view = defaultView(wave);
  const title = pageTitle(locale, wave, view);
  return {
    body: plain(body).replace(MARK, () => mapOf(locale, wave, bands)),
    title,
    preview: locale.opening['opening.preview']({ title }),
    description: descriptionOf(locale, wave),
    day: formatDay(view.moment.day),
  };
}

/** The page of all records: the content of its body, and its title. */
export function recordsPage(
  compiled: CompiledWave,
  pages: PageNames,
  code: string,
): Pick<OpeningPage, 'body' | 'title'> {
  const locale = openingLocale(code);
  const wave = openWave(compiled);
  const { body } = render(AllRecords, { props: { locale, wave, pages } });
  const what = locale.panel['records.all']();
  const title = locale.text['title.page']({ what, title: inLanguage(wave.title, locale.code) });
  return { body: plain(body), title };
}

/** Every whole language, with the module: what runs this at build loads nothing once it is there. */
const WHOLE = new Map(
  await Promise.all(
    Object.entries(LOCALES).map(
      async ([code, load]) => [code, await withParts(await load(), 'voices', 'opening')] as const,
    ),
  ),
);

/** @throws Error where there is no such language */
function openingLocale(code: string): OpeningLocale {
  const locale = WHOLE.get(code);
  if (locale) return locale;
  throw new Error(`index.html, lang: expected one of ${[...WHOLE.keys()].join(', ')}; got ${code}`);
}

/** Comments are for an app that takes over the elements; this one makes its own. */
const plain = (html: string) => html.replace(/<!--.*?-->/gs, '').replace(/>\s+</g, '> <');

function mapOf(locale: OpeningLocale, wave: Wave, bands: FeatureCollection): string {
  const attributed = attribute(wave, null);
  const frame = frameAt(wave, attributed, defaultView(wave).moment);
  const pictures = openingPictures({
    locale,
    wave,
    attributed,
    frame,
    classes: waveClasses(wave, attributed),
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

function descriptionOf(locale: OpeningLocale, wave: Wave): string {
  const { text, voices, opening, code } = locale;
  const accounts = wave.records.reduce((sum, record) => sum + record.accounts.length, 0);
  const heard = new Set(wave.records.flatMap((one) => one.accounts.map(({ voice }) => voice)));
  const texts = new Set([...heard].map((id) => wave.voices.get(id)?.text));
  return opening['opening.wave']({
    title: inLanguage(wave.title, code),
    records: text['count.records'](inDigits(locale, wave.records.length)),
    accounts: voices['count.accounts'](inDigits(locale, accounts)),
    texts: voices['count.texts'](inDigits(locale, texts.size)),
  });
}
