import { defineProgramme } from '../../pack-kit/index.ts'
import { agricultureIndicators } from './indicators/agriculture.ts'
import { communeIndicators } from './indicators/communes.ts'
import { cultureIndicators } from './indicators/culture.ts'
import { ethnicAffairsIndicators } from './indicators/ethnic-affairs.ts'
import { financeIndicators } from './indicators/finance.ts'
import { healthIndicators } from './indicators/health.ts'
import { homeAffairsIndicators } from './indicators/home-affairs.ts'
import { labourIndicators } from './indicators/labour.ts'
import { militaryIndicators } from './indicators/military.ts'
import { planningIndicators } from './indicators/planning.ts'
import { traditionIndicators } from './indicators/tradition.ts'
import { measures } from './measures.ts'
import { activities } from './registers/activities.ts'
import { armyRearSupport } from './registers/army-rear-support.ts'
import { attractedInvestment } from './registers/attracted-investment.ts'
import { ceremonies } from './registers/ceremonies.ts'
import { ceremonyTasks } from './registers/ceremony-tasks.ts'
import { culturalInstitutions } from './registers/cultural-institutions.ts'
import { culturalLife } from './registers/cultural-life.ts'
import { difficulties } from './registers/difficulties.ts'
import { ethnicProposals } from './registers/ethnic-proposals.ts'
import { healthStations } from './registers/health-stations.ts'
import { households } from './registers/households.ts'
import { insuranceCoverage } from './registers/insurance-coverage.ts'
import { investmentNeeds } from './registers/investment-needs.ts'
import { invitedBodies } from './registers/invited-bodies.ts'
import { jobs } from './registers/jobs.ts'
import { memorialRestorations } from './registers/memorial-restorations.ts'
import { newRuralEvidence } from './registers/new-rural-evidence.ts'
import { newRuralPlans } from './registers/new-rural-plans.ts'
import { policies } from './registers/policies.ts'
import { policyBudgets } from './registers/policy-budgets.ts'
import { policyCoverage } from './registers/policy-coverage.ts'
import { policyReviews } from './registers/policy-reviews.ts'
import { relicRegulations } from './registers/relic-regulations.ts'
import { relics } from './registers/relics.ts'
import { specialHamlets } from './registers/special-hamlets.ts'
import { stationAssessments } from './registers/station-assessments.ts'
import { visits } from './registers/visits.ts'
import { welfareSupport } from './registers/welfare-support.ts'
import { workCapital } from './registers/work-capital.ts'
import { works } from './registers/works.ts'
import { newRuralProgress } from './reports/new-rural-progress.ts'
import { programmeEvaluation } from './reports/programme-evaluation.ts'
import { relicsAndTradition } from './reports/relics-and-tradition.ts'
import { newRural } from './scorecards/new-rural.ts'
import { newRuralAdvanced } from './scorecards/new-rural-advanced.ts'

/** What each agency does for safe-zone communes (xã An toàn khu), in the order of the dispatch of 27/4/2021. */
export const safeZoneProgramme = defineProgramme({
  code: 'an-toan-khu',
  name: 'Chính sách đối với xã An toàn khu',
  about: {
    words:
      'Theo dõi việc các cơ quan thực hiện chính sách đối với xã được công nhận là xã An toàn khu: đầu tư, giảm nghèo, nông thôn mới, y tế, di tích, giáo dục truyền thống.',
    recognition: 'xa-atk',
  },
  version: 1,
  registers: [
    policyReviews,
    investmentNeeds,
    works,
    workCapital,
    policyBudgets,
    policies,
    policyCoverage,
    households,
    welfareSupport,
    newRuralEvidence,
    newRuralPlans,
    relics,
    culturalInstitutions,
    visits,
    insuranceCoverage,
    healthStations,
    stationAssessments,
    activities,
    ceremonies,
    ceremonyTasks,
    invitedBodies,
    specialHamlets,
    ethnicProposals,
    armyRearSupport,
    memorialRestorations,
    attractedInvestment,
    jobs,
    culturalLife,
    relicRegulations,
    difficulties,
  ],
  indicators: [
    ...planningIndicators,
    ...financeIndicators,
    ...labourIndicators,
    ...agricultureIndicators,
    ...cultureIndicators,
    ...healthIndicators,
    ...traditionIndicators,
    ...homeAffairsIndicators,
    ...ethnicAffairsIndicators,
    ...militaryIndicators,
    ...communeIndicators,
  ],
  scorecards: [newRural, newRuralAdvanced],
  reports: [programmeEvaluation, newRuralProgress, relicsAndTradition],
  measures,
})
