import { after, all, defineRegister, field, is, isIn, not, type RecordCheck, valueOf } from '../../../pack-kit/index.ts'
import { agriculture, communes } from '../agencies.ts'
import { criterionSets } from '../scorecards/new-rural-criteria.ts'
import { commune, evidence, note } from './common-fields.ts'

const codesOf = (set: (typeof criterionSets)[number]) => set.criteria.map(([code]) => `${set.code}.${code}`)

const belongsToSet = (set: (typeof criterionSets)[number]): RecordCheck => ({
  when: all(is('set', set.code), not(isIn('criterion', codesOf(set)))),
  message: `Tiêu chí không thuộc bộ “${set.name}”.`,
  severity: 'error',
  field: 'criterion',
})

/** One criterion in one commune: met or not, since when, shown by what. The scorecards judge by these records. */
export const newRuralEvidence = defineRegister({
  code: 'bang-chung-nong-thon-moi',
  name: 'Kết quả và minh chứng tiêu chí nông thôn mới',
  nameOne: 'kết quả tiêu chí',
  purpose: 'Ghi từng tiêu chí nông thôn mới của xã: đạt hay chưa, còn thiếu gì, minh chứng, năm dự kiến đạt.',
  fields: [
    commune,
    field.choice(
      'set',
      'Bộ tiêu chí',
      criterionSets.map(({ code, name }) => ({ code, name })),
      { required: true, isPublic: true },
    ),
    field.choice(
      'criterion',
      'Tiêu chí',
      criterionSets.flatMap((set) =>
        set.criteria.map(([code, name], at) => ({
          code: `${set.code}.${code}`,
          name: `${set.name}: ${at + 1}. ${name}`,
        })),
      ),
      { required: true, isPublic: true },
    ),
    field.choice(
      'state',
      'Kết quả',
      [
        { code: 'met', name: 'Đạt' },
        { code: 'not-met', name: 'Chưa đạt' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('metOn', 'Đạt từ ngày', { required: is('state', 'met'), isPublic: true }),
    field.date('lostOn', 'Không còn giữ được từ ngày'),
    field.longText('missing', 'Còn thiếu', { shownWhen: is('state', 'not-met'), longest: 2000 }),
    field.date('plannedOn', 'Dự kiến đạt (ngày cuối năm)', { shownWhen: is('state', 'not-met') }),
    field.agency('responsible', 'Cơ quan phụ trách tiêu chí'),
    evidence,
    note,
  ],
  titleFields: ['criterion', 'commune'],
  placeField: 'commune',
  dateField: 'metOn',
  keepers: [agriculture, communes],
  readers: 'everyone',
  isPublic: true,
  checks: [
    ...criterionSets.map(belongsToSet),
    {
      when: after('metOn', valueOf('lostOn')),
      message: 'Ngày đạt sau ngày không còn giữ được.',
      severity: 'error',
      field: 'lostOn',
    },
  ],
  uniqueBy: ['commune', 'criterion'],
  listColumns: ['commune', 'criterion', 'state', 'metOn', 'plannedOn'],
})
