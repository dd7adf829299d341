import { describe, expect, it } from 'vitest';
import type { BandStyle } from '../../src/map/bands.ts';
import { changeAt, type DrawnChange, drawnAt } from '../../src/map/fade.ts';
import { createFader, type FrameClock } from '../../src/map/fader.ts';
import { BARE, type RegionState, type RegionStates } from '../../src/map/states.ts';

const strike: BandStyle = { lines: 'labour', dots: null, state: 'new' };
const doubt: BandStyle = { lines: 'street', dots: null, state: 'uncertain' };
const firstOccurrence: RegionState = { tint: 3, stripe: 2, band: strike };

describe('a region on its way', () => {
  it('starts as it was and ends as it will be', () => {
    expect(drawnAt(BARE, firstOccurrence, 0).region).toMatchObject({
      from: 0,
      to: 3,
      mix: 0,
      'stripe-2': 0,
    });
    expect(drawnAt(BARE, firstOccurrence, 1).region).toMatchObject({
      to: 3,
      mix: 1,
      'stripe-2': 1,
      edge: 1,
    });
    expect(drawnAt(BARE, firstOccurrence, 1).band).toMatchObject({
      'labour-new': 1,
      'edge-wide': 1,
      'edgeOf-wide': 1,
      'edge-narrow': 0,
    });
  });

  it('lets one band go as the other comes', () => {
    const { band } = drawnAt(firstOccurrence, { ...firstOccurrence, band: doubt }, 0.25);
    expect(band).toMatchObject({ 'labour-new': 0.75, 'street-uncertain': 0.25 });
  });

  it('keeps the edge of a band that leaves until it has left, and gives doubt none', () => {
    expect(drawnAt(firstOccurrence, { ...firstOccurrence, band: doubt }, 0.5).band).toMatchObject({
      'edge-wide': 0.5,
      'edgeOf-wide': 1,
    });
    const { region, band } = drawnAt(BARE, { ...BARE, band: doubt }, 1);
    expect(region).toMatchObject({ edge: 0 });
    expect(band).toMatchObject({ 'edge-wide': 0, 'edge-narrow': 0 });
  });

  it('goes from the wide edge to the narrow one as a claim goes on, and keeps the border’s', () => {
    const goesOn: RegionState = { ...firstOccurrence, band: { ...strike, state: 'continuing' } };
    const { region, band } = drawnAt(firstOccurrence, goesOn, 0.25);
    expect(band).toMatchObject({ 'edge-wide': 0.75, 'edge-narrow': 0.25, 'edgeOf-narrow': 1 });
    expect(region).toMatchObject({ edge: 1, edgeOf: 1 });
  });

  it('is not written to the bands where the band stays', () => {
    expect(changeAt(firstOccurrence, { ...firstOccurrence, tint: 1 }, 0.5).band).toBeNull();
    expect(changeAt(firstOccurrence, { ...firstOccurrence, band: null }, 0.5).band).not.toBeNull();
  });

  it('says 0 for what has gone, since a map keeps what it was told', () => {
    expect(drawnAt(firstOccurrence, BARE, 1).band).toMatchObject({
      'labour-new': 0,
      'edge-wide': 0,
    });
  });
});

/** Animation frames turned by hand. */
class HandFrames implements FrameClock {
  #next: ((timeMs: number) => void) | null = null;
  get isWaiting(): boolean {
    return this.#next !== null;
  }
  request = (callback: (timeMs: number) => void): number => {
    this.#next = callback;
    return 1;
  };
  cancel = (): void => {
    this.#next = null;
  };
  turnTo(timeMs: number): void {
    const callback = this.#next;
    this.#next = null;
    callback?.(timeMs);
  }
}

function setUp() {
  const frames = new HandFrames();
  const drawn: [string, DrawnChange][] = [];
  const fader = createFader((region, one) => drawn.push([region, one]), frames);
  const mixes = () => drawn.map(([region, { region: state }]) => [region, state['mix']]);
  return { frames, fader, drawn, mixes };
}

const tinted = (tint: number): RegionStates => new Map([['KZ-MAN', { ...BARE, tint }]]);

describe('the fader', () => {
  it('draws the end at once without animation, and only what changed', () => {
    const { fader, frames, mixes } = setUp();
    fader.show(new Map([...tinted(1), ['KZ-ATY', BARE]]), false);
    expect(mixes()).toEqual([['KZ-MAN', 1]]);
    expect(frames.isWaiting).toBe(false);
  });

  it('goes over in 240 ms at a constant pace, counted from the first frame', () => {
    const { fader, frames, mixes } = setUp();
    fader.show(tinted(1), true);
    for (const timeMs of [1000, 1060, 1120, 1250]) frames.turnTo(timeMs);
    expect(mixes().map(([, mix]) => mix)).toEqual([0, 0.25, 0.5, 1]);
    expect(frames.isWaiting).toBe(false);
  });

  it('draws no more than thirty times a second, and always the end', () => {
    const { fader, frames, mixes } = setUp();
    fader.show(tinted(1), true);
    for (let timeMs = 0; timeMs <= 240; timeMs += 10) frames.turnTo(timeMs);
    expect(mixes()).toHaveLength(9);
    expect(mixes().at(-1)).toEqual(['KZ-MAN', 1]);
  });

  it('finishes a fade before the next one starts from its end', () => {
    const { fader, frames, drawn } = setUp();
    fader.show(tinted(1), true);
    frames.turnTo(0);
    frames.turnTo(120);
    fader.show(tinted(2), true);
    expect(drawn.at(-1)?.[1].region).toMatchObject({ to: 1, mix: 1 });
    frames.turnTo(130);
    expect(drawn.at(-1)?.[1].region).toMatchObject({ from: 1, to: 2, mix: 0 });
  });

  it('draws everything again as it finally is', () => {
    const { fader, frames, drawn } = setUp();
    fader.show(tinted(4), true);
    fader.redraw();
    expect(drawn.at(-1)?.[1].region).toMatchObject({ from: 4, to: 4, mix: 1 });
    expect(frames.isWaiting).toBe(false);
  });

  it('does nothing for the same states', () => {
    const { fader, drawn } = setUp();
    fader.show(tinted(4), false);
    fader.show(tinted(4), true);
    expect(drawn).toHaveLength(1);
  });
});
