/** The topics on which the texts differ. */
import { differences } from 'virtual:differences';
import { openTopics } from '../../core/dataset/open-differences.ts';
import type { Dataset } from '../../core/model.ts';

/** The topics, tied to the records of a dataset. */
export const topicsFor = (dataset: Dataset) => openTopics(differences, dataset);
