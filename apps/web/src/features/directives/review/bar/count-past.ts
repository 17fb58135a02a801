import type { DraftDuty } from '../../../../api/operations'

/** How many duties would be overdue the moment they are issued. @param today yyyy-mm-dd in Vietnam */
export const countPast = (duties: readonly Pick<DraftDuty, 'deadline'>[], today: string): number =>
  duties.filter(({ deadline }) => deadline.kind === 'date' && deadline.on !== null && deadline.on < today).length
