export { addDays, daysBetween, writtenDay } from './calendar-day.ts'
export type { OfficialDocument } from './official-document.ts'
export { placeInSentence } from './place-in-sentence.ts'
export {
  defineRecognition,
  type RecognisedLevel,
  type RecognisedPlace,
  type RecognitionDecision,
  type RecognitionKind,
} from './recognition.ts'

export { type RestatedValue, restate, type UnitSuccessors, type UnitValue, unitOfToday } from './restate.ts'
