import type { Values } from '../../../../pack-kit/index.ts'
import { whole } from './demo-random.ts'
import { demoNote, pointNear } from './demo-record.ts'
import { type DemoUnit, demoUnits } from './demo-units.ts'

/** A record nobody has confirmed yet. `enteredOn`: the day it was written, yyyy-mm-dd; places and agencies as in `DemoRecord`. */
export type DemoWaiting = { register: string; stage: 'draft' | 'submitted'; enteredOn: string; values: Values }

const communesOfToday = demoUnits.filter(({ to }) => to === null)

function insurance(unit: DemoUnit, at: number): DemoWaiting {
  const residents = unit.people + 180
  const insured = Math.round((residents * (unit.recognisedOn === null ? 88 : 97)) / 100)
  return {
    register: 'bao-phu-bao-hiem-y-te',
    stage: at < 4 ? 'submitted' : 'draft',
    enteredOn: '2026-11-05',
    values: {
      commune: unit.key,
      countedOn: '2026-10-31',
      residents,
      insured,
      paidBySafeZone: unit.recognisedOn === null ? 0 : Math.round(residents * 0.41),
      newCards: whole(`waiting/${unit.key}`, 5, 60),
      note: demoNote,
    },
  }
}

function talk(unit: DemoUnit, at: number): DemoWaiting {
  return {
    register: 'hoat-dong-truyen-thong',
    stage: at % 2 === 0 ? 'submitted' : 'draft',
    enteredOn: '2026-10-28',
    values: {
      title: 'Nói chuyện truyền thống tháng 10 năm 2026',
      place: unit.key,
      kind: 'talk',
      organiser: unit.key,
      state: 'held',
      heldOn: `2026-10-${String(12 + at).padStart(2, '0')}`,
      youth: whole(`waiting-youth/${unit.key}`, 60, 240),
      people: whole(`waiting-people/${unit.key}`, 150, 700),
      money: 6_000_000,
      note: demoNote,
    },
  }
}

function visit(unit: DemoUnit, at: number): DemoWaiting {
  const visitors = whole(`waiting-visitors/${unit.key}`, 300, 2400)
  return {
    register: 'luot-tham-quan',
    stage: at === 0 ? 'draft' : 'submitted',
    enteredOn: '2026-11-03',
    values: {
      commune: unit.key,
      countedOn: '2026-10-31',
      visitors,
      pupils: Math.round(visitors * 0.4),
      groups: Math.round(visitors / 45),
      note: demoNote,
    },
  }
}

const project = (unit: DemoUnit): DemoWaiting => ({
  register: 'thu-hut-dau-tu',
  stage: 'submitted',
  enteredOn: '2026-10-20',
  values: {
    name: 'Bến thuyền phục vụ khách về nguồn (minh họa)',
    commune: unit.key,
    source: 'cooperative',
    field: 'tourism',
    decidedOn: '2026-10-15',
    registered: 2_400_000_000,
    jobs: 12,
    state: 'building',
    point: pointNear(unit, `waiting-project/${unit.key}`),
    note: demoNote,
  },
})

/** Records of October 2026 that wait: drafts, and submitted ones somebody is to confirm. */
export const demoWaiting = (): DemoWaiting[] => [
  ...communesOfToday.map(insurance),
  ...communesOfToday.map(talk),
  ...communesOfToday.slice(0, 4).map(visit),
  ...communesOfToday.slice(1, 3).map(project),
]
