export { sampleDispatch } from './examples/sample-dispatch.ts'
export { sampleDroughtDirective } from './examples/sample-directive-drought.ts'
