/** Made by `tools/geodata-plugin.ts`: where the checked and compiled data is. */
declare module 'virtual:geodata' {
  /** The wave that `openWave` reads: all that the opening window needs. */
  export const firstUrl: string;
  /** The records of other years: `withRest` adds them. */
  export const restUrl: string;
  /** The sources as CSL-JSON, as in `geodata/<wave>/sources.json`. */
  export const sourcesUrl: string;
  /** GeoJSON: the regions, each tagged with its records. */
  export const regionsUrl: string;
  /** GeoJSON: the places, each tagged with its records. */
  export const citiesUrl: string;
}

/** Made by the same: the topics on which the texts differ, for `openTopics`. */
declare module 'virtual:differences' {
  export const differences: unknown;
}

/** The version of the software, from `package.json`; the data has its own. */
declare const SOFTWARE_VERSION: string;
