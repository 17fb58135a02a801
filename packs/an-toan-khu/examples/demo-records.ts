import { demoCeremonies } from './demo/demo-ceremonies.ts'
import { demoCommunes } from './demo/demo-communes.ts'
import { demoDifficulties } from './demo/demo-difficulties.ts'
import { demoEthnicAndArmy } from './demo/demo-ethnic-and-army.ts'
import { demoHealth } from './demo/demo-health.ts'
import { demoInvestment } from './demo/demo-investment.ts'
import { demoNewRural } from './demo/demo-new-rural.ts'
import { demoPeople } from './demo/demo-people.ts'
import { demoPolicies } from './demo/demo-policies.ts'
import type { DemoRecord } from './demo/demo-record.ts'
import { demoRelics } from './demo/demo-relics.ts'
import { demoTradition } from './demo/demo-tradition.ts'

/**
 * DEMONSTRATION: records of 2019 to 31/10/2026 for the communes of `demoUnits`, invented, the same each time. What others link to comes
 * first. Old communes keep theirs up to 30/06/2025; those of today begin on 01/07/2025.
 */
export const demoRecords = (): DemoRecord[] => [
  ...demoPeople(),
  ...demoInvestment(),
  ...demoPolicies(),
  ...demoNewRural(),
  ...demoRelics(),
  ...demoHealth(),
  ...demoTradition(),
  ...demoCeremonies(),
  ...demoDifficulties(),
  ...demoEthnicAndArmy(),
  ...demoCommunes(),
]
