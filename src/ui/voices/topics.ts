/** The topics on which the texts differ. */
import { differences } from 'virtual:differences';
import { openTopics } from '../../core/format/open-topics.ts';
import type { Wave } from '../../core/format/wave.ts';

/** The topics, tied to the records of a wave. */
export const topicsFor = (wave: Wave) => openTopics(differences[wave.id], wave);
