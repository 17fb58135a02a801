import { tieMeasure } from '../../../modules/indicators/index.ts'
import { type Measure, suggestMeasures } from '../../../pack-kit/index.ts'
import { dutiesOf } from '../../../packs/an-toan-khu/examples/duties-of.ts'
import { safeZoneProgramme, sampleDispatch } from '../../../packs/an-toan-khu/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { programmes } from '../../server/programmes.ts'
import { findDemoAssignments } from './demo-assignments-store.ts'
import { servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

type By = { kind: 'register' | 'indicator' | 'scorecard'; code: string }

const toBy = (by: Measure['by']): By => {
  if ('register' in by) return { kind: 'register', code: by.register }
  return 'indicator' in by ? { kind: 'indicator', code: by.indicator } : { kind: 'scorecard', code: by.scorecard }
}

/** What a duty is to come to by what it is measured, invented. */
const targets: Readonly<Record<string, number>> = {
  'ty-le-bao-phu-bao-hiem-y-te': 98,
  'ty-le-tram-y-te-dat-tieu-chi': 100,
  'hoc-sinh-duoc-giao-duc-truyen-thong': 16_000,
  'tin-bai-phat-song': 600,
  'von-bo-tri': 120_000_000_000,
  'di-tich': 34,
  'quy-che-di-tich': 12,
}

/** An indicator beside a register that measures a duty, so that its page shows numbers through time. */
const beside: Readonly<Record<number, string>> = {
  2: 'ty-le-de-xuat-duoc-dua-vao-ke-hoach',
  4: 'ty-le-dap-ung-nhu-cau-kinh-phi',
  8: 'luot-khach-tham-quan',
  14: 'ty-le-de-xuat-dan-toc-duoc-duyet',
  15: 'truong-hop-hau-phuong-quan-doi',
  17: 'von-thu-hut',
  18: 'ty-le-gia-dinh-van-hoa',
  20: 'quy-che-di-tich-ban-hanh',
  22: 'ty-le-kho-khan-da-giai-quyet',
}

/** By what each duty of the sample dispatch is measured: what the pack suggests first, and an indicator beside some. */
function measuresOf(ordinal: number, text: string, lead: string): By[] {
  const [first, second] = suggestMeasures(safeZoneProgramme, text, lead)
  const more = beside[ordinal]
  return [
    ...(first ? [toBy(first.measure.by)] : []),
    ...(ordinal === 7 && second ? [toBy(second.measure.by)] : []),
    ...(more === undefined ? [] : [{ kind: 'indicator' as const, code: more }]),
  ]
}

/** Ties the duties of the issued directive to what measures them; those of communes each in its own area. */
export async function seedMeasures(
  services: Services,
  space: DemoSpace,
  directiveId: string,
  now: Date,
): Promise<void> {
  const at = servicesAt(services, now, 40)
  const office = await space.actor(at, 'vanphong')
  const assignments = await inTenant(services.database, space.tenantId, (trx) =>
    findDemoAssignments(trx, space.tenantId, directiveId),
  )
  for (const [index, { text, lead }] of dutiesOf(sampleDispatch).entries()) {
    const own = assignments.filter(({ ordinal }) => ordinal === index + 1)
    const isOfCommunes = own.some(({ leadName }) => leadName.startsWith('Ủy ban nhân dân xã'))
    const measured = isOfCommunes
      ? own.map(({ id }) => ({ assignmentId: id }))
      : own.slice(0, 1).map(({ dutyId }) => ({ dutyId }))
    for (const { kind, code } of measuresOf(index + 1, text, lead))
      for (const one of measured)
        await tieMeasure(at, programmes.indicators.programmes, office, one, {
          programme: safeZoneProgramme.code,
          kind,
          code,
          target: isOfCommunes ? null : (targets[code] ?? null),
          note: null,
        })
  }
}
