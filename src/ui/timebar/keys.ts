/** Keys of the time bar, on its slider and anywhere on the page. */
import type { DayRange } from '../../core/time/day.ts';

/** The parts of a KeyboardEvent that say which key it is. */
interface KeyLike {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

type TimeAction =
  | { readonly kind: 'toggle' }
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'half'; readonly count: number }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' };

/** The parts of playback that keys act on. */
interface TimeControls {
  toggle(): void;
  stepDays(count: number): void;
  stepHalf(count: number): void;
  /** Runs a step in the next frame, unless another is asked for before. */
  onceAFrame(step: () => void): void;
}

/** What a key does anywhere on the page; null where it is not ours. */
export function timeAction(event: KeyLike): TimeAction | null {
  // With a modifier an arrow is the browser's: back, forward, the ends of a line.
  if (event.ctrlKey === true || event.altKey === true || event.metaKey === true) return null;
  switch (event.key) {
    case ' ':
      return event.shiftKey ? null : { kind: 'toggle' };
    case 'ArrowLeft':
      return step(-1, event.shiftKey);
    case 'ArrowRight':
      return step(1, event.shiftKey);
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    default:
      return null;
  }
}

const DAYS_OF_A_PAGE = 7;

/** What a key does on the slider: the same, and what any slider does. */
export function sliderAction(event: KeyLike): TimeAction | null {
  if (event.ctrlKey === true || event.altKey === true || event.metaKey === true) return null;
  switch (event.key) {
    case 'ArrowUp':
      return step(1, event.shiftKey);
    case 'ArrowDown':
      return step(-1, event.shiftKey);
    case 'PageUp':
      return { kind: 'days', count: DAYS_OF_A_PAGE };
    case 'PageDown':
      return { kind: 'days', count: -DAYS_OF_A_PAGE };
    default:
      return timeAction(event);
  }
}

function step(count: 1 | -1, half: boolean): TimeAction {
  return { kind: half ? 'half' : 'days', count };
}

/** Does what a key says: at once where it is pressed, at most once a frame while it is held. */
export function perform(
  action: TimeAction,
  { repeat }: { readonly repeat: boolean },
  controls: TimeControls,
  window: DayRange,
): void {
  if (!repeat) act(action, controls, window);
  // Held down, the space key would flicker between play and pause.
  else if (action.kind !== 'toggle') controls.onceAFrame(() => act(action, controls, window));
}

function act(action: TimeAction, controls: TimeControls, window: DayRange): void {
  const whole = window.last - window.first + 1;
  switch (action.kind) {
    case 'toggle':
      return controls.toggle();
    case 'days':
      return controls.stepDays(action.count);
    case 'half':
      return controls.stepHalf(action.count);
    case 'first':
      return controls.stepDays(-whole);
    case 'last':
      return controls.stepDays(whole);
  }
}

/** Elements that need every key for themselves: text, choices, and whatever has arrows of its own. */
const KEEP_ALL = [
  ...['input', 'select', 'textarea', '[contenteditable]', 'dialog[open]'],
  ...rolesOf('slider', 'listbox', 'menu', 'tablist', 'radiogroup', 'dialog'),
].join();
/** Elements that the space key presses. */
const KEEP_SPACE = ['button', 'summary', ...rolesOf('button', 'checkbox', 'switch')].join();

function rolesOf(...roles: readonly string[]): readonly string[] {
  return roles.map((role) => `[role="${role}"]`);
}

/** Whether the focused element wants the key itself. */
function isKept(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(KEEP_ALL) !== null) return true;
  return key === ' ' && target.closest(KEEP_SPACE) !== null;
}

/** A key pressed anywhere on the page. True where it was ours; then nobody else should act on it. */
export function timeKeys(event: KeyboardEvent, controls: TimeControls, window: DayRange): boolean {
  const action = timeAction(event);
  if (!action || event.defaultPrevented || isKept(event.target, event.key)) return false;
  event.preventDefault();
  perform(action, event, controls, window);
  return true;
}
