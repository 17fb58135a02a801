import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { collectProgrammes } from '../../modules/indicators/programmes.ts'
import { hashProgramme, type Programme } from '../../pack-kit/index.ts'
import { flowerRoads } from '../../pack-kit/testing/flower-roads.ts'
import { type KeptRecord, keepRecords } from './keep-records.ts'
import { openRegisterSpace } from './register-space.ts'

/** The fictional province with a programme, and verified records put straight into its registers. */
export async function openIndicatorSpace(programme: Programme = flowerRoads) {
  const space = await openRegisterSpace(programme)
  const { url, tenantId, committeeId, people } = space
  const programmes = collectProgrammes([programme])
  const known = programmes.get(programme.code)
  const of = {
    url,
    tenantId,
    organizationId: committeeId,
    personId: people.office.personId,
    programme: programme.code,
    hash: hashProgramme(programme),
    version: programme.version,
  }
  /** Records of a place, verified on a day (yyyy-mm-dd) and as they are since. */
  const keep = (
    register: string,
    records: readonly { placeId: string; on?: string; values: Record<string, unknown> }[],
  ): Promise<string[]> =>
    keepRecords(
      of,
      records.map(
        ({ placeId, on = '2023-01-05', values }): KeptRecord => ({
          register,
          placeId,
          versions: [{ at: `${on}T08:00:00+07:00`, stage: 'verified', values: { ...values, commune: placeId } }],
        }),
      ),
      { isAdded: true },
    )
  return { ...space, programmes, known, keep, path: `/api/programmes/${programme.code}` }
}

export type IndicatorSpace = Awaited<ReturnType<typeof openIndicatorSpace>>

/** The same, with a way to have duties assigned that are measured by the programme. */
export const openMeasuredSpace = async () => withDuties(await openIndicatorSpace())
