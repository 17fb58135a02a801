import { toEventFact } from './assignment-store.ts'
import { classify, classOf } from './rules/duty-state.ts'
import { foldEvents, foldTerms } from './rules/fold-events.ts'
import { noCounts, rateOfCompleted, rateOfDue } from './rules/rates.ts'

/** What a state is called, how it follows from events, and the two rates: the same for every count outside this module. */
export const dutyRules = { classify, classOf, foldEvents, foldTerms, toEventFact, noCounts, rateOfCompleted, rateOfDue }
