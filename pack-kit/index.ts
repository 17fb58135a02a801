export { addDays, daysBetween, writtenDay } from './calendar-day.ts'
export { checkProgramme } from './checks/check-programme.ts'
export { checkUpgrade } from './checks/check-upgrade.ts'
export type { ProgrammeProblem } from './checks/programme-problem.ts'
export {
  after,
  all,
  any,
  atLeast,
  atMost,
  before,
  is,
  isEmpty,
  isIn,
  isKnown,
  not,
} from './expressions/build-condition.ts'
export {
  coalesce,
  constant,
  dayDifference,
  difference,
  product,
  ratio,
  sum,
  valueOf,
  yearOf,
} from './expressions/build-expression.ts'
export { evaluate } from './expressions/evaluate.ts'
export type { Condition, Expression, Scalar, Values } from './expressions/expression.ts'
export { fieldsIn } from './expressions/fields-in.ts'
export { holds, truthOf } from './expressions/holds.ts'
export { field } from './fields/build-field.ts'
export { describeValue } from './fields/describe-value.ts'
export type { Field, FieldKind, FieldOf, Option, PlaceLevel } from './fields/field.ts'
export type { DocumentReference, FieldValue, Geometry, Position } from './fields/field-value.ts'
export { isInVietnam } from './fields/vietnam-box.ts'
export { beginCapital, beginSmall } from './first-letter.ts'
export { type ComputedIndicator, computeIndicator, type IndicatorFacts } from './indicators/compute-indicator.ts'
export { type Aggregate, defineIndicator, type Indicator, type Placement, rateOf } from './indicators/indicator.ts'
export type { Period } from './indicators/place-record.ts'
export { type IndicatorValue, type RestatedIndicator, restateIndicator } from './indicators/restate-indicator.ts'
export { type RecordFact, type Taken, takeAggregate } from './indicators/take-aggregate.ts'
export type { DocumentTable, OfficialDocument } from './official-document.ts'
export { placeInSentence } from './place-in-sentence.ts'
export { plainLetters, plainWords } from './plain-words.ts'
export { hashProgramme } from './programmes/hash-programme.ts'
export { defineProgramme, isProgramme, type Measure, type Programme } from './programmes/programme.ts'
export { type SuggestedMeasure, suggestMeasures } from './programmes/suggest-measures.ts'
export { type UpgradedRecord, upgradeRecord } from './programmes/upgrade-record.ts'
export type { UpgradeStep } from './programmes/upgrade-step.ts'
export {
  defineRecognition,
  type RecognisedLevel,
  type RecognisedPlace,
  type RecognitionDecision,
  type RecognitionKind,
} from './recognition.ts'
export { answerSchemaOf, type JsonSchema } from './registers/answer-schema-of.ts'
export { checkRecord } from './registers/check-record.ts'
export { completeRecord } from './registers/complete-record.ts'
export type { RecordProblem } from './registers/record-problem.ts'
export { defineRegister, findField, type Keeper, type RecordCheck, type Register } from './registers/register.ts'
export { type RegisterColumn, sheetColumnsOf } from './registers/sheet-columns-of.ts'
export { fromSheetRow, type SheetCells, toSheetRow } from './registers/sheet-row.ts'
export { fillPlaceholders } from './reports/fill-placeholders.ts'
export { defineReport, type Report, type ReportBlock } from './reports/report.ts'
export { type RestatedValue, restate, type UnitSuccessors, type UnitValue, unitOfToday } from './restate.ts'
export {
  type CriterionScore,
  type PartScore,
  type Score,
  type ScoreValues,
  scoreOn,
  type Verdict,
} from './scorecards/score-on.ts'
export {
  defineScorecard,
  type Scorecard,
  type ScorecardPlan,
  type Threshold,
  type ThresholdCorrection,
} from './scorecards/scorecard.ts'
