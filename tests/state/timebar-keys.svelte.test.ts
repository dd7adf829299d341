import { afterEach, describe, expect, it, vi } from 'vitest';
import { sliderAction, timeAction, timeKeys } from '../../src/ui/timebar/keys.ts';
import { WINDOW } from './timebar-fixture.ts';

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('timeAction', () => {
  it('maps the keys of the page', () => {
    expect(timeAction(press(' '))).toEqual({ kind: 'toggle' });
    expect(timeAction(press('ArrowLeft'))).toEqual({ kind: 'days', count: -1 });
    expect(timeAction(press('ArrowRight', true))).toEqual({ kind: 'half', count: 1 });
    expect(timeAction(press('Home'))).toEqual({ kind: 'first' });
    expect(timeAction(press('End'))).toEqual({ kind: 'last' });
  });

  it('leaves other keys, and keys with a modifier, to the browser', () => {
    expect(timeAction(press('ArrowUp'))).toBeNull();
    expect(timeAction({ ...press('ArrowLeft'), altKey: true })).toBeNull();
    expect(timeAction({ ...press('Home'), ctrlKey: true })).toBeNull();
    expect(timeAction(press(' ', true))).toBeNull();
  });
});

describe('sliderAction', () => {
  it('adds what any slider does', () => {
    expect(sliderAction(press('ArrowUp'))).toEqual({ kind: 'days', count: 1 });
    expect(sliderAction(press('PageDown'))).toEqual({ kind: 'days', count: -7 });
    expect(sliderAction(press('ArrowLeft'))).toEqual(timeAction(press('ArrowLeft')));
  });
});

describe('timeKeys', () => {
  const controls = {
    toggle: vi.fn(),
    stepDays: vi.fn(),
    stepHalf: vi.fn(),
    onceAFrame: vi.fn<(step: () => void) => void>(),
  };
  /** Presses a key on a fresh element; says whether it was ours. */
  function pressOn(tag: string, key: string, init: KeyboardEventInit = {}): boolean {
    const element = document.body.appendChild(document.createElement(tag));
    let isOurs = false;
    const listen = (event: KeyboardEvent) => {
      isOurs = timeKeys(event, controls, WINDOW);
    };
    window.addEventListener('keydown', listen);
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
    window.removeEventListener('keydown', listen);
    return isOurs;
  }

  afterEach(() => {
    vi.clearAllMocks();
    document.body.replaceChildren();
  });

  it('acts on a key that nobody else wants', () => {
    expect(pressOn('p', ' ')).toBe(true);
    expect(controls.toggle).toHaveBeenCalledOnce();
    expect(pressOn('p', 'End')).toBe(true);
    expect(controls.stepDays).toHaveBeenCalledWith(19);
  });

  it('leaves space to a focused button, but not its arrows', () => {
    expect(pressOn('button', ' ')).toBe(false);
    expect(pressOn('button', 'ArrowRight')).toBe(true);
    expect(controls.toggle).not.toHaveBeenCalled();
  });

  it('leaves every key to fields and choices', () => {
    expect(pressOn('select', 'ArrowRight')).toBe(false);
    expect(pressOn('input', 'Home')).toBe(false);
  });

  it('does not flicker while space is held down', () => {
    pressOn('p', ' ', { repeat: true });
    expect(controls.toggle).not.toHaveBeenCalled();
    expect(controls.onceAFrame).not.toHaveBeenCalled();
  });

  it('steps at once where an arrow is pressed, and in the next frame while it is held', () => {
    pressOn('p', 'ArrowRight');
    expect(controls.stepDays).toHaveBeenCalledOnce();
    pressOn('p', 'ArrowRight', { repeat: true });
    expect(controls.stepDays).toHaveBeenCalledOnce();
    controls.onceAFrame.mock.lastCall?.[0]();
    expect(controls.stepDays).toHaveBeenCalledTimes(2);
  });
});
