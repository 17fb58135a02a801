import { dayOf, withoutEmpty } from '../../duties/address/search-parts'

/** What a record's page opens: ?viec=sua, ?ngay=2025-06-30. */
export type RecordSearch = { viec?: RecordAct; ngay?: string }

const acts = ['sua', 'tra-lai', 'xoa'] as const
export type RecordAct = (typeof acts)[number]

export const parseRecordSearch = (search: Record<string, unknown>): RecordSearch =>
  withoutEmpty({ viec: acts.find((act) => act === search.viec), ngay: dayOf(search.ngay) })

/** Which form that waits to be sent is opened again: ?bieu=…. */
export type NewRecordSearch = { bieu?: string }

export const parseNewRecordSearch = ({ bieu }: Record<string, unknown>): NewRecordSearch =>
  typeof bieu === 'string' && /^[0-9a-f-]{36}$/.test(bieu) ? { bieu } : {}
