/** `lib/events.js` of the peers' bench, which tests/bench/build.mjs puts here. */
declare module 'virtual:peers' {
  /** Events in columns; all of one length. */
  export interface Events {
    readonly n: number;
    readonly lon: ArrayLike<number>;
    readonly lat: ArrayLike<number>;
    readonly day: ArrayLike<number>;
    readonly kind: ArrayLike<number>;
  }
  export const VIEW: {
    readonly width: number;
    readonly height: number;
    readonly center: readonly [number, number];
    readonly zoom: number;
  };
  /** Px of a dot. */
  export const RADIUS: number;
  /** By kind. */
  export const COLORS: readonly string[];
  export const BACKGROUND: string;
  export function makeEvents(n: number): Events;
  export function isVisible(eventDay: number, day: number): boolean;
}
