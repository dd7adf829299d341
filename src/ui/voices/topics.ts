/** The topics on which the texts differ. */
import { differences } from 'virtual:differences';
import { openTopics } from '../../core/dataset/open-topics.ts';
import type { Wave } from '../../core/dataset/wave.ts';

/** The topics, tied to the records of a wave. */
export const topicsFor = (wave: Wave) => openTopics(differences[wave.id], wave);
