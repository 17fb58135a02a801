import { defineScorecard } from '../../../pack-kit/index.ts'
import { newRural2022 } from './new-rural-2022.ts'
import { newRural2025, newRuralGroups } from './new-rural-2025.ts'
import { planOf } from './new-rural-plan.ts'

/** New-rural communes by rule year. In the years before 2026 all groups of one region have the same thresholds. */
export const newRural = defineScorecard({
  code: 'xa-nong-thon-moi',
  name: 'Xã nông thôn mới',
  level: 'commune',
  groups: newRuralGroups,
  plan: planOf('new-rural'),
  ruleSets: [newRural2022, newRural2025],
})
