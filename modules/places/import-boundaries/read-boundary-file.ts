import type { DomainError } from '../../../platform/errors.ts'
import { placeErrors } from '../places-errors.ts'
import { createFeatureSplitter, type SplitFault, SplitProblem } from '../rules/boundaries/feature-splitter.ts'
import { isWorldSystem } from '../rules/boundaries/is-world-system.ts'
import { countPositions } from '../rules/boundaries/outline.ts'
import {
  type BoundaryFeature,
  type FeatureProblem,
  type FeatureProperties,
  readFeature,
} from '../rules/boundaries/read-feature.ts'

/** Positions of a whole file that are simplified together in memory. */
const mostPositions = 2_000_000

const errorOf: Record<SplitFault, () => DomainError> = {
  not_json: placeErrors.boundary_file_unreadable,
  truncated: placeErrors.boundary_file_truncated,
  not_collection: placeErrors.boundary_file_not_collection,
  feature_too_large: placeErrors.boundary_feature_too_large,
}

export type BoundaryFile = { features: BoundaryFeature[]; problems: FeatureProblem[] }

/**
 * Reads a GeoJSON collection of boundaries as it comes, feature by feature.
 * @throws boundary_file_… where it is not such a file as a whole; what is wrong with single features is answered
 */
export async function readBoundaryFile(
  bytes: AsyncIterable<Uint8Array>,
  properties: FeatureProperties,
): Promise<BoundaryFile> {
  const file: BoundaryFile = { features: [], problems: [] }
  const splitter = createFeatureSplitter()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [index, positions] = [0, 0]
  function take(text: string) {
    for (const given of splitter.take(text)) {
      index += 1
      const read = readFeature(given, index, properties)
      if ('problem' in read) file.problems.push(read)
      else {
        file.features.push(read)
        positions += countPositions([read.outline])
      }
      if (positions > mostPositions) throw placeErrors.boundary_file_too_detailed()
    }
  }
  try {
    for await (const piece of bytes) take(decoder.decode(piece, { stream: true }))
    take(decoder.decode())
    const collection = splitter.end()
    if (!isWorldSystem(collection['crs'])) throw placeErrors.boundary_file_other_system()
  } catch (error) {
    if (error instanceof SplitProblem) throw errorOf[error.fault]()
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw placeErrors.boundary_file_unreadable()
    throw error
  }
  if (index === 0) throw placeErrors.boundary_file_empty()
  return file
}
