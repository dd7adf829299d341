// The package has no types of its own; only what check.ts calls is declared.
declare module 'geojson-validation' {
  interface Validator {
    /** With `trace` the messages come back instead of a yes or no; none means valid. */
    isFeature(value: unknown, trace: true): string[];
  }
  const validator: Validator;
  export default validator;
}
