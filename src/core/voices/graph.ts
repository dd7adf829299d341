/** The graph of voices: who translates whom, who was published where before, who leans on whom. */
import type { Evidence, Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';

export const EDGE_KINDS = ['translation', 'republication', 'leaning'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** A voice, or an earlier place of publication, which is not held. */
export type GraphNode =
  | { readonly kind: 'voice'; readonly id: string; readonly voice: Voice }
  | { readonly kind: 'publisher'; readonly id: string; readonly name: string };

/** From where the words come to where they stand. */
export interface GraphEdge {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** What shows it, in the voice that `to` is; more than one where it shows more than once. */
  readonly evidence: readonly Evidence[];
}

export interface VoiceGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of all voices of a wave, in its order. */
export function graphOf({ voices }: Wave): VoiceGraph {
  const all = [...voices.values()];
  const publishers = new Set(
    all.flatMap(({ republishedFrom }) => republishedFrom.map(({ publisher }) => publisher)),
  );
  return {
    nodes: [
      ...all.map((voice) => ({ kind: 'voice' as const, id: voice.id, voice })),
      ...[...publishers].map((name) => ({
        kind: 'publisher' as const,
        id: publisherId(name),
        name,
      })),
    ],
    edges: merged(all.flatMap(edgesTo)),
  };
}

const publisherId = (name: string) => `publisher:${name}`;

/** The edges that lead to a voice, one for each piece of evidence. */
function edgesTo(voice: Voice): readonly GraphEdge[] {
  const edge = (kind: EdgeKind, from: string, { paragraph, quote }: Evidence): GraphEdge => ({
    kind,
    from,
    to: voice.id,
    evidence: [{ paragraph, quote }],
  });
  const { translationOf, republishedFrom, leansOn } = voice;
  return [
    ...(translationOf ? [edge('translation', translationOf.voice, translationOf)] : []),
    ...republishedFrom.map((one) => edge('republication', publisherId(one.publisher), one)),
    ...leansOn.map((tie) => edge('leaning', tie.voice, tie)),
  ];
}

function merged(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = `${edge.kind} ${edge.from} ${edge.to}`;
    const before = found.get(key)?.evidence ?? [];
    found.set(key, { ...edge, evidence: [...before, ...edge.evidence] });
  }
  return [...found.values()];
}

/** A text that is held, and the voices in it, in the order of the wave. */
export interface HeldText {
  readonly id: string;
  readonly voices: readonly Voice[];
}

/** The texts that are held. */
export function textsOf({ voices }: Wave): readonly HeldText[] {
  const texts = new Map<string, Voice[]>();
  for (const voice of voices.values()) {
    if (voice.text !== null) texts.set(voice.text, [...(texts.get(voice.text) ?? []), voice]);
  }
  return [...texts].map(([id, own]) => ({ id, voices: own }));
}
