/** Whether something with an exclusive end is in force on a day (yyyy-mm-dd). */
export const isInForce = ({ from, to }: { from: string; to?: string }, day: string): boolean =>
  from <= day && (to === undefined || day < to)
