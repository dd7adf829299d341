/** Made by `tools/geodata-plugin.ts`: the waves of this build, where their checked and compiled data is. */
declare module 'virtual:geodata' {
  /** The first is the one that a bare address opens. */
  export const waves: Readonly<Record<string, import('./state/wave-files.ts').WaveFiles>>;
}

/** Made by the same: for each wave the topics on which its texts differ, for `openTopics`. */
declare module 'virtual:differences' {
  export const differences: Readonly<Record<string, unknown>>;
}

/** The version of the software, from `package.json`; the data has its own. */
declare const SOFTWARE_VERSION: string;
