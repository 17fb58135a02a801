import { composeProgrammes } from '../../apps/server/programmes.ts'
import { addOrganization } from '../../modules/organizations/index.ts'
import type { Programme } from '../../pack-kit/index.ts'
import { flowerRoads } from '../../pack-kit/testing/flower-roads.ts'
import { loadPlaces } from './load-places.ts'
import { flowerDepartment } from './register-names.ts'
import { openTestSpace } from './test-space.ts'

/**
 * The fictional province with the programme of flower roads, or with those given: the department that keeps its registers, the People's Committees of two
 * communes that keep them for their area, and people of all of them.
 */
export async function openRegisterSpace(...given: readonly Programme[]) {
  const space = await openTestSpace({ programmes: composeProgrammes(given.length === 0 ? [flowerRoads] : given) })
  await loadPlaces(space.url)
  const office = await space.actor('office')
  const officeCall = await space.callAs(office)
  const findPlace = async (words: string, on = '2026-01-01'): Promise<string> => {
    const answer = await officeCall('GET', `/api/places?on=${on}&words=${encodeURIComponent(words)}`)
    return answer.json().items[0].id
  }
  const addCommittee = async (name: string, placeId: string): Promise<string> =>
    addOrganization(space.services, space.administrator, {
      name,
      shortName: null,
      kind: 'people_committee',
      level: 'commune',
      code: null,
      code102: null,
      parentId: space.committeeId,
      placeId,
      fields: [],
      aliases: [],
      validFrom: '2025-07-01',
    })
  const places = { nuiXanh: await findPlace('núi xanh'), tanLap: await findPlace('tân lập') }
  const committees = {
    nuiXanh: await addCommittee('Ủy ban nhân dân xã Núi Xanh', places.nuiXanh),
    tanLap: await addCommittee('Ủy ban nhân dân xã Tân Lập', places.tanLap),
  }
  const people = {
    office,
    specialist: await space.actor('specialist', flowerDepartment),
    head: await space.actor('agency_leader', flowerDepartment),
    nuiXanh: await space.actor('specialist', 'Ủy ban nhân dân xã Núi Xanh'),
    chairNuiXanh: await space.actor('agency_leader', 'Ủy ban nhân dân xã Núi Xanh'),
    tanLap: await space.actor('specialist', 'Ủy ban nhân dân xã Tân Lập'),
    other: await space.actor('specialist', 'Sở Y tế'),
  }
  const call = {
    office: officeCall,
    specialist: await space.callAs(people.specialist),
    head: await space.callAs(people.head),
    nuiXanh: await space.callAs(people.nuiXanh),
    chairNuiXanh: await space.callAs(people.chairNuiXanh),
    tanLap: await space.callAs(people.tanLap),
    other: await space.callAs(people.other),
  }
  return { ...space, places, committees, people, call, findPlace }
}

export type RegisterSpace = Awaited<ReturnType<typeof openRegisterSpace>>
