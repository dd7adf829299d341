import type { StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { restyle, type StyleCommand } from '../../src/map/restyle.ts';
import { styleFor } from './fixtures.ts';

const STYLES = [styleFor('light', 'en'), styleFor('dark', 'en'), styleFor('dark', 'ru')];
const PAIRS = STYLES.flatMap((a) => STYLES.map((b) => [a, b] as const));

/** The commands as they would act on a map, on a copy. */
function applied(style: StyleSpecification, commands: readonly StyleCommand[]): StyleSpecification {
  const copy = structuredClone(style);
  for (const command of commands) apply(copy, command);
  return copy;
}

function apply(style: StyleSpecification, command: StyleCommand): void {
  const layers = style.layers;
  const at = (id: string | undefined) => layers.findIndex((layer) => layer.id === id);
  switch (command.kind) {
    case 'remove-layer':
      layers.splice(at(command.layer), 1);
      break;
    case 'remove-source':
      Reflect.deleteProperty(style.sources, command.source);
      break;
    case 'add-source':
      style.sources[command.source] = command.spec;
      break;
    case 'add-layer':
      layers.splice(
        command.before === undefined ? layers.length : at(command.before),
        0,
        command.spec,
      );
      break;
    case 'paint':
    case 'layout': {
      const target = layers[at(command.layer)]?.[command.kind] ?? {};
      if (command.value === undefined) Reflect.deleteProperty(target, command.name);
      else Reflect.set(target, command.name, command.value);
    }
  }
}

it.each(PAIRS)('makes one style of another', (a, b) => {
  expect(applied(a, restyle(a, b))).toEqual(b);
});

it.each(STYLES)('does nothing where nothing differs', (style) => {
  expect(restyle(style, structuredClone(style))).toEqual([]);
});

it('touches no source for a change of language', () => {
  const [, dark, russian] = STYLES;
  if (!dark || !russian) throw new Error('expected three styles');
  expect(new Set(restyle(dark, russian).map(({ kind }) => kind))).toEqual(new Set(['layout']));
});
