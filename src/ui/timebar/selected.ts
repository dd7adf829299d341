/** The records that the selection is about, for the lines under their blocks. */
import type { ToldRecord } from '../../core/told.ts';
import type { Selection } from '../../core/view.ts';

export function selectedRecords(
  shown: readonly ToldRecord[],
  selection: Selection,
): ReadonlySet<string> {
  const isMeant = ({ record, where }: ToldRecord): boolean => {
    switch (selection.kind) {
      case 'none':
        return false;
      case 'record':
        return record.id === selection.id;
      case 'place':
      case 'region':
        return where.some((ref) => ref.kind === selection.kind && ref.id === selection.id);
    }
  };
  return new Set(shown.filter(isMeant).map(({ record }) => record.id));
}
