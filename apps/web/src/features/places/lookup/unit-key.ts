import type { ResolvedUnit } from '../../../api/operations'

/** Names a unit among those an address can mean: a place as of a day. */
export const unitKey = ({ onDay }: Pick<ResolvedUnit, 'onDay'>): string => `${onDay.id}.${onDay.asOf}`
