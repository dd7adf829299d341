/**
 * The scene over the map: one SVG, and real buttons, one a group or one for several that stand too
 * close. A pan moves the whole by one CSS translate; a zoom moves each group and never scales a text;
 * the scene is laid out anew at rest.
 */
import './overlay.css';
import { mercator, worldOrigin, worldSize } from '../../core/scene/mercator.ts';
import { delayOf, motionProperties } from '../../core/scene/motion.ts';
import { shifted } from '../../core/scene/boxes.ts';
import { isSameSvg, type SvgNode } from '../../core/scene/svg.ts';
import type { LngLat } from '../../core/format/schema-parts.ts';
import type { Box, Point, Scene, SceneGroup } from '../../core/scene/types.ts';
import type { Camera } from '../../core/view/view.ts';
import { SVG, toDom } from '../shared/svg-dom.ts';
import { bend, redraw, undrawn } from './drawing.ts';
import { grownTo, type Target, targetsOf } from './targets.ts';

/** Side of a target, in px, where there is room: for a pointer and for a finger. */
const TARGET = { fine: 24, coarse: 44 } as const;

/** In place of a button's boxes: it has none, another stands for it. */
const SHARED = 'shared';

export interface OverlayEvents {
  /** One group was meant, or several that stand under the point (px in the overlay). */
  pick(groups: readonly SceneGroup[], point: Point): void;
  /** A group has the keyboard's focus. */
  focus(group: SceneGroup): void;
  /** What a button is called that stands for these. */
  name(groups: readonly SceneGroup[]): string;
}

interface Drawn {
  group: SceneGroup;
  /** What it shows, and what its button is: neither is touched while it stays the same. */
  node: SvgNode | null;
  fitted: string;
  /** The target that the button was last fitted to. */
  target: Target<SceneGroup> | null;
  /** Whom its button stands for: itself, or first of all itself. */
  members: readonly SceneGroup[];
  /** Where it stands, px in the overlay. */
  at: Point | null;
  readonly shape: SVGGElement;
  readonly button: HTMLButtonElement;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export class SceneOverlay {
  readonly element: HTMLElement;
  readonly #shapes: SVGSVGElement;
  readonly #buttons: HTMLElement;
  readonly #drawn = new Map<string, Drawn>();
  readonly #events: OverlayEvents;
  readonly #target: number;
  #laidOut: Camera | null = null;
  /** Keys of the groups that are marked. */
  #marked: ReadonlySet<string> = new Set();
  #size: Size = { width: 0, height: 0 };

  constructor(events: OverlayEvents, coarsePointer: boolean) {
    this.#events = events;
    this.#target = coarsePointer ? TARGET.coarse : TARGET.fine;
    this.element = document.createElement('div');
    this.element.className = 'scene';
    for (const [name, value] of Object.entries(motionProperties())) {
      this.element.style.setProperty(name, value);
    }
    this.#shapes = document.createElementNS(SVG, 'svg');
    this.#shapes.setAttribute('aria-hidden', 'true');
    this.#buttons = document.createElement('div');
    this.#buttons.className = 'targets';
    this.element.append(this.#shapes, this.#buttons);
  }

  /** Moves the scene into another element; a mark that has the focus, which moving takes, gets it back. */
  moveInto(host: Element): void {
    const { activeElement } = document;
    host.append(this.element);
    if (activeElement instanceof HTMLElement && this.element.contains(activeElement)) {
      activeElement.focus({ preventScroll: true });
    }
  }

  /** Draws a scene laid out for a camera; groups that are as they were are not touched. */
  show(scene: Scene, camera: Camera, size: Size, animate: boolean): void {
    this.#laidOut = camera;
    this.#size = size;
    this.element.style.transform = '';
    this.element.classList.remove('zooming');
    const kept = new Set(scene.groups.map(({ key }) => key));
    for (const [key, { shape, button }] of this.#drawn) {
      if (kept.has(key)) continue;
      shape.remove();
      button.remove();
      this.#drawn.delete(key);
    }
    const last = Math.max(1, ...scene.groups.map(({ arrival }) => arrival));
    let above = this.#shapes.firstElementChild;
    for (const group of scene.groups) {
      const shape = this.#place(group, animate ? delayOf(group.arrival, last) : null);
      if (shape === above) above = shape.nextElementSibling;
      else this.#shapes.insertBefore(shape, above);
    }
    this.#fitAll(targetsOf(scene.groups, this.#target));
    if (this.#marked.size > 0) this.#outline();
  }

  /** Outlines the marks of these groups, by their keys, until others are asked for. */
  mark(keys: ReadonlySet<string>): void {
    this.#marked = keys;
    this.#outline();
  }

  #outline(): void {
    for (const part of this.#buttons.querySelectorAll<HTMLElement>('.marks')) {
      part.classList.toggle('found', this.#marked.has(part.dataset['of'] ?? ''));
    }
  }

  /** The camera has come to where the scene was laid out for. */
  rest(): void {
    this.element.style.transform = '';
    if (!this.element.classList.contains('zooming')) return;
    this.element.classList.remove('zooming');
    for (const drawn of this.#drawn.values()) {
      this.#move(drawn, drawn.group.at);
      if (drawn.group.ends) drawn.shape.replaceChildren(toDom(drawn.group.node));
    }
  }

  /** Follows a camera that moves, without a new layout. */
  track(camera: Camera): void {
    const from = this.#laidOut;
    if (!from) return;
    const [x, y] = worldOrigin(camera, this.#size.width, this.#size.height);
    if (Math.abs(camera.zoom - from.zoom) < 1e-6) {
      const [x0, y0] = worldOrigin(from, this.#size.width, this.#size.height);
      this.element.style.transform = `translate(${x - x0}px, ${y - y0}px)`;
      return;
    }
    this.element.style.transform = '';
    this.element.classList.add('zooming');
    const world = worldSize(camera.zoom);
    for (const drawn of this.#drawn.values()) {
      const { group, shape } = drawn;
      this.#move(drawn, this.#inWindow(group.lngLat, [x, y], world));
      if (group.ends) bend(shape, group.ends, (at) => this.#inWindow(at, [x, y], world));
    }
  }

  #inWindow(at: LngLat, [left, top]: Point, world: number): Point {
    const [x, y] = mercator(at);
    return [left + x * world, top + y * world];
  }

  /** The groups whose marks or label a point lies on; else those whose target it lies in. */
  #at([x, y]: Point): readonly SceneGroup[] {
    const groups = [...this.#drawn.values()].map(({ group }) => group);
    const inside = (box: Box, [ax, ay]: Point) =>
      x >= ax + box.left && x <= ax + box.right && y >= ay + box.top && y <= ay + box.bottom;
    const seen = groups.filter(
      ({ box, labelBox, at }) => inside(box, at) || (labelBox !== null && inside(labelBox, at)),
    );
    // A line runs past many marks: who presses one of those means the mark.
    const marks = seen.filter(({ kind }) => kind !== 'spread');
    if (seen.length > 0) return marks.length > 0 ? marks : seen;
    return groups.filter(({ box, at }) => inside(grownTo(this.#target, box), at));
  }

  /** `delayMs` is null where nothing arrives: a new theme, a new selection, another camera. */
  #place(group: SceneGroup, delayMs: number | null): SVGGElement {
    let drawn = this.#drawn.get(group.key);
    if (!drawn) {
      drawn = this.#create(group);
      this.#drawn.set(group.key, drawn);
    }
    drawn.group = group;
    if (!drawn.node || !isSameSvg(drawn.node, group.node)) {
      drawn.node = group.node;
      redraw(drawn.shape, toDom(group.node), delayMs !== null);
      drawn.shape.classList.toggle('arriving', delayMs !== null);
      if (group.ends) drawn.shape.style.setProperty('--undrawn', undrawn(group.ends));
      drawn.shape.style.setProperty('--arrival', `${Math.round(delayMs ?? 0)}ms`);
    }
    this.#move(drawn, group.at);
    return drawn.shape;
  }

  #create(group: SceneGroup): Drawn {
    const shape = document.createElementNS(SVG, 'g');
    shape.classList.add('group', group.kind);
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['key'] = group.key;
    button.classList.add('target', group.kind);
    const drawn: Drawn = {
      group,
      node: null,
      fitted: '',
      target: null,
      members: [group],
      at: null,
      shape,
      button,
    };
    button.addEventListener('click', (event) => this.#click(event, drawn));
    button.addEventListener('focus', () => this.#events.focus(drawn.group));
    // A line is long and thin: its button stands at its middle, the line itself can be pressed too.
    if (group.kind === 'spread') {
      shape.addEventListener('click', (event) => this.#click(event, drawn));
    }
    this.#buttons.append(button);
    return drawn;
  }

  #click(event: MouseEvent, { group, members }: Drawn): void {
    // Else the map would take it for a click on the ground: the part that was hit may be gone by then.
    event.stopPropagation();
    // A click without a pointer (Enter, Space, a screen reader) means the button it is on.
    if (event.detail === 0) {
      this.#events.pick(members, group.at);
      return;
    }
    const frame = this.element.getBoundingClientRect();
    const point: Point = [event.clientX - frame.left, event.clientY - frame.top];
    const groups = this.#at(point);
    this.#events.pick(groups.length > 0 ? groups : members, point);
  }

  /** Buttons for the targets; who shares the button of another has none of its own. */
  #fitAll(targets: readonly Target<SceneGroup>[]): void {
    for (const target of targets) {
      const [first, ...others] = target.members.map(({ key }) => this.#drawn.get(key));
      if (!first) continue;
      this.#fit(first, target);
      for (const other of others) {
        if (!other || other.fitted === SHARED) continue;
        other.fitted = SHARED;
        other.target = null;
        const hasFocus = other.button === document.activeElement;
        other.button.hidden = true;
        if (hasFocus) first.button.focus();
      }
    }
  }

  /** The button covers the target; its children are the marks and the label of each it stands for. */
  #fit(drawn: Drawn, fresh: Target<SceneGroup>): void {
    const { group, button } = drawn;
    if (drawn.target && isSameTarget(drawn.target, fresh)) return;
    const { members, box } = fresh;
    drawn.target = fresh;
    drawn.members = members;
    const target = shifted(box, minus(group.at));
    const parts = members.flatMap((one) => {
      const offset: Point = [one.at[0] - group.at[0], one.at[1] - group.at[1]];
      const label = one.labelBox
        ? [['label', one.key, shifted(one.labelBox, offset)] as const]
        : [];
      return [['marks', one.key, shifted(one.box, offset)] as const, ...label];
    });
    const name = this.#events.name(members);
    const fitted = JSON.stringify([target, parts, name]);
    if (fitted === drawn.fitted) return;
    drawn.fitted = fitted;
    button.hidden = false;
    button.classList.toggle('several', members.length > 1);
    if (members.length > 1) button.setAttribute('aria-haspopup', 'dialog');
    else button.removeAttribute('aria-haspopup');
    setBox(button, target);
    button.setAttribute('aria-label', name);
    button.replaceChildren(
      ...parts.map(([className, key, part]) => {
        const span = document.createElement('span');
        span.className = className;
        span.dataset['of'] = key;
        setBox(span, shifted(part, [-target.left, -target.top]));
        return span;
      }),
    );
  }

  #move(drawn: Drawn, [x, y]: Point): void {
    if (drawn.at && drawn.at[0] === x && drawn.at[1] === y) return;
    drawn.at = [x, y];
    const { shape, button } = drawn;
    shape.setAttribute('transform', `translate(${x} ${y})`);
    button.style.translate = `${x}px ${y}px`;
  }
}

/** Of the very same groups; equal ones of another value are looked at. */
function isSameTarget(a: Target<SceneGroup>, b: Target<SceneGroup>): boolean {
  return (
    a.members.length === b.members.length &&
    a.members.every((one, index) => one === b.members[index]) &&
    a.box.left === b.box.left &&
    a.box.top === b.box.top &&
    a.box.right === b.box.right &&
    a.box.bottom === b.box.bottom
  );
}

const minus = ([x, y]: Point): Point => [-x, -y];

function setBox(element: HTMLElement, { left, top, right, bottom }: Box): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${right - left}px`;
  element.style.height = `${bottom - top}px`;
}
