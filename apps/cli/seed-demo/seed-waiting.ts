import { createRecord, moveRecord } from '../../../modules/registers/index.ts'
import { demoWaiting } from '../../../packs/an-toan-khu/examples/demo/demo-waiting.ts'
import type { Services } from '../../../platform/services.ts'
import { programmes } from '../../server/programmes.ts'
import type { DemoGround } from './demo-ground.ts'
import { keeperOn, registerOf, toValues } from './demo-record-values.ts'
import { servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

/** Who writes a record: somebody of the committee that keeps it, else of the first agency named that has somebody. */
async function findClerk(services: Services, space: DemoSpace, ground: DemoGround, code: string, keeperId: string) {
  const { keepers } = registerOf(code)
  const named = keepers.flatMap((keeper) =>
    'agency' in keeper ? (ground.agencies.answeringFor(keeper.agency, ground.today) ?? []) : [],
  )
  for (const id of [keeperId, ...named]) {
    const found = await space.findActorAt(services, id)
    if (found) return found
  }
  throw new Error(`nobody in the demonstration writes "${code}"`)
}

/** Records that wait: drafts, and submitted ones, entered by those who keep them. */
export async function seedWaiting(services: Services, space: DemoSpace, ground: DemoGround, now: Date): Promise<void> {
  const { programmes: known } = programmes.registers
  for (const { register: code, stage, enteredOn, values } of demoWaiting()) {
    if (enteredOn > ground.today) continue
    const at = servicesAt(services, now, enteredOn)
    const register = registerOf(code)
    const version = { verifiedOn: enteredOn, values }
    const { id } = keeperOn(ground, register, version, enteredOn)
    const clerk = await findClerk(at, space, ground, code, id)
    const given = { values: toValues(ground, register, version, id), clientKey: null }
    const record = await createRecord(at, known, clerk, code, given)
    if (stage === 'submitted')
      await moveRecord(at, known, clerk, { register: code, recordId: record.id }, record.version, {
        move: 'submit',
        note: null,
      })
  }
}
