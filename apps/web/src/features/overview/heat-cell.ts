import type { OverviewMatrix } from '../../api/operations'
import { dutiesHref, dutyHref } from '../duties/address/duties-href'
import type { Picture } from './use-picture'

type Cell = Pick<OverviewMatrix['cells'][number], 'assignmentId' | 'organizationId' | 'count'>

/** Where a cell leads: to its assignment; to the list of the agency where mergers left several for one duty. */
export const cellHref = (
  { assignmentId, organizationId, count }: Cell,
  { directiveId, units }: Pick<Picture, 'directiveId' | 'units'>,
): string => (count > 1 ? dutiesHref({ part: 'lead', organizationId, directiveId, units }) : dutyHref(assignmentId))

/** What is said of a cell that stands for several assignments. */
export const severalWords = ({ count }: Pick<Cell, 'count'>): string | null =>
  count > 1 ? `${count} lượt giao, hiện lượt cần chú ý nhất` : null
