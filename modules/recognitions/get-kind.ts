import type { RecognitionKind } from '../../pack-kit/index.ts'
import { recognitionErrors } from './recognitions-errors.ts'

/** The kind of a code among those the programmes declare. @throws recognition_kind_unknown */
export function getKind(kinds: readonly RecognitionKind[], code: string): RecognitionKind {
  const kind = kinds.find((one) => one.code === code)
  if (kind === undefined) throw recognitionErrors.recognition_kind_unknown()
  return kind
}
