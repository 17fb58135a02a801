import type { Field } from '../../../../../../pack-kit/fields/field'
import type { DocumentReference, Geometry } from '../../../../../../pack-kit/fields/field-value'
import type { RegisterRecordPage } from '../../../api/operations'
import type { OpenedRegister } from '../definition/opened-register'
import { writeShape } from './read-position'
import { isEntered, type Typed } from './typed-values'

type Shown = Pick<RegisterRecordPage, 'values' | 'described' | 'files'>

const comma = (number: unknown): string => String(number).replace('.', ',')

function writeField(field: Field, value: unknown, { described, files }: Shown): unknown {
  switch (field.kind) {
    case 'number':
    case 'count':
    case 'money':
      return comma(value)
    case 'yesNo':
      return value === true ? 'yes' : 'no'
    case 'place':
    case 'agency':
    case 'link':
      return { id: value, name: described[field.code] ?? '' }
    case 'point': {
      const { coordinates } = value as Extract<Geometry, { type: 'Point' }>
      return { latitude: comma(coordinates[1]), longitude: comma(coordinates[0]) }
    }
    case 'line':
    case 'area':
      return writeShape(value as Geometry)
    case 'file':
    case 'photo':
      return (Array.isArray(value) ? value : []).flatMap((id) => {
        const file = files.find((one) => one.id === id)
        return file ? { id, name: file.name, sizeBytes: file.sizeBytes, thumbnailId: file.thumbnailId } : []
      })
    case 'documentReference': {
      const { number, date, issuer } = value as DocumentReference
      return { number: number ?? '', date, issuer: issuer ?? '' }
    }
    default:
      return value
  }
}

/** A record as it stands in the inputs of its form. */
export const writeTyped = ({ register }: OpenedRegister, record: Shown): Typed =>
  Object.fromEntries(
    register.fields.filter(isEntered).flatMap((field) => {
      const value = record.values[field.code]
      return value === undefined || value === null ? [] : [[field.code, writeField(field, value, record)]]
    }),
  )
