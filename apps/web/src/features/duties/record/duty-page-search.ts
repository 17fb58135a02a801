/** ?viec=bao-cao opens a form; ?viec=quyet-dinh&khoKhan=… one on a difficulty. A closed tab opens it again. */
export type DutyPageSearch = { viec?: string; khoKhan?: string }

export const parseDutyPageSearch = ({ viec, khoKhan }: Record<string, unknown>): DutyPageSearch => ({
  ...(typeof viec === 'string' ? { viec } : {}),
  ...(typeof khoKhan === 'string' ? { khoKhan } : {}),
})
