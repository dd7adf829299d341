/**
 * The direction of dependencies, as drawn in ARCHITECTURE.md. Each rule's comment is what a person
 * who broke it reads.
 */

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A path of an npm package, or anything inside it; types of packages come as `@types/…`. */
const npm = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}/`);

/** The rooms of src/core, in the order of the pipeline: each imports itself and what stands before it. */
const ROOMS = [
  'base',
  'time',
  'format',
  'record',
  'frame',
  'view',
  'voices',
  'words',
  'lists',
  'scene',
  'plate',
  'opening',
  'export',
  'encode',
];

const NODE = ['core'];
const PACKAGES = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that import each other are one file. A component that draws itself is allowed.',
      { path: '(.+)' },
      { circular: true, pathNot: ['^$1$'] },
    ),
    forbid(
      'resolvable',
      'An import that cannot be resolved is not checked by the rules below.',
      {},
      { couldNotResolve: true, pathNot: ['^virtual:'] },
    ),

    forbid(
      'core-stays-core',
      'src/core is pure: it imports only itself and data.',
      { path: '^src/core' },
      { path: '^(src|tools|tests|geodata|public)/', pathNot: ['^src/core/', '\\.json$'] },
    ),
    forbid(
      'core-has-rooms',
      'Every file of src/core stands in a room; a new room has its place in the list of ROOMS.',
      { path: '^src' },
      { path: '^src/core/', pathNot: [`^src/core/(${ROOMS.join('|')})/`] },
    ),
    ...ROOMS.slice(0, -1).map((room, index) =>
      forbid(
        `${room}-imports-what-is-before-it`,
        `The rooms of the core stand in one order: ${ROOMS.join(', ')}.`,
        { path: `^src/core/${room}/` },
        { path: `^src/core/(${ROOMS.slice(index + 1).join('|')})/` },
      ),
    ),
    forbid(
      'core-no-node',
      'src/core runs in a browser as well.',
      { path: '^src/core' },
      { dependencyTypes: NODE },
    ),
    forbid(
      'core-few-packages',
      'src/core imports @turf/turf; d3-geo in plate and scene; valibot in format and where exports are read back; fflate in export; fontkit and pdfkit in encode; minisearch in lists/search; uqr in plate/qr; no other package.',
      { path: '^src/core' },
      {
        dependencyTypes: PACKAGES,
        pathNot: npm(
          '@turf/turf',
          'd3-geo',
          'valibot',
          'geojson',
          'fflate',
          'fontkit',
          'pdfkit',
          'minisearch',
          'schema-dts',
          'uqr',
        ),
      },
    ),
    forbid(
      'd3-in-plate-and-scene',
      'Projections belong to the plate and the scene.',
      { path: '^src', pathNot: ['^src/core/(plate|scene)/'] },
      { path: npm('d3-geo') },
    ),
    forbid(
      'valibot-in-format',
      'Files are decoded in one place, and what the app writes is read back beside its writer; behind both everything has a type.',
      { path: '^src', pathNot: ['^src/core/format/', '^src/core/export/.*-read\\.ts$'] },
      { path: npm('valibot') },
    ),

    forbid(
      'uqr-in-qr',
      'Codes are drawn in one place, which comes with the plates.',
      { path: '^src', pathNot: ['^src/core/plate/qr\\.ts$'] },
      { path: npm('uqr') },
    ),
    forbid(
      'fflate-in-export',
      'Archives are made in one place, and what they are made of is loaded late.',
      { path: '^src', pathNot: ['^src/core/export/'] },
      { path: npm('fflate') },
    ),
    forbid(
      'export-comes-late',
      'What writes files is loaded when it is first asked for: import() it, from its own dialog.',
      { path: '^src/(ui|state|main)', pathNot: ['^src/ui/(download|snapshot)/'] },
      { path: '^src/core/export/' },
    ),

    forbid(
      'fonts-and-pdf-in-encode',
      'What reads fonts and writes PDF is heavy, and stays in one place.',
      { path: '^src', pathNot: ['^src/core/encode/'] },
      { path: npm('fontkit', 'pdfkit') },
    ),
    forbid(
      'encoders-come-late',
      'A reader who asks for no PDF and no outlines loads none of it: import() it, or ask the worker.',
      { path: '^src', pathNot: ['^src/core/encode/', '^src/ui/snapshot/pdf-worker\\.ts$'] },
      {
        path: '^src/core/encode/(pdf|outlines|fonts|shape)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    ),

    forbid(
      'minisearch-in-search',
      'The index is one module of the core; behind it there are hits.',
      { path: '^src', pathNot: ['^src/core/lists/search\\.ts$'] },
      { path: npm('minisearch') },
    ),
    forbid(
      'search-comes-late',
      'Who does not search loads no index: import() it.',
      { path: '^src' },
      { path: '^src/core/lists/search\\.ts$', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'map-imports-core',
      'src/map knows neither state nor ui.',
      { path: '^src/map' },
      { path: '^(src|tools|tests)/', pathNot: ['^src/(core|map|assets)/'] },
    ),
    forbid(
      'maplibre-in-map',
      'MapLibre is an island: only src/map talks to it.',
      { path: '^src', pathNot: ['^src/map/'] },
      { path: npm('maplibre-gl', '@maplibre') },
    ),
    forbid(
      'map-no-svelte',
      'The island is plain TypeScript.',
      { path: '^src/map' },
      { path: npm('svelte') },
    ),

    forbid(
      'state-imports-core',
      'src/state knows neither the map nor the ui.',
      { path: '^src/state' },
      { path: '^(src|tools|tests)/', pathNot: ['^src/(core|state)/'] },
    ),
    forbid(
      'state-only-svelte',
      'src/state needs runes and nothing else.',
      { path: '^src/state' },
      { dependencyTypes: PACKAGES, pathNot: npm('svelte') },
    ),

    forbid(
      'map-comes-late',
      'The map engine is loaded after the first picture: import() it, and in MapView only.',
      { path: '^src/ui', pathNot: ['^src/ui/map/MapView\\.svelte$'] },
      { path: '^src/map/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'map-comes-late-in-mapview',
      'MapView imports the map with import(), so that MapLibre is a chunk of its own.',
      { path: '^src/ui/map/MapView\\.svelte$' },
      { path: '^src/map/', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'main-leaves-the-map-to-ui',
      'A static import of the map in the entry would delay the first picture.',
      { path: '^src/main\\.ts$' },
      { path: '^src/map/', dynamic: false },
    ),

    forbid(
      'opening-is-built',
      'What stands in the built page is made at build: the app brings none of it but its style.',
      { path: '^src', pathNot: ['^src/opening/'] },
      { path: '^src/opening/', pathNot: ['\\.css$'] },
    ),
    forbid(
      'app-without-tools',
      'Nothing the reader loads imports a tool or a test.',
      { path: '^src' },
      { path: '^(tools|tests)/' },
    ),
    forbid(
      'tools-import-core',
      'A tool may use the core; state, map and ui belong to the page.',
      { path: '^tools' },
      { path: '^(src|tests)/', pathNot: ['^src/core/'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^tools/ground/', '^dist/', '^public/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports count: a cycle of types is a cycle of thought.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'types', 'import', 'browser', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json', '.d.ts'],
      mainFields: ['svelte', 'module', 'main', 'types'],
    },
  },
};
