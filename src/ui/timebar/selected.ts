/** The records that the selection is about, for the lines under their blocks. */
import { type ToldRecord } from '../../core/record/perspective.ts';
import { isAt } from '../../core/record/event.ts';
import type { Selection } from '../../core/view/view.ts';

export function selectedRecords(
  shown: readonly ToldRecord[],
  selection: Selection,
): ReadonlySet<string> {
  const isMeant = (told: ToldRecord): boolean => {
    switch (selection.kind) {
      case 'none':
        return false;
      case 'record':
        return told.record.id === selection.id;
      case 'place':
      case 'region':
        return isAt(told, selection);
    }
  };
  return new Set(shown.filter(isMeant).map(({ record }) => record.id));
}
