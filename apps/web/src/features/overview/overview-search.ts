/** ?vanBan=… : one directive; without it, all. */
export type OverviewSearch = { vanBan?: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const parseOverviewSearch = ({ vanBan }: Record<string, unknown>): OverviewSearch =>
  typeof vanBan === 'string' && uuid.test(vanBan) ? { vanBan } : {}
