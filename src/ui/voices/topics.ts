/** The topics on which the texts differ. */
import { differences } from 'virtual:differences';
import { openTopics } from '../../core/format/open-differences.ts';
import type { Wave } from '../../core/record/model.ts';

/** The topics, tied to the records of a wave. */
export const topicsFor = (wave: Wave) => openTopics(differences[wave.id], wave);
