/** The part of Citation.js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads any format that a plugin knows; throws on what none of them does. */
      chain(
        text: string,
        options: { readonly generateGraph: boolean },
      ): import('../src/core/export/csl.ts').CslItem[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
