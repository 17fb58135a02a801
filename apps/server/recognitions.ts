import { createRecognitions } from '../../modules/recognitions/index.ts'
import { safeZoneRecognitions } from '../../packs/an-toan-khu/index.ts'

/** Recognitions of the kinds the programmes declare; a programme with kinds of its own adds them here. */
export const recognitions = createRecognitions({ kinds: safeZoneRecognitions })
