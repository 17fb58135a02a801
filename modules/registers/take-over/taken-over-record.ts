import type { RecordValues } from '../record-row.ts'

/** A record as it was from the moment it was confirmed. */
type TakenOverVersion = {
  verifiedAt: Date
  /** in whose name it was kept then */
  keeperOrganizationId: string
  /** places and agencies by their ids, links by the keys of other records taken over with it */
  values: RecordValues
}

/** A confirmed record that was kept elsewhere so far, with what it was before. */
export type TakenOverRecord = {
  /** by which other records link to it */
  key: string
  /** code of its register */
  register: string
  /** the oldest first, at least one; the last is the present one */
  versions: readonly TakenOverVersion[]
  /** in whose name it is kept today */
  keeperOrganizationId: string
  /** person ids: who submitted it, and somebody else who confirmed it */
  enteredBy: string
  verifiedBy: string
}
