export { sampleDroughtDirective } from './examples/sample-directive-drought.ts'
export { sampleDispatch } from './examples/sample-dispatch.ts'
export { safeZoneProgramme } from './programme.ts'
export { safeZoneDecisions, safeZoneRecognitions } from './recognitions.ts'
