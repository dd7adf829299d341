/**
 * From one style of the ground to another. MapLibre's own difference would load every source again,
 * because a source forgets its address once its file is there.
 */
import type {
  LayerSpecification,
  Map as GlMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';

export type StyleCommand =
  | { readonly kind: 'remove-layer'; readonly layer: string }
  | { readonly kind: 'remove-source'; readonly source: string }
  | { readonly kind: 'add-source'; readonly source: string; readonly spec: SourceSpecification }
  | {
      readonly kind: 'add-layer';
      readonly spec: LayerSpecification;
      /** The layer above it; undefined for the topmost. */
      readonly before: string | undefined;
    }
  | {
      readonly kind: 'paint' | 'layout';
      readonly layer: string;
      readonly name: string;
      readonly value: unknown;
    };

/** What to do, in order. Styles of the ground differ in layers, paint and layout; never in filters. */
export function restyle(
  before: StyleSpecification,
  after: StyleSpecification,
): readonly StyleCommand[] {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  const kept = new Set(after.layers.map(({ id }) => id));
  return [
    ...[...old.keys()].flatMap((layer): StyleCommand[] =>
      kept.has(layer) ? [] : [{ kind: 'remove-layer', layer }],
    ),
    ...sourceCommands(before, after),
    ...after.layers.flatMap((layer, index) => {
      const was = old.get(layer.id);
      if (was) return [...changed('paint', was, layer), ...changed('layout', was, layer)];
      const above = after.layers.slice(index + 1).find(({ id }) => old.has(id));
      return [{ kind: 'add-layer', spec: layer, before: above?.id } satisfies StyleCommand];
    }),
  ];
}

function sourceCommands(
  before: StyleSpecification,
  after: StyleSpecification,
): readonly StyleCommand[] {
  const gone = Object.keys(before.sources).filter((source) => !(source in after.sources));
  const added = Object.entries(after.sources).filter(([source]) => !(source in before.sources));
  return [
    ...gone.map((source): StyleCommand => ({ kind: 'remove-source', source })),
    ...added.map(([source, spec]): StyleCommand => ({ kind: 'add-source', source, spec })),
  ];
}

function changed(
  kind: 'paint' | 'layout',
  before: LayerSpecification,
  after: LayerSpecification,
): readonly StyleCommand[] {
  const was = before[kind] ?? {};
  const becomes = after[kind] ?? {};
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(was));
  const dropped = Object.keys(was).filter((name) => !(name in becomes));
  return [
    ...dropped.map((name): StyleCommand => ({ kind, layer: after.id, name, value: undefined })),
    ...Object.entries(becomes).flatMap(([name, value]): StyleCommand[] =>
      JSON.stringify(values.get(name)) === JSON.stringify(value)
        ? []
        : [{ kind, layer: after.id, name, value }],
    ),
  ];
}

type Paint = Parameters<GlMap['setPaintProperty']>;
type Layout = Parameters<GlMap['setLayoutProperty']>;

export function runCommand(map: GlMap, command: StyleCommand): void {
  switch (command.kind) {
    case 'remove-layer':
      map.removeLayer(command.layer);
      break;
    case 'remove-source':
      map.removeSource(command.source);
      break;
    case 'add-source':
      map.addSource(command.source, command.spec);
      break;
    case 'add-layer':
      map.addLayer(command.spec, command.before);
      break;
    // Name and value are an entry of a layer's own paint or layout.
    case 'paint': {
      const { layer, name, value } = command;
      map.setPaintProperty(layer, name as Paint[1], value as Paint[2], UNCHECKED);
      break;
    }
    case 'layout': {
      const { layer, name, value } = command;
      map.setLayoutProperty(layer, name as Layout[1], value as Layout[2], UNCHECKED);
      break;
    }
  }
}

/** A unit test holds the styles valid. */
const UNCHECKED = { validate: false };
