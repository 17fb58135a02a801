export { createRecognitions } from './create-recognitions.ts'
export { loadKnownRecognitions } from './load-known-recognitions/load-known-recognitions.ts'
export { insertRecognitions, withdrawRecognitionsOf } from './recognition-history.ts'
export { findRowInTheWay as findRecognitionInTheWay } from './recognition-store.ts'
