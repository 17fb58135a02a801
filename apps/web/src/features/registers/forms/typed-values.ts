import type { Field } from '../../../../../../pack-kit/fields/field'
import type { RegisterFile } from '../../../api/operations'

/** A place, an agency or another record that was chosen, with its name for as long as nobody can be asked. */
export type Chosen = { id: string; name: string }

/** A point as it is typed. */
export type TypedPoint = { latitude: string; longitude: string }

export type TypedReference = { number: string; date: string | null; issuer: string }

/** A file that is up already. */
export type TypedFile = Pick<RegisterFile, 'id' | 'name' | 'sizeBytes' | 'thumbnailId'>

/**
 * What stands in the inputs of a form, by the codes of fields; survives JSON, for drafts are kept as that. Numbers, lines and areas as
 * typed, dates yyyy-mm-dd, what is chosen from a short list by its code, yes and no as 'yes' and 'no'.
 */
export type Typed = Readonly<Record<string, unknown>>

export const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed : '')

export const listOf = (typed: unknown): string[] => (Array.isArray(typed) ? typed.map(String) : [])

const isObject = (typed: unknown): typed is Record<string, unknown> =>
  typeof typed === 'object' && typed !== null && !Array.isArray(typed)

export const chosenOf = (typed: unknown): Chosen | null =>
  isObject(typed) && typeof typed.id === 'string' ? { id: typed.id, name: textOf(typed.name) } : null

export const pointOf = (typed: unknown): TypedPoint =>
  isObject(typed)
    ? { latitude: textOf(typed.latitude), longitude: textOf(typed.longitude) }
    : { latitude: '', longitude: '' }

export const referenceOf = (typed: unknown): TypedReference =>
  isObject(typed)
    ? { number: textOf(typed.number), date: textOf(typed.date) || null, issuer: textOf(typed.issuer) }
    : { number: '', date: null, issuer: '' }

export const filesOf = (typed: unknown): TypedFile[] =>
  (Array.isArray(typed) ? typed : []).filter(isObject).flatMap(({ id, name, sizeBytes, thumbnailId }) =>
    typeof id === 'string'
      ? {
          id,
          name: textOf(name),
          sizeBytes: typeof sizeBytes === 'number' ? sizeBytes : 0,
          thumbnailId: textOf(thumbnailId) || null,
        }
      : [],
  )

/** Fields that are entered by a person. */
export const isEntered = ({ computed }: Field): boolean => computed === undefined
