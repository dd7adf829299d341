/** The records that the selection is about, for the lines under their blocks. */
import { type AttributedRecord } from '../../core/record/perspective.ts';
import { isAt } from '../../core/record/event.ts';
import type { Selection } from '../../core/view/view.ts';

export function selectedRecords(
  shown: readonly AttributedRecord[],
  selection: Selection,
): ReadonlySet<string> {
  const isMeant = (attributed: AttributedRecord): boolean => {
    switch (selection.kind) {
      case 'none':
        return false;
      case 'record':
        return attributed.record.id === selection.id;
      case 'place':
      case 'region':
        return isAt(attributed, selection);
    }
  };
  return new Set(shown.filter(isMeant).map(({ record }) => record.id));
}
