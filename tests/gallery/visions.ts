/** Ways to see: red, green and blue out of red, green and blue, in linear light. */
export interface Vision {
  readonly id: string;
  readonly name: string;
  readonly matrix: readonly (readonly [number, number, number])[];
}

const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

/** Sources: `ColourVision.svelte`. */
export const VISIONS: readonly Vision[] = [
  { id: 'grey', name: 'Grey', matrix: [LUMINANCE, LUMINANCE, LUMINANCE] },
  {
    id: 'deuteranopia',
    name: 'Deuteranopia',
    matrix: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  },
  {
    id: 'protanopia',
    name: 'Protanopia',
    matrix: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  },
  {
    id: 'tritanopia',
    name: 'Tritanopia',
    matrix: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  },
];
