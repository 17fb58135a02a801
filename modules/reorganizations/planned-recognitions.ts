import type { insertRecognitions } from '../recognitions/index.ts'
import type { ReorganizationRecord } from './reorganization-record.ts'
import type { Plan } from './rules/plan.ts'

type Rows = Parameters<typeof insertRecognitions>[2]

/** The recognitions of a plan as they are recorded: by the reorganization's document, from its day on. */
export const plannedRecognitions = (plan: Plan, record: ReorganizationRecord): Rows =>
  plan.recognitions.map(({ recognitionKind, ...recognition }) => ({
    ...recognition,
    kind: recognitionKind,
    validFrom: record.effectiveOn ?? '',
    decisionNumber: record.documentNumber,
    decisionOn: record.documentIssuedOn,
    decisionIssuer: record.documentIssuer,
    reorganizationId: record.id,
  }))
