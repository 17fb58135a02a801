import { is, type Scorecard } from '../../../pack-kit/index.ts'

/** Where communes say when they plan and expect to be recognised: Sở Nông nghiệp's register of plans, by goal. */
export const planOf = (goal: 'new-rural' | 'advanced'): NonNullable<Scorecard['plan']> => ({
  register: 'lo-trinh-nong-thon-moi',
  where: is('goal', goal),
  plannedOn: 'plannedOn',
  forecastOn: 'forecastOn',
  reachedOn: 'recognisedOn',
})
